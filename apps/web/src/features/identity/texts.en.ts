import type { SameKeys } from '../../i18n/languages.ts';
import type { identityVi } from './texts.vi.ts';

export const identityEn: SameKeys<typeof identityVi> = {
  offices: 'Offices held',
  signOut: 'Sign out',
  signOutEverywhere: 'Sign out on all devices',
};
