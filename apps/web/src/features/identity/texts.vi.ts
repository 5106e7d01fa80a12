export const identityVi = {
  offices: 'Chức trách',
  signOut: 'Đăng xuất',
  signOutEverywhere: 'Đăng xuất trên mọi thiết bị',
} as const;
