export { BLOCKS } from './domain/day-facts.ts';
export { normaliseStatement } from './domain/statement.ts';
export type {
  AnswerSheet, Answers, Block, CommuneFact, ConditionFact, CriterionFact, CumulativeDossierFact, DayFacts, DossierFact, ProvinceFact,
  StatementFact, StatementKind,
} from './domain/day-facts.ts';
export type { FactLines } from './domain/fact-lines.ts';
