import { Type } from 'typebox';
import { homeCode } from '#kernel/ids';
import { reading } from '#kernel/use-case';
import { problem } from '../../problems.ts';
import { selectReport } from '../../queries/network/report-queries.ts';
import { AddressFields, DocumentSchema } from '../../queries/network/schemas.ts';
import { targetOf } from './address.ts';
import { checkDocument } from './check-document.ts';
import { openFormVersion } from './open-form-version.ts';

const CheckInput = Type.Object({ ...AddressFields, document: DocumentSchema });

/**
 * What sending this document would meet, without sending it: faults of structure, findings of the checks, and checks that cannot
 * be made.
 * @throws reporting/report-not-found
 */
export const checkReport = reading(
  'reporting.check-report',
  { permission: 'reporting.submit', machines: true, input: CheckInput, target: targetOf },
  async ({ document, ...address }, { tx, clock }) => {
    const { provinceCode, periodEnd, formKey, reporter, part } = address;
    const [report] = await selectReport(tx, homeCode(provinceCode), periodEnd, formKey, reporter, part);
    if (!report) throw problem('report-not-found', { ...address });
    const form = await openFormVersion(tx, report.formVersionNo);
    const { faults, findings, notCheckable } = await checkDocument(tx, form, report, document, clock.now());
    return { faults: [...faults], findings, notCheckable };
  },
);
