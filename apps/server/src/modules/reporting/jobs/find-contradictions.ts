import { Type } from 'typebox';
import { defineJob } from '#kernel/outbox';
import { findContradictions } from '../use-cases/measurements/find-contradictions.ts';

/** Each minute: reports that have become due, or whose period has closed, are compared with what was measured. */
export const findContradictionsByTheClock = defineJob(
  'reporting.find-contradictions',
  { payload: Type.Object({}), attempts: 3, timeLimitSeconds: 120, everyMinute: true },
  async (_payload, { context }) => {
    await findContradictions(context, {});
  },
);
