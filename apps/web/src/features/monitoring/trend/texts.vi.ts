export const trendVi = {
  none: 'Chưa có ngày nào để vẽ.',
  asTable: 'Xem dạng bảng',
  day: 'Ngày',
  greenShare: 'Tỷ lệ xã XANH',
  green: 'XANH',
  yellow: 'VÀNG',
  red: 'ĐỎ',
  reported: 'Đã báo cáo',
  noReport: 'chưa có báo cáo',
} as const;
