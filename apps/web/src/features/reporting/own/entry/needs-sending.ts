import { differencesBetween } from './differences.ts';
import type { ReportEntry } from './report-entry.ts';

/** Whether a report is still to be sent: never sent, returned, or changed since. */
export function needsSending({ locked, form, report, state }: ReportEntry): boolean {
  const { sending, document } = state;
  if (locked) return false;
  const sent = sending?.state === 'sent' ? sending.document : report.sent;
  if (sent === null || (report.state === 'returned' && sending?.state !== 'sent')) return true;
  return differencesBetween(form.items, document, sent).length > 0;
}
