import type { CalendarDate } from '#kernel/calendar';
import { type CellReader, columnIndex, type Keys } from './cells.ts';
import type { FaultList } from './faults.ts';
import { messages } from './messages.ts';
import type { Row } from './pack-files.ts';
import type { Table } from './table.ts';

/**
 * Whether a row is of one of the days wanted (decided rule 1.7); another day is a warning and the row is ignored.
 * `days` null (the manifest is wrong): every row passes.
 */
export function ofDays(table: Table, days: readonly CalendarDate[] | null, date: CellReader<CalendarDate>, faults: FaultList) {
  const column = columnIndex(table, 'date') + 1;
  return (row: Row): CalendarDate | null => {
    const day = date(row);
    if (day === undefined) return null;
    if (days === null || days.includes(day)) return day;
    faults.warn({ file: table.file, line: row.line, column }, messages.otherDate(day));
    return null;
  };
}

/** Whether a row is of a known commune (decided rule 1.8); an unknown one is a warning and the row is ignored. */
export function ofKnownCommune(table: Table, communes: Keys | null, faults: FaultList) {
  const index = columnIndex(table, 'commune_code');
  return (row: Row): string | null => {
    const code = row.cells[index] ?? '';
    if (communes === null || communes.has(code)) return code;
    faults.warn({ file: table.file, line: row.line, column: index + 1 }, messages.unknownCommune(code));
    return null;
  };
}
