import { Type } from 'typebox';
import { addDays, vietnamDay } from '#kernel/calendar';
import { nullable } from '#kernel/db/named';
import { homeCode } from '#kernel/ids';
import { reading } from '#kernel/use-case';
import { unitHistory } from '#modules/organisations';
import { PartSchema, ProvinceCodeSchema, ReporterSchema } from '../../queries/network/schemas.ts';
import { selectTakenOver } from '../../queries/network/unit-change-queries.ts';
import { targetOf } from './address.ts';

/** So long after a change of units the new one reads what its predecessors drafted. */
const DAYS_BACK = 31;

/**
 * What the units that a unit was made of had drafted or sent before they ended: whoever takes over reads it and goes on from there.
 * With `part` of one block, else of all.
 */
export const listTakenOver = reading(
  'reporting.list-taken-over',
  {
    permission: 'reporting.read',
    input: Type.Object({ provinceCode: ProvinceCodeSchema, reporter: ReporterSchema, part: nullable(PartSchema) }),
    target: ({ part, ...place }) => targetOf({ ...place, part: part ?? 'all' }),
  },
  async ({ provinceCode, reporter, part }, { tx, clock }) => {
    const today = vietnamDay(clock.now());
    const since = addDays(today, -DAYS_BACK);
    const history = await unitHistory(tx);
    const unit = history.unitWithCode(reporter, today);
    const isOfProvince = unit !== null && history.ancestorOn(unit.unitId, 'province', today)?.code === provinceCode;
    if (!isOfProvince) return { reports: [] };
    const edges = history
      .edgesInto(unit.unitId)
      .filter(({ fromId, day }) => fromId !== unit.unitId && day >= since && day <= today);
    const homes = edges.flatMap(({ fromId, day }) => history.ancestorOn(fromId, 'province', addDays(day, -1))?.code ?? []);
    const predecessors = edges.map(({ fromId }) => fromId);
    const rows = edges.length === 0 ? [] : await selectTakenOver(tx, homes.map(homeCode), predecessors, since, part);
    return {
      reports: rows.map(({ unitId, ...row }) => ({
        ...row,
        unitName: (unitId && history.versionsOf(unitId).at(-1)?.name) ?? row.reporter,
      })),
    };
  },
);
