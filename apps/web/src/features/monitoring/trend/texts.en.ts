import type { SameKeys } from '../../../i18n/languages.ts';
import type { trendVi } from './texts.vi.ts';

export const trendEn: SameKeys<typeof trendVi> = {
  none: 'There is no day to draw yet.',
  asTable: 'Show as a table',
  day: 'Day',
  greenShare: 'Share of green communes',
  green: 'Green',
  yellow: 'Yellow',
  red: 'Red',
  reported: 'Reported',
  noReport: 'no report',
};
