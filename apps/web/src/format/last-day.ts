import { addDays } from './dates.ts';

/** People name the last day of a time; the server the day on which it is over. */
export const dayBefore = (day: string): string => addDays(day, -1);
export const dayAfter = (day: string): string => addDays(day, 1);
