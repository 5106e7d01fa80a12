import { addDays, type CalendarDate, calendarDate } from '#kernel/calendar';

export const FREQUENCIES = ['daily', 'weekly', 'monthly'] as const;
/** What happens to an occurrence on a day that is not worked: stays, moves to the next or previous working day, falls away. */
export const WORKING_DAY_RULES = ['as-is', 'next', 'previous', 'skip'] as const;

export type Recurrence = {
  readonly frequency: (typeof FREQUENCIES)[number];
  /** Of a weekly one, 1 Monday to 7 Sunday. */
  readonly weekday: number | null;
  /** Of a monthly one; a month that is shorter has it on its last day. */
  readonly monthDay: number | null;
  readonly workingDayRule: (typeof WORKING_DAY_RULES)[number];
  /** Inclusive, and exclusive (null: open); they bound the days by the calendar, before a working-day rule moves them. */
  readonly validFrom: CalendarDate;
  readonly validTo: CalendarDate | null;
};

export type Occurrence = { readonly nominalDay: CalendarDate; readonly day: CalendarDate };
export type IsWorkingDay = (day: CalendarDate) => boolean;

/** No row of days without work is longer; a longer one would be a fault of the calendar. */
const LONGEST_REST_DAYS = 30;

/** 1 Monday to 7 Sunday. */
export function weekdayOf(day: CalendarDate): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

/** Whether the calendar puts an occurrence on the day, before any working-day rule. */
function fallsOn({ frequency, weekday, monthDay }: Recurrence, day: CalendarDate): boolean {
  if (frequency === 'daily') return true;
  if (frequency === 'weekly') return weekdayOf(day) === weekday;
  const isLastOfMonth = addDays(day, 1).slice(5, 7) !== day.slice(5, 7);
  const wanted = monthDay ?? 0;
  const at = Number(day.slice(8, 10));
  return at === wanted || (isLastOfMonth && at < wanted);
}

/**
 * The occurrences that open on the days from `first` to `last`, both inclusive, in the order of their calendar days.
 * @throws {RangeError} when no working day is found within a month: a fault of the calendar
 * @rule DIR-501
 */
export function occurrencesBetween(
  recurrence: Recurrence,
  first: CalendarDate,
  last: CalendarDate,
  isWorkingDay: IsWorkingDay,
): readonly Occurrence[] {
  const found: Occurrence[] = [];
  const { validFrom, validTo } = recurrence;
  for (let day = addDays(first, -LONGEST_REST_DAYS); day <= addDays(last, LONGEST_REST_DAYS); day = addDays(day, 1)) {
    if (day < validFrom || (validTo !== null && day >= validTo) || !fallsOn(recurrence, day)) continue;
    const moved = movedDay(day, recurrence.workingDayRule, isWorkingDay);
    if (moved !== null && moved >= first && moved <= last) found.push({ nominalDay: day, day: moved });
  }
  return found;
}

/** The day after the working-day rule; null: it falls away. */
function movedDay(day: CalendarDate, rule: Recurrence['workingDayRule'], isWorkingDay: IsWorkingDay): CalendarDate | null {
  if (rule === 'as-is' || isWorkingDay(day)) return day;
  if (rule === 'skip') return null;
  const step = rule === 'next' ? 1 : -1;
  for (let moved = addDays(day, step), tried = 0; tried < LONGEST_REST_DAYS; moved = addDays(moved, step), tried += 1)
    if (isWorkingDay(moved)) return moved;
  throw new RangeError(`no working day within ${LONGEST_REST_DAYS} days of ${day}`);
}

/** Whether a day is worked: its weekday is, and it is no holiday. */
export function workingDays(weekdays: readonly number[], holidays: ReadonlySet<string>): IsWorkingDay {
  return (day) => weekdays.includes(weekdayOf(day)) && !holidays.has(calendarDate(day));
}
