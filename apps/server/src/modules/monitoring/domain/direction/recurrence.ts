import { addDays, type CalendarDate } from '#kernel/calendar';
import { isWorkingDay, LONGEST_REST_DAYS, nextWorkingDay, type WorkingCalendar, weekdayOf } from '#kernel/working-days';

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
  calendar: WorkingCalendar,
): readonly Occurrence[] {
  const found: Occurrence[] = [];
  const { validFrom, validTo } = recurrence;
  for (let day = addDays(first, -LONGEST_REST_DAYS); day <= addDays(last, LONGEST_REST_DAYS); day = addDays(day, 1)) {
    if (day < validFrom || (validTo !== null && day >= validTo) || !fallsOn(recurrence, day)) continue;
    const moved = movedDay(day, recurrence.workingDayRule, calendar);
    if (moved !== null && moved >= first && moved <= last) found.push({ nominalDay: day, day: moved });
  }
  return found;
}

/** The day after the working-day rule; null: it falls away. */
function movedDay(day: CalendarDate, rule: Recurrence['workingDayRule'], calendar: WorkingCalendar): CalendarDate | null {
  if (rule === 'as-is' || isWorkingDay(day, calendar)) return day;
  return rule === 'skip' ? null : nextWorkingDay(day, rule === 'next' ? 1 : -1, calendar);
}
