import { type Punctuality, punctualityOf, type ReportStanding } from './report.ts';

/** How one report of a month shows in a cell: returned wins over whether it came in time, for somebody has to act. */
export const LEDGER_CELLS = ['on-time', 'late', 'missing', 'not-yet', 'returned', 'exempt'] as const;
export type LedgerCell = (typeof LEDGER_CELLS)[number];

export function ledgerCellOf(report: Pick<ReportStanding, 'state' | 'firstSentAt' | 'dueAt'>, now: Date): LedgerCell {
  if (report.state === 'returned') return 'returned';
  const punctuality: Punctuality = report.state === 'exempt' ? 'exempt' : punctualityOf(report, now);
  return punctuality;
}

/** The first and last day of a month `YYYY-MM`, both included. */
export function daysOfMonth(month: string): { readonly first: string; readonly last: string } {
  const [year = 0, of = 0] = month.split('-').map(Number);
  return { first: `${month}-01`, last: new Date(Date.UTC(year, of, 0)).toISOString().slice(0, 10) };
}
