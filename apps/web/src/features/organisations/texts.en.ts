import type { SameKeys } from '../../i18n/languages.ts';
import type { organisationsVi } from './texts.vi.ts';

export const organisationsEn: SameKeys<typeof organisationsVi> = {
  search: 'Search provinces and communes by name or code',
  searchHint: 'Find a unit',
  found: 'Units found',
  foundCount_other: '{{count}} units found',
  foundCount_one: '{{count}} unit found',
  nothingFound: 'Nothing found. Try the old name, without diacritics, or the code.',
  chooseOther: 'Choose another unit',
  former: '(former)',
  gone: 'No longer an administrative unit.',
  mergedInto: 'Became {{units}} from {{day}} on.',
  noAct: 'act not entered',
  notKnown: 'No information yet.',
  whole: 'wholly',
  part: 'in part: {{share}}',
  shareUnknown: 'share not known',
  figures: "See the unit's figures",
  versions: 'Names and codes over time',
  columns: { name: 'Name', code: 'Code', belongsTo: 'Belongs to', from: 'From', to: 'Until before', act: 'Legal act' },
  madeOf: 'Made of',
  became: 'Became',
  unknown: 'unknown',
  open: 'now',
  none: 'None.',
};
