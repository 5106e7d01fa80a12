import type { IssuingAuthority } from '#modules/documents';

/** The body that issues the daily report of Plan 02-KH/BCĐTW (outline §2.1, §2.5). Its report is a Party document. */
export const CENTRAL_AUTHORITY: IssuingAuthority = {
  layout: 'party',
  parentName: 'BAN CHỈ ĐẠO TRUNG ƯƠNG VỀ PHÁT TRIỂN KHOA HỌC, CÔNG NGHỆ, ĐỔI MỚI SÁNG TẠO VÀ CHUYỂN ĐỔI SỐ',
  name: 'CƠ QUAN THƯỜNG TRỰC',
  symbol: 'BC/BCĐTW',
  place: 'Hà Nội',
  signingCapacity: ['PHÓ CHÁNH VĂN PHÒNG', 'TRUNG ƯƠNG ĐẢNG', 'ỦY VIÊN THƯỜNG TRỰC', 'BAN CHỈ ĐẠO TRUNG ƯƠNG'],
  recipients: [
    'Các Đồng chí thành viên Ban Chỉ đạo Trung ương,',
    'Các cơ quan Đảng ở Trung ương,',
    'Đảng ủy Quốc hội, Đảng ủy Chính phủ, Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương,',
    'Quân ủy Trung ương, Đảng ủy Công an Trung ương,',
    'Tòa án nhân dân tối cao, Viện kiểm sát nhân dân tối cao,',
    'Các Bộ trưởng, Thủ trưởng cơ quan ngang bộ,',
    'Bí thư, Chủ tịch Ủy ban nhân dân các tỉnh, thành phố,',
    'Lưu.',
  ],
};
