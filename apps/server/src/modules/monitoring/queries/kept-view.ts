import type { Clock } from '#kernel/calendar';
import type { Tx } from '#kernel/db/tx';
import type { NationalDay } from '../domain/command-centre/command-day.ts';
import { type ChosenDay, chooseDay, type Opened, openNationalDay, rulesOn, type View } from './open-day.ts';
import { snapshotCache } from './snapshot-cache.ts';

/** A view of the nation takes some 150 kB, with what is sent of it 300 kB. */
const VIEWS_KEPT = 40;

/**
 * A view of the nation that is made once for each day: whoever may read it reads the same. Which day is shown is chosen each time,
 * so a new revision shows at once. On another map a view is made each time, since the units may have changed.
 * Call it inside a reading, which has checked the permission: what is kept knows no person.
 */
export function keptView<Made extends object>(make: (opened: Opened<NationalDay>) => Made) {
  const kept = snapshotCache<Made>(VIEWS_KEPT);
  return async (tx: Tx, view: View, clock: Clock): Promise<Made> => {
    const chosen = await chooseDay(tx, view, clock);
    const made = async () => make(await openNationalDay(tx, chosen));
    return chosen.map ? made() : kept(keyOf(chosen), made);
  };
}

/** All that decides the answer: both snapshots, or that there is one alone, and the rules. */
function keyOf({ snapshot, other }: ChosenDay): string {
  return `${snapshot.id} ${other?.id ?? 'alone'} ${rulesOn(snapshot.date).ruleVersion}`;
}
