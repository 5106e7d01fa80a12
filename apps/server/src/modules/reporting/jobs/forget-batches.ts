import { Type } from 'typebox';
import { vietnamDay } from '#kernel/calendar';
import { defineJob } from '#kernel/outbox';
import { forgetBatches } from '../use-cases/network/forget-batches.ts';

/** In the first hour of a day in Viet Nam, once a minute, so that many are removed in small steps. */
export const forgetBatchesByNight = defineJob(
  'reporting.forget-batches',
  { payload: Type.Object({}), attempts: 3, timeLimitSeconds: 60, everyMinute: true },
  async (_payload, { context }) => {
    const now = context.clock.now();
    const anHourAgo = new Date(now.getTime() - 3_600_000);
    if (vietnamDay(anHourAgo) === vietnamDay(now)) return;
    await forgetBatches(context, {});
  },
);
