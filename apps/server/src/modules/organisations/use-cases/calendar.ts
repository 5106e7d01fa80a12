import { Type } from 'typebox';
import { addDays, type CalendarDate, CalendarDateSchema, calendarDate, vietnamDay } from '#kernel/calendar';
import { transactionLock } from '#kernel/db/advisory-locks';
import type { Tx } from '#kernel/db/tx';
import { MarkSchema, markOf } from '#kernel/mark';
import { reading, useCase } from '#kernel/use-case';
import type { WorkingCalendar } from '#kernel/working-days';
import { problem } from '../problems.ts';
import {
  deleteSpecialDays,
  insertSpecialDays,
  putWeek,
  readSpecialDays,
  readWeeks,
  SpecialDayRow,
  WeekRow,
} from '../queries/calendar-queries.ts';

/** So many days around a span are read with it: counting working days may leave the span. */
const REACH_DAYS = 150;

/** Which days are worked from the first to the last day, both included, and for 150 days before and after. */
export async function workingCalendar(tx: Tx, first: CalendarDate, last: CalendarDate): Promise<WorkingCalendar> {
  const weeks = await readWeeks(tx);
  const special = await readSpecialDays(tx, addDays(first, -REACH_DAYS), addDays(last, REACH_DAYS));
  const of = (kind: 'off' | 'worked') => new Set(special.flatMap((one) => (one.kind === kind ? [one.day] : [])));
  return { weeks, off: of('off'), worked: of('worked') };
}

const Year = Type.Integer({ minimum: 2025, maximum: 2100 });
const yearOf = (year: number) => [calendarDate(`${year}-01-01`), calendarDate(`${year}-12-31`)] as const;

export const CalendarOfYear = Type.Object({
  year: Year,
  weeks: Type.Array(WeekRow),
  days: Type.Array(SpecialDayRow),
  mark: MarkSchema,
});

/** The working weeks, and the days off and days worked in their place of a year (without one: of this year). */
export const readCalendar = reading(
  'organisations.read-calendar',
  { permission: 'kernel.signed-in', input: Type.Object({ year: Type.Optional(Year) }) },
  async ({ year }, { tx, clock }) => {
    const wanted = year ?? Number(vietnamDay(clock.now()).slice(0, 4));
    const days = await readSpecialDays(tx, ...yearOf(wanted));
    return { year: wanted, weeks: await readWeeks(tx), days, mark: markOf(days) };
  },
);

export const SpecialDaysInput = Type.Object({
  year: Year,
  days: Type.Array(Type.Object({ ...SpecialDayRow.properties, nameVi: Type.String({ minLength: 1, maxLength: 100 }) }), {
    maxItems: 100,
  }),
  /** The mark of the days of that year that were seen; left out: whatever stands is replaced. */
  seen: Type.Optional(MarkSchema),
});

/** Two who record days at the same moment wait for one another. */
const lockCalendar = transactionLock('organisations.calendar');

/**
 * Records the days off of a year as they were announced, and the days worked in their place; they replace those recorded before.
 * Deadlines that were computed already stay.
 * @throws organisations/calendar-faulty for a day of another year or named twice, calendar-changed-meanwhile
 */
export const setSpecialDays = useCase(
  'organisations.set-special-days',
  {
    permission: 'organisations.keep-calendar',
    input: SpecialDaysInput,
    audit: ({ year, days }) => ({ year, days: days.length }),
  },
  async ({ year, days, seen }, { tx, actor, clock }) => {
    const isOfYear = days.every(({ day }) => day.startsWith(`${year}-`));
    if (!isOfYear || new Set(days.map(({ day }) => day)).size < days.length) throw problem('calendar-faulty');
    await lockCalendar(tx);
    if (seen !== undefined && seen !== markOf(await readSpecialDays(tx, ...yearOf(year))))
      throw problem('calendar-changed-meanwhile');
    await deleteSpecialDays(tx, ...yearOf(year));
    if (days.length > 0) await insertSpecialDays(tx, JSON.stringify(days), clock.now().toISOString(), actor.id);
    return { days: days.length };
  },
);

const SPAN = '([01]\\d|2[0-3]):[0-5]\\d';
export const WeekInput = Type.Object({
  validFrom: CalendarDateSchema,
  weekdays: Type.Array(Type.Integer({ minimum: 1, maximum: 7 }), { minItems: 1, maxItems: 7, uniqueItems: true }),
  hours: Type.Array(Type.String({ pattern: `^${SPAN}-${SPAN}$` }), { minItems: 1, maxItems: 4 }),
  source: Type.String({ minLength: 1, maxLength: 300 }),
});

/**
 * Sets which weekdays are worked and when offices are open, from a day on that has not begun.
 * @throws organisations/calendar-faulty for a day up to today, or hours that overlap or run backwards
 */
export const setWorkingWeek = useCase(
  'organisations.set-working-week',
  {
    permission: 'organisations.keep-calendar',
    input: WeekInput,
    audit: ({ validFrom, weekdays, hours }) => ({ validFrom, weekdays: weekdays.join(','), hours: hours.join(',') }),
  },
  async ({ validFrom, weekdays, hours, source }, { tx, actor, clock }) => {
    const at = clock.now();
    const bounds = hours.flatMap((span) => span.split('-'));
    const isAscending = bounds.every((bound, index) => index === 0 || (bounds[index - 1] ?? '') < bound);
    if (validFrom <= vietnamDay(at) || !isAscending) throw problem('calendar-faulty');
    await putWeek(
      tx,
      validFrom,
      weekdays.toSorted((one, other) => one - other),
      hours,
      source,
      at.toISOString(),
      actor.id,
    );
    return {};
  },
);
