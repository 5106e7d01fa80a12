import { type CalendarDate, isCalendarDate } from '#kernel/calendar';

/** A day that exists, from 1900 to 2999: another is a slip of the pen, and no screen can ask for it. */
export function isReportingDay(text: string): text is CalendarDate {
  return text >= '1900' && text < '3000' && isCalendarDate(text);
}
