import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type CalendarDate, calendarDate } from './calendar.ts';
import { addWorkingDays, instantOf, isWorkingDay, nextWorkingDay, type WorkingCalendar, weekdayOf } from './working-days.ts';

const day = calendarDate;
const PLAIN: WorkingCalendar = {
  weeks: [{ validFrom: day('2025-06-01'), weekdays: [1, 2, 3, 4, 5] }],
  off: new Set(),
  worked: new Set(),
};
const days: fc.Arbitrary<CalendarDate> = fc.integer({ min: 0, max: 4000 }).map((count) => addDays(day('2024-01-01'), count));
const calendars: fc.Arbitrary<WorkingCalendar> = fc.array(days, { maxLength: 40 }).map((list) => ({
  weeks: [...PLAIN.weeks, { validFrom: day('2026-03-01'), weekdays: [1, 2, 3, 4, 5, 6] }],
  off: new Set(list.filter((_day, at) => at % 2 === 0)),
  worked: new Set(list.filter((_day, at) => at % 2 === 1)),
}));

describe('working days (architecture §3.7)', () => {
  test('Saturdays, Sundays and days off do not count, days made up for do', () => {
    const friday = day('2025-09-26');
    expect(addWorkingDays(friday, 1, PLAIN)).toBe('2025-09-29');
    expect(addWorkingDays(friday, 1, { ...PLAIN, off: new Set([day('2025-09-29')]) })).toBe('2025-09-30');
    expect(addWorkingDays(friday, 1, { ...PLAIN, worked: new Set([day('2025-09-27')]) })).toBe('2025-09-27');
    expect(addWorkingDays(day('2025-09-27'), 0, PLAIN)).toBe('2025-09-29');
    expect(addWorkingDays(friday, 0, PLAIN)).toBe(friday);
    expect(addWorkingDays(day('2025-09-29'), -1, PLAIN)).toBe('2025-09-26');
  });

  test('another week holds from its day on, the first one also before it', () => {
    const calendar = { ...PLAIN, weeks: [...PLAIN.weeks, { validFrom: day('2026-03-01'), weekdays: [1, 2, 3, 4, 5, 6] }] };
    expect(isWorkingDay(day('2026-02-28'), calendar)).toBe(false);
    expect(isWorkingDay(day('2026-03-07'), calendar)).toBe(true);
    expect([isWorkingDay(day('2024-09-27'), calendar), isWorkingDay(day('2024-09-28'), calendar)]).toEqual([true, false]);
  });

  test('so many working days later is a working day with exactly so many behind it, and as many lead back', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 15 }), calendars, (from, count, calendar) => {
        const reached = addWorkingDays(from, count, calendar);
        let passed = 0;
        for (let one = addDays(from, 1); one <= reached; one = addDays(one, 1)) passed += Number(isWorkingDay(one, calendar));
        expect([passed, isWorkingDay(reached, calendar)]).toEqual([count, true]);
        if (isWorkingDay(from, calendar)) expect(addWorkingDays(reached, -count, calendar)).toBe(from);
      }),
    );
  });

  test('a calendar without working days is a fault, not an endless search', () => {
    expect(() => nextWorkingDay(day('2025-09-26'), 1, { ...PLAIN, weeks: [] })).toThrow(RangeError);
    expect(() => addWorkingDays(day('2025-09-26'), 0, { ...PLAIN, weeks: [] })).toThrow(RangeError);
  });

  test('Monday is 1 and Sunday 7', () => {
    expect(['2025-09-22', '2025-09-28'].map((one) => weekdayOf(day(one)))).toEqual([1, 7]);
  });
});

test('a moment is told in the time of Viet Nam, so many days or working days after a day', () => {
  const yearEnd = day('2025-12-31');
  expect(instantOf({ days: 1, count: 'days', time: '06:30' }, yearEnd, PLAIN)).toBe('2025-12-31T23:30:00.000Z');
  const off = { ...PLAIN, off: new Set([day('2026-01-01')]) };
  expect(instantOf({ days: 2, count: 'working-days', time: '17:00' }, yearEnd, off)).toBe('2026-01-05T10:00:00.000Z');
});
