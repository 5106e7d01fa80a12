import { foldText, type Tone } from '@thong-suot/ui';
import type { OpenedReport, ReviewBoard, ReviewedReport } from './queries.ts';

/** How a report stands before its reviewer, in the order of what to look at first. */
export const STANDINGS = [
  'changed',
  'doubt',
  'resent',
  'late',
  'clean',
  'returned',
  'missing',
  'not-yet',
  'approved',
  'exempt',
] as const;
export type Standing = (typeof STANDINGS)[number];

export const STANDING_TONES: Readonly<Record<Standing, Tone>> = {
  changed: 'warning',
  doubt: 'warning',
  resent: 'warning',
  late: 'warning',
  clean: 'good',
  returned: 'bad',
  missing: 'bad',
  'not-yet': 'missing',
  approved: 'good',
  exempt: 'missing',
};

type Judged = Pick<ReviewedReport, 'state' | 'punctuality' | 'doubts' | 'changedAfterApproval' | 'returnedRevision'>;

/** Clean: sent in time, without a doubt, never returned and never approved in another form. Only these are approved unseen. */
export function standingOf({ state, punctuality, doubts, changedAfterApproval, returnedRevision }: Judged): Standing {
  switch (state) {
    case 'returned':
    case 'approved':
    case 'exempt':
      return state;
    case 'expected':
      return punctuality === 'missing' ? 'missing' : 'not-yet';
    case 'sent':
      if (changedAfterApproval) return 'changed';
      if (doubts > 0) return 'doubt';
      if (returnedRevision !== null) return 'resent';
      return punctuality === 'late' ? 'late' : 'clean';
  }
}

/** What was decided on an earlier sending of a report: `revision` says which; the reason is that of a return. */
export type EarlierDecision = {
  readonly decision: 'approved' | 'returned';
  readonly revision: number;
  readonly reason: string | null;
};

/** The decision with which a report that waits is to be compared: an approval before a return. Null: it is the first, or nothing waits. */
export function decidedBefore({
  state,
  revision,
  approvedRevision,
  actions,
}: Pick<OpenedReport, 'state' | 'revision' | 'approvedRevision' | 'actions'>): EarlierDecision | null {
  if (state !== 'sent') return null;
  if (approvedRevision !== null && approvedRevision < revision)
    return { decision: 'approved', revision: approvedRevision, reason: null };
  const returned = actions.findLast(({ kind }) => kind === 'returned');
  return returned ? { decision: 'returned', revision: returned.revision, reason: returned.reason } : null;
}

export const keyOf = ({ reporter, part, formKey }: Pick<ReviewedReport, 'reporter' | 'part' | 'formKey'>) =>
  `${reporter}/${part}/${formKey}`;

/** Only some of a board: of one standing, of one form, of units whose name or code holds the text. */
export type Wanted = { readonly standing: string | undefined; readonly formKey: string | undefined; readonly text: string };

/** The reports that are wanted, most urgent first, then by name of the unit and form. */
export function listed(reports: readonly ReviewedReport[], { standing, formKey, text }: Wanted): readonly ReviewedReport[] {
  const wanted = foldText(text.trim());
  return reports
    .filter(
      (report) =>
        (standing === undefined || standingOf(report) === standing) &&
        (formKey === undefined || report.formKey === formKey) &&
        (wanted === '' || foldText(`${report.name} ${report.reporter}`).includes(wanted)),
    )
    .map((report) => ({ report, order: STANDINGS.indexOf(standingOf(report)), name: foldText(report.name) }))
    .sort(
      (left, right) =>
        left.order - right.order ||
        (left.name < right.name ? -1 : left.name > right.name ? 1 : 0) ||
        (left.report.formKey < right.report.formKey ? -1 : 1),
    )
    .map(({ report }) => report);
}

/** The board with the reports that its stream told; null: one of them is not there yet. */
export function boardWith<Board extends ReviewBoard>(board: Board, told: unknown): Board | null {
  const { rows } = told as { readonly rows: readonly Omit<ReviewedReport, 'name'>[] };
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  const reports = board.reports.map((report) => ({ ...report, ...byKey.get(keyOf(report)) }));
  const known = new Set(reports.map(keyOf));
  return rows.every((row) => known.has(keyOf(row))) ? { ...board, reports } : null;
}

/** Reports that stand otherwise or were sent again. */
export function changedReports(before: ReviewBoard, after: ReviewBoard): number {
  const known = new Map(before.reports.map((report) => [keyOf(report), marked(report)]));
  return after.reports.filter((report) => known.get(keyOf(report)) !== marked(report)).length;
}
/** What a reviewer would want to look at again. */
export const marked = (report: ReviewedReport) => `${standingOf(report)} ${report.revision}`;

/** When the next report that is still awaited goes missing, as an instant; null: none will. */
export function nextDueAt(reports: readonly ReviewedReport[]): string | null {
  const due = reports.filter(({ punctuality }) => punctuality === 'not-yet').map(({ dueAt }) => dueAt);
  return due.sort()[0] ?? null;
}

/** How many reports stand so. */
export function countStandings(reports: readonly ReviewedReport[]): Readonly<Record<Standing, number>> {
  const counts = Object.fromEntries(STANDINGS.map((standing) => [standing, 0])) as Record<Standing, number>;
  for (const report of reports) counts[standingOf(report)] += 1;
  return counts;
}

export type CleanForm = Pick<ReviewedReport, 'part' | 'formKey'> & {
  readonly reports: readonly { readonly reporter: string; readonly revision: number }[];
};

/** The clean reports by block and form, as they are approved, each in the revision that was seen. */
export function cleanByForm(reports: readonly ReviewedReport[]): readonly CleanForm[] {
  const clean = reports.filter((report) => standingOf(report) === 'clean');
  const groups = Map.groupBy(clean, ({ part, formKey }) => `${part} ${formKey}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    return [
      { part: first.part, formKey: first.formKey, reports: group.map(({ reporter, revision }) => ({ reporter, revision })) },
    ];
  });
}
