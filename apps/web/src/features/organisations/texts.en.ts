import type { SameKeys } from '../../i18n/languages.ts';
import type { organisationsVi } from './texts.vi.ts';

export const organisationsEn: SameKeys<typeof organisationsVi> = {
  search: 'Search provinces and communes by name or code',
  found: 'Units found',
  foundCount_other: '{{count}} units found',
  foundCount_one: '{{count}} unit found',
};
