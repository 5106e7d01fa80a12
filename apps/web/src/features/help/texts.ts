import type { SameKeys } from '../../i18n/languages.ts';

export const helpVi = {
  title: 'Hướng dẫn trang này',
  none: 'Trang này chưa có hướng dẫn.',
  print: 'In',
  close: 'Đóng',
  see: 'Xem tiếp:',
  more: 'Đọc thêm trong "{{guide}}".',
  guides: {
    commune: 'Báo cáo của xã: hướng dẫn sử dụng',
    province: 'Tỉnh: thẩm tra báo cáo và theo dõi',
    'command-centre': 'Trung tâm điều hành: hướng dẫn sử dụng',
    administration: 'Quản trị: hướng dẫn sử dụng',
  },
} as const;

export const helpEn: SameKeys<typeof helpVi> = {
  title: 'Guide of this page',
  none: 'This page has no guide yet.',
  print: 'Print',
  close: 'Close',
  see: 'Go on to:',
  more: 'Read more in "{{guide}}".',
  guides: {
    commune: 'Guide for communes',
    province: 'Guide for provinces',
    'command-centre': 'Guide for the command centre',
    administration: 'Guide for administrators',
  },
};
