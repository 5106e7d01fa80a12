import { Type } from 'typebox';
import type { Clock } from '#kernel/calendar';
import type { Tx } from '#kernel/db/tx';
import type { NationalDay } from '../domain/command-centre/command-day.ts';
import { type ChosenDay, chooseDay, type Opened, openNationalDay, rulesOn, versionKey } from './open-day.ts';

/** A view of the nation, or that the reader has it already; two views of the same version are equal. */
export type Versioned<View> =
  | { readonly version: string; readonly view: View | null }
  /** On another map a view has no version, since the units may have changed. */
  | { readonly version: null; readonly view: View };

/** The version that the reader has, null for none: when it is still that, nothing is read. */
export const KNOWN_FIELD = { known: Type.Union([Type.String(), Type.Null()]) };

/**
 * A view of the nation that is made only for who does not have it yet. Which days are shown is chosen each time, so a new
 * revision shows at once. Call it inside a reading, which has checked the permission.
 */
export function versionedView<View extends object>(make: (opened: Opened<NationalDay>) => View) {
  return async (
    tx: Tx,
    { known, ...view }: ChosenDay['view'] & { readonly known: string | null },
    clock: Clock,
  ): Promise<Versioned<View>> => {
    const chosen = await chooseDay(tx, view, clock);
    const version = chosen.map ? null : versionOf(chosen);
    if (version !== null && version === known) return { version, view: null };
    return { version, view: make(await openNationalDay(tx, chosen)) };
  };
}

/** All that decides the view: both snapshots, or that there is one alone, and the rules. */
function versionOf({ snapshot, other }: ChosenDay): string {
  return `${versionKey(snapshot)} ${other ? versionKey(other) : 'alone'} ${rulesOn(snapshot.date).ruleVersion}`;
}
