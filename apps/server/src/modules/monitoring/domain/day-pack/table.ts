import type { FaultList } from './faults.ts';
import { messages } from './messages.ts';
import type { PackContent, Row, TableFile } from './pack-files.ts';

/** A file of the pack with the columns it must have, each in its place, and rows of the right number of cells. */
export type Table = { readonly file: TableFile; readonly columns: ReadonlyMap<string, number>; readonly rows: readonly Row[] };

/**
 * Checks the shape of one file. Rows of a wrong number of cells are left out, and told.
 * @param wanted the columns, in any order
 * @param further whether there may be columns that are not wanted: only when the register that names them is unreadable
 * @returns null when the file or one of its columns is missing: nothing that refers to it can be checked then
 */
export function readTable(
  content: PackContent,
  file: TableFile,
  wanted: readonly string[],
  faults: FaultList,
  further: 'refused' | 'allowed' = 'refused',
): Table | null {
  const split = content.tables.get(file);
  if (!split) {
    faults.fatal({ file, line: 1, column: 1 }, messages.fileMissing());
    return null;
  }
  if (split.brokenAt) faults.fatal({ file, ...split.brokenAt }, messages.badQuotes());
  const [header, ...rows] = split.rows;
  if (!header) {
    if (!split.brokenAt) faults.fatal({ file, line: 1, column: 1 }, messages.fileEmpty());
    return null;
  }
  tellDamagedCells(file, split.rows, faults);
  const columns = checkHeader(file, header.cells, wanted, further, faults);
  return columns && { file, columns, rows: rows.filter((row) => hasCells(file, row, header.cells.length, faults)) };
}

/** U+FFFD stands where bytes were not UTF-8; the database cannot hold U+0000. */
function tellDamagedCells(file: TableFile, rows: readonly Row[], faults: FaultList): void {
  for (const { line, cells } of rows) {
    for (const [index, cell] of cells.entries()) {
      if (/[\uFFFD\0]/.test(cell)) faults.fatal({ file, line, column: index + 1 }, messages.damagedText());
    }
  }
}

function checkHeader(
  file: TableFile,
  names: readonly string[],
  wanted: readonly string[],
  further: 'refused' | 'allowed',
  faults: FaultList,
) {
  const columns = new Map<string, number>();
  for (const [index, name] of names.entries()) {
    const place = { file, line: 1, column: index + 1 };
    if (columns.has(name)) faults.fatal(place, messages.columnRepeated(name));
    else if (wanted.includes(name)) columns.set(name, index);
    else if (further === 'refused') faults.fatal(place, messages.columnUnknown(name));
  }
  const missing = wanted.filter((name) => !columns.has(name));
  for (const name of missing) faults.fatal({ file, line: 1, column: names.length + 1 }, messages.columnMissing(name));
  return missing.length === 0 ? columns : null;
}

function hasCells(file: TableFile, { line, cells }: Row, expected: number, faults: FaultList): boolean {
  if (cells.length === expected) return true;
  faults.fatal({ file, line, column: Math.min(cells.length, expected) + 1 }, messages.cellCount(cells.length, expected));
  return false;
}
