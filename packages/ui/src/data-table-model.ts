import type { ReactNode } from 'react';

/** What a cell holds for sorting and searching; null is "no value" and stays last in both directions. */
export type CellValue = string | number | null;

export type Column<Row> = {
  readonly id: string;
  readonly header: string;
  /** A longer explanation of the heading, shown on hover and read with it. */
  readonly description?: string;
  readonly value: (row: Row) => CellValue;
  /** How the cell looks; left out, the value itself is shown. */
  readonly cell?: (row: Row) => ReactNode;
  readonly numeric?: boolean;
  /** The cell names its row (a row header for screen readers). */
  readonly namesRow?: boolean;
  /** False: its owner cannot order the rows by this column. */
  readonly sortable?: boolean;
};

export type Sorting = { readonly column: string; readonly descending: boolean };

/**
 * Text as it is compared: without diacritics (đ as d), lower case, so that "da nang" finds "Đà Nẵng" and names stand in the
 * order of the report's annexes.
 */
export function foldText(text: string): string {
  return text.replace(/[đĐ]/g, 'd').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Ascending order of two present values: numbers by size, texts folded, equal folded texts by their own letters. */
export function compareValues(left: string | number, right: string | number): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  const [a, b] = [String(left), String(right)];
  const [foldedA, foldedB] = [foldText(a), foldText(b)];
  if (foldedA !== foldedB) return foldedA < foldedB ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether every word of the search stands somewhere in the texts of the row. */
export function rowMatches<Row>(row: Row, columns: readonly Column<Row>[], search: string): boolean {
  const words = foldText(search).split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const text = columns.map((column) => foldText(String(column.value(row) ?? ''))).join(' ');
  return words.every((word) => text.includes(word));
}

/** A first press sorts by the column (figures from the largest down), a second turns it round, a third gives the first order back. */
export function nextSorting(column: Pick<Column<never>, 'id' | 'numeric'>, sorting: Sorting | null): Sorting | null {
  const first = column.numeric === true;
  if (sorting?.column !== column.id) return { column: column.id, descending: first };
  return sorting.descending === first ? { column: column.id, descending: !first } : null;
}
