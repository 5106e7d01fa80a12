import type { Answer } from '@thong-suot/form-rules';
import { problemOf } from '../../../../api/problem.ts';
import { newFileId } from '../../../../files/file-id.ts';
import type { FileFault, PreparedFile } from '../../../../files/prepared-file.ts';
import { uploadFile } from '../../../../files/upload-file.ts';
import { type KeptFile, keepFile } from '../../offline/kept-files.ts';
import type { ReportEntry } from '../entry/report-entry.ts';

/**
 * Gives a file as an answer of a report: it is kept on this device and goes to the server with the next delivery. A browser without
 * room for it uploads it at once.
 * @throws Refusal of the server when it was uploaded at once
 */
export async function attachedFile(entry: ReportEntry, prepared: PreparedFile): Promise<Answer | FileFault> {
  const { account, key: report } = entry;
  const { provinceCode, reporter } = entry.address;
  const { name, kind, bytes, reducedFrom } = prepared;
  const place = { fileId: newFileId(provinceCode), provinceCode, reporter };
  const file: KeptFile = { ...place, report, name, kind, bytes: bytes.byteLength, reducedFrom, state: 'waiting' };
  try {
    await keepFile(account, file, bytes);
  } catch {
    try {
      await uploadFile(file, bytes);
    } catch (error) {
      if (problemOf(error) !== null) throw error;
      return { fault: 'not-kept', bytes: bytes.byteLength };
    }
  }
  return { kind: 'file', fileId: file.fileId, name };
}
