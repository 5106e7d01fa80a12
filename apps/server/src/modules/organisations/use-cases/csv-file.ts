import { CsvError, parse } from 'csv-parse/sync';
import type { FileLine } from '../domain/change-rows.ts';
import type { ToldFault } from './told-faults.ts';

const NOT_CSV = { vi: 'không phải tệp CSV hợp lệ', en: 'no valid CSV file' } as const;

/** The most rows of a file of units: several times all communes of the nation. */
const MOST_ROWS = 30_000;
const TOO_MANY = {
  vi: `tệp có quá ${MOST_ROWS} dòng, cần chia nhỏ`,
  en: `the file has more than ${MOST_ROWS} rows, divide it`,
} as const;
/** The longest header in characters: the columns are few, and a file without line ends is one header. */
const LONGEST_HEADER = 2000;

/**
 * The lines of a CSV file split into cells, the header first, empty lines left out. Cells part at `;` where the header does:
 * spreadsheets write so where the comma stands in numbers, as in Viet Nam.
 * @returns what is wrong and from which line on, when it is no CSV file or has more than {@link MOST_ROWS} rows
 */
export function csvLines(content: string): readonly FileLine[] | { readonly fault: ToldFault } {
  const end = content.indexOf('\n');
  const header = content.slice(0, end < 0 ? content.length : end);
  if (header.length > LONGEST_HEADER) return { fault: { line: 1, column: 1, ...NOT_CSV } };
  const delimiter = header.includes(';') && !header.includes(',') ? ';' : ',';
  try {
    const options = { bom: true, relax_column_count: true, skip_empty_lines: true, info: true, delimiter } as const;
    const parsed = parse(content, { ...options, to: MOST_ROWS + 2 }) as unknown as {
      record: string[];
      info: { lines: number };
    }[];
    const beyond = parsed[MOST_ROWS + 1];
    if (beyond) return { fault: { line: beyond.info.lines, column: 1, ...TOO_MANY } };
    return parsed.map(({ record, info }) => ({ line: info.lines, cells: record }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { fault: { line: Number((error as { lines?: number }).lines ?? 1), column: 1, ...NOT_CSV } };
  }
}
