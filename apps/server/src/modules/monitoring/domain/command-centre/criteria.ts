import type { Block, ConditionFact, CriterionFact, DayFacts, ProvinceFact } from '#modules/reporting';
import { BLOCKS } from '../blocks.ts';
import type { ReportRules } from '../daily-report/report-rules.ts';
import { compareShares, compareWithLimit, type Share } from '../daily-report/shares.ts';
import type { CommandDay } from './command-day.ts';
import { orderUnits } from './ordered-units.ts';
import { type ShownShare, shownShare } from './shown.ts';
import { answersAmong, answersOf, anyAnswer, type GroupAnswers, metAt, type ShownAnswer } from './unit-answers.ts';

/** One province under one criterion. At provincial level it meets the criterion once or not at all. */
export type CriterionInProvince = {
  readonly code: string;
  readonly name: string;
  readonly met: number | null;
  readonly of: number;
  readonly share: ShownShare | null;
  readonly below50: boolean | null;
  /** Units that sent the form. */
  readonly reported: number | null;
};

export type CriterionReading = {
  readonly criterion: CriterionFact;
  readonly met: number | null;
  readonly of: number;
  readonly share: ShownShare | null;
  /** Of those with a report. Null at provincial level, and where nobody sent the form. @rule REP-601 */
  readonly provincesBelow50: number | null;
  /** Provinces from which nobody sent the form; null where nobody at all did. */
  readonly provincesSilent: number | null;
  readonly allProvincesBelow50: boolean;
  /** Provinces below the limit, lowest first, at most as many as the annexes list. @rule REP-603 */
  readonly lowest: readonly CriterionInProvince[];
  readonly provinces: readonly CriterionInProvince[];
};

/** All criteria of one level, by block and number, with every province alphabetically (C-08). */
export function readCriteria(
  { facts, rules }: Pick<CommandDay, 'facts' | 'rules'>,
  level: 'commune' | 'province',
): readonly CriterionReading[] {
  const units = orderUnits(facts);
  const codes = level === 'commune' ? units.communeCodes : units.provinces.map(({ code }) => [code]);
  return BLOCKS.flatMap((block) => {
    const sheet = (level === 'commune' ? facts.communeAnswers : facts.provinceAnswers)[block];
    const reporting = anyAnswer(sheet) ? { sheet, groups: codes.map((own) => answersAmong(sheet, own)) } : null;
    return criteriaOf(facts, level, block).map((criterion) => {
      const item = reporting?.sheet.itemKeys.indexOf(criterion.key) ?? -1;
      const provinces = units.provinces.map((province, place) =>
        criterionIn(province, codes[place]?.length ?? 0, reporting?.groups[place] ?? null, item, rules),
      );
      return readCriterion(criterion, provinces, reporting !== null, rules);
    });
  });
}

/** The criteria of communes in one province, by block and number; no figures of a form that nobody in the nation sent. */
export function criteriaInProvince(
  { facts, rules }: Pick<CommandDay, 'facts' | 'rules'>,
  province: ProvinceFact,
  communeCodes: readonly string[],
): readonly { readonly criterion: CriterionFact; readonly own: CriterionInProvince }[] {
  return BLOCKS.flatMap((block) => {
    const sheet = facts.communeAnswers[block];
    const group = anyAnswer(sheet) ? answersAmong(sheet, communeCodes) : null;
    return criteriaOf(facts, 'commune', block).map((criterion) => ({
      criterion,
      own: criterionIn(province, communeCodes.length, group, sheet?.itemKeys.indexOf(criterion.key) ?? -1, rules),
    }));
  });
}

export const criteriaOf = (facts: DayFacts, level: CriterionFact['level'], block: Block): readonly CriterionFact[] =>
  facts.criteria
    .filter((criterion) => criterion.level === level && criterion.block === block)
    .toSorted((one, other) => one.no - other.no);

/** A province from which nobody sent the form has no share: it is not low, it is unknown (architecture §3.5). */
function criterionIn(
  province: ProvinceFact,
  of: number,
  group: GroupAnswers | null,
  item: number,
  rules: ReportRules,
): CriterionInProvince {
  const met = group && group.reported > 0 ? metAt(group, item) : null;
  const share = met === null ? null : { counted: met, all: of };
  return {
    code: province.code,
    name: province.shortName,
    met,
    of,
    share: shownShare(share),
    below50: share && (compareWithLimit(share, rules.criterionLow) ?? 0) < 0,
    reported: group?.reported ?? null,
  };
}

function readCriterion(
  criterion: CriterionFact,
  provinces: readonly CriterionInProvince[],
  reporting: boolean,
  rules: ReportRules,
): CriterionReading {
  const ofCommunes = criterion.level === 'commune' && reporting;
  const low = ofCommunes ? provinces.filter(({ below50 }) => below50) : [];
  const of = provinces.reduce((sum, province) => sum + province.of, 0);
  const met = reporting ? provinces.reduce((sum, province) => sum + (province.met ?? 0), 0) : null;
  return {
    criterion,
    met,
    of,
    provinces,
    share: shownShare(met === null ? null : { counted: met, all: of }),
    provincesBelow50: ofCommunes ? low.length : null,
    provincesSilent: reporting ? provinces.filter(({ met: own }) => own === null).length : null,
    allProvincesBelow50: low.length > 0 && low.length === provinces.length,
    lowest: low.toSorted((one, other) => compareShares(shareOf(one), shareOf(other))).slice(0, rules.provincesListed),
  };
}

const shareOf = ({ met, of }: CriterionInProvince): Share => ({ counted: met ?? 0, all: of });

/** What a page says of a criterion whose block and level stand above it. */
export const itemOf = ({ no, key, nameVi, nameEn }: CriterionFact): ConditionFact => ({ no, key, nameVi, nameEn });

/** The criteria of one block at provincial level as one province answered them (Annex 21). @rule REP-701, REP-702 */
export type BlockOfProvince = {
  readonly block: Block;
  readonly total: number;
  readonly met: number | null;
  readonly share: ShownShare | null;
  readonly items: readonly (ConditionFact & { readonly answer: ShownAnswer })[];
};

/** The criteria of the province itself by block; a block without any answer has no number met, which is not 0. */
export function blocksOfProvince(facts: DayFacts, provinceCode: string): readonly BlockOfProvince[] {
  return BLOCKS.map((block) => {
    const answerTo = answersOf(facts.provinceAnswers[block], provinceCode);
    const items = criteriaOf(facts, 'province', block).map((criterion) => ({
      ...itemOf(criterion),
      answer: answerTo(criterion.key),
    }));
    const total = items.length;
    const silent = items.every(({ answer }) => answer === 'not-reported');
    const met = silent ? null : items.filter(({ answer }) => answer === 'met').length;
    return { block, total, met, items, share: shownShare(met === null ? null : { counted: met, all: total }) };
  });
}
