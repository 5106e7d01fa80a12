import type { CalendarDate } from '#kernel/calendar';
import type { Tx } from '#kernel/db/tx';
import { type Placement, placeOnMap } from '../domain/placement.ts';
import type { Anchor, UnitId, UnitLevel, UnitVersion } from '../domain/unit.ts';
import type { UnitHistory } from '../domain/unit-history.ts';
import { loadCatalogue } from '../queries/catalogue.ts';

/** All units with their versions and lineage, as the transaction sees them; kept in the process while nothing changes. */
export async function unitHistory(tx: Tx): Promise<UnitHistory> {
  return (await loadCatalogue(tx)).history;
}

/** The units in force on a day, in the order of their codes. */
export async function unitsOn(tx: Tx, day: CalendarDate, level?: UnitLevel): Promise<readonly UnitVersion[]> {
  return (await loadCatalogue(tx)).history.unitsOn(day, level);
}

/**
 * The unit of each official code on the day of the figures. A code that no unit bore that day means the unit that bore it
 * nearest in time; codes that nobody ever bore are left out.
 */
export async function resolveUnits(tx: Tx, codes: Iterable<string>, day: CalendarDate): Promise<Map<string, UnitId>> {
  const { history } = await loadCatalogue(tx);
  const found = new Map<string, UnitId>();
  for (const code of codes) {
    const version = bearerOf(history, code, day);
    if (version) found.set(code, version.unitId);
  }
  return found;
}

/** The version that bore the code on the day, else the one that did nearest in time: earlier before later. */
export function bearerOf(history: UnitHistory, code: string, day: CalendarDate): UnitVersion | null {
  const onDay = history.unitWithCode(code, day);
  if (onDay) return onDay;
  const bearers = history.versionsWithCode(code);
  const ended = bearers.filter(({ validTo }) => validTo !== null && validTo <= day).sort(byEnd);
  const coming = bearers.filter(({ validFrom }) => validFrom !== null && validFrom > day).sort(byEnd);
  return ended.at(-1) ?? coming[0] ?? null;
}

function byEnd(left: UnitVersion, right: UnitVersion): number {
  return (left.validTo ?? '9999') < (right.validTo ?? '9999') ? -1 : 1;
}

/**
 * Where the figures of a day stand on the map of the anchor, for every unit in force on that day: exact shares, and what
 * cannot be divided. No figure is lost and none counts twice.
 * @param today the day in Viet Nam on which the reading is made
 */
export async function mapPlacement(
  tx: Tx,
  wanted: { readonly day: CalendarDate; readonly anchor: Anchor; readonly today: CalendarDate; readonly level?: UnitLevel },
): Promise<Map<UnitId, Placement>> {
  const { history } = await loadCatalogue(tx);
  const units = history.unitsOn(wanted.day, wanted.level);
  return new Map(
    units.map(({ unitId }) => [unitId, placeOnMap(history, { unitId, day: wanted.day }, wanted.anchor, wanted.today)]),
  );
}
