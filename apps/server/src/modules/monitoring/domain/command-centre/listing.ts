import type { ExportColumn } from '#modules/documents';
import { alphabeticalKey } from '../daily-report/alphabetical.ts';
import type { ShownShare } from './shown.ts';

/** What a row is sorted by; null stays last in both directions. */
export type SortValue = string | number | boolean | ShownShare | null;
/** How a list is read: what names a row, what it can be sorted and searched by, and its columns as a file. */
export type Listing<Row> = {
  /** Names the row within the list and never changes while the snapshot is the same. */
  readonly keyOf: (row: Row) => string;
  readonly sorts: Readonly<Record<string, (row: Row) => SortValue>>;
  readonly searched: (row: Row) => readonly (string | null)[];
  readonly columns: readonly ExportColumn<Row>[];
};
export type Selection = { readonly sort?: string; readonly search?: string };
export type PageWanted = { readonly limit: number; readonly after?: string };
export type Page<Row> = { readonly items: readonly Row[]; readonly total: number; readonly next: string | null };

/**
 * The rows that the search finds, in the order wanted. Without one they keep the order of the list; equal values keep it too,
 * so the order is total.
 * @param sort a key of `sorts`, with `-` before it descending; an unknown key is the order of the list
 */
export function selectRows<Row>(
  rows: readonly Row[],
  { sorts, searched }: Listing<Row>,
  { sort, search }: Selection,
): readonly Row[] {
  const words = fold(search ?? '')
    .split(/\s+/u)
    .filter(Boolean);
  const found =
    words.length === 0
      ? rows
      : rows.filter((row) => {
          const text = fold(
            searched(row)
              .filter((part) => part !== null)
              .join(' '),
          );
          return words.every((word) => text.includes(word));
        });
  const descending = sort?.startsWith('-') ?? false;
  const valueIn = sort === undefined ? undefined : sorts[descending ? sort.slice(1) : sort];
  if (!valueIn) return found;
  return found
    .map((row) => ({ row, value: comparable(valueIn(row)) }))
    .sort((one, other) => compare(one.value, other.value, descending ? -1 : 1))
    .map(({ row }) => row);
}

const fold = (text: string): string => alphabeticalKey(text).folded;

/** Texts are compared as names are in the annexes, shares exactly: equal ones give the same quotient. */
function comparable(value: SortValue): string | number | null {
  if (typeof value === 'string') return fold(value);
  if (typeof value === 'boolean') return Number(value);
  if (value === null || typeof value === 'number') return value;
  return value.denominator === 0 ? null : value.numerator / value.denominator;
}

function compare(one: string | number | null, other: string | number | null, direction: 1 | -1): number {
  if (one === other) return 0;
  if (one === null || other === null) return one === null ? 1 : -1;
  return one < other ? -direction : direction;
}

/** The rows after the one named, or null when the list has no such row. */
export function pageOf<Row>(rows: readonly Row[], keyOf: (row: Row) => string, { limit, after }: PageWanted): Page<Row> | null {
  const start = after === undefined ? 0 : rows.findIndex((row) => keyOf(row) === after) + 1;
  if (after !== undefined && start === 0) return null;
  const items = rows.slice(start, start + limit);
  const last = items.at(-1);
  return { items, total: rows.length, next: last !== undefined && start + limit < rows.length ? keyOf(last) : null };
}
