import { CsvError, parse } from 'csv-parse/sync';
import type { FileFault, TableRow } from '../../domain/themes/table-rows.ts';

/** A CSV file as it stands: cells in the order of its columns, and how it is written, so that it can be written likewise. */
export type CsvTable = {
  readonly columns: readonly string[];
  /** With the number of cells that the line has, which a fault may tell. */
  readonly rows: readonly (TableRow & { readonly count: number })[];
  readonly separator: ',' | ';';
  readonly byteOrderMark: boolean;
};

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Takes a CSV text apart (RFC 4180; LF or CRLF; comma, or semicolon where the header has no comma, as spreadsheets in Viet Nam
 * write). Empty lines are left out. A row stands on its first line, whatever breaks its cells hold.
 */
export function readTable(text: string): CsvTable | { readonly faults: readonly FileFault[] } {
  const byteOrderMark = text.startsWith(BYTE_ORDER_MARK);
  const content = byteOrderMark ? text.slice(1) : text;
  const header = content.slice(0, content.search(/[\r\n]|$/u));
  const separator = header.includes(';') && !header.includes(',') ? ';' : ',';
  const lines: { line: number; cells: readonly string[] }[] = [];
  let line = 1;
  const keep = (cells: string[]) => {
    if (cells.length > 1 || cells[0] !== '') lines.push({ line, cells });
    line += cells.reduce((breaks, cell) => breaks + cell.split('\n').length - 1, 1);
    return null;
  };
  try {
    parse(content, { delimiter: separator, relax_column_count: true, record_delimiter: ['\r\n', '\n'], on_record: keep });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { faults: [{ line, column: '', vi: 'không đọc được như CSV', en: 'cannot be read as CSV' }] };
  }
  const [head, ...rest] = lines;
  const columns = head?.cells.map((name) => name.trim()) ?? [];
  const faults = repeatedColumns(columns);
  if (faults.length > 0) return { faults };
  const rows = rest.map((row) => ({
    line: row.line,
    count: row.cells.length,
    cells: Object.fromEntries(columns.map((column, at) => [column, row.cells[at] ?? ''])),
  }));
  return { columns, rows, separator, byteOrderMark };
}

const repeatedColumns = (columns: readonly string[]): readonly FileFault[] =>
  columns
    .filter((column, at) => columns.indexOf(column) !== at)
    .map((column) => ({ line: 1, column, vi: `cột ${column} lặp lại`, en: `column ${column} stands twice` }));

/** A table as CSV in the manner of the file that it comes from, LF at the end of lines. */
export function writeTable({ columns, rows, separator, byteOrderMark }: CsvTable): string {
  const lineOf = (cells: readonly string[]) => `${cells.map((cell) => quoted(cell, separator)).join(separator)}\n`;
  const body = rows.map(({ cells }) => lineOf(columns.map((column) => cells[column] ?? '')));
  return (byteOrderMark ? BYTE_ORDER_MARK : '') + lineOf(columns) + body.join('');
}

const quoted = (cell: string, separator: string): string =>
  cell.includes(separator) || /["\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
