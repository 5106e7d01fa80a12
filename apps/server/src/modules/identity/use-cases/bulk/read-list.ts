import { CsvError, parse } from 'csv-parse/sync';
import { type Cells, readWorkbook } from '#kernel/workbook/cells';
import { WorkbookFault } from '#kernel/workbook/workbook-fault';
import { columnOfHeading, LIST_COLUMNS, type ListColumn, type ListRow, MOST_ROWS } from '../../domain/bulk/list-columns.ts';
import { type ListFault, listFault } from '../../domain/bulk/list-faults.ts';
import { problem } from '../../problems.ts';

/** A list of rows, and the cells whose value is not to be had. */
export type ReadList = { readonly rows: readonly ListRow[]; readonly faults: readonly ListFault[] };
/** A row of a file: its number, and its cells from the first column on; null: a formula or an error. */
type FileRow = { readonly line: number; readonly cells: readonly (string | null)[] };

/** The heading stands somewhere among the first rows. */
const HEADING_WITHIN = 20;
const REACH = { lastColumn: 'L', lastRow: MOST_ROWS + HEADING_WITHIN, mostSheets: 10, mostUnfolded: 24 * 1024 * 1024 } as const;
/** Longer texts are faults of their cells anyway. */
const LONGEST_CELL = 1000;
const XLSX_BEGINS = 'PK';

/**
 * The rows of a filled template, or of a CSV file with the same headings; empty rows are left out, other columns are not read.
 * @throws identity/list-unreadable, list-without-header, list-empty, list-too-long
 */
export function readListFile(bytes: Buffer): ReadList {
  const isWorkbook = bytes.subarray(0, 2).toString('latin1') === XLSX_BEGINS;
  return readFileRows(isWorkbook ? workbookRows(bytes) : csvRows(bytes));
}

function readFileRows(fileRows: readonly FileRow[]): ReadList {
  const head = fileRows.slice(0, HEADING_WITHIN).findIndex((row) => missingColumns(row).length === 0);
  const heading = fileRows[head];
  if (!heading) throw problem('list-without-header', { columns: LIST_COLUMNS.map(({ vi }) => vi) });
  const columns = heading.cells.map((cell) => columnOfHeading(cell ?? ''));
  const faults: ListFault[] = [];
  const rows: ListRow[] = [];
  for (const { line, cells } of fileRows.slice(head + 1)) {
    const row: Partial<Record<ListColumn, string>> = {};
    for (const [at, column] of columns.entries()) {
      const cell = cells[at] ?? (cells[at] === null ? null : '');
      if (column !== null && cell === null) faults.push(listFault(line, column, 'formula'));
      if (column !== null && cell !== null && cell.trim() !== '') row[column] = cell.slice(0, LONGEST_CELL);
    }
    if (Object.keys(row).length > 0) rows.push({ line, ...row });
  }
  return bounded({ rows, faults });
}

/** @throws identity/list-empty, list-too-long */
export function bounded(list: ReadList): ReadList {
  if (list.rows.length === 0) throw problem('list-empty');
  if (list.rows.length > MOST_ROWS) throw problem('list-too-long', { mostRows: MOST_ROWS, rows: list.rows.length });
  return list;
}

const missingColumns = ({ cells }: FileRow): readonly ListColumn[] => {
  const named = cells.map((cell) => columnOfHeading(cell ?? ''));
  return LIST_COLUMNS.map(({ key }) => key).filter((key) => !named.includes(key));
};

/** The first sheet that has the headings, else the first one. */
function workbookRows(bytes: Buffer): readonly FileRow[] {
  try {
    const sheets = [...readWorkbook(bytes, REACH).sheets.values()].map(rowsOfSheet);
    const headed = sheets.find((rows) => rows.slice(0, HEADING_WITHIN).some((row) => missingColumns(row).length === 0));
    return headed ?? sheets[0] ?? [];
  } catch (error) {
    if (error instanceof WorkbookFault) throw problem('list-unreadable');
    throw error;
  }
}

function rowsOfSheet(cells: Cells): readonly FileRow[] {
  const rows = new Map<number, (string | null)[]>();
  for (const [address, value] of cells) {
    const line = Number(address.slice(1));
    const row = rows.get(line) ?? [];
    rows.set(line, row);
    row[address.charCodeAt(0) - 65] = 'text' in value ? value.text : value.kind === 'boolean' ? String(value.value) : null;
  }
  return [...rows]
    .sort(([one], [other]) => one - other)
    .map(([line, row]) => ({ line, cells: Array.from(row, (cell) => cell ?? (cell === null ? null : '')) }));
}

/** Cells are separated by the sign that the heading has more of: `;` as Excel writes in Viet Nam, or `,`. */
function csvRows(bytes: Buffer): readonly FileRow[] {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const heading = text.split(/\r?\n/).find((line) => /[;,]/.test(line)) ?? '';
    const delimiter = heading.split(';').length > heading.split(',').length ? ';' : ',';
    const rows: FileRow[] = [];
    const keep = (cells: string[], { lines }: { lines: number }) => {
      rows.push({ line: lines, cells });
      return null;
    };
    parse(text, { bom: true, delimiter, relax_column_count: true, skip_empty_lines: false, on_record: keep });
    return rows;
  } catch (error) {
    if (error instanceof CsvError || error instanceof TypeError) throw problem('list-unreadable');
    throw error;
  }
}
