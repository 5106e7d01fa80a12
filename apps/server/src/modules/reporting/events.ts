import { Type } from 'typebox';
import { CalendarDateSchema, InstantSchema } from '#kernel/calendar';
import { defineEvent } from '#kernel/outbox';
import { AddressFields } from './queries/network/schemas.ts';
import { SnapshotIdSchema } from './queries/snapshot-queries.ts';

/** A report was sent, for the first time or again. Its answers are read where they are needed. */
export const reportSubmitted = defineEvent(
  'reporting.report-submitted.v1',
  Type.Object({ ...AddressFields, revision: Type.Integer(), sentAt: InstantSchema }),
);

/** The level above returned a report with a reason: whoever sends for that place and block is told. */
export const reportReturned = defineEvent(
  'reporting.report-returned.v1',
  Type.Object({ ...AddressFields, reason: Type.String(), returnedAt: InstantSchema }),
);

/** A report was reopened, exempted, or its exemption ended, with a reason: whoever sends for that place and block is told. */
export const reportActedOn = defineEvent(
  'reporting.report-acted-on.v1',
  Type.Object({
    ...AddressFields,
    kind: Type.Enum(['reopened', 'exempted', 'exemption-ended'] as const, { type: 'string' }),
    reason: Type.String(),
    at: InstantSchema,
  }),
);

/** The figures of a lived day were taken as a snapshot: at its cut-off, or once more after its period closed. */
export const dayFrozen = defineEvent(
  'reporting.day-frozen.v1',
  Type.Object({
    snapshotId: SnapshotIdSchema,
    date: CalendarDateSchema,
    revision: Type.Integer(),
    kind: Type.Enum(['cut-off', 'closed'] as const, { type: 'string' }),
  }),
);
