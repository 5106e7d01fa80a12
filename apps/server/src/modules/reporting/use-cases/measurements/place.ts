import { Type } from 'typebox';
import type { CalendarDate } from '#kernel/calendar';
import type { UnitHistory } from '#modules/organisations';

/** A path of unit codes: a province or, below it, a commune. */
export const AreaSchema = Type.String({ pattern: '^\\d{2}(/\\d{5})?$' });
export const BlockSchema = Type.Enum(['party', 'council', 'committee', 'front'] as const, { type: 'string' });

export type Place = { readonly area: string; readonly name: string };

/** The communes of a province on a day or, null, all provinces, in the order of their codes. */
export function placesOf(history: UnitHistory, provinceCode: string | null, day: CalendarDate): readonly Place[] {
  const units = provinceCode === null ? history.unitsOn(day, 'province') : communesOf(history, provinceCode, day);
  return units.flatMap(({ code, name }) =>
    code === null ? [] : [{ area: provinceCode === null ? code : `${provinceCode}/${code}`, name }],
  );
}

function communesOf(history: UnitHistory, provinceCode: string, day: CalendarDate) {
  const province = history.unitWithCode(provinceCode, day);
  return province?.level === 'province' ? history.childrenOn(province.unitId, day) : [];
}

/** The name of the unit that an area names on a day, or its code where the map does not know it. */
export function nameOfArea(history: UnitHistory, area: string, day: CalendarDate): string {
  const code = area.split('/').at(-1) ?? area;
  return history.unitWithCode(code, day)?.name ?? code;
}
