import { CsvError, parse } from 'csv-parse/sync';
import { Type } from 'typebox';
import type { CellFault, CellFile } from '../../domain/readiness/source-cells.ts';

/** A file as it comes in: far more than any checklist of the nation has. */
export const CsvText = Type.String({ maxLength: 5_000_000 });
export const SourceName = Type.String({ minLength: 1, maxLength: 200 });

type Parsed = { readonly record: Readonly<Record<string, string>>; readonly info: { readonly lines: number } };

/** A CSV file by the names of its columns; what cannot be read as CSV is a fault with its line. */
export function readCellFile(name: string, csv: string): { file: CellFile; faults: readonly CellFault[] } {
  let columns: readonly string[] = [];
  const named = (header: string[]) => {
    columns = header;
    return header;
  };
  try {
    const rows: Parsed[] = parse(csv, { columns: named, bom: true, relax_column_count: true, info: true });
    return { file: { name, columns, rows: rows.map(({ record, info }) => ({ line: info.lines, cells: record })) }, faults: [] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number(error['lines'] ?? 1);
    const fault = { file: name, line, column: '', vi: 'không đọc được như CSV', en: 'cannot be read as CSV' };
    return { file: { name, columns: [], rows: [] }, faults: [fault] };
  }
}
