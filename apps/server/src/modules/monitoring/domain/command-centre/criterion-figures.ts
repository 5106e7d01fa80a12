import type { AnswerSheet, Block, DayFacts } from '#modules/reporting';
import { BLOCKS } from '../blocks.ts';
import { hasReported } from '../daily-report/conditions.ts';
import { countedOf, type Figure, groupsOf, joinTallies, shareOf, type Tally, tallyUnits } from '../daily-report/figure.ts';
import { annex21 } from '../daily-report/province-criteria.ts';
import { criteriaOf } from './criteria.ts';
import type { FigureScope } from './figure-scope.ts';
import { anyAnswer } from './unit-answers.ts';

type Unit = { readonly code: string; readonly name: string; readonly provinceCode: string };
const isBlock = (word: string): word is Block => BLOCKS.some((block) => block === word);

/** The units that meet a criterion, by province, and whether any of the province sent the form. */
function criterionTallies({ day: { facts }, provinces }: FigureScope, key: string) {
  const criterion = facts.criteria.find((one) => one.key === key);
  if (!criterion) return null;
  const isCommune = criterion.level === 'commune';
  const sheet = (isCommune ? facts.communeAnswers : facts.provinceAnswers)[criterion.block];
  if (!sheet) return null;
  return provinces.map((province) => {
    const units = isCommune ? province.communes : [{ code: province.code, name: province.name, provinceCode: province.code }];
    const reported = units.some(({ code }) => hasReported(sheet.byUnit.get(code) ?? null));
    return { reported, met: metTally(facts, units, sheet, key, isCommune ? 'commune-answer' : 'province-answer') };
  });
}

/** @rule REP-106 */
function metTally(
  { date }: DayFacts,
  units: readonly Unit[],
  sheet: AnswerSheet,
  itemKey: string,
  source: 'commune-answer' | 'province-answer',
): Tally {
  return tallyUnits(
    units,
    ({ code }) => answerIn(sheet, code, itemKey) === '1',
    (unit) => ({ ...placeOf(unit), itemKey, value: answerIn(sheet, unit.code, itemKey), date, source }),
  );
}

const answerIn = (sheet: AnswerSheet, code: string, itemKey: string): string | null =>
  sheet.byUnit.get(code)?.[sheet.itemKeys.indexOf(itemKey)] ?? null;
const placeOf = ({ code, name, provinceCode }: Unit) => ({ unitCode: code, unitName: name, group: provinceCode });

/** Units that meet a criterion, of all of its level; no value where nobody sent the form. @rule REP-106, REP-105 */
export function criterionShare(scope: FigureScope, key: string): Figure | null {
  const tallies = criterionTallies(scope, key);
  if (!tallies) return null;
  const figure = shareOf(joinTallies(tallies.map(({ met }) => met)), 2, 'REP-106', 'REP-105');
  return tallies.some(({ reported }) => reported) ? figure : { ...figure, value: null };
}

/** Provinces below the limit, of those with a report. @rule REP-601 */
export function criterionBelow(scope: FigureScope, key: string): Figure | null {
  const reporting = criterionTallies(scope, key)?.filter(({ reported }) => reported) ?? [];
  if (scope.provinceCode !== null || reporting.length === 0) return null;
  return groupsOf(
    reporting.map(({ met }) => met),
    { is: 'below', ...scope.day.rules.criterionLow },
    'REP-601',
    'REP-105',
    'REP-106',
  );
}

/** The cell of Annex 21. @rule REP-701, REP-702 */
export function provinceCriteria({ day, provinces, provinceCode }: FigureScope, block: string): Figure | null {
  const row = provinceCode === null || !isBlock(block) ? undefined : annex21(day.facts, provinces)?.[0];
  const cell = row?.[`${block}_pct`];
  return typeof cell === 'object' ? cell : null;
}

/** Provinces whose body of the block sent its form. @rule REP-702 */
export function provincesWithForm({ day: { facts }, provinces, provinceCode }: FigureScope, block: string): Figure | null {
  const sheet = isBlock(block) ? facts.provinceAnswers[block] : null;
  if (!isBlock(block) || !sheet || provinceCode !== null || !anyAnswer(sheet)) return null;
  return countedOf(
    tallyUnits(
      provinces,
      ({ code }) => hasReported(sheet.byUnit.get(code) ?? null),
      ({ code, name }) => ({
        ...placeOf({ code, name, provinceCode: code }),
        itemKey: null,
        value: sheet.byUnit.get(code) ?? null,
        date: facts.date,
        source: 'province-answer',
        block,
      }),
    ),
    'REP-702',
  );
}

/** Criteria of a block that one commune meets; no value without its form. @rule REP-106, REP-702 */
export function criteriaMet({ day: { facts }, provinces, communeCode }: FigureScope, block: string): Figure | null {
  const commune = provinces.flatMap(({ communes }) => communes).find(({ code }) => code === communeCode);
  const sheet = isBlock(block) ? facts.communeAnswers[block] : null;
  if (!commune || !isBlock(block) || !sheet) return null;
  const tally = tallyUnits(
    criteriaOf(facts, 'commune', block),
    ({ key }) => answerIn(sheet, commune.code, key) === '1',
    ({ key }) => ({
      ...placeOf(commune),
      itemKey: key,
      value: answerIn(sheet, commune.code, key),
      date: facts.date,
      source: 'commune-answer',
    }),
  );
  const figure = countedOf(tally, 'REP-106', 'REP-702');
  return hasReported(sheet.byUnit.get(commune.code) ?? null) ? figure : { ...figure, value: null };
}
