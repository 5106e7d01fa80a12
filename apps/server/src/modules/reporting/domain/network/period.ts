import { addDays, type CalendarDate, calendarDate } from '#kernel/calendar';
import { weekdayOf } from '#kernel/working-days';

export const FREQUENCIES = [
  'daily',
  'weekly',
  'monthly',
  'quarterly',
  'half-year',
  'second-half-year',
  'nine-month',
  'year',
  'on-request',
] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/**
 * Which days a report of a month or longer covers: `calendar`, from the first to the last; `decree-09-2019`, closed on the 14th.
 * @rule PER-101 (Decree 09/2019/NĐ-CP, Art. 12)
 */
export const DATA_WINDOWS = ['calendar', 'decree-09-2019'] as const;
export type DataWindow = (typeof DATA_WINDOWS)[number];

/** The days a report covers, first and last included. */
export type Period = { readonly first: CalendarDate; readonly last: CalendarDate };

const SUNDAY = 7;
/** The months in which a period ends, and how many months it has, of periods within a year. */
const SPANS: Readonly<
  Record<
    'monthly' | 'quarterly' | 'half-year' | 'second-half-year' | 'nine-month' | 'year',
    { ends: readonly number[]; months: number }
  >
> = {
  monthly: { ends: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], months: 1 },
  quarterly: { ends: [3, 6, 9, 12], months: 3 },
  'half-year': { ends: [6], months: 6 },
  'second-half-year': { ends: [12], months: 6 },
  'nine-month': { ends: [9], months: 9 },
  year: { ends: [12], months: 12 },
};

/**
 * The period of the rhythm that ends on the day, or null when none does. Weeks end on Sunday. The two halves of a year are rhythms of
 * their own: who wants both has two regimes.
 * @rule PER-102
 * @throws {RangeError} for `on-request`: its period is named by whoever asks
 */
export function periodEndingOn(frequency: Frequency, window: DataWindow, day: CalendarDate): Period | null {
  if (frequency === 'on-request') throw new RangeError('a request names its own period');
  if (frequency === 'daily') return { first: day, last: day };
  if (frequency === 'weekly') return weekdayOf(day) === SUNDAY ? { first: addDays(day, -6), last: day } : null;
  const { ends, months } = SPANS[frequency];
  const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number);
  if (!ends.includes(month)) return null;
  if (window === 'calendar') {
    if (day !== lastDayOf(year, month)) return null;
    return { first: dayIn(year, month - months + 1, 1), last: day };
  }
  return dayOfMonth === CLOSING_DAY ? { first: dayIn(year, month - months, CLOSING_DAY + 1), last: day } : null;
}

/** Decree 09/2019/NĐ-CP, Art. 12: figures are closed on the 14th of the last month, and begin on the 15th of the month before the first. */
const CLOSING_DAY = 14;

/** @param month may be 0 or less: a month of the year before */
function dayIn(year: number, month: number, day: number): CalendarDate {
  return calendarDate(new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10));
}

function lastDayOf(year: number, month: number): CalendarDate {
  return calendarDate(new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10));
}
