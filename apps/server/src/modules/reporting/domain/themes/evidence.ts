import type { Lexicon, Word } from './lexicon.ts';
import { findPhrase, makePattern, type PhrasePattern } from './phrases.ts';
import { NO_ISSUE_THEME, type StatementBlock, type Taxonomy, type Theme, type ThemePhrase, type WordSet } from './taxonomy.ts';

/** What speaks for a theme in a statement: 0 nothing, above 1 its topic is named first. `phrase` is what says most. */
export type Evidence = { readonly score: number; readonly phrase: string | null };
/** Evidence by theme, in the order of the taxonomy. */
export type EvidenceReader = (words: readonly Word[], block: StatementBlock) => readonly Evidence[];

/** A statement that names nothing known is most likely too general to name an issue; a person looks at it. */
const TOO_GENERAL: Evidence = { score: 0.4, phrase: null };

type ReadyPhrase = ThemePhrase & { readonly theme: number; readonly pattern: PhrasePattern };

/** Each further topic counts this part of the one named before it. */
const LATER_TOPIC = 0.5;
const SKIPPED_WORD = 0.02;
/** Phrases that nobody wrote but that follow from the names and the definition weigh less than those that people chose. */
const BESIDE_PHRASES = { name: 0.7, definition: 0.5 };
/** A theme without phrases has nothing else to be known by. */
const ALONE = { name: 1.1, definition: 0.8 };

/**
 * Reads what the taxonomy says about statements: the phrases of each theme, and those that follow from its names and definition.
 * The topic named first counts most, as the labelling rules of the statements demand.
 */
export function evidenceReader({ themes, words: sets }: Taxonomy, lexicon: Lexicon): EvidenceReader {
  const implied = themes.map((theme) =>
    impliedPhrases(theme, themes, sets, lexicon).filter(({ text }) => namesTopic(text, lexicon)),
  );
  const sharedBy = countBy(implied.flatMap((phrases) => [...new Set(phrases.map(({ text }) => text))]));
  const ready = themes.flatMap((theme, at) =>
    [
      ...theme.phrases,
      ...(implied[at] ?? []).map((phrase) => ({ ...phrase, weight: phrase.weight / (sharedBy.get(phrase.text) ?? 1) })),
    ].map((phrase): ReadyPhrase => ({ ...phrase, theme: at, pattern: makePattern(phrase.text, lexicon) })),
  );
  const general = themes.findIndex(({ key }) => key === NO_ISSUE_THEME);
  return (words, block) => {
    const evidence = readEvidence(ready, themes.length, words, block, lexicon);
    const namesNothing = evidence.every(({ score }) => score === 0);
    return evidence.map((own, at) => (namesNothing && at === general ? TOO_GENERAL : own));
  };
}

/** Whether a phrase holds any word besides marks, people and the field itself: those alone tell no theme from another. */
const namesTopic = (text: string, lexicon: Lexicon): boolean =>
  lexicon.wordsOf(text).some(({ sets }) => sets.length === 0 || sets.some((set) => lexicon.roleOf(set) === 'topic'));

function readEvidence(
  phrases: readonly ReadyPhrase[],
  themes: number,
  words: readonly Word[],
  block: StatementBlock,
  lexicon: Lexicon,
): readonly Evidence[] {
  const found = phrases.flatMap((phrase) => {
    if (phrase.blocks.length > 0 && !phrase.blocks.includes(block)) return [];
    const place = findPhrase(phrase.pattern, words, lexicon);
    return place ? [{ phrase, ...place }] : [];
  });
  const order = [...new Set(found.map(({ at }) => at))].sort((one, other) => one - other);
  const best: Evidence[] = Array.from({ length: themes }, () => ({ score: 0, phrase: null }));
  for (const { phrase, at, skipped } of found) {
    const score = phrase.weight * (phrase.pattern.strength - SKIPPED_WORD * skipped) * LATER_TOPIC ** order.indexOf(at);
    if (score > (best[phrase.theme]?.score ?? 0)) best[phrase.theme] = { score, phrase: phrase.text };
  }
  return best;
}

const QUOTED = /["“”]([^"“”]+)["“”]/gu;
const PARTS_OF_NAME = /[,;()]|\s(?:hoặc|và|của|còn|chưa|không|khó|về|cần)\s/u;
const VIETNAMESE = /[^\p{ASCII}]/u;

/**
 * Phrases that a theme's names and definition give: parts of the Vietnamese name, Vietnamese words in the definition, and the field's
 * words for the English ones. What the definition leaves to another theme or says is absent gives none.
 */
function impliedPhrases(
  { key, nameVi, nameEn, definition, phrases }: Theme,
  themes: readonly Theme[],
  sets: readonly WordSet[],
  lexicon: Lexicon,
): readonly ThemePhrase[] {
  const weight = phrases.length === 0 ? ALONE : BESIDE_PHRASES;
  const others = themes.filter((other) => other.key !== key).map((other) => other.key);
  const own = definition
    .split(/(?<=[.;])\s+/u)
    .filter((sentence) => !others.some((other) => sentence.includes(other)))
    .join(' ')
    .replace(/\bwith no [^,.]*/gu, '');
  const written = VIETNAMESE.test(own.replace(QUOTED, '')) ? [...partsOf(own), ...topicsOf(own, lexicon)] : [];
  const quoted = [...own.matchAll(QUOTED)].map(([, text]) => text ?? '');
  const english = `${nameEn}. ${own.replace(QUOTED, ' ')}`.toLowerCase();
  const translated = sets
    .filter(({ role, name }) => role === 'english' && new RegExp(`\\b${name}(?:s|es)?\\b`, 'u').test(english))
    .flatMap(({ words }) => words);
  return [
    ...[...partsOf(nameVi), ...quoted].map((text) => implied(text, weight.name)),
    ...[...written, ...translated].map((text) => implied(text, weight.definition)),
  ];
}

const implied = (text: string, weight: number): ThemePhrase => ({ text: text.toLowerCase(), blocks: [], weight });

/** Parts of two to five syllables: one alone says too little, a longer one is nobody's wording. */
const partsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(PARTS_OF_NAME)
    .map((part) => part.replace(/^\s*(?:thiếu|cần|khó khăn trong|hạn chế về)\s+/u, '').trim())
    .filter((part) => part.split(/\s+/u).length >= 2 && part.split(/\s+/u).length <= 5);

/** Words of several syllables in a Vietnamese text that name a topic by themselves. */
const topicsOf = (text: string, lexicon: Lexicon): readonly string[] =>
  lexicon
    .wordsOf(text)
    .filter(({ text: word, sets }) => word.includes(' ') && sets.some((set) => lexicon.roleOf(set) === 'topic'))
    .map(({ text: word }) => word);

function countBy(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
