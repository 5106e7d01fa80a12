import type { Sending } from '../offline/outbox.ts';
import { serverNow } from '../offline/server-clock.ts';
import { keyOf, type ReportAddress } from './address.ts';
import type { ListedReport } from './queries.ts';

/** A report of the list with what this device is about to send or has just sent of it. */
export type OwnReport = ListedReport & { readonly sending: Sending | null };

export type SortedReports = {
  /** Open and not sent, or returned: first what came back, then what is overdue, then by due moment. */
  readonly toDo: readonly OwnReport[];
  /** Open and sent, or about to be. */
  readonly done: readonly OwnReport[];
  readonly others: readonly OwnReport[];
};

/**
 * The reports of a place by what is still to be done, with what this device is sending of them.
 * @param now by the clock of the server, as far as this device knows it
 */
export function sortedReports(reports: readonly ListedReport[], sendings: readonly Sending[], now = serverNow()): SortedReports {
  const at = now.toISOString();
  const own = reports.map((report): OwnReport => ({ ...report, sending: sendingOf(report, sendings) }));
  const isOpen = ({ state, opensAt, closesAt, reopenedUntil }: OwnReport) =>
    state !== 'exempt' && opensAt <= at && (at < closesAt || (reopenedUntil !== null && at < reopenedUntil));
  const open = own.filter(isOpen);
  return {
    toDo: open
      .filter(isToDo)
      .sort((a, b) => urgency(a, at) - urgency(b, at) || (a.dueAt < b.dueAt ? -1 : a.dueAt > b.dueAt ? 1 : 0)),
    done: open.filter((one) => !isToDo(one)),
    others: own.filter((one) => !isOpen(one)),
  };
}

/** What was sent from here before the report came back says nothing about it any more. */
function sendingOf(report: ListedReport, sendings: readonly Sending[]): Sending | null {
  const key = keyOf(report as ReportAddress);
  const sending = sendings.find(({ address }) => keyOf(address) === key) ?? null;
  return sending?.state === 'sent' && sending.revision <= report.revision ? null : sending;
}

function isToDo({ state, sending }: OwnReport): boolean {
  if (sending) return sending.state === 'refused' || sending.state === 'changed';
  return state === 'expected' || state === 'returned';
}

const urgency = ({ state, sending, dueAt }: OwnReport, at: string): number =>
  state === 'returned' || sending ? 0 : dueAt < at ? 1 : 2;
