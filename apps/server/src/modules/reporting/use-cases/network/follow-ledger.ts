import type { CalendarDate } from '#kernel/calendar';
import type { Tx } from '#kernel/db/tx';
import { MOST_CHANGES, selectReportChanges } from '../../queries/network/ledger-follow-queries.ts';
import { selectHorizon } from '../../queries/network/live-queries.ts';
import { judgementOf } from './review-board.ts';

/** What is known of a report that changed, as the board of its province shows it; units keep their names meanwhile. */
export type LedgerChange = Awaited<ReturnType<typeof selectReportChanges>>[number] & ReturnType<typeof judgementOf>;

/**
 * The reports of some period ends that changed since an earlier reading, and how far this one saw. A report may come twice, and none
 * is missed: transactions that had not ended at the earlier reading are looked at again.
 * @param since what the earlier reading returned as `horizon`; null: only the horizon is read
 * @returns `changes` null: too many changed at once, so that the boards are to be read anew
 */
export async function followLedger(
  tx: Tx,
  periodEnds: readonly CalendarDate[],
  since: string | null,
  now: Date,
): Promise<{ readonly horizon: string; readonly changes: readonly LedgerChange[] | null }> {
  const rows = since === null ? [] : await selectReportChanges(tx, [...periodEnds], since);
  const [row] = await selectHorizon(tx);
  const changes = rows.length < MOST_CHANGES ? rows.map((one) => ({ ...one, ...judgementOf(one, now) })) : null;
  return { horizon: row?.horizon ?? '0', changes };
}
