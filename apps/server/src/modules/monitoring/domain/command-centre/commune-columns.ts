import type { AnswerSheet, ConditionFact } from '#modules/reporting';
import type { ReportRules } from '../daily-report/report-rules.ts';
import type { OrderedUnits } from './ordered-units.ts';
import { colourSigns, unmetCount } from './readiness.ts';

/** All communes in columns: the same place in each column is the same commune. */
export type CommuneColumns = {
  readonly code: readonly string[];
  /** Place of the province in the list of provinces. */
  readonly province: readonly number[];
  /** `g`, `y`, `r` or `n` (not reported), a character a commune. */
  readonly colour: string;
  /** Conditions not met; null: not reported. */
  readonly unmet: readonly (number | null)[];
};

/** The communes in the order of the units. @param sheet null: nobody reported, so every commune is `n` */
export function communeColumns(units: OrderedUnits, sheet: AnswerSheet | null, rules: ReportRules): CommuneColumns {
  return {
    code: units.communes.map(({ code }) => code),
    province: units.provinceOf,
    colour: colourSigns(units, sheet, rules) ?? 'n'.repeat(units.communes.length),
    unmet: units.communes.map(({ code }) => unmetCount(sheet?.byUnit.get(code) ?? null)),
  };
}

/** The answers of all communes as places in a list of the few that differ: most communes answered alike. */
export type AnswerPatterns = { readonly patterns: readonly string[]; readonly pattern: readonly (number | null)[] };

/** @returns the answers in the order of `conditions`; a null place: no form from the commune */
export function answerPatterns(
  { communes }: OrderedUnits,
  conditions: readonly ConditionFact[],
  sheet: AnswerSheet | null,
): AnswerPatterns {
  const places = new Map<string, number>();
  const items = conditions.map(({ key }) => sheet?.itemKeys.indexOf(key) ?? -1);
  const pattern = communes.map(({ code }) => {
    const answers = sheet?.byUnit.get(code);
    if (answers === undefined) return null;
    const place = places.get(answers) ?? places.size;
    places.set(answers, place);
    return place;
  });
  return { pattern, patterns: [...places.keys()].map((answers) => items.map((item) => answers[item] ?? '-').join('')) };
}
