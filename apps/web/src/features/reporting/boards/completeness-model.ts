import type { CompletenessAnswer, CompletenessRow } from './queries.ts';

const COUNTS = ['expected', 'onTime', 'late', 'missing', 'notYet', 'exempt', 'returned', 'approved', 'inDoubt'] as const;
type Counts = Readonly<Record<(typeof COUNTS)[number], number>>;
/** Counts of reports of a province or of a form, with the words that name it. */
export type CountedRow = Counts & { readonly key: string; readonly nameVi: string; readonly nameEn: string };

/** The rows added up by province or by form, in the order given. */
export function addedUp(rows: readonly CompletenessRow[], by: 'province' | 'form'): readonly CountedRow[] {
  const groups = Map.groupBy(rows, (row) => (by === 'province' ? row.provinceCode : row.formKey));
  return [...groups].flatMap(([key, group]) => {
    const [first] = group;
    if (!first) return [];
    const names =
      by === 'province'
        ? { nameVi: first.provinceName, nameEn: first.provinceName }
        : { nameVi: first.nameVi, nameEn: first.nameEn };
    return [{ key, ...names, ...sumOf(group) }];
  });
}

/** Bodies outside provinces have a row of their own and count in no sum of the provinces. */
const BODIES = '00';
export const ofProvinces = (rows: readonly CompletenessRow[]) => rows.filter(({ provinceCode }) => provinceCode !== BODIES);

const rowKey = ({ provinceCode, formKey, part }: CompletenessRow) => `${provinceCode} ${formKey} ${part}`;

/** The board with the rows that its stream told; null: one of them is of a form or a province that is not there yet. */
export function boardWith<Board extends CompletenessAnswer>(board: Board, told: unknown): Board | null {
  const { parts } = told as { readonly parts: Readonly<Record<string, CompletenessRow>> };
  const known = new Set(board.rows.map(rowKey));
  if (Object.keys(parts).some((key) => !known.has(key))) return null;
  return { ...board, rows: board.rows.map((row) => parts[rowKey(row)] ?? row) };
}

/** Rows that say something else. */
export function changedRows(before: CompletenessAnswer, after: CompletenessAnswer): number {
  return after.rows.filter((row, at) => COUNTS.some((name) => row[name] !== before.rows[at]?.[name])).length;
}

export function sumOf(rows: readonly Counts[]): Counts {
  return Object.fromEntries(COUNTS.map((name) => [name, rows.reduce((sum, row) => sum + row[name], 0)])) as Counts;
}

/** Completeness and timeliness: sent, and sent in time, of those who are not exempt. Null: nobody owes anything. */
export function ratesOf({
  expected,
  exempt,
  onTime,
  late,
}: Counts): { readonly complete: number; readonly timely: number } | null {
  const owed = expected - exempt;
  if (owed <= 0) return null;
  const percent = (part: number) => Math.round((10_000 * part) / owed) / 100;
  return { complete: percent(onTime + late), timely: percent(onTime) };
}
