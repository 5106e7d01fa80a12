import type { CalendarDate } from '#kernel/calendar';
import { covers, type Target } from '#kernel/permission';
import type { Work } from '#kernel/use-case';
import { type UnitHistory, type UnitId, unitHistory } from '#modules/organisations';
import { plain } from '../../domain/bulk/list-columns.ts';
import type { ListRules, UnitsOfList } from '../../domain/bulk/listed-people.ts';
import { mayGive } from '../../domain/delegation.ts';
import { readPositions } from '../../queries/position-queries.ts';
import { managerOf, readRoleBook } from '../delegation.ts';

/** The code that lists write for the nation, which is no unit. */
const NATION_CODE = '00';

/** A unit that a list may name. */
export type ListUnit = { readonly area: string | null; readonly code: string; readonly name: string };

/** The units of a place on a day, the place itself first: the nation or a province with all below it, or one commune. */
export function unitsOfPlace(history: UnitHistory, area: string | null, day: CalendarDate): readonly ListUnit[] {
  const named = history.unitsOn(day).flatMap(({ unitId }) => unitOn(history, unitId, day) ?? []);
  const within = named.filter((unit) => covers({ area, part: null }, { area: unit.area, part: null }));
  const nation = area === null ? [{ area: null, code: NATION_CODE, name: 'Trung ương' }] : [];
  return [...nation, ...within.sort((one, other) => ((one.area ?? '') < (other.area ?? '') ? -1 : 1))];
}

/** A province or a commune as lists name it on a day; null: it is neither, or is not there. */
function unitOn(history: UnitHistory, unitId: UnitId, day: CalendarDate): ListUnit | null {
  const unit = history.versionOn(unitId, day);
  if (!unit || unit.code === null) return null;
  const { level, parentId, code, name } = unit;
  if (level === 'province') return { area: code, code, name };
  const parent = level === 'commune' && parentId ? history.versionOn(parentId, day) : null;
  return parent?.code ? { area: `${parent.code}/${code}`, code, name: `${name}, ${parent.name}` } : null;
}

/** What a list for a place may say, for whoever hands it in. */
export async function listRules({ tx, actor }: Work, place: Target, today: CalendarDate): Promise<ListRules> {
  const book = await readRoleBook(tx);
  const manager = managerOf(actor);
  const known = new Map<string, boolean>();
  return {
    today,
    units: unitsOf(await unitHistory(tx), place.area),
    positions: await readPositions(tx),
    holds: (area, part) => covers(place, { area, part }),
    mayGive: (role, area, part, from) => {
      const key = `${role} ${area} ${part} ${from}`;
      const may = known.get(key) ?? mayGive(manager, role, { area, part }, book, from);
      known.set(key, may);
      return may;
    },
  };
}

function unitsOf(history: UnitHistory, within: string | null): UnitsOfList {
  const bearers = unitsByName(history);
  return {
    areaOfCode: (code, day) => {
      if (code === NATION_CODE) return null;
      const unit = history.unitWithCode(code, day);
      return (unit && unitOn(history, unit.unitId, day)?.area) ?? undefined;
    },
    areasOfName: (name, day) =>
      [...(bearers.get(beforeComma(name)) ?? [])].flatMap((unitId) => {
        const unit = unitOn(history, unitId, day);
        const isNamedSo = unit !== null && [unit.name, beforeComma(unit.name)].some((word) => plain(word) === name);
        const isHere = isNamedSo && covers({ area: within, part: null }, { area: unit.area, part: null });
        return isHere && unit.area !== null ? [unit.area] : [];
      }),
  };
}

/** A commune may be named with or without the name of its province after it. */
const beforeComma = (name: string): string => (name.split(',')[0] ?? '').trim();

/** Units by each plain name that they ever had: a list may name thousands of days, and a map of names for each would fill the memory. */
function unitsByName(history: UnitHistory): ReadonlyMap<string, ReadonlySet<UnitId>> {
  const found = new Map<string, Set<UnitId>>();
  for (const unitId of history.unitIds())
    for (const { name } of history.versionsOf(unitId)) {
      const key = beforeComma(plain(name));
      found.set(key, (found.get(key) ?? new Set()).add(unitId));
    }
  return found;
}
