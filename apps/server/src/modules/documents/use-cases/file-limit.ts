import { Type } from 'typebox';
import { InstantSchema, vietnamDay } from '#kernel/calendar';
import { nullable } from '#kernel/db/named';
import type { Tx } from '#kernel/db/tx';
import { reading, useCase } from '#kernel/use-case';
import { areaNames } from '#modules/identity';
import { MOST_BYTES } from '../domain/file.ts';
import { selectLargestUses, selectLimit, selectUseOfAll, updateLimit } from '../queries/limit-queries.ts';
import { beginOfDay } from './daily-use.ts';

/** One file of the largest kind. */
const LEAST_PER_DAY = MOST_BYTES;
const MOST_PER_DAY = 10 * 1024 ** 3;
const LARGEST_SHOWN = 5;
const permission = 'documents.set-limits';

const Bytes = Type.Integer({ minimum: 0 });

/** How many bytes of files one place may keep on one day: 10 MiB, one file, to 10 GiB. */
export const FileLimit = Type.Object({ bytesPerDay: Type.Integer({ minimum: LEAST_PER_DAY, maximum: MOST_PER_DAY }) });

/** The limit with its bounds, both inclusive, who set it when (null: as delivered), and what is used of it today. */
export const FileLimitState = Type.Object({
  bytesPerDay: Bytes,
  leastBytesPerDay: Bytes,
  mostBytesPerDay: Bytes,
  changedAt: nullable(InstantSchema),
  changerName: nullable(Type.String()),
  today: Type.Object({
    bytes: Bytes,
    files: Type.Integer(),
    places: Type.Integer(),
    largest: Type.Array(Type.Object({ area: Type.String(), areaName: nullable(Type.String()), bytes: Bytes })),
  }),
});

/** How many bytes of files a place may keep on a day in Viet Nam, and how much is kept today: in all, and by the places with most. */
export const readFileLimit = reading(
  'documents.read-file-limit',
  { permission, input: Type.Object({}) },
  async (_input, { tx, clock }) => {
    const [limit] = await selectLimit(tx);
    if (!limit) throw new Error('the limit of files is gone');
    const { most, changedAt, changerName } = limit;
    const bounds = { leastBytesPerDay: LEAST_PER_DAY, mostBytesPerDay: MOST_PER_DAY };
    return { bytesPerDay: Number(most), ...bounds, changedAt, changerName, today: await useOfToday(tx, clock.now()) };
  },
);

async function useOfToday(tx: Tx, now: Date) {
  const since = beginOfDay(now);
  const [all] = await selectUseOfAll(tx, since);
  const largest = await selectLargestUses(tx, since, LARGEST_SHOWN);
  const names = await areaNames(
    tx,
    largest.map(({ area }) => area),
    vietnamDay(now),
  );
  return {
    bytes: Number(all?.bytes ?? 0),
    files: Number(all?.files ?? 0),
    places: Number(all?.places ?? 0),
    largest: largest.map(({ area, bytes }) => ({ area, areaName: names.get(area) ?? null, bytes: Number(bytes) })),
  };
}

/** Sets it, for every place; what is kept already stays. */
export const setFileLimit = useCase(
  'documents.set-file-limit',
  { permission, input: FileLimit, audit: ({ bytesPerDay }) => ({ bytesPerDay }) },
  async ({ bytesPerDay }, { tx, actor, clock }) => {
    await updateLimit(tx, BigInt(bytesPerDay), clock.now().toISOString(), actor.id, actor.name);
  },
);
