/** The columns of a list of accounts, in the order of the template: key for programs, heading for people. */
export const LIST_COLUMNS = [
  { key: 'loginName', vi: 'Tên đăng nhập', en: 'Login name' },
  { key: 'name', vi: 'Họ và tên', en: 'Full name' },
  { key: 'unit', vi: 'Đơn vị', en: 'Unit' },
  { key: 'part', vi: 'Khối', en: 'Block' },
  { key: 'position', vi: 'Chức danh', en: 'Position' },
  { key: 'validFrom', vi: 'Từ ngày', en: 'From' },
  { key: 'decision', vi: 'Văn bản', en: 'Decision' },
] as const;
export type ListColumn = (typeof LIST_COLUMNS)[number]['key'];

/** A row as it was written; `line` is where people find it in their file, counted from 1. */
export type ListRow = { readonly line: number } & Readonly<Partial<Record<ListColumn, string>>>;

/** Rows of one list; more are handed in as several lists. */
export const MOST_ROWS = 5000;
/** People of one transaction: short enough for sign-ins to pass in between. */
export const PEOPLE_AT_ONCE = 200;

/** The words by which a list names blocks, besides their keys; an empty cell is all of them. */
export const PART_WORDS = {
  party: { vi: 'Đảng ủy', en: 'Party Committee' },
  council: { vi: 'Hội đồng nhân dân', en: "People's Council" },
  committee: { vi: 'Ủy ban nhân dân', en: "People's Committee" },
  front: { vi: 'Ủy ban MTTQ Việt Nam', en: 'Fatherland Front Committee' },
} as const;
export type Part = keyof typeof PART_WORDS;
export const PARTS = Object.keys(PART_WORDS) as readonly Part[];

/** The same for comparing what people wrote: case and the space around and between words do not matter. */
export const plain = (text: string): string => text.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('vi');

/** The column that a heading means, in either language or by its key; null: none. */
export function columnOfHeading(heading: string): ListColumn | null {
  const said = plain(heading);
  return LIST_COLUMNS.find(({ key, vi, en }) => [key, vi, en].some((word) => plain(word) === said))?.key ?? null;
}
