import type { CalendarDate } from '#kernel/calendar';
import { covers, type Target } from '#kernel/permission';
import type { Work } from '#kernel/use-case';
import { type UnitHistory, unitHistory } from '#modules/organisations';
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
  const named = history.unitsOn(day).flatMap(({ level, parentId, code, name }): ListUnit[] => {
    if (code === null || (level !== 'province' && level !== 'commune')) return [];
    const parent = level === 'commune' && parentId ? history.versionOn(parentId, day) : null;
    if (level === 'commune')
      return parent?.code ? [{ area: `${parent.code}/${code}`, code, name: `${name}, ${parent.name}` }] : [];
    return [{ area: code, code, name }];
  });
  const within = named.filter((unit) => covers({ area, part: null }, { area: unit.area, part: null }));
  const nation = area === null ? [{ area: null, code: NATION_CODE, name: 'Trung ương' }] : [];
  return [...nation, ...within.sort((one, other) => ((one.area ?? '') < (other.area ?? '') ? -1 : 1))];
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
  const names = new Map<CalendarDate, Map<string, string[]>>();
  const namesOn = (day: CalendarDate) => {
    const known = names.get(day) ?? namesOf(unitsOfPlace(history, within, day));
    names.set(day, known);
    return known;
  };
  return {
    areaOfCode: (code, day) => {
      if (code === NATION_CODE) return null;
      const unit = history.unitWithCode(code, day);
      if (unit?.level === 'province') return code;
      const parent = unit?.level === 'commune' && unit.parentId ? history.versionOn(unit.parentId, day) : null;
      return parent?.code ? `${parent.code}/${code}` : undefined;
    },
    areasOfName: (name, day) => namesOn(day).get(name) ?? [],
  };
}

/** Areas by plain name, of communes with and without the name of their province. */
function namesOf(units: readonly ListUnit[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { area, name } of units) {
    if (area === null) continue;
    for (const key of new Set([plain(name), plain(name.split(',')[0] ?? '')])) found.set(key, [...(found.get(key) ?? []), area]);
  }
  return found;
}
