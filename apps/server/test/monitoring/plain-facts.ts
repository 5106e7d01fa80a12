import type { AnswerSheet, DayFacts } from '#modules/reporting';

const plain = (sheet: AnswerSheet | null): AnswerSheet | null => sheet && { ...sheet, byUnit: new Map(sheet.byUnit) };
const plainBlocks = ({ party, council, committee, front }: DayFacts['communeAnswers']): DayFacts['communeAnswers'] => ({
  party: plain(party),
  council: plain(council),
  committee: plain(committee),
  front: plain(front),
});

/** The facts of a day with their answers in tables, for comparing facts that were read with facts that came in. */
export const plainFacts = (facts: DayFacts): DayFacts => ({
  ...facts,
  conditionAnswers: plain(facts.conditionAnswers),
  previousConditionAnswers: plain(facts.previousConditionAnswers),
  communeAnswers: plainBlocks(facts.communeAnswers),
  provinceAnswers: plainBlocks(facts.provinceAnswers),
});
