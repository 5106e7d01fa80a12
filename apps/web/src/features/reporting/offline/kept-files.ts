import type { ApiProblem } from '../../../api/problem.ts';
import type { FileKind } from '../../../files/file-kind.ts';
import type { FilePlace } from '../../../files/upload-file.ts';
import { dropRows, findRow, keepRows, listRows } from './store.ts';

/** What this device knows of a file that was given as an answer here; its bytes are kept beside it until the server has them. */
export type KeptFile = FilePlace & {
  /** Made once, so that the upload arrives once however often it is tried. */
  readonly fileId: string;
  /** The report that it was given for, as `keyOf` names it. */
  readonly report: string;
  readonly name: string;
  readonly kind: FileKind;
  readonly bytes: number;
  /** The size in bytes of the photo that was made smaller; null: it goes as it was chosen. */
  readonly reducedFrom: number | null;
} & ({ readonly state: 'waiting' | 'stored' } | { readonly state: 'refused'; readonly problem: ApiProblem });

const rowOf = (account: string, fileId: string) => [account, 'file', fileId] as const;
const bytesOf = (account: string, fileId: string) => [account, 'file-bytes', fileId] as const;

export const listFiles = (account: string) => listRows<KeptFile>(account, 'file');
const findFile = (account: string, fileId: string) => findRow<KeptFile>(rowOf(account, fileId));
export const findFileBytes = (account: string, fileId: string) => findRow<ArrayBuffer>(bytesOf(account, fileId));

/** Keeps a file that waits to be uploaded. @throws when this browser has no room left, or keeps nothing at all */
export async function keepFile(account: string, file: KeptFile, bytes: ArrayBuffer): Promise<void> {
  await keepRows([
    [bytesOf(account, file.fileId), bytes],
    [rowOf(account, file.fileId), file],
  ]);
}

/** Keeps what became of a file; once the server has it, its bytes go from this device. What was removed meanwhile stays so. */
export async function settleFile(account: string, file: KeptFile): Promise<void> {
  if ((await findFile(account, file.fileId)) === null) return;
  await keepRows([[rowOf(account, file.fileId), file]]);
  if (file.state === 'stored') await dropRows([bytesOf(account, file.fileId)]);
}

export async function dropFile(account: string, fileId: string): Promise<void> {
  await dropRows([rowOf(account, fileId), bytesOf(account, fileId)]);
}

/** Removes all files of a report that has arrived. */
export async function dropFilesOf(account: string, report: string): Promise<void> {
  const files = await listFiles(account);
  await Promise.all(files.filter((file) => file.report === report).map(({ fileId }) => dropFile(account, fileId)));
}
