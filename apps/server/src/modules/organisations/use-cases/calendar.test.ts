import { expect, test } from 'vitest';
import { type Clock, calendarDate } from '#kernel/calendar';
import type { Actor } from '#kernel/permission';
import { addWorkingDays, isWorkingDay } from '#kernel/working-days';
import { useTestDatabase } from '#test/harness';
import { readCalendar, setSpecialDays, setWorkingWeek, workingCalendar } from './calendar.ts';

const db = useTestDatabase();
const clock: Clock = { now: () => new Date('2026-11-20T02:00:00Z') };
const system = () => db.context({ clock });
const day = calendarDate;
const days = [
  { day: day('2026-12-24'), kind: 'off', nameVi: 'Ngày nghỉ bù' },
  { day: day('2026-12-26'), kind: 'worked', nameVi: 'Làm bù' },
] as const;
const faulty = { code: 'organisations/calendar-faulty' };

test('days off and days worked in their place hold from then on, for whoever counts working days', async () => {
  expect(await setSpecialDays(system(), { year: 2026, days: [...days] })).toEqual({ days: 2 });
  const calendar = await db.inTx((tx) => workingCalendar(tx, day('2026-12-20'), day('2026-12-31')));
  expect(addWorkingDays(day('2026-12-23'), 2, calendar)).toBe('2026-12-26');
  expect(await readCalendar(system(), {})).toMatchObject({ year: 2026, days });
});

test('what is recorded for a year replaces what was, of that year alone', async () => {
  const next = { day: day('2027-01-01'), kind: 'off', nameVi: 'Tết Dương lịch' } as const;
  await setSpecialDays(system(), { year: 2027, days: [next] });
  await setSpecialDays(system(), { year: 2026, days: [days[0]] });
  expect((await readCalendar(system(), { year: 2026 })).days).toEqual([days[0]]);
  expect((await readCalendar(system(), { year: 2027 })).days).toEqual([next]);
  await setSpecialDays(system(), { year: 2027, days: [] });
  expect((await readCalendar(system(), { year: 2027 })).days).toEqual([]);
});

test('a day of another year or named twice is refused, and nothing changes', async () => {
  await expect(setSpecialDays(system(), { year: 2027, days: [days[0]] })).rejects.toMatchObject(faulty);
  await expect(setSpecialDays(system(), { year: 2026, days: [days[1], days[1]] })).rejects.toMatchObject(faulty);
  expect((await readCalendar(system(), { year: 2026 })).days).toEqual([days[0]]);
});

test('of two who record the days of a year at once one is told that they changed, and no day is lost', async () => {
  const seen = (await readCalendar(system(), { year: 2029 })).mark;
  const record = (date: string) =>
    setSpecialDays(system(), { year: 2029, days: [{ day: day(date), kind: 'off', nameVi: 'Nghỉ' }], seen });
  const done = await Promise.allSettled([record('2029-01-01'), record('2029-04-30')]);
  const refusals = done.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
  expect(refusals).toMatchObject([{ code: 'organisations/calendar-changed-meanwhile' }]);
  const { days: kept } = await readCalendar(system(), { year: 2029 });
  expect(kept.map((one) => one.day)).toEqual([done[0].status === 'fulfilled' ? '2029-01-01' : '2029-04-30']);
  const both = ['2029-01-01', '2029-04-30'].map((date) => ({ day: day(date), kind: 'off' as const, nameVi: 'Nghỉ' }));
  await Promise.all([1, 2].map(() => setSpecialDays(system(), { year: 2029, days: both })));
});

test('another working week with its opening hours holds from its day on', async () => {
  const week = { weekdays: [6, 1, 2, 3, 4, 5], hours: ['07:00-11:30', '13:00-16:30'], source: 'Thiết lập' };
  await setWorkingWeek(system(), { validFrom: day('2027-03-01'), ...week });
  const { weeks } = await readCalendar(system(), {});
  expect(weeks.map(({ validFrom }) => validFrom)).toEqual(['2025-06-01', '2027-03-01']);
  expect(weeks[1]).toMatchObject({ weekdays: [1, 2, 3, 4, 5, 6], hours: week.hours });
  const calendar = await db.inTx((tx) => workingCalendar(tx, day('2027-02-01'), day('2027-03-31')));
  expect([isWorkingDay(day('2027-02-27'), calendar), isWorkingDay(day('2027-03-06'), calendar)]).toEqual([false, true]);
});

test.each([
  ['from today or a day gone', { validFrom: day('2026-11-20') }],
  ['with hours that overlap', { hours: ['07:30-11:30', '11:00-17:00'] }],
  ['with hours that run backwards', { hours: ['17:00-07:30'] }],
])('a working week %s is refused', async (_what, change) => {
  const week = { validFrom: day('2027-05-01'), weekdays: [1], hours: ['07:30-11:30'], source: 'Thiết lập', ...change };
  await expect(setWorkingWeek(system(), week)).rejects.toMatchObject(faulty);
});

test('the calendar is kept by those who may, and read by everybody signed in', async () => {
  const reader: Actor = { id: 'r', name: 'Người xem', permits: (action) => action === 'kernel.signed-in' };
  const as = db.context({ actor: reader, clock });
  expect((await readCalendar(as, {})).weeks).not.toEqual([]);
  await expect(setSpecialDays(as, { year: 2026, days: [] })).rejects.toMatchObject({ code: 'kernel/not-permitted' });
  const week = { validFrom: day('2027-05-01'), weekdays: [1], hours: ['07:30-11:30'], source: 'Thiết lập' };
  await expect(setWorkingWeek(as, week)).rejects.toMatchObject({ code: 'kernel/not-permitted' });
});
