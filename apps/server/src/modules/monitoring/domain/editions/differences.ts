import { ANNEX_NUMBERS, type AnnexNumber, type AnnexRow, type Cell, type DailyReport } from '../daily-report/daily-report.ts';

/** Where two editions differ: a cell of an annex, a figure of summary or text, or an editorial paragraph. */
export type Place =
  | { readonly kind: 'annex'; readonly annex: AnnexNumber; readonly row: string; readonly column: string }
  | { readonly kind: 'summary' | 'text'; readonly path: string }
  | { readonly kind: 'wording'; readonly paragraph: string };

/** null stands for "no value" as well as "no such row": the column `row` tells a whole row that came or went. */
export type Difference = { readonly place: Place; readonly before: Cell; readonly after: Cell };

export type EditionContent = { readonly report: DailyReport; readonly wording: Readonly<Record<string, string>> };

/** The column name under which a whole row that came or went is listed. */
export const WHOLE_ROW = 'row';

const TASK_ANNEXES: readonly AnnexNumber[] = ['2', '3', '7'];
const CRITERIA_ANNEXES: readonly AnnexNumber[] = ['9', '10', '11', '12'];
const PROVINCE_ANNEXES: readonly AnnexNumber[] = ['1', '4', '5', '8-1', '8-2', '8-3', '21'];

/** Every difference between two editions of a day, in the order of the report: an amended edition lists them all. */
export function differencesBetween(before: EditionContent, after: EditionContent): Difference[] {
  return [
    ...leafDifferences('summary', before.report.summary, after.report.summary),
    ...leafDifferences('text', before.report.text, after.report.text),
    ...ANNEX_NUMBERS.flatMap((annex) => annexDifferences(annex, before.report.annexes[annex], after.report.annexes[annex])),
    ...wordingDifferences(before.wording, after.wording),
  ];
}

function wordingDifferences(before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>): Difference[] {
  const paragraphs = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return paragraphs
    .filter((paragraph) => before[paragraph] !== after[paragraph])
    .map((paragraph) => ({
      place: { kind: 'wording', paragraph },
      before: before[paragraph] ?? null,
      after: after[paragraph] ?? null,
    }));
}

function leafDifferences(kind: 'summary' | 'text', before: unknown, after: unknown): Difference[] {
  const [old, now] = [leaves(before), leaves(after)];
  const paths = [...new Set([...now.keys(), ...old.keys()])];
  return paths
    .filter((path) => (old.get(path) ?? null) !== (now.get(path) ?? null))
    .map((path) => ({ place: { kind, path }, before: old.get(path) ?? null, after: now.get(path) ?? null }));
}

/** Single values by path. Items of a list stand under what names them, so that one more does not change the paths of the others. */
function leaves(value: unknown, path = '', found = new Map<string, Cell>()): Map<string, Cell> {
  if (Array.isArray(value) && value.every((item) => item === null || typeof item !== 'object')) {
    found.set(path, value.join(', '));
  } else if (Array.isArray(value)) {
    for (const item of value) leaves(item, `${path}.${nameOfItem(item)}`, found);
  } else if (value !== null && typeof value === 'object') {
    for (const [key, member] of Object.entries(value)) leaves(member, path === '' ? key : `${path}.${key}`, found);
  } else {
    found.set(path, value as Cell);
  }
  return found;
}

/** Lists of the report hold provinces, criteria or task groups. */
function nameOfItem(item: { readonly provinceCode?: string; readonly key?: string; readonly group?: string }): string {
  return item.provinceCode ?? item.key ?? item.group ?? '';
}

function annexDifferences(
  annex: AnnexNumber,
  before: readonly AnnexRow[] | null,
  after: readonly AnnexRow[] | null,
): Difference[] {
  const [old, now] = [keyed(annex, before ?? []), keyed(annex, after ?? [])];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((row) => rowDifferences(annex, row, old.get(row), now.get(row)));
}

function rowDifferences(
  annex: AnnexNumber,
  row: string,
  before: AnnexRow | undefined,
  after: AnnexRow | undefined,
): Difference[] {
  const at = (column: string): Place => ({ kind: 'annex', annex, row, column });
  if (!before || !after) return [{ place: at(WHOLE_ROW), before: before ? row : null, after: after ? row : null }];
  return Object.keys(after)
    .filter((column) => before[column] !== after[column])
    .map((column) => ({ place: at(column), before: before[column] ?? null, after: after[column] ?? null }));
}

/** Rows by what names them on paper; a second row of the same name gets a number. */
function keyed(annex: AnnexNumber, rows: readonly AnnexRow[]): Map<string, AnnexRow> {
  const found = new Map<string, AnnexRow>();
  for (const row of rows) {
    const name = nameOf(annex, row);
    let key = name;
    for (let repeat = 2; found.has(key); repeat += 1) key = `${name} (${repeat})`;
    found.set(key, row);
  }
  return found;
}

function nameOf(annex: AnnexNumber, row: AnnexRow): string {
  if (TASK_ANNEXES.includes(annex)) return String(row['task_vi']);
  if (PROVINCE_ANNEXES.includes(annex)) return String(row['province_code']);
  const within = CRITERIA_ANNEXES.includes(annex) ? row['criterion_key'] : row['statement_vi'];
  return `${row['province_code'] ?? ''} ${within ?? ''}`.trim();
}
