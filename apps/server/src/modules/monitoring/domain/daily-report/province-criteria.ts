import type { AnswerSheet, CriterionFact, DayFacts } from '#modules/reporting';
import { BLOCKS } from '../blocks.ts';
import { hasReported, withRows } from './conditions.ts';
import type { ExplainedRow } from './explained.ts';
import { countedOf, shareOf, tallyUnits, wholeOf } from './figure.ts';
import type { ReportProvince } from './report-units.ts';

/** Annex 21, alphabetical; null when no block of any province has a row. A block without any answer has no report, which is not 0%. @rule REP-701, REP-702 */
export function annex21(facts: DayFacts, provinces: readonly ReportProvince[]): readonly ExplainedRow[] | null {
  const blocks = BLOCKS.map((block) => ({
    block,
    sheet: withRows(facts.provinceAnswers[block]),
    criteria: facts.criteria.filter((criterion) => criterion.level === 'province' && criterion.block === block),
  }));
  if (blocks.every(({ sheet }) => sheet === null)) return null;
  return provinces.map((province) => ({
    province_code: province.code,
    province: province.name,
    ...Object.assign({}, ...blocks.map(({ block, sheet, criteria }) => blockCells(facts, province, block, sheet, criteria))),
  }));
}

function blockCells(
  facts: DayFacts,
  province: ReportProvince,
  block: string,
  sheet: AnswerSheet | null,
  criteria: readonly CriterionFact[],
): ExplainedRow {
  const answers = sheet?.byUnit.get(province.code) ?? null;
  const answerTo = (criterion: CriterionFact) => answers?.[sheet?.itemKeys.indexOf(criterion.key) ?? -1] ?? null;
  const met = tallyUnits(
    criteria,
    (criterion) => answerTo(criterion) === '1',
    (criterion) => ({
      unitCode: province.code,
      unitName: province.name,
      group: province.code,
      itemKey: criterion.key,
      value: answerTo(criterion),
      date: facts.date,
      source: 'province-answer',
    }),
  );
  const reported = hasReported(answers);
  return {
    [`${block}_met`]: reported ? countedOf(met, 'REP-106', 'REP-702') : null,
    [`${block}_total`]: wholeOf(met, 'REP-701'),
    [`${block}_pct`]: reported ? shareOf(met, 2, 'REP-106', 'REP-701') : null,
  };
}
