import { type CalendarDate, calendarDate } from '#kernel/calendar';
import type { UnitId, UnitVersion } from '../../src/modules/organisations/domain/unit.ts';
import type { NewUnit } from '../../src/modules/organisations/domain/unit-changes.ts';
import { UnitHistory } from '../../src/modules/organisations/domain/unit-history.ts';

/** The first day of the invented country that tests redraw. */
export const FIRST_DAY: CalendarDate = calendarDate('2025-07-01');

/** An id that names what it is: `unitId(101)` is that of the commune with code 00101. */
export function unitId(number: number): UnitId {
  return `00-00000000-0000-7000-8000-${String(number).padStart(12, '0')}` as UnitId;
}

export const COUNTRY = unitId(0);

function version(id: UnitId, parentId: UnitId | null, rest: Pick<UnitVersion, 'level' | 'kind' | 'name' | 'code'>): UnitVersion {
  return {
    unitId: id,
    parentId,
    validFrom: FIRST_DAY,
    validTo: null,
    state: 'in-force',
    districtName: null,
    legalAct: null,
    ...rest,
  };
}

/** A country of `provinces` provinces (11, 12, …) with `communes` communes each (00111, 00112, … in province 11; 11001, … when there are ten or more). */
export function inventedCountry(provinces: number, communes: number): UnitHistory {
  const room = communes < 10 ? 10 : 1000;
  const versions = [
    version(COUNTRY, null, {
      level: 'country',
      kind: 'country',
      name: 'Việt Nam',
      code: null,
    }),
  ];
  for (let p = 0; p < provinces; p += 1) {
    const province = 11 + p;
    versions.push(
      version(unitId(province), COUNTRY, {
        level: 'province',
        kind: 'province',
        name: `Tỉnh ${province}`,
        code: String(province),
      }),
    );
    for (let c = 1; c <= communes; c += 1) {
      const number = province * room + c;
      const code = String(number).padStart(5, '0');
      versions.push(
        version(unitId(number), unitId(province), {
          level: 'commune',
          kind: 'commune',
          name: `Xã ${number}`,
          code,
        }),
      );
    }
  }
  return UnitHistory.of(versions, []);
}

/** A unit that a change makes, as a commune of province 11 unless said otherwise. */
export function newCommune(number: number, overrides: Partial<NewUnit> = {}): NewUnit {
  return {
    unitId: unitId(number),
    name: `Xã ${number}`,
    code: String(number).padStart(5, '0'),
    parentId: unitId(11),
    ...overrides,
  };
}
