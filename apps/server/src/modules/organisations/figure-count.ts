import type { Tx } from '#kernel/db/tx';
import type { UnitId } from './domain/unit.ts';

/** How many stored figures are anchored on each of the units; other modules hold them. */
export type CountFigures = (tx: Tx, unitIds: readonly UnitId[]) => Promise<ReadonlyMap<UnitId, number>>;

const counters = new Set<CountFigures>();

/**
 * A module that stores figures by unit offers here to count them, so that a preview can say what a change touches.
 * @returns takes the offer back
 */
export function offerFigureCount(count: CountFigures): () => void {
  counters.add(count);
  return () => counters.delete(count);
}

/** The sum over all who offered; units without figures are left out. */
export async function countFigures(tx: Tx, unitIds: readonly UnitId[]): Promise<Map<UnitId, number>> {
  const sums = new Map<UnitId, number>();
  for (const count of counters) {
    for (const [unitId, figures] of await count(tx, unitIds)) sums.set(unitId, (sums.get(unitId) ?? 0) + figures);
  }
  return sums;
}
