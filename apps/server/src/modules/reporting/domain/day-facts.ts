import type { CalendarDate } from '#kernel/calendar';

/** The four blocks of a locality, always in this order (outline §1.1). */
export const BLOCKS = ['party', 'council', 'committee', 'front'] as const;
export type Block = (typeof BLOCKS)[number];
export type StatementKind = 'obstacle' | 'recommendation';

/**
 * One unit's answers to the yes/no items of a form, a character an item, in the order of the form's items:
 * `1` met, `0` not met, `-` not answered. Only `1` counts as met (decided rule 1.6).
 */
export type Answers = string;

/** A form as it stood on the day: the answers of a unit are in the order of `itemKeys`. */
export type AnswerSheet = { readonly itemKeys: readonly string[]; readonly byUnit: ReadonlyMap<string, Answers> };

export type ProvinceFact = { readonly code: string; readonly name: string; readonly shortName: string };
export type CommuneFact = { readonly code: string; readonly provinceCode: string; readonly name: string };
export type ConditionFact = { readonly no: number; readonly key: string; readonly nameVi: string; readonly nameEn: string };
export type CriterionFact = {
  readonly key: string;
  readonly level: 'commune' | 'province';
  readonly block: Block;
  readonly no: number;
  readonly nameVi: string;
  readonly nameEn: string;
};
export type StatementFact = {
  readonly block: Block | 'general';
  readonly kind: StatementKind;
  readonly communeCode: string;
  readonly text: string;
};
/** Dossiers of one day; `communeCode` null: handled at provincial level. */
export type DossierFact = {
  readonly provinceCode: string;
  readonly communeCode: string | null;
  readonly direct: number;
  readonly online: number;
  readonly returned: number;
};
/** Dossiers since the start of the cumulative period. */
export type CumulativeDossierFact = {
  readonly provinceCode: string;
  readonly level: 'province' | 'commune';
  readonly direct: number;
  readonly online: number;
  readonly returned: number;
};

/**
 * What was reported for one day, and nothing else: a report reads only its own snapshot. Rows of other dates, of unknown
 * communes, and all but the last row of a commune in a file are already left out (decided rules 1.7 to 1.9).
 * `null` in place of a sheet or list: no raw figures of this kind for the day, which is not the same as an empty one.
 */
export type DayFacts = {
  readonly date: CalendarDate;
  readonly previousDate: CalendarDate;
  readonly cutOff: string;
  /** Why the figures of communes are not real, or null when they are (architecture §3.9). */
  readonly synthetic: string | null;
  readonly provinces: readonly ProvinceFact[];
  readonly communes: readonly CommuneFact[];
  readonly conditions: readonly ConditionFact[];
  readonly criteria: readonly CriterionFact[];
  /** Unit of the sheet: commune code; items: the conditions by number. */
  readonly conditionAnswers: AnswerSheet | null;
  readonly previousConditionAnswers: AnswerSheet | null;
  /** Unit: commune code; items: criterion keys of the block at commune level. */
  readonly communeAnswers: Readonly<Record<Block, AnswerSheet | null>>;
  /** Unit: province code; items: criterion keys of the block at province level. */
  readonly provinceAnswers: Readonly<Record<Block, AnswerSheet | null>>;
  readonly statements: readonly StatementFact[];
  /** Dossiers of the previous date. */
  readonly dossiers: readonly DossierFact[] | null;
  readonly cumulativeDossiers: readonly CumulativeDossierFact[] | null;
  /** Daily average of June 2025 by province code. */
  readonly juneAverages: ReadonlyMap<string, number> | null;
};
