import { makeClassifier } from './classifier.ts';
import type { LabelledStatement, Taxonomy } from './taxonomy.ts';

/** Right choices of all, as two whole numbers; shares are made where they are printed. */
export type Hits = { readonly right: number; readonly all: number };
export type ThemeHits = Hits & {
  readonly theme: string;
  /** Statements of other themes that got this one. */
  readonly wrongly: number;
};
/** Of choices with a confidence in one tenth, how many were right. */
export type ConfidenceHits = Hits & { readonly from: number };
export type Accuracy = {
  readonly groups: readonly (Hits & { readonly group: string; readonly learnedFrom: number })[];
  readonly all: Hits;
  readonly themes: readonly ThemeHits[];
  readonly confidence: readonly ConfidenceHits[];
};

type Told = { readonly group: string; readonly theme: string; readonly chosen: string; readonly confidence: number };

/**
 * How often the classifier is right about statements of a source that it has not learned from: each group is left out whole, and
 * statements of other groups that are equal to one of it (letters and digits alone counted) are left out with it.
 */
export function measureAccuracy(taxonomy: Taxonomy, examples: readonly LabelledStatement[]): Accuracy {
  const groups = [...new Set(examples.map(({ group }) => group))];
  const runs = groups.map((group) => {
    const left = examples.filter((example) => example.group === group);
    const seen = new Set(left.map(({ statement }) => wordingOf(statement)));
    const learnedFrom = examples.filter((example) => example.group !== group && !seen.has(wordingOf(example.statement)));
    return { group, learnedFrom: learnedFrom.length, told: tell(taxonomy, learnedFrom, left) };
  });
  const told = runs.flatMap((run) => run.told);
  return {
    groups: runs.map(({ group, learnedFrom, told: own }) => ({ group, learnedFrom, ...hitsOf(own) })),
    ...summary(taxonomy, told),
  };
}

/** How often a classifier that learned from all examples is right about other labelled statements. */
export function checkAgainst(
  taxonomy: Taxonomy,
  examples: readonly LabelledStatement[],
  others: readonly LabelledStatement[],
): Omit<Accuracy, 'groups'> {
  return summary(taxonomy, tell(taxonomy, examples, others));
}

const wordingOf = (statement: string): string =>
  (
    statement
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');

function tell(
  taxonomy: Taxonomy,
  learnedFrom: readonly LabelledStatement[],
  asked: readonly LabelledStatement[],
): readonly Told[] {
  const classifier = makeClassifier(taxonomy, learnedFrom);
  return asked.map(({ statement, block, theme, group }) => {
    const { theme: chosen, confidence } = classifier.choose(statement, block);
    return { group, theme, chosen, confidence };
  });
}

function summary({ themes }: Taxonomy, told: readonly Told[]): Omit<Accuracy, 'groups'> {
  return {
    all: hitsOf(told),
    themes: themes
      .map(({ key }) => ({
        theme: key,
        ...hitsOf(told.filter(({ theme }) => theme === key)),
        wrongly: told.filter(({ theme, chosen }) => theme !== key && chosen === key).length,
      }))
      .filter(({ all, wrongly }) => all > 0 || wrongly > 0),
    confidence: TENTHS.map((from) => ({
      from: from / 10,
      ...hitsOf(told.filter(({ confidence }) => tenthOf(confidence) === from)),
    })),
  };
}

const TENTHS = Array.from({ length: 10 }, (_, tenth) => tenth);
const tenthOf = (confidence: number): number => Math.min(9, Math.floor(confidence * 10));
const hitsOf = (told: readonly Told[]): Hits => ({
  right: told.filter(({ theme, chosen }) => theme === chosen).length,
  all: told.length,
});
