export const administrationVi = {
  dismiss: 'Thôi',
} as const;
