import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type CalendarDate, calendarDate } from '#kernel/calendar';
import { DATA_WINDOWS, type DataWindow, type Frequency, type Period, periodEndingOn } from './period.ts';

const FIRST_YEAR = 2019;
const LAST_YEAR = 2045;
const years = fc.integer({ min: FIRST_YEAR + 1, max: LAST_YEAR });
const windows = fc.constantFrom(...DATA_WINDOWS);

/** All periods of a rhythm that end in a span of days, found day by day. */
function periodsOf(frequency: Frequency, window: DataWindow, first: CalendarDate, last: CalendarDate): Period[] {
  const found: Period[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) {
    const period = periodEndingOn(frequency, window, day);
    if (period) found.push(period);
  }
  return found;
}
const ofYear = (frequency: Frequency, window: DataWindow, year: number) =>
  periodsOf(frequency, window, calendarDate(`${year}-01-01`), calendarDate(`${year}-12-31`));
const whole = (periods: readonly Period[]) => ({ first: periods[0]?.first, last: periods.at(-1)?.last });

function expectNoGap(periods: readonly Period[]): void {
  for (const [at, { first, last }] of periods.entries()) {
    expect(first <= last).toBe(true);
    if (at > 0) expect(first).toBe(addDays(periods[at - 1]?.last ?? first, 1));
  }
}

describe('periods over the years (Decree 09/2019/NĐ-CP, Art. 12)', () => {
  test.each([
    ['weekly', 52],
    ['monthly', 12],
    ['quarterly', 4],
    ['year', 1],
  ] as const)('%s periods follow each other without a gap and without an overlap, year after year', (frequency, aYear) => {
    for (const window of DATA_WINDOWS) {
      const last = calendarDate(`${LAST_YEAR}-12-31`);
      const periods = periodsOf(frequency, window, calendarDate(`${FIRST_YEAR}-01-01`), last);
      expect(periods.length).toBeGreaterThanOrEqual(aYear * (LAST_YEAR - FIRST_YEAR + 1));
      expectNoGap(periods);
    }
  });

  test('twelve months, and four quarters, are the year; three months are the quarter', () => {
    fc.assert(
      fc.property(years, windows, (year, window) => {
        const months = ofYear('monthly', window, year);
        const quarters = ofYear('quarterly', window, year);
        expect([whole(months)]).toEqual(ofYear('year', window, year));
        expect([whole(quarters)]).toEqual(ofYear('year', window, year));
        for (const [at, quarter] of quarters.entries()) expect(whole(months.slice(at * 3, at * 3 + 3))).toEqual(quarter);
      }),
      { numRuns: 20 },
    );
  });

  test('the halves of a year are its first and its last two quarters, the nine months the first three (PER-102)', () => {
    fc.assert(
      fc.property(years, windows, (year, window) => {
        const quarters = ofYear('quarterly', window, year);
        expect(ofYear('half-year', window, year)).toEqual([whole(quarters.slice(0, 2))]);
        expect(ofYear('second-half-year', window, year)).toEqual([whole(quarters.slice(2))]);
        expect(ofYear('nine-month', window, year)).toEqual([whole(quarters.slice(0, 3))]);
      }),
      { numRuns: 20 },
    );
  });

  test('by the decree every period begins on a 15th and closes on a 14th, and the year on 15/12 and 14/12', () => {
    fc.assert(
      fc.property(years, (year) => {
        for (const frequency of ['monthly', 'quarterly', 'half-year', 'second-half-year', 'nine-month', 'year'] as const)
          for (const { first, last } of ofYear(frequency, 'decree-09-2019', year))
            expect([first.slice(8), last.slice(8)]).toEqual(['15', '14']);
        expect(ofYear('year', 'decree-09-2019', year)).toEqual([{ first: `${year - 1}-12-15`, last: `${year}-12-14` }]);
      }),
      { numRuns: 20 },
    );
  });
});
