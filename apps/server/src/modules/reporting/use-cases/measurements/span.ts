import { addDays, type CalendarDate, vietnamInstant } from '#kernel/calendar';
import type { MeasuredSpan } from '#kernel/measurement';

/** The days from `first` to `last`, both included, as they are measured at a moment. */
export function spanOf(first: CalendarDate, last: CalendarDate, now: Date): MeasuredSpan {
  return {
    first,
    last,
    from: vietnamInstant(first, '00:00'),
    to: vietnamInstant(addDays(last, 1), '00:00'),
    now: now.toISOString(),
  };
}
