import { Type } from 'typebox';
import { addDays, type CalendarDate, vietnamDay } from '#kernel/calendar';
import { defineJob, type JobWork } from '#kernel/outbox';
import { selectSpansOfNight, tryVerification } from '../queries/network/verify-queries.ts';
import { verifyReports } from '../use-cases/network/verify-reports.ts';

/** Periods that ended so many days ago or less are compared each night. */
const EACH_NIGHT_DAYS = 3;
/** One day of each so many before them, another each night: all come round. */
const ROUND_DAYS = 30;
const BACK_DAYS = 360;
/** The comparison begins at this hour of Viet Nam or, when the machine stood still, later. */
const NIGHT_HOUR = 1;

/** The days that a night compares: the last ones, and every thirtieth before them. */
export function daysOfNight(today: CalendarDate): readonly { readonly first: CalendarDate; readonly last: CalendarDate }[] {
  const older: CalendarDate[] = [];
  for (let ago = EACH_NIGHT_DAYS + 1; ago <= BACK_DAYS; ago += ROUND_DAYS) older.push(addDays(today, -ago));
  return [
    { first: addDays(today, -EACH_NIGHT_DAYS), last: addDays(today, -1) },
    ...older.map((day) => ({ first: day, last: day })),
  ];
}

/**
 * Once a night what is kept is compared with its recomputation, a span each minute; a difference is an alarm in the log, beside its row
 * and audit line.
 */
export const verifyReportsByNight = defineJob(
  'reporting.verify-reports',
  { payload: Type.Object({}), attempts: 3, timeLimitSeconds: 900, everyMinute: true },
  async (_payload, { tx, context, log }: JobWork) => {
    const now = context.clock.now();
    const night = vietnamDay(now);
    if (vietnamDay(new Date(now.getTime() - NIGHT_HOUR * 3_600_000)) !== night) return;
    // The clock asks again each minute, also while a span is compared.
    const [lock] = await tryVerification(tx);
    if (!lock?.taken) return;
    const compared = new Set((await selectSpansOfNight(tx, night)).map(({ first }) => first));
    const span = daysOfNight(night).find(({ first }) => !compared.has(first));
    if (!span) return;
    const { differences } = await verifyReports(context, { ...span, byNightOf: night });
    if (differences.length > 0)
      log.error({ differences: differences.length, ...span, night }, 'kept figures differ from their recomputation');
  },
);
