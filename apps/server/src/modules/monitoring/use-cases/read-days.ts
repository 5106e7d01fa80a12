import { Type } from 'typebox';
import { addDays, vietnamDay } from '#kernel/calendar';
import { reading } from '#kernel/use-case';
import { listSnapshots, newestLiveHead } from '#modules/reporting';

const MOST_DAYS = 3660;

/**
 * The days with figures, newest first and rehearsals of a demonstration last: what the date pickers offer. `revision` counts from 1, so it is also their number. `live` is the
 * day that is being lived here.
 */
export const readDays = reading(
  'monitoring.read-days',
  { permission: 'kernel.signed-in', input: Type.Object({}) },
  async (_input, { tx, clock }) => {
    const today = vietnamDay(clock.now());
    const all = await listSnapshots(tx, { first: addDays(today, -MOST_DAYS), last: today, limit: MOST_DAYS });
    // The first one is what pages show unless another is chosen.
    const snapshots = all.toSorted((one, other) => Number(one.rehearsed) - Number(other.rehearsed));
    const live = await newestLiveHead(tx, today);
    const dates = new Set(snapshots.map(({ date }) => date));
    return {
      live: live && { date: live.date, previousDate: live.previousDate, snapshotId: live.id },
      days: snapshots.map(({ date, previousDate, revision, id, cutOff, importedAt, sourceName, synthetic }) => ({
        date,
        previousDate,
        revision,
        revisions: revision,
        snapshotId: id,
        cutOff,
        importedAt,
        source: sourceName,
        synthetic,
        hasPrevious: dates.has(previousDate),
      })),
    };
  },
);
