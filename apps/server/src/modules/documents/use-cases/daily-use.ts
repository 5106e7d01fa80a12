import { vietnamDay, vietnamInstant } from '#kernel/calendar';
import type { Tx } from '#kernel/db/tx';
import type { HomeCode } from '#kernel/ids';
import { problem } from '../problems.ts';
import { selectUse } from '../queries/limit-queries.ts';
import { fileStore } from '../store/bound-store.ts';

/** An account, which may send for many places, keeps on one day no more than so many places may. */
const PLACES_OF_ACCOUNT = 10;
/** How many files one place may keep on a day, however small: each takes a block of the disk, a row and a line in the audit. */
const MOST_FILES = 2000;

/** The moment at which the day in Viet Nam began. */
export const beginOfDay = (now: Date) => vietnamInstant(vietnamDay(now), '00:00');

/** Who wants to keep a file for which place. */
type Sender = { readonly home: HomeCode; readonly area: string; readonly account: string };

/**
 * Refuses when the place or the account would keep more on this day in Viet Nam than it may, or the disk is nearly full. Files that are
 * sent at the same moment do not see each other: the limit may be passed by what is under way.
 * @param bytes that are to come; 0: any at all
 * @throws documents/day-full, account-day-full, store-full
 */
export async function refuseBeyondLimits(tx: Tx, sender: Sender, now: Date, bytes: number): Promise<void> {
  const [use] = await selectUse(tx, sender.home, sender.area, beginOfDay(now), sender.account);
  if (!use) throw new Error('the limit of files is gone');
  const { most, ...used } = use;
  const ofPlace = fullness(used.bytesOfPlace, used.filesOfPlace, most, bytes, 1);
  if (ofPlace.isFull) throw problem('day-full', ofPlace.told);
  const ofAccount = fullness(used.bytesOfAccount, used.filesOfAccount, most, bytes, PLACES_OF_ACCOUNT);
  if (ofAccount.isFull) throw problem('account-day-full', ofAccount.told);
  if (!(await fileStore().hasRoom(bytes))) throw problem('store-full');
}

/** Whether so many bytes in one more file are too much for so many places. */
function fullness(usedBytes: bigint, usedFiles: bigint, most: bigint, more: number, places: number) {
  const [mostBytes, mostFiles] = [Number(most) * places, MOST_FILES * places];
  const told = { mostBytes, usedBytes: Number(usedBytes), mostFiles, usedFiles: Number(usedFiles) };
  return { told, isFull: told.usedBytes + Math.max(more, 1) > mostBytes || told.usedFiles >= mostFiles };
}
