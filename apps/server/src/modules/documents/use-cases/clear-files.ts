import { Type } from 'typebox';
import { Value } from 'typebox/value';
import { systemClock } from '#kernel/calendar';
import type { Tx } from '#kernel/db/tx';
import { HomeCodeSchema, homeCode } from '#kernel/ids';
import { useCase } from '#kernel/use-case';
import { KEPT_UNATTACHED_DAYS } from '../domain/file.ts';
import { heldFiles } from '../file-holders.ts';
import { deleteUnattached, selectStored, selectUnattached } from '../queries/file-queries.ts';
import { fileStore, folderOf, isOfPractice } from '../store/bound-store.ts';

const BATCH = 1000;
const DAY_MS = 86_400_000;
/** Content without a row is content on its way, or what a cut left: after a day it is not on its way. */
const ON_ITS_WAY_MS = DAY_MS;
/** What was practised with is of no use for longer. */
const PRACTISED_MS = 30 * DAY_MS;
const permission = 'documents.set-limits';

/**
 * Forgets the files that nothing has attached for seven days and no draft holds. Their content is left for the next sweeping, so that
 * a back-up that began before still finds it.
 * @returns how many were forgotten
 */
export const forgetUnattached = useCase(
  'documents.forget-unattached',
  { permission, input: Type.Object({}) },
  async (_input, { tx, clock }) => {
    const before = new Date(clock.now().getTime() - KEPT_UNATTACHED_DAYS * DAY_MS).toISOString();
    let forgotten = 0;
    let batch = await selectUnattached(tx, before, null, BATCH);
    while (batch.length > 0) {
      forgotten += await forget(
        tx,
        batch.map(({ fileId }) => fileId),
      );
      batch = await selectUnattached(tx, before, batch.at(-1)?.fileId ?? null, BATCH);
    }
    return { forgotten };
  },
);

async function forget(tx: Tx, fileIds: readonly string[]): Promise<number> {
  const homes = Map.groupBy(fileIds, (id) => id.slice(0, 2));
  let forgotten = 0;
  for (const [home, ids] of homes) {
    const held = await heldFiles(tx, home, ids);
    forgotten += (
      await deleteUnattached(
        tx,
        homeCode(home),
        ids.filter((id) => !held.has(id)),
      )
    ).length;
  }
  return forgotten;
}

/**
 * Removes content that no row names: of files that are forgotten, and of those that were cut off between content and row; and what was
 * practised with for long. Only in the folder of this database and those of practice: another's content is another's.
 * @param shelves which of the 256 shelves of each home are looked through
 * @returns how many contents were removed
 */
export const sweepStore = useCase(
  'documents.sweep-store',
  {
    permission,
    input: Type.Object({ shelves: Type.Array(Type.String({ pattern: '^[0-9a-f]{2}$' })) }),
    audit: ({ shelves }) => ({ shelves: shelves.join(' ') }),
  },
  async ({ shelves }, { tx }) => {
    let removed = 0;
    for await (const { at } of unnamedContent(tx, shelves)) {
      await fileStore().remove(at);
      removed += 1;
    }
    return { removed };
  },
);

/** Which of these shelves `sweepStore` has something to remove from: mostly none, and sweeping those would say in the audit that nothing was done. */
export async function shelvesToSweep(tx: Tx, shelves: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  for await (const { shelf } of unnamedContent(tx, shelves)) found.add(shelf);
  return [...found].sort();
}

type Shelf = { readonly folder: string; readonly home: string; readonly shelf: string };

/** Content to remove, by its name in the store and its shelf. */
async function* unnamedContent(tx: Tx, shelves: readonly string[]): AsyncGenerator<{ at: string; shelf: string }, void> {
  const own = await folderOf(tx);
  const practised = (await fileStore().folders('')).filter((folder) => isOfPractice(folder) && folder !== own);
  for (const folder of [own, ...practised]) {
    for (const home of (await fileStore().folders(folder)).filter((name) => Value.Check(HomeCodeSchema, name))) {
      for (const shelf of shelves)
        for (const at of await unnamedOf(tx, folder === own, { folder, home, shelf })) yield { at, shelf };
    }
  }
}

async function unnamedOf(tx: Tx, isOwn: boolean, { folder, home, shelf }: Shelf): Promise<readonly string[]> {
  const store = fileStore();
  const names = await store.list(`${folder}/${home}/${shelf}`);
  if (names.length === 0) return [];
  const named = isOwn ? (await selectStored(tx, homeCode(home), [...names])).map(({ storedAs }) => storedAs) : [];
  const since = systemClock.now().getTime() - (isOwn ? ON_ITS_WAY_MS : PRACTISED_MS);
  const unnamed: string[] = [];
  for (const name of names.filter((one) => !named.includes(one))) {
    const at = `${folder}/${home}/${shelf}/${name}`;
    const writtenAt = await store.writtenAt(at);
    if (writtenAt !== null && writtenAt.getTime() < since) unnamed.push(at);
  }
  return unnamed;
}
