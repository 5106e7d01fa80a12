import type { Tx } from '#kernel/db/tx';
import { homeOf } from '#kernel/ids';
import { openSecret } from '#modules/identity';
import type { FileFacts, FileId } from '../domain/file.ts';
import { selectFile } from '../queries/file-queries.ts';
import { fileStore, folderOf, isOfPractice, shelfOf } from '../store/bound-store.ts';
import { openContent } from '../store/sealed-content.ts';
import { factsOf } from './file-facts.ts';

export type OpenedFile = FileFacts & { readonly content: Buffer };

/**
 * A file with its content, for a use case that has found out who may read it.
 * @returns null when there is none of this id; in practice also when its content is gone
 * @throws {Error} when the content of a file is gone or not as it was kept: evidence is lost, which is never passed over
 */
export async function openFile(tx: Tx, fileId: FileId): Promise<OpenedFile | null> {
  const home = homeOf(fileId);
  const [file] = await selectFile(tx, home, fileId);
  if (!file) return null;
  const folder = await folderOf(tx);
  const sealed = await fileStore().read(`${shelfOf(folder, home, file.storedAs)}/${file.storedAs}`);
  const key = await openSecret(tx, fileId, file);
  if (sealed === null || key === null) {
    if (isOfPractice(folder)) return null;
    throw new Error(`the content of file ${fileId} is gone`);
  }
  return { ...factsOf(file), content: openContent(key, sealed, fileId) };
}
