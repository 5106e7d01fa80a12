import { Type } from 'typebox';
import { defineJob } from '#kernel/outbox';
import { GUARD_MEMORY_HOURS } from '../domain/lock-out.ts';
import { SESSION_MEMORY_HOURS } from '../domain/session-memory.ts';
import { deleteGuardsBefore } from '../queries/guard-queries.ts';
import { deleteExpiredChallenges } from '../queries/passkey-queries.ts';
import { deleteExpiredRecords } from '../queries/provider-queries.ts';
import { deleteSessionsBefore } from '../queries/session-queries.ts';
import { deleteExpiredHalfSignIns } from '../queries/sign-in-rule-queries.ts';

const HOUR_MS = 3_600_000;

/** Each minute: forgets what the provider need no longer remember, old sessions and old attempts. */
export const removeExpired = defineJob(
  'identity.remove-expired',
  { payload: Type.Object({}), attempts: 3, timeLimitSeconds: 60, everyMinute: true },
  async (_payload, { tx, clock }) => {
    const now = clock.now();
    const hoursAgo = (hours: number) => new Date(now.getTime() - hours * HOUR_MS).toISOString();
    await deleteExpiredRecords(tx, now.toISOString());
    await deleteExpiredChallenges(tx, now.toISOString());
    await deleteExpiredHalfSignIns(tx, now.toISOString());
    await deleteSessionsBefore(tx, hoursAgo(SESSION_MEMORY_HOURS));
    await deleteGuardsBefore(tx, hoursAgo(GUARD_MEMORY_HOURS));
  },
);
