import { addDays, type CalendarDate } from '#kernel/calendar';

/**
 * A moment given from the last day of a period: days or working days after it (negative: before), at a time in Viet Nam.
 * Zero days is that day itself; zero working days is it or, when nobody works on it, the next day on which people work.
 */
export type Moment = { readonly days: number; readonly count: 'days' | 'working-days'; readonly time: string };

/** Days on which nobody works beside Saturdays and Sundays, and Saturdays or Sundays that are worked. */
export type Holidays = { readonly off: ReadonlySet<CalendarDate>; readonly worked: ReadonlySet<CalendarDate> };
export const NO_HOLIDAYS: Holidays = { off: new Set(), worked: new Set() };

/** Viet Nam has kept UTC+7 without summer time since 1975. */
const OFFSET = '+07:00';

/** The moment in UTC, ISO 8601. */
export function instantOf(moment: Moment, periodEnd: CalendarDate, holidays: Holidays): string {
  const day = moment.count === 'days' ? addDays(periodEnd, moment.days) : addWorkingDays(periodEnd, moment.days, holidays);
  return new Date(`${day}T${moment.time}:00${OFFSET}`).toISOString();
}

/** True on Monday to Friday that are no holidays, and on Saturdays and Sundays that are made up for. */
export function isWorkingDay(day: CalendarDate, { off, worked }: Holidays): boolean {
  if (worked.has(day)) return true;
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !off.has(day);
}

/** The working day that many working days later, or, negative, earlier; zero: the day itself or the next working day. */
export function addWorkingDays(day: CalendarDate, count: number, holidays: Holidays): CalendarDate {
  const step = count < 0 ? -1 : 1;
  let reached = day;
  let left = Math.abs(count);
  while (left > 0) {
    reached = addDays(reached, step);
    if (isWorkingDay(reached, holidays)) left -= 1;
  }
  while (!isWorkingDay(reached, holidays)) reached = addDays(reached, step);
  return reached;
}
