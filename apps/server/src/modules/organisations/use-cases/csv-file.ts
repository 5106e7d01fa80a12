import { CsvError, parse } from 'csv-parse/sync';
import type { FileLine } from '../domain/change-rows.ts';

const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';

/**
 * The lines of a CSV file split into cells, empty lines left out. Cells part at `;` where the header does: spreadsheets write so
 * where the comma stands in numbers, as in Viet Nam.
 * @returns the number of the line where it stops being CSV, when it does
 */
export function csvLines(content: string): readonly FileLine[] | { readonly faultyLine: number } {
  const [header = ''] = content.split('\n', 1);
  const delimiter = header.includes(';') && !header.includes(',') ? ';' : ',';
  try {
    const options = { bom: true, relax_column_count: true, skip_empty_lines: true, info: true, delimiter } as const;
    const records = parse(content, options) as unknown as { record: string[]; info: { lines: number } }[];
    return records.map(({ record, info }) => ({ line: info.lines, cells: record }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { faultyLine: Number((error as { lines?: number }).lines ?? 1) };
  }
}

/** One line of CSV (RFC 4180) without its end. */
export function csvLine(cells: readonly string[]): string {
  return cells.map((cell) => (/[",;\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',');
}

/** Lines as a file that spreadsheets open with the right letters. */
export function csvFile(lines: Iterable<readonly string[]>): string {
  return BYTE_ORDER_MARK + [...lines].map((cells) => csvLine(cells) + LINE_END).join('');
}
