import { Type } from 'typebox';
import { vietnamDay, vietnamInstant } from '#kernel/calendar';
import type { Tx } from '#kernel/db/tx';
import type { HomeCode } from '#kernel/ids';
import { reading, useCase } from '#kernel/use-case';
import { problem } from '../problems.ts';
import { selectLimit, selectUse, updateLimit } from '../queries/file-queries.ts';

/**
 * Refuses when the place would keep more on this day in Viet Nam than it may. Files that are sent at the same moment do not see each
 * other: the limit may be passed by what is under way.
 * @param bytes that are to come; 0: any at all
 * @throws documents/day-full
 */
export async function refuseBeyondDay(tx: Tx, home: HomeCode, area: string, now: Date, bytes: number): Promise<void> {
  const since = vietnamInstant(vietnamDay(now), '00:00');
  const [use] = await selectUse(tx, home, area, since);
  if (!use) throw new Error('the limit of files is gone');
  if (use.used + BigInt(Math.max(bytes, 1)) > use.most)
    throw problem('day-full', { mostBytes: Number(use.most), usedBytes: Number(use.used) });
}

/** How many bytes of files one place may keep on one day: 10 MiB, one file, to 10 GiB. */
export const FileLimit = Type.Object({ bytesPerDay: Type.Integer({ minimum: 10_485_760, maximum: 10_737_418_240 }) });
const permission = 'documents.set-limits';

/** How many bytes of files a place may keep on a day in Viet Nam. */
export const readFileLimit = reading(
  'documents.read-file-limit',
  { permission, input: Type.Object({}) },
  async (_input, { tx }) => {
    const [limit] = await selectLimit(tx);
    if (!limit) throw new Error('the limit of files is gone');
    return { bytesPerDay: Number(limit.most) };
  },
);

/** Sets it, for every place; what is kept already stays. */
export const setFileLimit = useCase(
  'documents.set-file-limit',
  { permission, input: FileLimit, audit: ({ bytesPerDay }) => ({ bytesPerDay }) },
  async ({ bytesPerDay }, { tx }) => {
    await updateLimit(tx, BigInt(bytesPerDay));
  },
);
