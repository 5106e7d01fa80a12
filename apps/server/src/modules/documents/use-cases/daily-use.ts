import { vietnamDay, vietnamInstant } from '#kernel/calendar';
import type { Tx } from '#kernel/db/tx';
import type { HomeCode } from '#kernel/ids';
import { problem } from '../problems.ts';
import { selectUse } from '../queries/limit-queries.ts';

/** The moment at which the day in Viet Nam began. */
export const beginOfDay = (now: Date) => vietnamInstant(vietnamDay(now), '00:00');

/**
 * Refuses when the place would keep more on this day in Viet Nam than it may. Files that are sent at the same moment do not see each
 * other: the limit may be passed by what is under way.
 * @param bytes that are to come; 0: any at all
 * @throws documents/day-full
 */
export async function refuseBeyondDay(tx: Tx, home: HomeCode, area: string, now: Date, bytes: number): Promise<void> {
  const [use] = await selectUse(tx, home, area, beginOfDay(now));
  if (!use) throw new Error('the limit of files is gone');
  if (use.used + BigInt(Math.max(bytes, 1)) > use.most)
    throw problem('day-full', { mostBytes: Number(use.most), usedBytes: Number(use.used) });
}
