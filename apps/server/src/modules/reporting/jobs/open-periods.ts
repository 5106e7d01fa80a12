import { Type } from 'typebox';
import { defineJob } from '#kernel/outbox';
import { followUnitChanges } from '../use-cases/network/follow-unit-changes.ts';
import { openPeriods } from '../use-cases/network/open-periods.ts';

/** Each minute: open periods follow changes of units, and periods whose window has opened get their expected reports. */
export const openPeriodsByTheClock = defineJob(
  'reporting.open-periods',
  { payload: Type.Object({}), attempts: 3, timeLimitSeconds: 120, everyMinute: true },
  async (_payload, { context }) => {
    await followUnitChanges(context, {});
    await openPeriods(context, {});
  },
);
