export const takenOverVi = {
  title: 'Đơn vị trước khi sáp nhập để lại',
  hint: 'Những gì các đơn vị được nhập vào đã soạn hoặc đã gửi trong 31 ngày qua, để làm tiếp trong báo cáo của đơn vị mới.',
  of: '{{unit}}, {{form}}, kỳ {{day}}',
  draft: 'bản nháp {{instant}}',
  sent: 'đã gửi {{instant}}',
  obstacle: 'Vướng mắc',
  recommendation: 'Kiến nghị, đề xuất',
} as const;
