export const organisationsVi = {
  search: 'Tìm tỉnh, xã theo tên hoặc mã',
  found: 'Đơn vị tìm thấy',
  foundCount_other: 'Tìm thấy {{count}} đơn vị',
  foundCount_one: 'Tìm thấy {{count}} đơn vị',
} as const;
