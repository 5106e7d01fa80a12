import { Type } from 'typebox';
import { defineJob } from '#kernel/outbox';
import { openPeriods } from '../use-cases/network/open-periods.ts';

/** Each minute: periods whose window has opened get their expected reports. */
export const openPeriodsByTheClock = defineJob(
  'reporting.open-periods',
  { payload: Type.Object({}), attempts: 3, timeLimitSeconds: 120, everyMinute: true },
  async (_payload, { context }) => {
    await openPeriods(context, {});
  },
);
