/**
 * The editorial paragraphs of the daily report in neutral words (outline §2), by key. An analyst may replace each of them;
 * `{names}` are filled by the program (see `figures.ts`). They claim nothing that is not in the figures.
 */
export const DEFAULT_PARAGRAPHS = {
  'front.mandate':
    'Cơ quan Thường trực Ban Chỉ đạo đã giao Trung tâm theo dõi, chỉ huy, điều hành (TTCH) theo dõi việc thực hiện Kế hoạch số 02-KH/BCĐTW.',
  'front.sources':
    'Kết quả thực hiện trong ngày {date} được tổng hợp từ số liệu do các bộ, ngành, cơ quan và địa phương cập nhật trên hệ thống, cụ thể như sau:',
  'overview.commune-comparison': 'So với ngày {previousDate}, tỉ lệ xã đạt mức XANH của cả nước {greenChangeInWords}.',
  'overview.obstacle-kinds':
    'Việc phủ XANH cấp xã ở một số địa phương còn chậm. Các xã phản ánh vướng mắc về phần mềm, dịch vụ công trực tuyến, đường truyền, cơ sở dữ liệu, chữ ký số, con dấu và quy trình còn thiếu (Phụ lục 5, Phụ lục 6).',
  'overview.few-results':
    'Một số địa phương có tỉ lệ hồ sơ trực tuyến cao nhưng số kết quả đã trả còn thấp so với số hồ sơ tiếp nhận trong ngày {previousDate}:',
  'recommendation.supervision': 'Cần có phương thức giám sát độc lập đối với kết quả thực hiện của từng nhiệm vụ.',
  'recommendation.infrastructure':
    'Các nhiệm vụ về hạ tầng số và cơ sở dữ liệu trọng yếu có thời hạn trong tháng 7/2025 cần sớm hoàn thành (Phụ lục 3); đề nghị Tổ công tác số 2 và Tổ công tác số 3 (Quyết định số 32-QĐ/TGV ngày 24/6/2025) đôn đốc các đơn vị.',
  'recommendation.overdue':
    'Đề nghị các bộ, ngành, địa phương hoàn thành các nhiệm vụ đã quá hạn và báo cáo kết quả (Phụ lục 2).',
  'recommendation.service-centres':
    'Cần quan tâm các điều kiện hoạt động của Trung tâm Phục vụ hành chính công cấp xã: chữ ký số, nhân sự hỗ trợ, sử dụng lại dữ liệu đã số hóa, phần mềm dịch vụ công, phần mềm hộ tịch (Phụ lục 5).',
  'findings.online-request': 'Đề nghị các địa phương có tỉ lệ thấp rà soát nguyên nhân và có giải pháp khắc phục.',
  'findings.conditions-request':
    'Đề nghị các địa phương bảo đảm đủ điều kiện hoạt động của bộ phận một cửa, Trung tâm Phục vụ hành chính công theo Nghị định số 118/2025/NĐ-CP.',
  'findings.obstacles':
    'Các vướng mắc do cấp xã báo cáo trong ngày tập trung vào phần mềm, đường truyền, trang thiết bị, kinh phí và nguồn nhân lực (Phụ lục 6).',
  'findings.obstacles-request':
    'Đề nghị các Tổ công tác theo Quyết định số 32-QĐ/TGV ngày 24/6/2025 phối hợp với các bộ, ngành tháo gỡ.',
  'findings.blocks':
    'Việc thực hiện các tiêu chí của bốn khối ở cấp xã (Phụ lục 9 đến Phụ lục 12) cần đẩy nhanh các nội dung sau:',
  'findings.recurring-request':
    'Đối với các nhiệm vụ thường xuyên từ tháng 7/2025 đến tháng 10/2025 (Phụ lục 7), đề nghị các đơn vị triển khai và báo cáo kết quả.',
  'closing.request': 'Kính trình các Đồng chí xem xét, chỉ đạo./.',
} as const satisfies Readonly<Record<string, string>>;
