import { Type } from 'typebox';
import { vietnamMinute } from '#kernel/calendar';
import { defineJob } from '#kernel/outbox';
import { forgetUnattached, shelvesToSweep, sweepStore } from '../use-cases/clear-files.ts';

const SWEPT_IN_MINUTES = 60;
const SHELVES = Array.from({ length: 256 }, (_, number) => number.toString(16).padStart(2, '0'));

/**
 * By night in Viet Nam: in the first hour each minute sweeps some shelves, so that each is swept once; after it files are forgotten,
 * whose content the next night sweeps.
 */
export const clearFilesByNight = defineJob(
  'documents.clear-files',
  { payload: Type.Object({}), attempts: 3, timeLimitSeconds: 300, everyMinute: true },
  async (_payload, { tx, context }) => {
    const minute = vietnamMinute(context.clock.now());
    if (minute < SWEPT_IN_MINUTES) {
      const shelves = await shelvesToSweep(
        tx,
        SHELVES.filter((_, number) => number % SWEPT_IN_MINUTES === minute),
      );
      if (shelves.length > 0) await sweepStore(context, { shelves });
    }
    if (minute === SWEPT_IN_MINUTES) await forgetUnattached(context, {});
  },
);
