import type { Tx } from '#kernel/db/tx';
import type { HomeCode } from '#kernel/ids';
import type { ReportAddress } from '../../domain/network/report.ts';
import type { PractisedReport } from '../../domain/practice/exercises.ts';
import { selectActions, selectReport } from '../../queries/network/report-queries.ts';

/** A report as the steps of an exercise look at it; null: it was not prepared. */
export async function practisedReport(tx: Tx, home: HomeCode, address: ReportAddress): Promise<PractisedReport | null> {
  const { periodEnd, formKey, reporter, part } = address;
  const [report] = await selectReport(tx, home, periodEnd, formKey, reporter, part);
  if (!report) return null;
  const actions = await selectActions(tx, home, periodEnd, report.formVersionNo, reporter);
  return {
    state: report.state,
    revision: report.revision,
    document: actions.findLast(({ kind }) => kind === 'sent')?.document ?? null,
    reason: actions.findLast(({ kind }) => kind === 'returned')?.reason ?? null,
  };
}
