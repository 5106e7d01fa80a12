import { addDays, type CalendarDate } from '#kernel/calendar';

/** Readings are kept so many days: what a report took from them stands with the report. */
export const READINGS_KEPT_DAYS = 100;

/** Readings of days before this one are forgotten, and nothing is measured of them. */
export const firstKeptDay = (today: CalendarDate): CalendarDate => addDays(today, -READINGS_KEPT_DAYS);
