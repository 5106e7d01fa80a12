import { Type } from 'typebox';
import { CalendarDateSchema, InstantSchema } from '#kernel/calendar';
import type { Tx } from '#kernel/db/tx';
import { homeCode, newId } from '#kernel/ids';
import { publish } from '#kernel/outbox';
import { useCase, type Work } from '#kernel/use-case';
import { stateAfter } from '../../domain/network/report.ts';
import { reportActedOn, reportReturned } from '../../events.ts';
import { problem } from '../../problems.ts';
import { actOnReport, decideReports, holdReport, selectReport } from '../../queries/network/report-queries.ts';
import {
  AddressFields,
  FormKeySchema,
  PartSchema,
  ProvinceCodeSchema,
  ReceiverSchema,
  ReporterSchema,
  SentRevisionSchema,
} from '../../queries/network/schemas.ts';
import { auditOf, homeOfAddress, refuseOthers, targetOfReceiver } from './address.ts';

const Reason = Type.String({ minLength: 3, maxLength: 1000, pattern: '\\S' });
const MOST_AT_ONCE = 1000;
/** The receiving body for which somebody decides on reports of other bodies; see `targetOfReceiver`. */
export const ReceiverField = { receiver: Type.Optional(ReceiverSchema) };

export const ReturnInput = Type.Object({
  ...AddressFields,
  ...ReceiverField,
  revision: SentRevisionSchema,
  reason: Reason,
});
export const ApprovalInput = Type.Object({
  provinceCode: ProvinceCodeSchema,
  periodEnd: CalendarDateSchema,
  part: PartSchema,
  formKey: FormKeySchema,
  ...ReceiverField,
  reports: Type.Array(Type.Object({ reporter: ReporterSchema, revision: SentRevisionSchema }), {
    minItems: 1,
    maxItems: MOST_AT_ONCE,
  }),
});
export const ReopeningInput = Type.Object({ ...AddressFields, ...ReceiverField, reason: Reason, until: InstantSchema });
export const ExemptionInput = Type.Object({ ...AddressFields, ...ReceiverField, reason: Reason, exempt: Type.Boolean() });

/**
 * Returns a report to its sender with a reason, also one that was approved; it can be sent again while the period is open.
 * @throws reporting/report-not-found, changed-meanwhile when it was not sent, was decided already, or was sent again
 * @emits reporting.report-returned.v1
 */
export const returnReport = useCase(
  'reporting.return-report',
  {
    permission: 'reporting.review',
    input: ReturnInput,
    target: targetOfReceiver,
    home: homeOfAddress,
    audit: auditOf,
  },
  async ({ revision, reason, receiver, ...address }, { tx, actor, clock }) => {
    const report = await found(tx, { ...address, receiver });
    const at = clock.now();
    const home = homeCode(address.provinceCode);
    const decided = await decideReports(
      tx,
      home,
      address.periodEnd,
      [report.formVersionNo],
      [address.reporter],
      [revision],
      [newId(home, at)],
      'returned',
      'returned',
      at.toISOString(),
      actor.id,
      actor.name,
      reason,
    );
    if (decided.length === 0) throw problem('changed-meanwhile', { revision: report.revision, state: report.state });
    await publish(tx, reportReturned, { ...address, reason, returnedAt: at.toISOString() }, home);
    return { returnedAt: at.toISOString() };
  },
);

/**
 * Approves reports of one block in one province at one stroke, each in the revision that the reviewer saw; those that were sent
 * again or decided meanwhile are named and left alone.
 */
