import type { Block } from './day-facts.ts';

/**
 * The line of the row that each fact of a `DayFacts` came from: of lists in their order, of sheets by unit.
 * The header is line 1; a row with line breaks in quotes stands on its first line.
 */
export type FactLines = {
  readonly provinces: readonly number[];
  readonly communes: readonly number[];
  readonly conditionAnswers: ReadonlyMap<string, number>;
  readonly previousConditionAnswers: ReadonlyMap<string, number>;
  readonly communeAnswers: Readonly<Record<Block, ReadonlyMap<string, number>>>;
  /** Of each answer, in the order of the items; null: no row. */
  readonly provinceAnswers: Readonly<Record<Block, ReadonlyMap<string, readonly (number | null)[]>>>;
  readonly statements: readonly number[];
  readonly dossiers: readonly number[];
  readonly cumulativeDossiers: readonly number[];
  readonly juneAverages: ReadonlyMap<string, number>;
};
