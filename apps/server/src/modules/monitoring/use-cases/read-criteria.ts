import { Type } from 'typebox';
import { reading } from '#kernel/use-case';
import { BLOCKS } from '../domain/blocks.ts';
import { blocksOfProvince, readCriteria } from '../domain/command-centre/criteria.ts';
import { criterionRow, ofBlock } from '../domain/command-centre/lists/criteria-list.ts';
import { legend } from '../domain/command-centre/national-view.ts';
import { orderUnits } from '../domain/command-centre/ordered-units.ts';
import { problem } from '../problems.ts';
import { openDayAlone } from '../queries/open-day.ts';
import { BlockInput, ProvinceCodeSchema, VIEW_FIELDS, ViewInput } from './view-input.ts';

export const CRITERIA_FILTERS = {
  level: Type.Optional(Type.Enum(['commune', 'province'], { type: 'string' })),
  block: Type.Optional(BlockInput),
  provinceCode: Type.Optional(ProvinceCodeSchema),
};

/**
 * The criteria of the four blocks with the provinces below half and the lowest of them (C-08). They are sums of every commune,
 * so a reading of one province shows the nation's lowest as well: it needs the nation.
 * @throws as readNationalView
 */
export const readCriteriaList = reading(
  'monitoring.read-criteria',
  {
    permission: 'monitoring.read',
    input: Type.Object({ ...VIEW_FIELDS, ...CRITERIA_FILTERS }),
    target: ({ block }) => ({ area: null, part: block ?? null }),
  },
  async ({ level = 'commune', block, provinceCode, ...view }, { tx, clock }) => {
    const { head, day } = await openDayAlone(tx, view, clock);
    const rows = readCriteria(day, level).map((criterion) => criterionRow(criterion, provinceCode));
    return { day: head, rows: ofBlock(rows, block), extra: {} };
  },
);

/**
 * One criterion in every province.
 * @throws monitoring/figure-not-found, and as readNationalView
 */
export const readCriterion = reading(
  'monitoring.read-criterion',
  {
    permission: 'monitoring.read',
    input: Type.Object({ ...VIEW_FIELDS, key: Type.String({ maxLength: 100 }) }),
  },
  async ({ key, ...view }, { tx, clock }) => {
    const { head, day } = await openDayAlone(tx, view, clock);
    const level = day.facts.criteria.find((criterion) => criterion.key === key)?.level;
    const criterion = level && readCriteria(day, level).find((one) => one.criterion.key === key);
    if (!criterion) throw problem('figure-not-found', { figure: key });
    return {
      day: head,
      criterion: criterionRow(criterion),
      provinces: criterion.provinces,
      rules: legend(['REP-105', 'REP-106', 'REP-601', 'REP-603'], day.rules),
    };
  },
);

/**
 * Criteria met by each block of each province at provincial level (Annex 21); a block without an answer has no report (C-09).
 * @throws as readNationalView
 */
export const readCriteriaCompletion = reading(
  'monitoring.read-criteria-completion',
  {
    permission: 'monitoring.read',
    input: ViewInput,
  },
  async (view, { tx, clock }) => {
    const { head, day } = await openDayAlone(tx, view, clock);
    const provinces = orderUnits(day.facts).provinces.map((province) => ({
      ...province,
      blocks: blocksOfProvince(day.facts, province.code).map(({ block, met, total, share }) => ({ block, met, total, share })),
    }));
    const reported = BLOCKS.map((block) => ({
      block,
      provinces: provinces.filter(({ blocks }) => blocks.some((one) => one.block === block && one.met !== null)).length,
    }));
    return { day: head, provinces, reported, rules: legend(['REP-701', 'REP-702'], day.rules) };
  },
);
