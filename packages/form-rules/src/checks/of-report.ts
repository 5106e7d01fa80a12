import type { Answers, ReportDocument } from '../answer.ts';
import { askedItems, type LastAnswered } from '../asked-items.ts';
import type { Item } from '../item.ts';
import type { Check } from './check.ts';
import type { CheckContext, PastAnswers, Period } from './outcome.ts';
import { type CheckResult, runChecks } from './run-checks.ts';

/** `runChecks`, where checks that could not be made because of items that this report does not ask are no news. */
export function checkAnswers(
  checks: readonly Check[],
  answers: Answers,
  asked: readonly Item[],
  context: CheckContext,
): Pick<CheckResult, 'findings' | 'notCheckable'> {
  const { findings, notCheckable } = runChecks(checks, answers, context);
  const isAsked = new Set(asked.map(({ key }) => key));
  const isSilent = (key: string) => !isAsked.has(key) && (answers[key] ?? null) === null;
  return { findings, notCheckable: notCheckable.filter(({ itemKeys }) => !itemKeys.some(isSilent)) };
}

/** A report as the server gives it to whoever fills it in. */
export type ReportToCheck = {
  readonly periodEnd: string;
  readonly form: { readonly items: readonly Item[]; readonly checks: readonly Check[] };
  readonly period: Period | null;
  /** The day of the earlier report that checks compare with; null: there is none, or it is not known here. */
  readonly comparedWith: string | null;
  readonly previous: { readonly periodEnd: string; readonly document: ReportDocument } | null;
  readonly lastAnswered: LastAnswered;
};

/** What the checks say without the server; `onSending`: those that only the server can make, with what it alone knows. */
export type CheckedHere = Pick<CheckResult, 'findings' | 'notCheckable'> & { readonly onSending: readonly Check[] };

/**
 * Makes the checks of a report where it is filled in, with the same findings as the server on sending: all but those that
 * look at a long history, at measured items, or at an earlier report that is not at hand.
 * @param document as it would be sent, derived answers included
 * @param today the day in Viet Nam, `YYYY-MM-DD`
 */
export function checkHere(report: ReportToCheck, document: ReportDocument, today: string): CheckedHere {
  const { form, period, periodEnd, lastAnswered } = report;
  const previous = comparedReport(report);
  const measured = new Set(form.items.flatMap(({ key, source }) => (source.kind === 'measured' ? [key] : [])));
  const onSending = form.checks.filter((check) => needsServer(check, previous) || names(check, measured));
  const here = form.checks.filter((check) => !onSending.includes(check));
  const asked = askedItems(form.items, document.answers, periodEnd, lastAnswered);
  const context = { knownDates: { sent: today }, previous, ...(period ? { period } : {}) };
  return { ...checkAnswers(here, document.answers, asked, context), onSending };
}

function needsServer({ kind }: Check, previous: PastAnswers | null): boolean {
  if (kind === 'unusual') return true;
  return previous === null && (kind === 'not-falling' || kind === 'jump' || kind === 'flipped');
}

/** Whether a check looks at one of these items, wherever it names it. */
function names(check: Check, keys: ReadonlySet<string>): boolean {
  const { key: _key, severity: _severity, kind: _kind, textVi: _vi, textEn: _en, ...members } = check;
  const found = (member: unknown): boolean => {
    if (typeof member === 'string') return keys.has(member);
    return typeof member === 'object' && member !== null && Object.values(member).some(found);
  };
  return keys.size > 0 && found(members);
}

/** The answers of the compared report itself: what is offered of older ones for items of a longer rhythm is left out. */
function comparedReport({ previous, comparedWith, lastAnswered }: ReportToCheck): PastAnswers | null {
  if (previous === null || comparedWith !== previous.periodEnd) return null;
  const own = Object.entries(previous.document.answers).filter(([key]) => (lastAnswered[key] ?? comparedWith) === comparedWith);
  return { day: comparedWith, answers: Object.fromEntries(own) };
}
