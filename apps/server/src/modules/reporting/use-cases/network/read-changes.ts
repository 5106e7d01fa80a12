import { Type } from 'typebox';
import { homeCode } from '#kernel/ids';
import { reading } from '#kernel/use-case';
import { documentChanges } from '../../domain/network/document-changes.ts';
import { problem } from '../../problems.ts';
import { selectReport, selectSendings } from '../../queries/network/report-queries.ts';
import { refuseOthers } from './address.ts';
import { openFormVersion } from './open-form-version.ts';
import { ReportReading, targetOfReading } from './read-report.ts';

const Revision = Type.Integer({ minimum: 1, maximum: 32_767 });
export const ChangesInput = Type.Object({ ...ReportReading.properties, from: Revision, to: Revision });

/**
 * Two sendings of a report and what differs between them, item by item: what a reviewer sees of a report that was changed after it
 * was approved. With `receiver`: read for the body that receives the reports of other bodies.
 * @throws reporting/report-not-found (also for a body that does not receive it), sending-not-found for a number that was never sent
 */
export const readChanges = reading(
  'reporting.read-changes',
  { permission: 'reporting.read', input: ChangesInput, target: targetOfReading },
  async ({ from, to, receiver, ...address }, { tx }) => {
    const { provinceCode, periodEnd, formKey, reporter, part } = address;
    await refuseOthers(tx, { ...address, receiver }, [reporter]);
    const home = homeCode(provinceCode);
    const [report] = await selectReport(tx, home, periodEnd, formKey, reporter, part);
    if (!report) throw problem('report-not-found', { ...address });
    const sendings = await selectSendings(tx, home, periodEnd, report.formVersionNo, reporter, [from, to]);
    const [before, after] = [from, to].map((wanted) => sendings.find(({ revision }) => revision === wanted));
    if (!before?.document || !after?.document) throw problem('sending-not-found', { from, to });
    const { items } = await openFormVersion(tx, report.formVersionNo);
    const headOf = ({ revision, at, actorName }: typeof before) => ({ revision, at, actorName });
    return { from: headOf(before), to: headOf(after), changes: documentChanges(items, before.document, after.document) };
  },
);
