import type { ConditionFact, ProvinceFact } from '#modules/reporting';
import type { NationalDay } from './command-day.ts';
import { type AnswerPatterns, answerPatterns, type CommuneColumns, communeColumns } from './commune-columns.ts';
import { type LegendRule, legend } from './national-view.ts';
import { orderUnits } from './ordered-units.ts';
import { anyReported, colourSigns } from './readiness.ts';
import { type ShownShare, shownShare } from './shown.ts';

export type ConditionMet = ConditionFact & { readonly met: number | null; readonly share: ShownShare | null };

export type CommuneMatrix = {
  readonly conditions: readonly ConditionMet[];
  readonly provinces: readonly ProvinceFact[];
  readonly communes: CommuneColumns & { readonly pattern: AnswerPatterns['pattern']; readonly previousColour: string | null };
  readonly patterns: readonly string[];
  readonly rules: readonly LegendRule[];
};

/** Every commune with the conditions it lacks (C-03, C-06). */
export function communeMatrix({ facts, rules, compared }: NationalDay): CommuneMatrix {
  const units = orderUnits(facts);
  const { patterns, pattern } = answerPatterns(units, facts.conditions, facts.conditionAnswers);
  const before = colourSigns(units, compared?.conditionAnswers ?? null, rules);
  return {
    conditions: conditionsMet(facts.conditions, patterns, pattern),
    provinces: units.provinces,
    patterns,
    communes: {
      ...communeColumns(units, facts.conditionAnswers, rules),
      pattern,
      previousColour: anyReported(before) ? before : null,
    },
    rules: legend(['REP-105', 'REP-106', 'REP-301', 'REP-302'], rules),
  };
}

/** Communes of the nation that meet each condition; null where nobody sent the form. @rule REP-105, REP-106 */
function conditionsMet(
  conditions: readonly ConditionFact[],
  patterns: AnswerPatterns['patterns'],
  pattern: AnswerPatterns['pattern'],
): readonly ConditionMet[] {
  const communes = patterns.map(() => 0);
  for (const place of pattern) if (place !== null) communes[place] = (communes[place] ?? 0) + 1;
  return conditions.map((condition, item) => {
    if (patterns.length === 0) return { ...condition, met: null, share: null };
    const met = patterns.reduce((sum, answers, place) => sum + (answers[item] === '1' ? (communes[place] ?? 0) : 0), 0);
    return { ...condition, met, share: shownShare({ counted: met, all: pattern.length }) };
  });
}
