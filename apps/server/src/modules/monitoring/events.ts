import { Type } from 'typebox';
import { CalendarDateSchema } from '#kernel/calendar';
import { defineEvent } from '#kernel/outbox';
import { SnapshotIdSchema } from '#modules/reporting';

/** The figures of a day came in, for the first time or as another revision. */
export const dayImported = defineEvent(
  'monitoring.day-imported.v1',
  Type.Object({ snapshotId: SnapshotIdSchema, date: CalendarDateSchema, revision: Type.Integer() }),
);

/** A report of a day was published, as its first or as an amended edition. */
export const reportPublished = defineEvent(
  'monitoring.report-published.v1',
  Type.Object({ editionId: Type.String(), reportDate: CalendarDateSchema, number: Type.Integer(), digest: Type.String() }),
);
