import type { Block, CommuneFact, CriterionFact, DayFacts } from '#modules/reporting';
import { withRows } from './conditions.ts';
import type { ExplainedRow } from './explained.ts';
import {
  countedOf,
  everyGroupOf,
  type Figure,
  type GroupTest,
  groupsOf,
  joinTallies,
  passes,
  shareOf,
  type Tally,
  tallyUnits,
  wholeOf,
} from './figure.ts';
import type { ReportRules } from './report-rules.ts';
import type { ReportProvince } from './report-units.ts';
import { compareShares } from './shares.ts';

type ProvinceShare = { readonly province: ReportProvince; readonly met: Tally };
/** A criterion with the provinces below the limit, lowest first, and all provinces in alphabetical order. */
export type LowCriterion = {
  readonly criterion: CriterionFact;
  readonly all: readonly ProvinceShare[];
  readonly below: readonly ProvinceShare[];
};

const lowTest = (rules: ReportRules): GroupTest => ({ is: 'below', ...rules.criterionLow });

/**
 * The criteria of a block that at least one province is low in: most such provinces first, equal numbers by the number of the
 * criterion. Null without raw figures of the block.
 * @rule REP-601, REP-602
 */
export function lowCriteria(
  facts: DayFacts,
  provinces: readonly ReportProvince[],
  block: Block,
  rules: ReportRules,
): readonly LowCriterion[] | null {
  const sheet = withRows(facts.communeAnswers[block]);
  if (!sheet) return null;
  const answered = provinces.map((province) => ({
    province,
    communes: province.communes.map((commune) => ({ commune, answers: sheet.byUnit.get(commune.code) ?? null })),
  }));
  return facts.criteria
    .filter((criterion) => criterion.level === 'commune' && criterion.block === block)
    .map((criterion) => {
      const item = sheet.itemKeys.indexOf(criterion.key);
      const all = answered.map(({ province, communes }) => ({ province, met: metTally(facts, communes, criterion.key, item) }));
      const below = all.filter(({ met }) => passes(met, lowTest(rules))).sort((one, other) => compareShares(one.met, other.met));
      return { criterion, all, below };
    })
    .filter(({ below }) => below.length > 0)
    .sort((one, other) => other.below.length - one.below.length || one.criterion.no - other.criterion.no);
}

type Answered = { readonly commune: CommuneFact; readonly answers: string | null };

/** @rule REP-106 */
const metTally = (facts: DayFacts, communes: readonly Answered[], itemKey: string, item: number): Tally =>
  tallyUnits(
    communes,
    ({ answers }) => answers?.[item] === '1',
    ({ commune, answers }) => ({
      unitCode: commune.code,
      unitName: commune.name,
      group: commune.provinceCode,
      itemKey,
      value: answers?.[item] ?? null,
      date: facts.date,
      source: 'commune-answer',
    }),
  );

/** How many provinces are low in the criterion. */
export const provincesBelow = ({ all }: LowCriterion, rules: ReportRules): Figure =>
  groupsOf(
    all.map(({ met }) => met),
    lowTest(rules),
    'REP-601',
    'REP-105',
    'REP-106',
  );

/** Annexes 9 to 12: the lowest provinces of each criterion, or one line when all provinces are low. @rule REP-603 */
export function criteriaAnnex(criteria: readonly LowCriterion[], rules: ReportRules): readonly ExplainedRow[] {
  return criteria.flatMap((low): readonly ExplainedRow[] => {
    const { criterion, all, below } = low;
    const head = {
      criterion_key: criterion.key,
      name_vi: criterion.nameVi,
      provinces_below_50: provincesBelow(low, rules),
      all_provinces: everyGroupOf(
        all.map(({ met }) => met),
        lowTest(rules),
        'REP-603',
        'REP-601',
      ),
    };
    if (below.length === all.length) {
      return [{ ...head, rank: null, province_code: null, province: null, met: null, communes: null, pct: null }];
    }
    return below.slice(0, rules.provincesListed).map(({ province, met }, at) => ({
      ...head,
      rank: rankOf(low, province, at + 1, rules),
      province_code: province.code,
      province: province.name,
      met: countedOf(met, 'REP-106'),
      communes: wholeOf(province.register, 'REP-105'),
      pct: shareOf(met, 2, 'REP-106', 'REP-105'),
    }));
  });
}

function rankOf({ all }: LowCriterion, { code }: ReportProvince, value: number, rules: ReportRules): Figure {
  return {
    value,
    rules: ['REP-603', 'REP-104'],
    operands: [],
    parts: joinTallies(all.map(({ met }) => met)).parts,
    formula: { kind: 'rank', group: code, test: lowTest(rules), order: all.map(({ province }) => province.code) },
  };
}

/** The criteria that section I.3 b names. @rule REP-604 */
export function namedCriteria(criteria: readonly LowCriterion[], rules: ReportRules): readonly LowCriterion[] {
  const last = criteria[rules.criteriaNamed - 1];
  return criteria.filter(({ below }, at) => at < rules.criteriaNamed || below.length === last?.below.length);
}
