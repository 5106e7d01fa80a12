import { createHash } from 'node:crypto';
import { type Static, Type } from 'typebox';
import { writeAuditLine } from '#kernel/audit';
import { addDays, type CalendarDate, CalendarDateSchema, InstantSchema } from '#kernel/calendar';
import { nullable } from '#kernel/db/named';
import { CENTRAL, HomeCodeSchema, newId } from '#kernel/ids';
import { type Context, reading, useCase, type Work } from '#kernel/use-case';
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

const KINDS = ['standing', 'answers', 'board', 'snapshot-column', 'cut'] as const;
const FoundSchema = Type.Object({
  home: HomeCodeSchema,
  kind: Type.Enum([...KINDS], { type: 'string' }),
  day: CalendarDateSchema,
  place: Type.String(),
  kept: Type.Unknown(),
  recomputed: Type.Unknown(),
});
/** Where something kept is not what it is made of. */
export type Found = Readonly<Static<typeof FoundSchema>>;

/** So many days are compared at once: a nation of them is half a million reports. */
const MOST_DAYS = 366;

const Span = Type.Object({ first: CalendarDateSchema, last: CalendarDateSchema });
type Verification = Static<typeof Span> & {
  /** The night whose comparison of this span it is, which is made once; null: somebody asked for it. */
  readonly byNightOf: CalendarDate | null;
};

/**
 * Compares what is kept beside a log or beside rows with its recomputation, for periods and snapshots of days from the first to the last,
 * both included: standings of reports with their log, answers with the last sending, boards with the reports, snapshots with their rows
 * and with the log at their cut-off. What differs is kept as a row and told by an audit line; nothing is mended. Works in transactions of
 * its own, whatever surrounds it: it compares on one unchanging picture, so that what is sent meanwhile is no difference, and keeps what
 * it found in a short one.
 * @throws reporting/span-too-long
 */
export async function verifyReports({ tx: _surrounding, ...context }: Context, { byNightOf, ...span }: Verification) {
  const compared = await compareReports(context, span);
  await keepComparison(context, { ...span, ...compared, byNightOf });
  return compared;
}

const compareReports = reading(
  'reporting.compare-reports',
  { permission: 'reporting.see-differences', input: Span },
  async ({ first, last }, { tx, clock }) => {
    if (first > last || addDays(first, MOST_DAYS - 1) < last) throw problem('span-too-long', { mostDays: MOST_DAYS });
    const startedAt = clock.now();
    const differences: Found[] = [];
    let reports = 0;
    for (const { home, periodEnd } of await selectLedgerSlices(tx, first, last)) {
      const slice = await verifySlice(tx, home, periodEnd, startedAt);
      reports += slice.reports;
      differences.push(...slice.found);
    }
    const snapshots = await selectSnapshotsToVerify(tx, first, last);
    for (const snapshot of snapshots) differences.push(...(await verifySnapshot(tx, snapshot)));
    return { startedAt: startedAt.toISOString(), reports, snapshots: snapshots.length, differences };
  },
);

const keepComparison = useCase(
  'reporting.verify-reports',
  {
    permission: 'reporting.see-differences',
    input: Type.Object({
      ...Span.properties,
      byNightOf: nullable(CalendarDateSchema),
      startedAt: InstantSchema,
      reports: Type.Integer(),
      snapshots: Type.Integer(),
      differences: Type.Array(FoundSchema),
    }),
    audit: ({ first, last }) => ({ first, last }),
  },
  async ({ first, last, byNightOf, startedAt, reports, snapshots, differences }, work) => {
    const at = new Date(startedAt);
    await keep(work, differences, at);
    const counts = [reports, snapshots, differences.length] as const;
    await insertVerification(work.tx, newId(CENTRAL, at), startedAt, byNightOf, first, last, ...counts);
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
