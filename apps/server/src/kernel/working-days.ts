import { addDays, type CalendarDate, vietnamInstant } from './calendar.ts';

/** Weekdays, 1 Monday to 7 Sunday, that are worked from a day on until the next such week. */
export type WorkingWeek = { readonly validFrom: CalendarDate; readonly weekdays: readonly number[] };

/** Which days are worked: by their weekday, but for days off (holidays) and days worked to make up for them. */
export type WorkingCalendar = {
  /** Oldest first; before the first one its weekdays hold too. */
  readonly weeks: readonly WorkingWeek[];
  readonly off: ReadonlySet<CalendarDate>;
  readonly worked: ReadonlySet<CalendarDate>;
};

/** No row of days without work is longer; a longer one would be a fault of the calendar. */
export const LONGEST_REST_DAYS = 30;

/** 1 Monday to 7 Sunday. */
export function weekdayOf(day: CalendarDate): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

/** A day that is worked to make up for another counts, whatever else is said of it. */
export function isWorkingDay(day: CalendarDate, { weeks, off, worked }: WorkingCalendar): boolean {
  if (worked.has(day)) return true;
  const week = weeks.findLast(({ validFrom }) => validFrom <= day) ?? weeks[0];
  return (week?.weekdays.includes(weekdayOf(day)) ?? false) && !off.has(day);
}

/**
 * The first working day after the day, or, with step -1, the last before it.
 * @throws {RangeError} when there is none within 30 days: a fault of the calendar
 */
export function nextWorkingDay(day: CalendarDate, step: 1 | -1, calendar: WorkingCalendar): CalendarDate {
  for (let reached = addDays(day, step), tried = 0; tried < LONGEST_REST_DAYS; reached = addDays(reached, step), tried += 1)
    if (isWorkingDay(reached, calendar)) return reached;
  throw new RangeError(`no working day within ${LONGEST_REST_DAYS} days of ${day}`);
}

/**
 * The working day that many working days later, or, negative, earlier; zero: the day itself or the next working day.
 * @throws {RangeError} when the calendar has no working day for a month
 */
export function addWorkingDays(day: CalendarDate, count: number, calendar: WorkingCalendar): CalendarDate {
  if (count === 0) return isWorkingDay(day, calendar) ? day : nextWorkingDay(day, 1, calendar);
  let reached = day;
  for (let left = Math.abs(count); left > 0; left -= 1) reached = nextWorkingDay(reached, count < 0 ? -1 : 1, calendar);
  return reached;
}

/**
 * A moment given from a day: days or working days after it (negative: before), at a time in Viet Nam.
 * Zero days is that day itself; zero working days is it or, when nobody works on it, the next day on which people work.
 */
export type Moment = { readonly days: number; readonly count: 'days' | 'working-days'; readonly time: string };

/** The moment in UTC, ISO 8601. */
export function instantOf({ days, count, time }: Moment, from: CalendarDate, calendar: WorkingCalendar): string {
  return vietnamInstant(count === 'days' ? addDays(from, days) : addWorkingDays(from, days, calendar), time);
}
