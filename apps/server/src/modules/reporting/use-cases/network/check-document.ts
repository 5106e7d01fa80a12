import {
  type Answers,
  askedItems,
  completeAnswers,
  type DocumentFault,
  documentFaults,
  type ReportDocument,
} from '@thong-suot/form-rules';
import { type CheckContext, checkAnswers, type PastAnswers } from '@thong-suot/form-rules/checks';
import { addDays, type CalendarDate, vietnamDay } from '#kernel/calendar';
import type { Tx } from '#kernel/db/tx';
import type { HomeCode } from '#kernel/ids';
import { type CheckedDocument, pastWanted, yesNoAnswers } from '../../domain/network/form-checks.ts';
import type { ReportAddress } from '../../domain/network/report.ts';
import { selectPastAnswers } from '../../queries/network/check-queries.ts';
import { type MeasuredItem, measureItems, onlyAsked } from '../measurements/measure-items.ts';
import { lastAnswersOf } from './last-answers.ts';
import type { FormVersion } from './open-form-version.ts';
import { periodOfReport } from './period-of-report.ts';
import { fileFaults } from './report-files.ts';

/** The report that a document is for. `yesNoBefore`: the answers of the day before where the caller has read them already. */
export type ReportToCheck = {
  readonly home: HomeCode;
  readonly periodEnd: CalendarDate;
  readonly reporter: string;
  readonly regimeNo: number;
  readonly part: ReportAddress['part'];
  readonly yesNoBefore?: readonly (number | null)[] | null;
};

/** The document with its measured and derived answers, why it cannot be kept at all, and what the checks of its form say of it. */
export type DocumentCheck = CheckedDocument & {
  readonly complete: ReportDocument;
  readonly faults: readonly DocumentFault[];
  /** What was measured for items that are not asked. */
  readonly measured: readonly MeasuredItem[];
};

/**
 * Looks at a document as it would be sent. With faults of structure no check is made. Earlier reports are read only
 * when a check of the form looks back.
 */
export async function checkDocument(
  tx: Tx,
  form: FormVersion,
  report: ReportToCheck,
  document: ReportDocument,
  now: Date,
): Promise<DocumentCheck> {
  const { answered } = await lastAnswersOf(tx, form, report);
  const measured = await measureItems(tx, form.items, report, now);
  const answers = completeAnswers(form.items, onlyAsked(form.items, document.answers, measured, report.periodEnd, answered));
  const complete = { ...document, answers };
  const structure = documentFaults(form.items, complete, report.periodEnd, answered);
  const faults = [...structure, ...(await fileFaults(tx, { ...report, provinceCode: report.home }, answers))];
  if (faults.length > 0 || form.checks.length === 0) return { complete, faults, measured, findings: [], notCheckable: [] };
  const asked = askedItems(form.items, answers, report.periodEnd, answered);
  const result = checkAnswers(form.checks, answers, asked, await contextOf(tx, form, report, now));
  return { complete, faults, measured, ...result };
}

async function contextOf(tx: Tx, form: FormVersion, report: ReportToCheck, now: Date): Promise<CheckContext> {
  const { daysBack, yesNoOnly } = pastWanted(form.checks);
  if (yesNoOnly) return { previous: await dayBefore(tx, form, report) };
  const period = await periodOfReport(tx, report);
  const known = { knownDates: { sent: vietnamDay(now) }, ...(period ? { period } : {}) };
  if (daysBack === 0) return known;
  const { home, periodEnd, reporter } = report;
  const history = await selectPastAnswers(tx, home, periodEnd, form.key, reporter, daysBack);
  return { ...known, history, previous: history[0] ?? null };
}

async function dayBefore(
  tx: Tx,
  { key, items }: FormVersion,
  { home, periodEnd, reporter, yesNoBefore }: ReportToCheck,
): Promise<PastAnswers | null> {
  if (yesNoBefore === undefined) return (await selectPastAnswers(tx, home, periodEnd, key, reporter, 1))[0] ?? null;
  const answers: Answers | null = yesNoBefore && yesNoAnswers(items, yesNoBefore);
  return answers && { day: addDays(periodEnd, -1), answers };
}
