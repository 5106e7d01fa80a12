import { Type } from 'typebox';

/** A day in the calendar of Viet Nam, `YYYY-MM-DD`. It has no hour, so no time zone. */
export type CalendarDate = string & { readonly __date: true };
/** As input: a day that exists, in the years 1000 to 2999. PostgreSQL has no year 0, and days are reckoned beyond the one given. */
export const CalendarDateSchema = Type.Unsafe<CalendarDate>(Type.String({ format: 'date', pattern: '^[12]\\d{3}-' }));

/**
 * A moment, ISO 8601 with offset or Z. As input: one that exists, in the years 1000 to 2999, at most 14 hours from UTC: the database
 * reads no other offsets, nobody reads moments before Christ back, and a leap second is no moment to JavaScript.
 */
export const InstantSchema = Type.String({
  format: 'date-time',
  pattern: '^[12]\\d{3}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:[0-5]\\d(\\.\\d{1,9})?(Z|[+-](0\\d|1[0-3]):\\d{2}|[+-]14:00)$',
});

/** Viet Nam has kept UTC+7 without summer time since 1975. */
const VIETNAM_OFFSET_MS = 7 * 3600 * 1000;

export type Clock = { now(): Date };
export const systemClock: Clock = { now: () => new Date() };

/** True for a day that exists: `2025-02-29` does not. */
export function isCalendarDate(text: string): text is CalendarDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const moment = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().slice(0, 10) === text;
}

/** @throws {RangeError} for a day that does not exist: the programmer's mistake, check foreign input first. */
export function calendarDate(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw new RangeError(`no such day: ${text}`);
  return text;
}

/** The day `days` after (or, negative, before) the given one. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  const moment = new Date(`${date}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + days);
  return calendarDate(moment.toISOString().slice(0, 10));
}

/** The moment at which it is that time (`HH:MM`) on that day in Viet Nam, in UTC, ISO 8601. */
export function vietnamInstant(day: CalendarDate, time: string): string {
  return new Date(Date.parse(`${day}T${time}:00Z`) - VIETNAM_OFFSET_MS).toISOString();
}

/** The day it is in Viet Nam at this moment. */
export function vietnamDay(moment: Date): CalendarDate {
  return calendarDate(new Date(moment.getTime() + VIETNAM_OFFSET_MS).toISOString().slice(0, 10));
}

/** Minutes since the midnight of Viet Nam at this moment, 0 to 1439. */
export function vietnamMinute(moment: Date): number {
  const [hours = 0, minutes = 0] = vietnamTime(moment).split(':').map(Number);
  return hours * 60 + minutes;
}

/** The time it is in Viet Nam at this moment, `HH:MM:SS`. */
export function vietnamTime(moment: Date): string {
  return new Date(moment.getTime() + VIETNAM_OFFSET_MS).toISOString().slice(11, 19);
}
