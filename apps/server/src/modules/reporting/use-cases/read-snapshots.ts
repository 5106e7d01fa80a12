import type { Static } from 'typebox';
import type { CalendarDate } from '#kernel/calendar';
import type { Tx } from '#kernel/db/tx';
import type { Snapshot } from '../domain/snapshot.ts';
import {
  type SnapshotRow,
  selectCurrentSnapshots,
  selectNewestSnapshot,
  selectSnapshotsOfDay,
} from '../queries/snapshot-queries.ts';

/** The snapshot of a day in its newest or a given revision; null when there is none. */
export async function findSnapshot(tx: Tx, date: CalendarDate, revision?: number): Promise<Snapshot | null> {
  const revisions = await selectSnapshotsOfDay(tx, date);
  const found = revision === undefined ? revisions[0] : revisions.find((row) => row.revision === revision);
  return found ? snapshotOf(found) : null;
}

/** The newest snapshot up to a day, included, as pages show it unless another is chosen; null: there is none. */
export async function newestSnapshot(tx: Tx, last: CalendarDate): Promise<Snapshot | null> {
  const [newest] = await selectNewestSnapshot(tx, last);
  return newest ? snapshotOf(newest) : null;
}

/** All revisions of a day, the newest first. */
export async function listRevisions(tx: Tx, date: CalendarDate): Promise<readonly Snapshot[]> {
  return (await selectSnapshotsOfDay(tx, date)).map(snapshotOf);
}

const ONE_YEAR = 366;

/** The newest snapshot of each day from `first` to `last`, both included, the newest day first; at most `limit` of them. */
export async function listSnapshots(
  tx: Tx,
  { first, last, limit = ONE_YEAR }: { readonly first: CalendarDate; readonly last: CalendarDate; readonly limit?: number },
): Promise<readonly Snapshot[]> {
  return (await selectCurrentSnapshots(tx, first, last, limit)).map(snapshotOf);
}

/** What others may know of a snapshot's row. */
export function snapshotOf({ no: _no, registerNo: _registerNo, ...snapshot }: Static<typeof SnapshotRow>): Snapshot {
  return snapshot;
}
