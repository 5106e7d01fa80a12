import type { Item } from '@thong-suot/form-rules';

/** Where things stand in a template. Rows and columns are never moved: the sheets are protected, and a moved row is told. */
export const FIRST_ITEM_ROW = 6;
export const COLUMN = {
  no: 'A',
  name: 'B',
  unit: 'C',
  answer: 'D',
  denominator: 'E',
  notApplicable: 'F',
  previous: 'G',
  key: 'H',
} as const;

/** Rows of the sheet of obstacles and recommendations, both included. */
export const STATEMENT_ROWS = { first: 4, last: 43 } as const;
export const STATEMENT_COLUMN = { kind: 'A', text: 'B', form: 'C', item: 'D' } as const;

/** The hidden sheet that says what each sheet of the workbook is a template of. */
export const MARK_SHEET = 'thong-suot';
export const MARK = 'thong-suot-report-template-1';
/** The same of a template made in practice: the real installation refuses its file, practice refuses a real one. */
export const PRACTICE_MARK = 'thong-suot-practice-template-1';
export const FIRST_MARK_ROW = 2;
/** What stands there in the columns of a row, from the first on. */
export const MARKS = [
  'sheet',
  'periodEnd',
  'provinceCode',
  'reporter',
  'part',
  'formKey',
  'formVersion',
  'draftRevision',
  'revision',
  'place',
  'formName',
] as const;
export type MarkName = (typeof MARKS)[number];
/** The hidden sheet with the options of choices. */
export const OPTION_SHEET = 'ds';

export type TemplateLanguage = 'vi' | 'en';
type Words = Readonly<Record<TemplateLanguage, string>>;
const words = (vi: string, en: string): Words => ({ vi, en });

export const WORDS = {
  yes: words('Có', 'Yes'),
  no: words('Không', 'No'),
  obstacle: words('Vướng mắc', 'Obstacle'),
  recommendation: words('Kiến nghị', 'Recommendation'),
  statements: words('Ý kiến', 'Statements'),
  report: words('Báo cáo', 'Report'),
  practice: words('LUYỆN TẬP – không phải báo cáo thật', 'PRACTICE – not a real report'),
} as const;

/** True when a cell says a word in either language, however it is written. */
export const says = (text: string, word: Words): boolean =>
  [word.vi, word.en].some((one) => one.toLocaleLowerCase('vi') === text.trim().toLocaleLowerCase('vi'));

/** True for items that people fill in: sums and measured values are not, and a file cannot stand in a cell. */
export const isFilledIn = ({ kind, source }: Item): boolean => source.kind === 'asked' && kind !== 'file';

export const rowOf = (items: readonly Item[], key: string): number =>
  FIRST_ITEM_ROW +
  Math.max(
    0,
    items.findIndex((item) => item.key === key),
  );
