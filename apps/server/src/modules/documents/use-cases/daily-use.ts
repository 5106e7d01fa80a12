import { vietnamDay, vietnamInstant } from '#kernel/calendar';
import type { Tx } from '#kernel/db/tx';
import type { HomeCode } from '#kernel/ids';
import { problem } from '../problems.ts';
import { selectUse } from '../queries/limit-queries.ts';
import { fileStore } from '../store/bound-store.ts';

/** An account, which may send for many places, keeps on one day no more than so many places may. */
const PLACES_OF_ACCOUNT = 10n;

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
  const more = BigInt(Math.max(bytes, 1));
  if (use.used + more > use.most) throw problem('day-full', { mostBytes: Number(use.most), usedBytes: Number(use.used) });
  const mostOfAccount = use.most * PLACES_OF_ACCOUNT;
  if (use.usedByAccount + more > mostOfAccount)
    throw problem('account-day-full', { mostBytes: Number(mostOfAccount), usedBytes: Number(use.usedByAccount) });
  if (!(await fileStore().hasRoom(bytes))) throw problem('store-full');
}
