export const liveVi = {
  connecting: 'Đang nối luồng trực tiếp…',
  open: 'Trực tiếp: trang này tự chuyển theo từng báo cáo',
  lost: 'Mất kết nối trực tiếp, đang nối lại; trong lúc đó trang hỏi lại mỗi 30 giây',
  resting: 'Tạm dừng vì trang đã ẩn lâu; mở lại trang là nối tiếp',
  moved: 'vừa đổi',
  announced: 'Vừa có {{count}} thay đổi.',
  otherOrder: 'Thứ tự đã đổi theo số liệu mới.',
  arrange: 'Sắp xếp lại',
} as const;