export const approveReports = useCase(
  'reporting.approve-reports',
  {
    permission: 'reporting.review',
    input: ApprovalInput,
    target: targetOfReceiver,
    home: homeOfAddress,
    audit: ({ periodEnd, formKey, part, reports }) => ({ periodEnd, formKey, part, reports: reports.length }),
  },
  async ({ reports, ...address }, { tx, actor, clock }) => {
    const home = homeCode(address.provinceCode);
    const at = clock.now();
    const [first] = reports;
    const report = await found(tx, { ...address, reporter: first?.reporter ?? '' });
    await refuseOthers(
      tx,
      address,
      reports.map(({ reporter }) => reporter),
    );
    const decided = await decideReports(
      tx,
      home,
      address.periodEnd,
      reports.map(() => report.formVersionNo),
      reports.map(({ reporter }) => reporter),
      reports.map(({ revision }) => revision),
      reports.map(() => newId(home, at)),
      'approved',
      'approved',
      at.toISOString(),
      actor.id,
      actor.name,
      null,
    );
    const approved = new Set(decided.map(({ reporter }) => reporter));
    return {
      approved: [...approved],
      leftAlone: reports.map(({ reporter }) => reporter).filter((reporter) => !approved.has(reporter)),
    };
  },
);

/**
 * Opens a closed period once more for one unit until a moment that is still to come, with a reason: a dated grant of its own permission.
 * @throws reporting/report-not-found, reopening-over
 */
export const reopenReport = useCase(
  'reporting.reopen-report',
  {
    permission: 'reporting.reopen',
    input: ReopeningInput,
    target: targetOfReceiver,
    home: homeOfAddress,
    audit: ({ until, ...input }) => ({ ...auditOf(input), until }),
  },
  async ({ reason, until, receiver, ...address }, work) => {
    if (Date.parse(until) <= work.clock.now().getTime()) throw problem('reopening-over');
    const report = await found(work.tx, { ...address, receiver }, holdReport);
    await act(work, address, report, { kind: 'reopened', reason, reopenedUntil: new Date(until).toISOString() });
    return {};
  },
);

/**
 * Frees a unit of a report with a reason, or, `exempt` false, ends that: what was sent counts again.
 * @throws reporting/report-not-found, changed-meanwhile when it stands so already
 */
export const exemptReport = useCase(
  'reporting.exempt-report',
  {
    permission: 'reporting.reopen',
    input: ExemptionInput,
    target: targetOfReceiver,
    home: homeOfAddress,
    audit: ({ exempt, ...input }) => ({ ...auditOf(input), exempt: String(exempt) }),
  },
  async ({ reason, exempt, receiver, ...address }, work) => {
    const report = await found(work.tx, { ...address, receiver }, holdReport);
    if ((report.state === 'exempt') === exempt) throw problem('changed-meanwhile', { state: report.state });
    await act(work, address, report, { kind: exempt ? 'exempted' : 'exemption-ended', reason, reopenedUntil: null });
    return {};
  },
);

type Address = Parameters<typeof auditOf>[0];
type Row = Awaited<ReturnType<typeof selectReport>>[number];

/** @param read `holdReport` where the state after the act follows from the one before: nobody sends or decides meanwhile */
async function found(
  tx: Tx,
  address: Address & { readonly receiver?: string | undefined },
  read: typeof selectReport = selectReport,
): Promise<Row> {
  await refuseOthers(tx, address, [address.reporter]);
  const { provinceCode, periodEnd, formKey, reporter, part } = address;
  const [report] = await read(tx, homeCode(provinceCode), periodEnd, formKey, reporter, part);
  if (!report) throw problem('report-not-found', { ...address });
  return report;
}

type Act = {
  readonly kind: 'reopened' | 'exempted' | 'exemption-ended';
  readonly reason: string;
  readonly reopenedUntil: string | null;
};

async function act(
  { tx, actor, clock }: Work,
  address: Address,
  report: Row,
  { kind, reason, reopenedUntil }: Act,
): Promise<void> {
  const home = homeCode(address.provinceCode);
  const at = clock.now();
  await actOnReport(
    tx,
    home,
    address.periodEnd,
    report.formVersionNo,
    address.reporter,
    newId(home, at),
    kind,
    stateAfter(kind, report.state, report.revision),
    reopenedUntil,
    at.toISOString(),
    actor.id,
    actor.name,
    reason,
  );
  await publish(tx, reportActedOn, { ...address, kind, reason, at: at.toISOString() }, home);
}
