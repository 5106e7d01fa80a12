import { CsvError, parse } from 'csv-parse/sync';
import type { Row, SplitFile } from '../domain/day-pack/pack-files.ts';

/**
 * Splits a CSV text into rows of cells (RFC 4180; LF or CRLF; a byte order mark is dropped).
 * Lines are counted here: `csv-parse` counts a CRLF in quotes as two.
 */
export function splitCsv(text: string): SplitFile {
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
    return { rows, brokenAt: { line, column: typeof error.column === 'number' ? error.column + 1 : 1 } };
  }
  return { rows, brokenAt: null };
}
