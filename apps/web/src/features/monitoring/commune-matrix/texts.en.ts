import type { SameKeys } from '../../../i18n/languages.ts';
import type { matrixVi } from './texts.vi.ts';

export const matrixEn: SameKeys<typeof matrixVi> = {
  title: 'Communes on {{day}}',
  keys: 'Each cell is a commune. Arrow keys move between communes, Page Up and Page Down between provinces, Enter opens a commune. The table below holds the same figures.',
  tone: { good: 'Green', warning: 'Yellow', bad: 'Red', missing: 'Not reported' },
  rule: 'Green meets all 16 conditions, yellow misses 1 to 4, red 5 or more. A commune that has not reported has no colour.',
  unmet_other: '{{count}} conditions not met:',
  unmet_one: '{{count}} condition not met:',
  conditions: 'Communes of the country that meet each condition',
  condition: 'Condition',
  share: 'Communes that meet it',
  detail: 'Commune in view',
  view: 'View',
  asMatrix: 'Matrix',
  asTable: 'Table',
  columns: {
    commune: 'Commune, ward, special zone',
    code: 'Code',
    province: 'Province or city',
    colour: 'Colour',
    unmet: 'Conditions not met',
    unmetCount: 'Not met',
  },
  caption: 'Communes by colour and conditions not met',
  summary:
    '<all>{{all}}</all> communes: <good>{{good}}</good> green, <warning>{{warning}}</warning> yellow, <bad>{{bad}}</bad> red, <missing>{{missing}}</missing> not reported.',
};
