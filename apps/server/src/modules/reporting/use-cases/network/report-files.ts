import type { Answers, DocumentFault } from '@thong-suot/form-rules';
import { Type } from 'typebox';
import type { Tx } from '#kernel/db/tx';
import { homeCode } from '#kernel/ids';
import { reading } from '#kernel/use-case';
import { areaOf, attachFiles, FileIdSchema, type FilePlace, missingFiles, openFile } from '#modules/documents';
import type { ReportAddress } from '../../domain/network/report.ts';
import { problem } from '../../problems.ts';
import { selectFilesOfDrafts, selectHoldsFile } from '../../queries/network/file-queries.ts';
import { selectReport } from '../../queries/network/report-queries.ts';
import { auditOf, refuseOthers } from './address.ts';
import { ReportReading, targetOfReading } from './read-report.ts';

const FileOfReport = Type.Object({ ...ReportReading.properties, fileId: FileIdSchema });

/**
 * A file that a report answers with, for whoever may read the report: in one of its sendings or in what is drafted.
 * @throws reporting/report-not-found, file-not-found (for a file of another report, place or block too: an id tells nothing)
 */
export const readReportFile = reading(
  'reporting.read-report-file',
  {
    permission: 'reporting.read',
    input: FileOfReport,
    target: targetOfReading,
    audit: ({ fileId, ...address }) => ({ ...auditOf(address), fileId }),
  },
  async ({ fileId, receiver, ...address }, { tx }) => {
    const { provinceCode, periodEnd, formKey, reporter, part } = address;
    await refuseOthers(tx, { ...address, receiver }, [reporter]);
    const home = homeCode(provinceCode);
    const [report] = await selectReport(tx, home, periodEnd, formKey, reporter, part);
    if (!report) throw problem('report-not-found', { ...address });
    const [held] = await selectHoldsFile(tx, home, periodEnd, report.formVersionNo, reporter, fileId);
    // A draft names what its writer likes.
    const isOwn = held?.holds === true && (await missingFiles(tx, placeOf(address), [fileId])).length === 0;
    const file = isOwn ? await openFile(tx, fileId) : null;
    if (!file) throw problem('file-not-found', { fileId });
    return file;
  },
);

/** Whose the files of a report must be. */
type Sender = Pick<ReportAddress, 'provinceCode' | 'reporter' | 'part'>;
const placeOf = ({ provinceCode, reporter, part }: Sender): FilePlace => ({ area: areaOf({ provinceCode, reporter }), part });

/** Faults of answers with a file that the store does not hold for the place and block of the report. Without such answers nothing is asked. */
export async function fileFaults(tx: Tx, sender: Sender, answers: Answers): Promise<readonly DocumentFault[]> {
  const named = filesIn(answers);
  return named.length === 0 ? [] : faultsOf(named, await missingFiles(tx, placeOf(sender), idsOf(named)));
}

/**
 * Attaches the files of a sending to it: they are never removed from then on.
 * @throws reporting/document-faulty when one was removed since it was looked for
 */
export async function attachAnsweredFiles(tx: Tx, sender: Sender, answers: Answers, now: Date): Promise<void> {
  const named = filesIn(answers);
  if (named.length === 0) return;
  const faults = faultsOf(named, await attachFiles(tx, placeOf(sender), idsOf(named), now));
  if (faults.length > 0) throw problem('document-faulty', { faults, findings: [] });
}

type NamedFile = { readonly itemKey: string; readonly fileId: string };
const idsOf = (named: readonly NamedFile[]) => named.map(({ fileId }) => fileId);

const filesIn = (answers: Answers): NamedFile[] =>
  Object.entries(answers).flatMap(([itemKey, answer]) => (answer?.kind === 'file' ? [{ itemKey, fileId: answer.fileId }] : []));

const faultsOf = (named: readonly NamedFile[], missing: readonly string[]): DocumentFault[] =>
  named.flatMap(({ itemKey, fileId }) => (missing.includes(fileId) ? [{ code: 'file-missing', itemKey } as const] : []));

/** Which of these files a draft of the home holds: they wait to be sent. For the clearing of files (`offerFileHolder`). */
export async function filesOfDrafts(tx: Tx, home: string, fileIds: readonly string[]): Promise<readonly string[]> {
  return (await selectFilesOfDrafts(tx, homeCode(home), [...fileIds])).map(({ fileId }) => fileId);
}
