import { type CalendarDate, calendarDate } from '#kernel/calendar';
import type { Tx } from '#kernel/db/tx';
import { defineMeasurement, type MeasuredSpan, measured, notMeasured } from '#kernel/measurement';
import { BLOCKS, type UnitHistory, type UnitId, unitHistory } from '#modules/organisations';
import { areaOfUnit, unitsWithin } from '../domain/direction/place.ts';
import { listDirecting, readAssigningPlaces, readMovingOffices } from '../queries/office-queries.ts';
import { STEPS } from './step-words.ts';

/** In how many offices tasks are assigned or moved here: an office is one block of a unit. @rule MEA-107 (D-20) */
export const officesDirecting = defineMeasurement('monitoring.offices-directing', {
  nameVi: 'Cơ quan dùng chức năng chỉ đạo, điều hành',
  nameEn: 'Offices that use task direction',
  kind: 'share',
  unitVi: 'cơ quan',
  unitEn: 'offices',
  meaningVi: 'Số cơ quan (một khối của một đơn vị) đã giao việc hoặc cập nhật phần việc của mình trong kỳ, trên tổng số cơ quan.',
  meaningEn: 'Offices (one block of a unit) that assigned a task or moved their own part of one in the period, of all offices.',
  over: 'span',
  rule: 'MEA-107',
  validFrom: calendarDate('2025-07-01'),
  whyNot: { 'no-such-unit': { vi: 'Không có đơn vị này vào ngày cuối kỳ', en: 'There is no such unit on the last day' } },
  otherwise: notMeasured('no-such-unit'),
  measure: async (tx, areas, span, part) => {
    const history = await unitHistory(tx);
    const using = new Map<string, Set<string>>();
    for (const { area, office } of await officesUsing(tx, history, span, part)) {
      for (const place of new Set([area, area.slice(0, 2)])) using.set(place, (using.get(place) ?? new Set()).add(office));
    }
    const blocks = part === null ? BLOCKS.length : 1;
    return new Map(
      areas.flatMap((area) => {
        const units = unitsWithin(history, area, span.last)?.length ?? 0;
        return units === 0 ? [] : [[area, measured(using.get(area)?.size ?? 0, units * blocks)] as const];
      }),
    );
  },
  events: async (tx, area, { from, to, last }, part, { offset, limit }) => {
    const history = await unitHistory(tx);
    const units = unitsWithin(history, area, last) ?? [];
    const assigning = (await readAssigningPlaces(tx, from, to, part)).filter((place) => {
      const unitId = unitAt(history, place.area, place.day);
      return unitId !== null && units.includes(unitId);
    });
    const paths = assigning.map((place) => place.area);
    const rows = await listDirecting(tx, [...units], paths, from, to, part, offset, limit);
    return rows.map(({ at, unitId, path, kind, textVi, ...row }) => {
      const { vi, en } = STEPS[kind] ?? { vi: kind, en: kind };
      const where = unitId === null ? path : areaOfUnit(history, unitId, last);
      return { at, area: where ?? area, part: row.part, textVi: `${vi}: ${textVi}`, textEn: `${en}: ${textVi}` };
    });
  },
});

/** The offices that assigned or moved something, each with its place on the last day; an office may come twice. */
async function officesUsing(tx: Tx, history: UnitHistory, { from, to, last }: MeasuredSpan, part: string | null) {
  const moving = await readMovingOffices(tx, from, to, part);
  const assigning = (await readAssigningPlaces(tx, from, to, part)).map(({ area, day, ...place }) => ({
    unitId: unitAt(history, area, day),
    part: place.part,
  }));
  return [...moving, ...assigning].flatMap(({ unitId, ...office }) => {
    const area = unitId === null ? null : areaOfUnit(history, unitId, last);
    return area === null ? [] : [{ area, office: `${unitId} ${office.part}` }];
  });
}

/** The unit that a path of codes named on a day. */
const unitAt = (history: UnitHistory, area: string, day: CalendarDate): UnitId | null =>
  history.unitWithCode(area.split('/').at(-1) ?? '', day)?.unitId ?? null;
