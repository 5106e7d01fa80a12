import type { Tx } from '#kernel/db/tx';
import { homeCode } from '#kernel/ids';
import type { FileFacts, FilePlace } from '../domain/file.ts';
import { attach, selectFiles } from '../queries/file-queries.ts';

/** What is told of a file, out of a row that knows more. */
export const factsOf = ({ fileId, name, mediaType, bytes, sha256 }: FileFacts): FileFacts => ({
  fileId,
  name,
  mediaType,
  bytes,
  sha256,
});

/** Files by their ids; of those that are not there, nothing. At most 10,000 of one home. */
export async function fileFacts(tx: Tx, fileIds: readonly string[]): Promise<ReadonlyMap<string, FileFacts>> {
  const facts = new Map<string, FileFacts>();
  for (const [home, ids] of byHome(fileIds)) {
    for (const row of await selectFiles(tx, homeCode(home), ids)) facts.set(row.fileId, factsOf(row));
  }
  return facts;
}

/** Which of these files the store does not hold for the place and block. */
export async function missingFiles(tx: Tx, { area, part }: FilePlace, fileIds: readonly string[]): Promise<readonly string[]> {
  const there = new Set<string>();
  for (const [home, ids] of byHome(fileIds)) {
    for (const { fileId, area: owner, parts } of await selectFiles(tx, homeCode(home), ids))
      if (owner === area && parts.includes(part)) there.add(fileId);
  }
  return fileIds.filter((id) => !there.has(id));
}

/**
 * Attaches files to what is written in this transaction, for good: from then on they are never removed.
 * @returns those that the store does not hold for the place and block; none may be missing where something is to be kept
 */
export async function attachFiles(
  tx: Tx,
  { area, part }: FilePlace,
  fileIds: readonly string[],
  now: Date,
): Promise<readonly string[]> {
  const attached = new Set<string>();
  for (const [home, ids] of byHome(fileIds)) {
    for (const { fileId } of await attach(tx, homeCode(home), ids, area, part, now.toISOString())) attached.add(fileId);
  }
  return fileIds.filter((id) => !attached.has(id));
}

/** Ids as somebody wrote them: what names no home names no file. */
function byHome(fileIds: readonly string[]): ReadonlyMap<string, string[]> {
  const homes = new Map<string, string[]>();
  for (const id of [...new Set(fileIds)].sort()) {
    const home = /^(\d{2})-/.exec(id)?.[1];
    if (home !== undefined) homes.set(home, [...(homes.get(home) ?? []), id]);
  }
  return homes;
}
