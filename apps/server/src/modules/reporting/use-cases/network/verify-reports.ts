import { createHash } from 'node:crypto';
import { Type } from 'typebox';
import { writeAuditLine } from '#kernel/audit';
import { addDays, type CalendarDate, CalendarDateSchema } from '#kernel/calendar';
import { nullable } from '#kernel/db/named';
import { CENTRAL, type HomeCode, newId } from '#kernel/ids';
import { reading, useCase, type Work } from '#kernel/use-case';
import { problem } from '../../problems.ts';
import {
  insertVerification,
  keepDifference,
  selectDifferences,
  selectLedgerSlices,
  selectSnapshotsToVerify,
  selectVerifications,
} from '../../queries/network/verify-queries.ts';
import { verifySlice } from './verify-slice.ts';
import { verifySnapshot } from './verify-snapshot.ts';

/** Where something kept is not what it is made of. */
export type Found = {
  readonly home: HomeCode;
  readonly kind: 'standing' | 'answers' | 'board' | 'snapshot-column' | 'cut';
  readonly day: CalendarDate;
  readonly place: string;
  readonly kept: unknown;
  readonly recomputed: unknown;
};

/** So many days are compared at once: a nation of them is half a million reports. */
const MOST_DAYS = 366;

const VerificationInput = Type.Object({
  first: CalendarDateSchema,
  last: CalendarDateSchema,
  /** The night whose comparison this is, which is made once; null: somebody asked for it. */
  byNightOf: nullable(CalendarDateSchema),
});

/**
 * Compares what is kept beside a log or beside rows with its recomputation, for periods and snapshots of days from the first to the last,
 * both included: standings of reports with their log, answers with the last sending, boards with the reports, snapshots with their rows
 * and with the log at their cut-off. What differs is kept as a row and told by an audit line; nothing is mended.
 * @throws reporting/span-too-long
 */
export const verifyReports = useCase(
  'reporting.verify-reports',
  {
    permission: 'reporting.see-differences',
    input: VerificationInput,
    audit: ({ first, last }) => ({ first, last }),
  },
  async ({ first, last, byNightOf }, work) => {
    if (first > last || addDays(first, MOST_DAYS - 1) < last) throw problem('span-too-long', { mostDays: MOST_DAYS });
    const { tx, clock } = work;
    const startedAt = clock.now();
    const found: Found[] = [];
    let reports = 0;
    for (const { home, periodEnd } of await selectLedgerSlices(tx, first, last)) {
      const slice = await verifySlice(tx, home, periodEnd, startedAt);
      reports += slice.reports;
      found.push(...slice.found);
    }
    const snapshots = await selectSnapshotsToVerify(tx, first, last);
    for (const snapshot of snapshots) found.push(...(await verifySnapshot(tx, snapshot)));
    await keep(work, found, startedAt);
    const id = newId(CENTRAL, startedAt);
    const counts = [reports, snapshots.length, found.length] as const;
    await insertVerification(tx, id, startedAt.toISOString(), byNightOf, first, last, ...counts);
    return { reports, snapshots: snapshots.length, differences: found };
  },
);

async function keep({ tx, actor, context }: Work, found: readonly Found[], at: Date): Promise<void> {
  for (const { home, kind, day, place, kept, recomputed } of found) {
    const values = [JSON.stringify(kept), JSON.stringify(recomputed)] as const;
    const id = createHash('sha256')
      .update([kind, day, place, ...values].join(' '))
      .digest('hex');
    await keepDifference(tx, home, id, kind, day, place, ...values, at.toISOString());
    await writeAuditLine(tx, {
      home,
      at,
      actor,
      action: 'reporting.difference-found',
      requestId: context.requestId,
      subject: { kind, day, place },
    });
  }
}

const MOST_SHOWN = 200;

/** The differences that were found, and the comparisons that were made, newest first. */
export const listDifferences = reading(
  'reporting.list-differences',
  { permission: 'reporting.see-differences', input: Type.Object({}) },
  async (_input, { tx }) => ({
    differences: await selectDifferences(tx, MOST_SHOWN),
    verifications: await selectVerifications(tx, MOST_SHOWN),
  }),
);
