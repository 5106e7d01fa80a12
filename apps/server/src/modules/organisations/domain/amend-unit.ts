import type { UnitId, UnitVersion } from './unit.ts';
import { kindOfName } from './unit.ts';
import { type ChangeOutcome, cleanName, type Enactment, isRefusal, made, refuse, unitToAmend, whyUnfit } from './unit-changes.ts';
import type { UnitHistory } from './unit-history.ts';

/** What of a unit changes while it stays the same unit with the same territory. */
export type Amendment =
  | { readonly name: string }
  /** Null withdraws the code. */
  | { readonly code: string | null }
  | { readonly parentId: UnitId };

/**
 * Gives a unit another name (with it, another kind: "Xã" to "Phường"), another official code or another parent from a day
 * on. Its figures stay its own.
 */
export function amendUnit(history: UnitHistory, unitId: UnitId, amendment: Amendment, enactment: Enactment): ChangeOutcome {
  const before = unitToAmend(history, unitId, enactment.day);
  if (isRefusal(before)) return { change: null, refusal: before };
  const { day, legalAct } = enactment;
  const wanted: UnitVersion = {
    ...before,
    ...amendment,
    validFrom: day,
    legalAct,
  };
  const name = cleanName(wanted.name);
  if (name === before.name && wanted.code === before.code && wanted.parentId === before.parentId)
    return refuse('nothing-changes');
  const unfit = whyUnfit(history, wanted, before.level, day, new Set());
  if (unfit) return { change: null, refusal: unfit };
  const kind = kindOfName(name, before.level) ?? before.kind;
  return made({
    day,
    ended: [unitId],
    begun: [{ ...wanted, name, kind }],
    edges: [],
  });
}
