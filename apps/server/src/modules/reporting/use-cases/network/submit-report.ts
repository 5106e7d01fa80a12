import { maySend } from '@thong-suot/form-rules/checks';
import { Type } from 'typebox';
import { nullable } from '#kernel/db/named';
import type { Tx } from '#kernel/db/tx';
import { homeCode } from '#kernel/ids';
import { publish } from '#kernel/outbox';
import { answeredByCommit } from '#kernel/tail';
import { useCase } from '#kernel/use-case';
import { whyNotSendable } from '../../domain/network/report.ts';
import { typedAnswers } from '../../domain/network/typed-answers.ts';
import { reportSubmitted } from '../../events.ts';
import { problem } from '../../problems.ts';
import { selectSendingByKey } from '../../queries/network/batch-queries.ts';
import { lockDraft, lockReport, type ReportRecord, sendReport } from '../../queries/network/report-queries.ts';
import { AddressFields, DocumentSchema } from '../../queries/network/schemas.ts';
import { keepMeasured, keysOf } from '../measurements/measure-items.ts';
import { auditOf, homeOfAddress, targetOf } from './address.ts';
import { checkDocument, type DocumentCheck } from './check-document.ts';
import { openFormVersion } from './open-form-version.ts';
import { attachAnsweredFiles } from './report-files.ts';

export const SubmissionInput = Type.Object({
  ...AddressFields,
  /** Made by whoever sends, once for each sending: a repeat over a bad line is the same one. */
  sendKey: Type.String({ format: 'uuid' }),
  /** The number of sendings that the sender knew of: 0 for none; null: what stands is replaced, whatever it is. */
  baseRevision: nullable(Type.Integer({ minimum: 0 })),
  /** The draft that the sender knew of, 0 for none: another one that stands is not thrown away unseen. Left out: it is. */
  baseDraft: Type.Optional(Type.Integer({ minimum: 0 })),
  document: DocumentSchema,
});

/**
 * Sends a report to the level above (gửi báo cáo). It counts from this moment; a report that was sent before is replaced, and what
 * stood before stays in the log. The same `sendKey` again changes nothing.
 * @throws reporting/report-not-found (another place's or block's too), not-open-yet, closed, exempt, changed-meanwhile (with the
 *   `draft` that the sender has not seen, where that is the reason), document-faulty with `faults` of structure and `findings` that stop it, reasons-missing with the `findings` that need a reason
 * @emits reporting.report-submitted.v1
 */
export const submitReport = useCase(
  'reporting.submit-report',
  {
    permission: 'reporting.submit',
    machines: true,
    input: SubmissionInput,
    target: targetOf,
    home: homeOfAddress,
    audit: auditOf,
    byKey: true,
  },
  async ({ sendKey, baseRevision, baseDraft, document, ...address }, { tx, actor, clock }) => {
    const { provinceCode, periodEnd, formKey, reporter, part } = address;
    const home = homeCode(provinceCode);
    const [report] = await lockReport(tx, home, periodEnd, formKey, reporter, part, sendKey);
    if (!report) throw problem('report-not-found', { ...address });
    if (report.isRepeat || (await wasSentWhileWaiting(tx, report, baseRevision, sendKey)))
      return { revision: report.revision, sentAt: report.sentAt ?? '', isRepeat: true, notCheckable: [] };
    const now = clock.now();
    const refusal = whyNotSendable(report, now);
    if (refusal) throw problem(refusal, { opensAt: report.opensAt, closesAt: report.closesAt });
    if (baseRevision !== null && report.revision !== baseRevision)
      throw problem('changed-meanwhile', { revision: report.revision });
    if (baseDraft !== undefined) await refuseUnseenDraft(tx, report, baseDraft);
    const form = await openFormVersion(tx, report.formVersionNo);
    const check = await checkDocument(tx, form, report, document, now);
    refuseUnfit(check);
    await attachAnsweredFiles(tx, address, check.complete.answers, now);
    const { complete, findings, notCheckable, measured } = check;
    const { items } = form;
    const { marks, yesNo, numbers, texts } = typedAnswers(items, complete.answers, new Set(complete.carried), keysOf(measured));
    const sentAt = now.toISOString();
    const revision = report.revision + 1;
    const kept = sendReport(
      tx,
      home,
      periodEnd,
      report.formVersionNo,
      reporter,
      sendKey,
      sentAt,
      actor.id,
      actor.name,
      JSON.stringify(complete),
      findings.length,
      marks,
      yesNo,
      numbers,
      texts,
      complete.statements.map(({ kind, itemKey }) => (itemKey === null ? kind : `${kind}:${itemKey}`)),
      complete.statements.map(({ text }) => text),
      complete.secondsSpent,
      findings.length + notCheckable.length > 0 ? JSON.stringify({ findings, notCheckable }) : null,
    );
    answeredByCommit(tx, kept);
    await keepMeasured(tx, report, revision, measured, now);
    await publish(tx, reportSubmitted, { ...address, revision, sentAt }, home);
    return { revision, sentAt, isRepeat: false, notCheckable };
  },
);

/**
 * Whether the same sending, repeated before it was answered, was carried out while this one waited for the row: the statement that
 * waited sees the row as it is now, but no action that was written meanwhile. Asked only where the row does not stand as the sender knew it.
 */
async function wasSentWhileWaiting(tx: Tx, report: ReportRecord, known: number | null, sendKey: string): Promise<boolean> {
  if (report.revision === 0 || report.revision === known) return false;
  const { home, periodEnd, formVersionNo, reporter } = report;
  return (await selectSendingByKey(tx, home, periodEnd, formVersionNo, reporter, sendKey)).length > 0;
}

/** @throws reporting/changed-meanwhile with the `draft` that a colleague or another device saved meanwhile */
async function refuseUnseenDraft(tx: Tx, report: ReportRecord, known: number): Promise<void> {
  const [draft] = await lockDraft(tx, report.home, report.periodEnd, report.formVersionNo, report.reporter);
  if (draft && draft.revision !== known) throw problem('changed-meanwhile', { revision: report.revision, draft });
}

/** @throws reporting/document-faulty, reasons-missing */
function refuseUnfit(check: DocumentCheck): void {
  const { faults, findings, complete } = check;
  const stops = findings.filter(({ severity }) => severity === 'stop');
  if (faults.length + stops.length > 0) throw problem('document-faulty', { faults, findings: stops });
  if (maySend({ findings }, complete.reasons)) return;
  throw problem('reasons-missing', {
    findings: findings.filter(({ checkKey }) => (complete.reasons[checkKey] ?? '').trim() === ''),
  });
}
