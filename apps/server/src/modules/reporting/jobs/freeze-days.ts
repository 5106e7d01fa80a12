import { Type } from 'typebox';
import { defineJob } from '#kernel/outbox';
import { freezeDays } from '../use-cases/network/freeze-days.ts';

/** Each minute: days whose cut-off has passed become snapshots. */
export const freezeDaysByTheClock = defineJob(
  'reporting.freeze-days',
  { payload: Type.Object({}), attempts: 3, timeLimitSeconds: 120, everyMinute: true },
  async (_payload, { context }) => {
    await freezeDays(context, {});
  },
);
