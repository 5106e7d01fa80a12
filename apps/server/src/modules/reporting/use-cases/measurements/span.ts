import { addDays, type CalendarDate } from '#kernel/calendar';
import type { MeasuredSpan } from '#kernel/measurement';

/** A day in Viet Nam begins seven hours before the same day in UTC. */
const beginning = (day: CalendarDate): string => new Date(`${day}T00:00:00+07:00`).toISOString();

/** The days from `first` to `last`, both included, as they are measured at a moment. */
export function spanOf(first: CalendarDate, last: CalendarDate, now: Date): MeasuredSpan {
  return { first, last, from: beginning(first), to: beginning(addDays(last, 1)), now: now.toISOString() };
}
