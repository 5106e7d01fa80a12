import type { CalendarDate } from '#kernel/calendar';

export const REPORT_STATES = ['expected', 'sent', 'returned', 'approved', 'exempt'] as const;
/** Expected until it is sent; sent until somebody decides; returned with a reason; approved; or exempt with a reason. */
export type ReportState = (typeof REPORT_STATES)[number];

export const ACTION_KINDS = ['sent', 'returned', 'approved', 'reopened', 'exempted', 'exemption-ended'] as const;
export type ActionKind = (typeof ACTION_KINDS)[number];

/** What decides whether something may be done with a report at a moment. Instants in UTC, ISO 8601. */
export type ReportStanding = {
  readonly state: ReportState;
  readonly revision: number;
  readonly approvedRevision: number | null;
  readonly opensAt: string;
  readonly dueAt: string;
  readonly closesAt: string;
  readonly reopenedUntil: string | null;
  readonly firstSentAt: string | null;
};

/** Why a report cannot be sent, or null when it can: before it opens, after it closed (unless reopened for the unit), or exempt. */
export function whyNotSendable(report: ReportStanding, now: Date): 'not-open-yet' | 'closed' | 'exempt' | null {
  const at = now.toISOString();
  if (report.state === 'exempt') return 'exempt';
  if (at < report.opensAt) return 'not-open-yet';
  if (at >= report.closesAt && (report.reopenedUntil === null || at >= report.reopenedUntil)) return 'closed';
  return null;
}

/** The state after an action, from the state before: what `report.state` must always equal, replayed over the log. */
export function stateAfter(kind: ActionKind, before: ReportState, revision: number): ReportState {
  switch (kind) {
    case 'sent':
      return 'sent';
    case 'returned':
      return 'returned';
    case 'approved':
      return 'approved';
    case 'reopened':
      return before;
    case 'exempted':
      return 'exempt';
    case 'exemption-ended':
      return revision > 0 ? 'sent' : 'expected';
  }
}

export const PUNCTUALITIES = ['on-time', 'late', 'not-yet', 'missing', 'exempt'] as const;
/** Sent by its due moment; sent later; not sent and still time; not sent and due; exempt. */
export type Punctuality = (typeof PUNCTUALITIES)[number];

/** How a report stands to its due moment. Due is inclusive: what is sent at that very moment is on time. */
export function punctualityOf(report: Pick<ReportStanding, 'state' | 'firstSentAt' | 'dueAt'>, now: Date): Punctuality {
  if (report.firstSentAt !== null) return report.firstSentAt <= report.dueAt ? 'on-time' : 'late';
  if (report.state === 'exempt') return 'exempt';
  return now.toISOString() <= report.dueAt ? 'not-yet' : 'missing';
}

/** True while a report waits that was sent again after another sending of it was approved. */
export function changedAfterApproval({ state, revision, approvedRevision }: ReviewedStanding): boolean {
  return approvedRevision !== null && state === 'sent' && approvedRevision < revision;
}
type ReviewedStanding = Pick<ReportStanding, 'state' | 'revision' | 'approvedRevision'>;

/** Which report: the place that reports, the block that answers, the form, and the last day of the period. */
export type ReportAddress = {
  readonly periodEnd: CalendarDate;
  readonly formKey: string;
  /** `00` for bodies outside provinces. */
  readonly provinceCode: string;
  /** Code of the unit, the province's own for its own reports; else the id of the body. */
  readonly reporter: string;
  /** `all`: a body without blocks. */
  readonly part: 'party' | 'council' | 'committee' | 'front' | 'all';
};
