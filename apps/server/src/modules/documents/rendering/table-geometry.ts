import type { Alignment, Table, TableCell, TableRow } from '../domain/document-model.ts';

/** A cell with the column it begins in. */
export type PlacedCell = TableCell & { readonly column: number; readonly columnAlignment: Alignment };
export type PlacedRow = { readonly kind: TableRow['kind']; readonly cells: readonly PlacedCell[] };

/** Finds the column of every cell: cells that a row span above covers are not written, as in HTML. */
export function placeCells(table: Table): PlacedRow[] {
  const coveredUntil = table.columns.map(() => 0);
  return table.rows.map((row, rowIndex) => {
    let column = 0;
    const cells = row.cells.map((cell): PlacedCell => {
      while ((coveredUntil[column] ?? 0) > rowIndex) column += 1;
      const first = column;
      column += cell.colSpan ?? 1;
      for (let at = first; at < column; at += 1) coveredUntil[at] = rowIndex + (cell.rowSpan ?? 1);
      return { ...cell, column: first, columnAlignment: table.columns[first]?.alignment ?? 'left' };
    });
    return { kind: row.kind, cells };
  });
}

/** Width of a cell as a share of the table, 0 to 1. */
export function widthOf(table: Table, cell: PlacedCell): number {
  const total = table.columns.reduce((sum, column) => sum + column.width, 0);
  const own = table.columns.slice(cell.column, cell.column + (cell.colSpan ?? 1)).reduce((sum, column) => sum + column.width, 0);
  return own / total;
}
