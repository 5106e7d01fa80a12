import { addDays, type CalendarDate } from '#kernel/calendar';
import type { UnitHistory, UnitId } from '#modules/organisations';

/** Units that are no more from the day on, and units that are there from that day on; those that only change are neither. */
export type Succession = { readonly gone: readonly UnitId[]; readonly fresh: readonly UnitId[] };

/** What of a change of the map begins and ends on its day. */
export function successionOf(
  history: UnitHistory,
  { day, ended, begun }: { readonly day: CalendarDate; readonly ended: readonly UnitId[]; readonly begun: readonly UnitId[] },
): Succession {
  const isThere = (unitId: UnitId, on: CalendarDate) => history.versionOn(unitId, on) !== null;
  return {
    gone: ended.filter((unitId) => !isThere(unitId, day)),
    fresh: begun.filter((unitId) => isThere(unitId, day) && !isThere(unitId, addDays(day, -1))),
  };
}

/** The new unit that bears the code of a unit that is no more: its reports go on under the same address; null: none does. */
export function heirOfCode(history: UnitHistory, unitId: UnitId, day: CalendarDate): UnitId | null {
  const code = history.versionOn(unitId, addDays(day, -1))?.code ?? null;
  return code === null ? null : (history.unitWithCode(code, day)?.unitId ?? null);
}

/** Why a unit that is no more owes no report: since when, by which act, and who took over. */
export function reasonOfEnd(history: UnitHistory, unitId: UnitId, day: CalendarDate): string {
  const before = addDays(day, -1);
  const edges = history.edgesFrom(unitId).filter((edge) => edge.day === day);
  const act = edges.find(({ legalAct }) => legalAct !== null)?.legalAct ?? null;
  const heirs = edges.flatMap(({ toId }) => history.versionOn(toId, day)?.name ?? []);
  return [
    `${history.versionOn(unitId, before)?.name ?? unitId} không còn từ ngày ${day.split('-').reverse().join('/')}`,
    ...(act === null ? [] : [` theo ${act}`]),
    ...(heirs.length === 0 ? [] : [`; đơn vị tiếp nhận: ${heirs.join(', ')}`]),
  ].join('');
}
