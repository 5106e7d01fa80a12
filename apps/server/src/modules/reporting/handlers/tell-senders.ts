import { vietnamDay } from '#kernel/calendar';
import { homeCode } from '#kernel/ids';
import { subscriber } from '#kernel/outbox';
import type { Work } from '#kernel/use-case';
import { accountsAt, type MessageKind, messageAbout, sendMessages } from '#modules/identity';
import { unitHistory } from '#modules/organisations';
import type { ReportAddress } from '../domain/network/report.ts';
import { dayInWords } from '../domain/reminders/missing-list.ts';
import { reportActedOn, reportReturned } from '../events.ts';
import { exemptionEndedMessage, reportExemptedMessage, reportReopenedMessage, reportReturnedMessage } from '../messages.ts';
import { selectFormVersionByNo } from '../queries/network/form-queries.ts';
import { selectReport } from '../queries/network/report-queries.ts';
import { selectLastSender } from '../queries/reminders/reminder-queries.ts';
import { targetOf } from '../use-cases/network/address.ts';

type ActMessage = MessageKind<'form' | 'unit' | 'period' | 'reason'>;

/** Whoever sent a report, and all who may send it, learn that it was returned and why. Told again, they were told already. */
export const tellOfReturn = subscriber(
  'reporting.tell-of-return',
  reportReturned,
  async ({ reason, returnedAt, ...address }, work) => {
    await tellSenders(work, reportReturnedMessage, address, reason, returnedAt);
  },
);

const KINDS: Readonly<Record<'reopened' | 'exempted' | 'exemption-ended', ActMessage>> = {
  reopened: reportReopenedMessage,
  exempted: reportExemptedMessage,
  'exemption-ended': exemptionEndedMessage,
};

/** The same for a reopening, an exemption and its end. */
export const tellOfAct = subscriber('reporting.tell-of-act', reportActedOn, async ({ kind, reason, at, ...address }, work) => {
  await tellSenders(work, KINDS[kind], address, reason, at);
});

async function tellSenders(work: Work, kind: ActMessage, address: ReportAddress, reason: string, at: string): Promise<void> {
  const { tx, clock } = work;
  const { provinceCode, periodEnd, reporter, part, formKey } = address;
  const home = homeCode(provinceCode);
  const [report] = await selectReport(tx, home, periodEnd, formKey, reporter, part);
  if (!report) return;
  const [form] = await selectFormVersionByNo(tx, report.formVersionNo);
  const [sender] = await selectLastSender(tx, home, periodEnd, report.formVersionNo, reporter);
  const [may = []] = await accountsAt(tx, [targetOf(address)], 'reporting.submit', vietnamDay(clock.now()));
  const people = new Set<string>([...may, ...(sender ? [sender.actorId] : [])]);
  const unit = report.unitId === null ? '' : ((await unitHistory(tx)).versionOn(report.unitId, periodEnd)?.name ?? reporter);
  const occasion = [periodEnd, provinceCode, reporter, part, formKey, at].join(' ');
  const message = messageAbout(kind, occasion, `/own-reports/${periodEnd}/${provinceCode}/${reporter}`, {
    form: { vi: form?.nameVi ?? formKey, en: form?.nameEn ?? formKey },
    unit,
    period: dayInWords(periodEnd),
    reason,
  });
  await sendMessages(
    work,
    [...people].map((to) => ({ to, message })),
  );
}
