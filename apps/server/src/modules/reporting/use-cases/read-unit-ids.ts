import type { Tx } from '#kernel/db/tx';
import type { UnitId } from '#modules/organisations';
import type { SnapshotId } from '../domain/snapshot.ts';
import { openSnapshot } from './open-snapshot.ts';

/**
 * The units of a snapshot by the codes they reported with, as the catalogue of units knew them when the figures came in; codes
 * that it did not know are left out.
 * @throws reporting/snapshot-not-found
 */
export async function readUnitIds(tx: Tx, id: SnapshotId): Promise<Map<string, UnitId>> {
  const { units } = await openSnapshot(tx, id);
  return new Map(units.flatMap(({ code, unitId }) => (unitId === null ? [] : [[code, unitId] as const])));
}
