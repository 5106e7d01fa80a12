import { Type } from 'typebox';
import { defineJob } from '#kernel/outbox';
import { openOccurrences } from '../use-cases/direction/open-occurrences.ts';

/** Each minute: opens the occurrences of recurring tasks whose day has come. */
export const openOccurrencesJob = defineJob(
  'monitoring.open-occurrences',
  { payload: Type.Object({}), attempts: 3, timeLimitSeconds: 120, everyMinute: true },
  async (_payload, work) => {
    await openOccurrences(work);
  },
);
