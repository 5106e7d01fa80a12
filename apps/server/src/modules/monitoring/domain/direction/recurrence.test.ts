import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, calendarDate } from '#kernel/calendar';
import { isWorkingDay, type WorkingCalendar } from '#kernel/working-days';
import { occurrencesBetween, type Recurrence, WORKING_DAY_RULES } from './recurrence.ts';

const FROM = calendarDate('2026-01-01');
const working: WorkingCalendar = {
  weeks: [{ validFrom: FROM, weekdays: [1, 2, 3, 4, 5] }],
  off: new Set([calendarDate('2026-09-02')]),
  worked: new Set(),
};
const of = (change: Partial<Recurrence>): Recurrence => ({
  frequency: 'daily',
  weekday: null,
  monthDay: null,
  workingDayRule: 'as-is',
  validFrom: FROM,
  validTo: null,
  ...change,
});
const days = (recurrence: Recurrence, first: string, last: string) =>
  occurrencesBetween(recurrence, calendarDate(first), calendarDate(last), working).map(({ day }) => day);

describe('recurring tasks (DIR-501)', () => {
  test('each day, each Friday, each 31st (the last day of a shorter month)', () => {
    expect(days(of({}), '2026-03-01', '2026-03-03')).toEqual(['2026-03-01', '2026-03-02', '2026-03-03']);
    expect(days(of({ frequency: 'weekly', weekday: 5 }), '2026-03-01', '2026-03-14')).toEqual(['2026-03-06', '2026-03-13']);
    expect(days(of({ frequency: 'monthly', monthDay: 31 }), '2026-01-01', '2026-04-30')).toEqual([
      '2026-01-31',
      '2026-02-28',
      '2026-03-31',
      '2026-04-30',
    ]);
  });

  test('a day that is not worked stays, moves or falls away, as the rule says', () => {
    const sunday = { frequency: 'monthly', monthDay: 15 } as const;
    const inMarch = (workingDayRule: Recurrence['workingDayRule']) =>
      days(of({ ...sunday, workingDayRule }), '2026-03-10', '2026-03-20');
    expect(inMarch('as-is')).toEqual(['2026-03-15']);
    expect(inMarch('next')).toEqual(['2026-03-16']);
    expect(inMarch('previous')).toEqual(['2026-03-13']);
    expect(inMarch('skip')).toEqual([]);
    expect(days(of({ frequency: 'monthly', monthDay: 2, workingDayRule: 'next' }), '2026-09-01', '2026-09-05')).toEqual([
      '2026-09-03',
    ]);
  });

  test('it begins and ends by the days of the calendar', () => {
    const bounded = of({ validFrom: calendarDate('2026-03-02'), validTo: calendarDate('2026-03-04') });
    expect(days(bounded, '2026-02-01', '2026-04-01')).toEqual(['2026-03-02', '2026-03-03']);
  });

  test('a calendar without working days is a fault, not an endless search', () => {
    const never: WorkingCalendar = { ...working, weeks: [] };
    expect(() => occurrencesBetween(of({ workingDayRule: 'next' }), FROM, FROM, never)).toThrow(RangeError);
  });

  test('looked at day by day or at once, each occurrence opens exactly once', () => {
    const recurrences = fc.record({
      frequency: fc.constantFrom('daily' as const, 'weekly' as const, 'monthly' as const),
      workingDayRule: fc.constantFrom(...WORKING_DAY_RULES),
      at: fc.integer({ min: 1, max: 31 }),
    });
    fc.assert(
      fc.property(recurrences, fc.integer({ min: 0, max: 300 }), ({ frequency, workingDayRule, at }, start) => {
        const recurrence = of({
          frequency,
          workingDayRule,
          weekday: frequency === 'weekly' ? ((at - 1) % 7) + 1 : null,
          monthDay: frequency === 'monthly' ? at : null,
        });
        const first = addDays(FROM, start);
        const last = addDays(first, 40);
        const atOnce = occurrencesBetween(recurrence, first, last, working);
        const daily = Array.from({ length: 41 }, (_, after) => addDays(first, after)).flatMap((day) =>
          occurrencesBetween(recurrence, day, day, working),
        );
        const sorted = (list: typeof daily) => list.map(({ nominalDay }) => nominalDay).sort();
        expect(sorted([...daily])).toEqual(sorted([...atOnce]));
        expect(new Set(sorted(daily)).size).toBe(daily.length);
        if (workingDayRule !== 'as-is') for (const { day } of daily) expect(isWorkingDay(day, working)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
