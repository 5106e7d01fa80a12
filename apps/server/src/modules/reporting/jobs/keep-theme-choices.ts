import { Type } from 'typebox';
import { defineJob } from '#kernel/outbox';
import { SnapshotIdSchema } from '../queries/snapshot-queries.ts';
import { keepThemeChoices } from '../use-cases/themes/themed-statements.ts';

/** After a day came in or was frozen: the automatic choice of each statement's theme is kept. A nation's day takes some seconds. */
export const keepThemeChoicesOfDay = defineJob(
  'reporting.keep-theme-choices',
  { payload: Type.Object({ snapshotId: SnapshotIdSchema }), attempts: 5, timeLimitSeconds: 300 },
  async ({ snapshotId }, { tx, clock }) => {
    await keepThemeChoices(tx, clock, snapshotId);
  },
);
