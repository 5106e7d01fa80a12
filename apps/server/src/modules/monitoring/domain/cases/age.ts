import type { CalendarDate } from '#kernel/calendar';

/** How long a case is open, in days since it was opened (the last time): bounds of the board, the last one open. */
export const AGES = ['0-2', '3-7', '8-14', '15-30', '31'] as const;
export type Age = (typeof AGES)[number];
/** How many communes still have it. */
export const SIZES = ['0-4', '5-9', '10-24', '25-49', '50'] as const;
export type Size = (typeof SIZES)[number];

const DAY_MS = 86_400_000;

/** Whole days from one day to another; never below zero. */
export function daysOpen(openedOn: CalendarDate, today: CalendarDate): number {
  return Math.max(0, Math.round((Date.parse(today) - Date.parse(openedOn)) / DAY_MS));
}

export const ageOf = (openedOn: CalendarDate, today: CalendarDate): Age => bucketOf(AGES, daysOpen(openedOn, today));
export const sizeOf = (communes: number): Size => bucketOf(SIZES, communes);

/** The bucket `from-to`, both included, that holds the number; the last one, `from`, holds all above. */
function bucketOf<Bucket extends string>(buckets: readonly Bucket[], number: number): Bucket {
  const found = buckets.findLast((bucket) => Number(bucket.split('-')[0]) <= number) ?? buckets[0];
  if (found === undefined) throw new RangeError('no buckets');
  return found;
}
