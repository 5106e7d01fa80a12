import fc from 'fast-check';
import { Value } from 'typebox/value';
import { expect, test } from 'vitest';
import {
  addDays,
  CalendarDateSchema,
  calendarDate,
  InstantSchema,
  isCalendarDate,
  vietnamDay,
  vietnamInstant,
  vietnamMinute,
  vietnamTime,
} from './calendar.ts';

const days = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2200-01-01T00:00:00Z'), noInvalidDate: true })
  .map((moment) => calendarDate(moment.toISOString().slice(0, 10)));

test.each(['2024-02-29', '2025-12-31', '2025-09-22'])('%s is a day', (text) => {
  expect(isCalendarDate(text)).toBe(true);
});

test.each(['2025-02-29', '2025-13-01', '2025-00-10', '2025-04-31', '22/9/2025', '2025-9-22', '2025-09-22T00:00:00Z', ''])(
  '"%s" is no day',
  (text) => {
    expect(isCalendarDate(text)).toBe(false);
    expect(() => calendarDate(text)).toThrow(RangeError);
  },
);

test.each(['2024-02-29', '1000-01-01', '2025-09-22', '2999-12-31'])('as input %s is a day', (text) => {
  expect(Value.Check(CalendarDateSchema, text)).toBe(true);
});

test.each(['2025-02-29', '2025-02-30', '2025-04-31', '0000-01-01', '0999-12-31', '3000-01-01', '2025-09-22T00:00:00Z', ''])(
  'as input "%s" is refused: no such day, or none that the database and the reckoning of days bear',
  (text) => {
    expect(Value.Check(CalendarDateSchema, text)).toBe(false);
  },
);

test.each([
  '2026-11-22T10:00:00Z',
  '1000-01-01T00:00:00+14:00',
  '2999-12-31T23:59:59.123456-11:00',
  '2024-02-29T00:00:00.5+07:00',
])('as input %s is a moment', (text) => {
  expect(Value.Check(InstantSchema, text)).toBe(true);
  expect(Number.isNaN(Date.parse(text))).toBe(false);
});

test.each([
  '2025-02-29T10:00:00Z',
  '0001-01-01T00:00:00+14:00',
  '0000-01-01T00:00:00Z',
  '9999-12-31T23:59:59-23:59',
  '2026-12-31T23:59:60Z',
  '2027-01-01T06:59:60+07:00',
  '2026-11-22T10:00:00+20:00',
  '2026-11-22T10:00:00+14:30',
  '2026-11-22T10:00:00',
  '2026-11-22',
])('as input "%s" is refused: no such moment, or none that the database takes and gives back', (text) => {
  expect(Value.Check(InstantSchema, text)).toBe(false);
});

test('going forth and back by any number of days leads to the same day', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -40_000, max: 40_000 }), (day, count) => {
      expect(addDays(addDays(day, count), -count)).toBe(day);
    }),
  );
});

test('days are ordered like their texts', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 40_000 }), (day, count) => {
      expect(addDays(day, count) > day).toBe(true);
    }),
  );
});

test('the day begins in Viet Nam at 17:00 UTC of the day before', () => {
  expect(vietnamDay(new Date('2025-09-21T16:59:59.999Z'))).toBe('2025-09-21');
  expect(vietnamDay(new Date('2025-09-21T17:00:00Z'))).toBe('2025-09-22');
  expect(vietnamDay(new Date('2024-12-31T17:00:00Z'))).toBe('2025-01-01');
});

test('day, time and minute of a moment in Viet Nam lead back to it, whatever the moment', () => {
  fc.assert(
    fc.property(days, fc.nat({ max: 1439 }), (day, minute) => {
      const time = [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
      const moment = new Date(vietnamInstant(day, time));
      expect([vietnamDay(moment), vietnamTime(moment), vietnamMinute(moment)]).toEqual([day, `${time}:00`, minute]);
    }),
  );
});
