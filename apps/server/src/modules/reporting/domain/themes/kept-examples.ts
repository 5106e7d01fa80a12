import type { LabelledStatement, Taxonomy, Theme } from './taxonomy.ts';

/** A definition that shares less of its words with the older one is another definition. */
const SAME_FROM = 0.5;

/**
 * Whether a theme still means what it meant: at least half of the words of both definitions together are in both. What people
 * labelled or wrote as phrases under a definition says nothing about another one.
 */
export function meansTheSame(one: Theme, other: Theme): boolean {
  const [ofOne, ofOther] = [wordsOf(one), wordsOf(other)];
  const shared = [...ofOne].filter((word) => ofOther.has(word)).length;
  const all = ofOne.size + ofOther.size - shared;
  return all === 0 || shared / all >= SAME_FROM;
}

const wordsOf = ({ definition }: Theme): Set<string> =>
  new Set(
    definition
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );

/** The examples whose theme means in `taxonomy` what it meant in the taxonomy that they were labelled under. */
export function keptExamples(
  taxonomy: Taxonomy,
  labelledUnder: Taxonomy,
  examples: readonly LabelledStatement[],
): readonly LabelledStatement[] {
  const before = new Map(labelledUnder.themes.map((theme) => [theme.key, theme]));
  const kept = new Set(
    taxonomy.themes
      .filter((theme) => {
        const older = before.get(theme.key);
        return older !== undefined && meansTheSame(theme, older);
      })
      .map(({ key }) => key),
  );
  return examples.filter(({ theme }) => kept.has(theme));
}
