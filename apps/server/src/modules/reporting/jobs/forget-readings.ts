import { Type } from 'typebox';
import { defineJob } from '#kernel/outbox';
import { forgetReadings } from '../use-cases/measurements/send-readings.ts';

/** Each minute: readings of the line that nothing is measured of any more are removed. */
export const forgetReadingsByTheClock = defineJob(
  'reporting.forget-line-readings',
  { payload: Type.Object({}), attempts: 3, timeLimitSeconds: 60, everyMinute: true },
  async (_payload, { context }) => {
    await forgetReadings(context, {});
  },
);
