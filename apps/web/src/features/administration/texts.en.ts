import type { SameKeys } from '../../i18n/languages.ts';
import type { administrationVi } from './texts.vi.ts';

export const administrationEn: SameKeys<typeof administrationVi> = {
  dismiss: 'Cancel',
};
