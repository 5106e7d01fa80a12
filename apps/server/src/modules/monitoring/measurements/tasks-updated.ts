import { calendarDate } from '#kernel/calendar';
import { defineMeasurement, measured, notMeasured } from '#kernel/measurement';
import { unitHistory } from '#modules/organisations';
import { areaOfUnit, unitsWithin } from '../domain/direction/place.ts';
import { listTaskUpdates, readTaskUpdates } from '../queries/measurement-queries.ts';
import { STEPS } from './step-words.ts';

/** How many of a unit's open tasks it moved itself. @rule MEA-106 */
export const tasksUpdated = defineMeasurement('monitoring.tasks-updated', {
  nameVi: 'Nhiệm vụ có cập nhật',
  nameEn: 'Tasks updated',
  kind: 'share',
  unitVi: 'phần việc',
  unitEn: 'assignments',
  meaningVi: 'Số phần việc được chính đơn vị cập nhật trong kỳ, trên số phần việc còn mở trong kỳ.',
  meaningEn: 'Assignments that the unit itself moved in the period, of those that were open in it.',
  over: 'span',
  rule: 'MEA-106',
  validFrom: calendarDate('2025-07-01'),
  whyNot: { 'no-tasks': { vi: 'Đơn vị không có phần việc nào còn mở', en: 'The unit has no open assignment' } },
  otherwise: notMeasured('no-tasks'),
  measure: async (tx, _areas, { from, to, last }, part) => {
    const history = await unitHistory(tx);
    const sums = new Map<string, { updated: number; open: number }>();
    for (const { unitId, updated, open } of await readTaskUpdates(tx, from, to, part)) {
      const area = areaOfUnit(history, unitId, last);
      for (const place of area === null ? [] : new Set([area, area.slice(0, 2)])) {
        const sum = sums.get(place) ?? { updated: 0, open: 0 };
        sums.set(place, { updated: sum.updated + updated, open: sum.open + open });
      }
    }
    return new Map([...sums].map(([area, { updated, open }]) => [area, measured(updated, open)]));
  },
  events: async (tx, area, { from, to, last }, part, { offset, limit }) => {
    const history = await unitHistory(tx);
    const units = unitsWithin(history, area, last) ?? [];
    const rows = await listTaskUpdates(tx, [...units], from, to, part, offset, limit);
    return rows.map(({ at, unitId, kind, percent, textVi, ...row }) => ({
      at,
      area: areaOfUnit(history, unitId, last) ?? area,
      part: row.part,
      textVi: `${STEPS[kind]?.vi ?? kind} (${percent ?? 0}%): ${textVi}`,
      textEn: `${STEPS[kind]?.en ?? kind} (${percent ?? 0}%): ${textVi}`,
    }));
  },
});
