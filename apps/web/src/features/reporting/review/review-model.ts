import { foldText, type Tone } from '@thong-suot/ui';
import type { ReviewedReport } from './queries.ts';

/** How a report stands before its reviewer, in the order of what to look at first. */
export const STANDINGS = ['changed', 'doubt', 'late', 'clean', 'returned', 'missing', 'not-yet', 'approved', 'exempt'] as const;
export type Standing = (typeof STANDINGS)[number];

export const STANDING_TONES: Readonly<Record<Standing, Tone>> = {
  changed: 'warning',
  doubt: 'warning',
  late: 'warning',
  clean: 'good',
  returned: 'bad',
  missing: 'bad',
  'not-yet': 'missing',
  approved: 'good',
  exempt: 'missing',
};

type Judged = Pick<ReviewedReport, 'state' | 'punctuality' | 'doubts' | 'changedAfterApproval'>;

/** Clean: sent in time, without a doubt, and never approved in another form. Only these are approved unseen. */
export function standingOf({ state, punctuality, doubts, changedAfterApproval }: Judged): Standing {
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
      return punctuality === 'late' ? 'late' : 'clean';
  }
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
