import type { CalendarDate } from '#kernel/calendar';
import type { Block, UnitHistory, UnitId } from '#modules/organisations';
import type { Assignee } from './assignee.ts';

/** Where an act takes place: a path of unit codes (null: the centre) and a block (null: none or all). */
export type Place = { readonly area: string | null; readonly part: Block | null };
export const CENTRE: Place = { area: null, part: null };

/** The codes of a unit from its province down, as they are on the day; null when the unit is on the map no more. */
export function areaOfUnit(history: UnitHistory, unitId: UnitId, day: CalendarDate): string | null {
  const unit = history.versionOn(unitId, day);
  if (!unit?.code) return null;
  if (unit.level === 'province') return unit.code;
  const province = history.ancestorOn(unitId, 'province', day);
  return province?.code ? `${province.code}/${unit.code}` : null;
}

/** Where a body acts. Bodies of no unit, and of units that are no more, act at the centre. */
export function placeOf(assignee: Assignee, history: UnitHistory, day: CalendarDate): Place {
  if (assignee.kind !== 'unit') return CENTRE;
  const area = areaOfUnit(history, assignee.unitId, day);
  return area === null ? CENTRE : { area, part: assignee.part };
}

/** The body above: of a commune's body the same block of its province, of a province's the centre. */
export function placeAbove(place: Place): Place {
  const [province, commune] = place.area?.split('/') ?? [];
  return province !== undefined && commune !== undefined ? { area: province, part: place.part } : CENTRE;
}

export function samePlace(left: Place, right: Place): boolean {
  return left.area === right.area && left.part === right.part;
}

/** The unit an area names on the day and all units below it; null for the nation, nothing for an area nobody knows. */
export function unitsWithin(history: UnitHistory, area: string | null, day: CalendarDate): readonly UnitId[] | null {
  if (area === null) return null;
  const unit = history.unitWithCode(area.split('/').at(-1) ?? '', day);
  if (!unit || areaOfUnit(history, unit.unitId, day) !== area) return [];
  return [unit.unitId, ...history.childrenOn(unit.unitId, day).map(({ unitId }) => unitId)];
}
