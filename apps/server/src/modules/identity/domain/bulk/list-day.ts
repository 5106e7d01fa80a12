import { addDays, type CalendarDate, calendarDate, isCalendarDate } from '#kernel/calendar';

/** Day 0 of spreadsheets, as far as days after February 1900 go. */
const SPREADSHEET_ZERO = calendarDate('1899-12-30');
const [FIRST_SERIAL, LAST_SERIAL] = [36_526, 73_050];

/** The day that a cell names: 2026-09-01, 1/9/2026, or the number of the day in a spreadsheet (2000 to 2099); null: none. */
export function dayOfCell(text: string): CalendarDate | null {
  const written = text.trim();
  if (isCalendarDate(written)) return written;
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(written) ?? [];
  const turned = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (isCalendarDate(turned)) return turned;
  const serial = /^\d{5}(\.0+)?$/.test(written) ? Number(written) : 0;
  return serial >= FIRST_SERIAL && serial <= LAST_SERIAL ? addDays(SPREADSHEET_ZERO, serial) : null;
}
