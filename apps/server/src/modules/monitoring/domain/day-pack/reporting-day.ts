import { type CalendarDate, isCalendarDate } from '#kernel/calendar';

/** A day that exists, from 1900 on: an earlier one is a slip of the pen, and the database knows no year 0. */
export function isReportingDay(text: string): text is CalendarDate {
  return text >= '1900' && isCalendarDate(text);
}
