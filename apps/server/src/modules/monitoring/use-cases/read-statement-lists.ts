import { Type } from 'typebox';
import { reading } from '#kernel/use-case';
import { groupRows, isOfKind } from '../domain/command-centre/lists/statement-lists.ts';
import {
  groupsByProvince,
  readStatements,
  STATEMENT_BLOCKS,
  STATEMENT_KINDS,
  totalsOfProvince,
} from '../domain/command-centre/statement-groups.ts';
import { openDayAlone } from '../queries/open-day.ts';
import { onProvince, ProvinceCodeSchema, VIEW_FIELDS } from './view-input.ts';

const OF_STATEMENTS = {
  kind: Type.Optional(Type.Enum([...STATEMENT_KINDS], { type: 'string' })),
  block: Type.Optional(Type.Enum([...STATEMENT_BLOCKS], { type: 'string' })),
  provinceCode: Type.Optional(ProvinceCodeSchema),
};
export const GROUP_FILTERS = OF_STATEMENTS;
export const BY_PROVINCE_FILTERS = { ...OF_STATEMENTS, top: Type.Optional(Type.Integer({ minimum: 1, maximum: 50 })) };

/**
 * Obstacles and recommendations, those of equal wording as one group, with how many communes of how many have each (C-07, R-12, R-13).
 * @throws as readNationalView
 */
export const readStatementGroups = reading(
  'monitoring.read-statement-groups',
  {
    permission: 'monitoring.read',
    input: Type.Object({ ...VIEW_FIELDS, ...GROUP_FILTERS }),
    target: onProvince,
  },
  async ({ kind, block, provinceCode, ...view }, { tx, clock }) => {
    const { head, day } = await openDayAlone(tx, view, clock);
    const { groups, totals: ofNation } = readStatements(day);
    const totals = provinceCode ? totalsOfProvince(day, provinceCode, ofNation) : ofNation;
    const filter = { ...(kind && { kind }), ...(block && { block }), ...(provinceCode && { provinceCode }) };
    return { day: head, rows: groupRows(groups, filter), extra: { totals: totals.filter(isOfKind(filter)) } };
  },
);

/**
 * The main statements of each province, block and kind, as Annexes 6 and 13 to 20 list them.
 * @throws as readNationalView
 */
export const readStatementGroupsByProvince = reading(
  'monitoring.read-statement-groups-by-province',
  {
    permission: 'monitoring.read',
    input: Type.Object({ ...VIEW_FIELDS, ...BY_PROVINCE_FILTERS }),
    target: onProvince,
  },
  async ({ kind, block, provinceCode, top, ...view }, { tx, clock }) => {
    const { head, day } = await openDayAlone(tx, view, clock);
    const rows = groupsByProvince(day.facts, readStatements(day).groups, top ?? day.rules.statementsListed);
    const passes = isOfKind({ ...(kind && { kind }), ...(block && { block }) });
    return {
      day: head,
      rows: rows.filter((row) => passes(row) && (provinceCode === undefined || row.provinceCode === provinceCode)),
      extra: {},
    };
  },
);
