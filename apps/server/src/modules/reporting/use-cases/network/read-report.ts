import { type Static, Type } from 'typebox';
import { addDays, type CalendarDate } from '#kernel/calendar';
import type { Tx } from '#kernel/db/tx';
import { type HomeCode, homeCode } from '#kernel/ids';
import type { Target } from '#kernel/permission';
import { reading } from '#kernel/use-case';
import { comparedWith } from '../../domain/network/form-checks.ts';
import { punctualityOf, type ReportAddress, whyNotSendable } from '../../domain/network/report.ts';
import { problem } from '../../problems.ts';
import { selectActions, selectDraft, selectPreviousDocument, selectReport } from '../../queries/network/report-queries.ts';
import { AddressFields, ReceiverSchema } from '../../queries/network/schemas.ts';
import { measuredOf } from '../measurements/measure-items.ts';
import { refuseOthers, targetOf, targetOfReceiver } from './address.ts';
import { type LastAnswers, lastAnswersOf } from './last-answers.ts';
import { openFormVersion } from './open-form-version.ts';
import { periodOfReport } from './period-of-report.ts';

/** Answers older than this are not offered again: a year's report takes over those of the year before. */
const PREVIOUS_WITHIN_DAYS = 800;

/** With `receiver`: read for the body that receives the reports of other bodies. */
export const ReportReading = Type.Object({ ...AddressFields, receiver: Type.Optional(ReceiverSchema) });
/** Where a report is read: at its own place, or at the body that receives it. */
export const targetOfReading = (address: Static<typeof ReportReading>): Target =>
  address.receiver === undefined ? targetOf(address) : targetOfReceiver(address);

/**
 * All that somebody needs to fill in or look at one report: the form, what was sent, what a colleague has drafted, the answers of
 * the period before to take over, and what was done with it.
 * @throws reporting/report-not-found
 */
export const readReport = reading(
  'reporting.read-report',
  { permission: 'reporting.read', machines: true, input: ReportReading, target: targetOfReading },
  async ({ receiver, ...address }, { tx, clock }) => {
    const { provinceCode, periodEnd, formKey, reporter, part } = address;
    await refuseOthers(tx, { ...address, receiver }, [reporter]);
    const home = homeCode(provinceCode);
    const [report] = await selectReport(tx, home, periodEnd, formKey, reporter, part);
    if (!report) throw problem('report-not-found', { ...address });
    const form = await openFormVersion(tx, report.formVersionNo);
    const actions = await selectActions(tx, home, periodEnd, report.formVersionNo, reporter);
    const [draft] = await selectDraft(tx, home, periodEnd, report.formVersionNo, reporter);
    const last = await lastAnswersOf(tx, form, report);
    const sending = actions.findLast(({ kind }) => kind === 'sent');
    const previous = await previousOf(tx, home, address, last.answers);
    const { key, version, nameVi, nameEn, items, checks } = form;
    const now = clock.now();
    const sendable = whyNotSendable(report, now) === null;
    return {
      ...standingOf(report),
      punctuality: punctualityOf(report, now),
      whyNotSendable: whyNotSendable(report, now),
      form: { key, version, nameVi, nameEn, items: [...items], checks: [...checks] },
      period: checks.length > 0 ? await periodOfReport(tx, report) : null,
      comparedWith: comparedWith(checks, periodEnd, previous?.periodEnd ?? null),
      sent: sending?.document ?? null,
      checks: sending?.checks ?? null,
      draft: draft ?? null,
      previous,
      lastAnswered: last.answered,
      measured: await measuredOf(tx, form.items, report, sendable ? now : null),
      actions: actions.map(({ document: _document, checks: _checks, ...action }) => action),
    };
  },
);

type Row = Awaited<ReturnType<typeof selectReport>>[number];

function standingOf({ home: _home, regimeNo: _regime, unitId: _unit, formVersionNo: _version, ...standing }: Row) {
  return standing;
}

/** Items of a longer rhythm that were not asked the last time are offered as they were last answered. */
async function previousOf(
  tx: Tx,
  home: HomeCode,
  { periodEnd, formKey, reporter }: ReportAddress,
  lastAnswers: LastAnswers['answers'],
) {
  const since: CalendarDate = addDays(periodEnd, -PREVIOUS_WITHIN_DAYS);
  const [previous] = await selectPreviousDocument(tx, home, periodEnd, formKey, reporter, since);
  if (!previous?.document) return null;
  const answers = { ...lastAnswers, ...previous.document.answers };
  return { periodEnd: previous.periodEnd, document: { ...previous.document, answers } };
}
