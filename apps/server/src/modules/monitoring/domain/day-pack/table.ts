import { CsvError, parse } from 'csv-parse/sync';
import type { FaultList } from './faults.ts';
import { messages } from './messages.ts';
import type { PackBytes, TableFile } from './pack-files.ts';

export type Row = { readonly line: number; readonly cells: readonly string[] };
/** A file of the pack with the columns it must have, each in its place, and rows of the right number of cells. */
export type Table = { readonly file: TableFile; readonly columns: ReadonlyMap<string, number>; readonly rows: readonly Row[] };

/**
 * Reads one file (UTF-8 with or without a byte order mark, RFC 4180, LF or CRLF) and checks its shape. Rows of a wrong
 * number of cells are left out, and told.
 * @param wanted the columns, in any order
 * @param further whether there may be columns that are not wanted: only when the register that names them is unreadable
 * @returns null when the file or one of its columns is missing: nothing that refers to it can be checked then
 */
export function readTable(
  bytes: PackBytes, file: TableFile, wanted: readonly string[], faults: FaultList, further: 'refused' | 'allowed' = 'refused',
): Table | null {
  const content = bytes.get(file);
  if (content === undefined) {
    faults.fatal({ file, line: 1, column: 1 }, messages.fileMissing());
    return null;
  }
  const text = new TextDecoder().decode(content);
  const [header, ...rows] = splitRows(file, text, faults);
  if (!header) {
    faults.fatal({ file, line: 1, column: 1 }, messages.fileEmpty());
    return null;
  }
  if (/[\uFFFD\0]/.test(text)) tellDamagedCells(file, [header, ...rows], faults);
  const columns = checkHeader(file, header.cells, wanted, further, faults);
  return columns && { file, columns, rows: rows.filter((row) => hasCells(file, row, header.cells.length, faults)) };
}

/** Lines are counted here: `csv-parse` counts a CRLF in quotes as two. */
function splitRows(file: TableFile, text: string, faults: FaultList): Row[] {
  const rows: Row[] = [];
  let line = 1;
  const keep = (cells: string[]) => {
    rows.push({ line, cells });
    line += 1;
    for (const cell of cells) if (cell.includes('\n')) line += cell.split('\n').length - 1;
    return null;
  };
  try {
    parse(text, { bom: true, relax_column_count: true, record_delimiter: ['\r\n', '\n'], on_record: keep });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const column = typeof error.column === 'number' ? error.column + 1 : 1;
    faults.fatal({ file, line, column }, messages.badQuotes());
  }
  return rows;
}

/** Bytes that are not UTF-8 were decoded to U+FFFD; the database cannot hold U+0000. */
function tellDamagedCells(file: TableFile, rows: readonly Row[], faults: FaultList): void {
  for (const { line, cells } of rows) {
    for (const [index, cell] of cells.entries()) {
      if (/[\uFFFD\0]/.test(cell)) faults.fatal({ file, line, column: index + 1 }, messages.damagedText());
    }
  }
}

function checkHeader(
  file: TableFile, names: readonly string[], wanted: readonly string[], further: 'refused' | 'allowed', faults: FaultList,
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
