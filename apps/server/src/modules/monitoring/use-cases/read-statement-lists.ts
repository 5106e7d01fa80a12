import { Type } from 'typebox';
import { reading } from '#kernel/use-case';
import { isOfKind, themeRows } from '../domain/command-centre/lists/statement-lists.ts';
import {
  readStatements,
  STATEMENT_BLOCKS,
  STATEMENT_KINDS,
  themesByProvince,
  totalsOfProvince,
} from '../domain/command-centre/statement-themes.ts';
import { openDayAlone } from '../queries/open-day.ts';
import { onProvince, ProvinceCodeSchema, VIEW_FIELDS } from './view-input.ts';

const OF_STATEMENTS = {
  kind: Type.Optional(Type.Enum([...STATEMENT_KINDS], { type: 'string' })),
  block: Type.Optional(Type.Enum([...STATEMENT_BLOCKS], { type: 'string' })),
  provinceCode: Type.Optional(ProvinceCodeSchema),
};
export const THEME_FILTERS = OF_STATEMENTS;
export const BY_PROVINCE_FILTERS = { ...OF_STATEMENTS, top: Type.Optional(Type.Integer({ minimum: 1, maximum: 50 })) };

/**
 * Obstacles and recommendations by theme, with how many communes of how many have each (C-07, R-12, R-13).
 * @throws as readNationalView
 */
export const readThemes = reading(
  'monitoring.read-themes',
  {
    permission: 'monitoring.read',
    input: Type.Object({ ...VIEW_FIELDS, ...THEME_FILTERS }),
    target: onProvince,
  },
  async ({ kind, block, provinceCode, ...view }, { tx, clock }) => {
    const { head, day } = await openDayAlone(tx, view, clock);
    const { themes, totals: ofNation } = readStatements(day);
    const totals = provinceCode ? totalsOfProvince(day, provinceCode, ofNation) : ofNation;
    const filter = { ...(kind && { kind }), ...(block && { block }), ...(provinceCode && { provinceCode }) };
    return { day: head, rows: themeRows(themes, filter), extra: { totals: totals.filter(isOfKind(filter)) } };
  },
);

/**
 * The main statements of each province, block and kind, as Annexes 6 and 13 to 20 list them.
 * @throws as readNationalView
 */
export const readThemesByProvince = reading(
  'monitoring.read-themes-by-province',
  {
    permission: 'monitoring.read',
    input: Type.Object({ ...VIEW_FIELDS, ...BY_PROVINCE_FILTERS }),
    target: onProvince,
  },
  async ({ kind, block, provinceCode, top, ...view }, { tx, clock }) => {
    const { head, day } = await openDayAlone(tx, view, clock);
    const rows = themesByProvince(day.facts, readStatements(day).themes, top ?? day.rules.statementsListed);
    const passes = isOfKind({ ...(kind && { kind }), ...(block && { block }) });
    return {
      day: head,
      rows: rows.filter((row) => passes(row) && (provinceCode === undefined || row.provinceCode === provinceCode)),
      extra: {},
    };
  },
);
