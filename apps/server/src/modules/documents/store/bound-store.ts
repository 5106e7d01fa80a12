import { join } from 'node:path';
import type { Config } from '#kernel/config';
import type { Tx } from '#kernel/db/tx';
import { isPractice } from '#kernel/practice/in-practice';
import { selectStoreId } from '../queries/file-queries.ts';
import { diskStore } from './disk-store.ts';
import type { FileStore } from './file-store.ts';

/** The folder of the data directory in which files lie. */
const FOLDER = 'files';
/** What is practised with lies apart, and is removed by age alone: nothing of it is evidence (ADR 0032). */
const PRACTICE_PREFIX = 'practice-';
export const isOfPractice = (folder: string): boolean => folder.startsWith(PRACTICE_PREFIX);

let bound: FileStore | null = null;

/** How many bytes of the disk files leave free. */
const KEPT_FREE = 536_870_912;

/** The store of an installation, for commands that work on no use case. */
export const diskStoreOf = ({ dataDir }: Pick<Config, 'dataDir'>, keptFree = KEPT_FREE): FileStore =>
  diskStore(join(dataDir, FOLDER), keptFree);

/** A port: `composition.ts` and the commands bind it before any use case runs. @param keptFree as `diskStore` */
export function bindFileStore({ dataDir }: Pick<Config, 'dataDir'>, keptFree = KEPT_FREE): void {
  bound = diskStoreOf({ dataDir }, keptFree);
}

/** @throws {Error} before `bindFileStore`: the programmer's mistake */
export function fileStore(): FileStore {
  if (!bound) throw new Error('documents needs bindFileStore(config) before its first use case');
  return bound;
}

/** The folder of the database that the transaction is on: it says itself which one it is, and whether it is that of practice. */
export async function folderOf(tx: Tx): Promise<string> {
  const [store] = await selectStoreId(tx);
  if (!store) throw new Error('the file store has no name');
  return (await isPractice(tx)) ? `${PRACTICE_PREFIX}${store.storeId}` : store.storeId;
}

/** The folder in which content lies: by home, then by the beginning of its name, so that no folder grows too large. */
export const shelfOf = (folder: string, home: string, storedAs: string): string => `${folder}/${home}/${storedAs.slice(0, 2)}`;
