import type { ReportDocument } from '@thong-suot/form-rules';
import { addDays, vietnamDay } from '../../../format/dates.ts';
import type { ReportAddress } from './address.ts';
import type { ListedReport, Report } from './queries.ts';

const DAY_MS = 86_400_000;
/** So many days are made up at most: who was away longer finds the period closed. */
const MOST_DAYS = 3;

type Moments = { readonly opensAt: string; readonly dueAt: string; readonly closesAt: string };

const daysBetween = (earlier: string, later: string): number => (Date.parse(later) - Date.parse(earlier)) / DAY_MS;
/** The clock of Viet Nam is never put back or forward, so a day is always as long. */
const later = (instant: string, days: number): string => new Date(Date.parse(instant) + days * DAY_MS).toISOString();

const moved = ({ opensAt, dueAt, closesAt }: Moments, days: number): Moments => ({
  opensAt: later(opensAt, days),
  dueAt: later(dueAt, days),
  closesAt: later(closesAt, days),
});

/** What is true of every report that nobody has sent. */
const UNSENT = {
  state: 'expected',
  revision: 0,
  approvedRevision: null,
  firstSentAt: null,
  sentAt: null,
  doubts: 0,
  reopenedUntil: null,
  punctuality: 'not-yet',
  whyNotSendable: null,
} as const;

/**
 * Daily reports that are expected by now, though the server could not be asked since: those of a form that was due on the last two
 * days that are known, for each day since. Whether it really is expected the server says when the line returns.
 * @param today the day in Viet Nam, YYYY-MM-DD, included
 */
export function expectedMeanwhile(known: readonly ListedReport[], today: string): readonly ListedReport[] {
  const forms = Map.groupBy(known, ({ reporter, part, formKey }) => [reporter, part, formKey].join(' '));
  return [...forms.values()].flatMap((reports) => {
    const [last, before] = reports.filter(isOfOneDay).sort((a, b) => (a.periodEnd < b.periodEnd ? 1 : -1));
    if (!last || !before || daysBetween(before.periodEnd, last.periodEnd) !== 1) return [];
    const days = Math.min(daysBetween(last.periodEnd, today), MOST_DAYS);
    return Array.from({ length: Math.max(days, 0) }, (_, place) => dayLater(last, place + 1));
  });
}

const isOfOneDay = ({ periodEnd, opensAt }: ListedReport): boolean => vietnamDay(new Date(opensAt)) === periodEnd;

function dayLater(report: ListedReport, days: number): ListedReport {
  const periodEnd = addDays(report.periodEnd, days);
  const nothingYet = { hasDraft: false, draftSavedAt: null, draftSavedByName: null, returnReason: null };
  return { ...report, ...UNSENT, ...nothingYet, ...moved(report, days), periodEnd };
}

/** Something that was filled in for an earlier period. */
export type Earlier = { readonly periodEnd: string; readonly document: ReportDocument };

/**
 * The report of a later day on the form that is known, with what was said last as the answers of the period before.
 * @param earlier what this device holds of earlier periods of the same report, sent or not
 */
export function reportMeanwhile(known: Report, earlier: readonly Earlier[], { periodEnd }: ReportAddress): Report {
  const said = known.sent ?? known.draft?.document ?? null;
  const all = [
    ...earlier,
    ...(said ? [{ periodEnd: known.periodEnd, document: said }] : []),
    ...(known.previous ? [known.previous] : []),
  ];
  const previous = all
    .filter((one) => one.periodEnd < periodEnd)
    .reduce<Earlier | null>((newest, one) => (newest === null || one.periodEnd > newest.periodEnd ? one : newest), null);
  const answered = previous ? Object.keys(previous.document.answers).filter((key) => previous.document.answers[key]) : [];
  return {
    ...known,
    ...UNSENT,
    ...moved(known, daysBetween(known.periodEnd, periodEnd)),
    periodEnd,
    period: { first: periodEnd, last: periodEnd },
    // What this device holds of earlier days need not be what was sent: checks that compare wait for the server.
    comparedWith: null,
    sent: null,
    checks: null,
    draft: null,
    actions: [],
    previous: previous as Report['previous'],
    lastAnswered: { ...known.lastAnswered, ...Object.fromEntries(answered.map((key) => [key, previous?.periodEnd ?? ''])) },
  };
}
