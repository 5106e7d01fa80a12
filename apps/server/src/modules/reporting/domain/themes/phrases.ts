import type { Lexicon, Word } from './lexicon.ts';
import { SENTENCE_END } from './syllables.ts';

/** One step of a phrase: a word as it is, or any word of a set. `near`: it follows the step before without words between. */
type Step = { readonly near: boolean } & ({ readonly word: string } | { readonly set: string });
export type PhrasePattern = {
  readonly steps: readonly Step[];
  /** How much the phrase says: 1 for a set, more with further steps and for words that are named themselves. */
  readonly strength: number;
};
/** Where a phrase was found: `at` is the word that names its topic, by number from 0. */
export type Found = { readonly at: number; readonly skipped: number };

const GAP = '..';
/** Words that may stand between two steps of a phrase. */
const WIDEST_GAP = 10;
const STEP_STRENGTH = 0.3;
const NAMED_STRENGTH = 0.2;
const SYLLABLE_STRENGTH = 0.1;
const PIECES = /\{([a-z-]+)\}|[^{}]+/gu;
const IN_BRACES = /\{([^{}]*)\}/gu;

/** Names of word sets in a phrase, as `{name}`. */
export const setsNamedIn = (phrase: string): readonly string[] => [...phrase.matchAll(IN_BRACES)].map(([, name]) => name ?? '');

export function makePattern(phrase: string, lexicon: Lexicon): PhrasePattern {
  const steps = phrase.split(GAP).flatMap((segment) => {
    const own = [...segment.trim().matchAll(PIECES)].flatMap(([piece, set]): ({ word: string } | { set: string })[] =>
      set === undefined ? lexicon.wordsOf(piece).map(({ text: word }) => ({ word })) : [{ set }],
    );
    return own.map((step, at): Step => ({ ...step, near: at > 0 }));
  });
  const named = steps.filter((step) => 'word' in step);
  const groups = steps.filter((step) => 'set' in step || !step.near).length;
  const syllables = named.reduce((sum, { word }) => sum + word.split(' ').length, 0);
  const ofNamed = named.length === 0 ? 0 : NAMED_STRENGTH + SYLLABLE_STRENGTH * (syllables - 1);
  return { steps, strength: 1 + STEP_STRENGTH * (groups - 1) + ofNamed };
}

/** The first place where the phrase stands in the statement, or null. */
export function findPhrase({ steps }: PhrasePattern, words: readonly Word[], lexicon: Lexicon): Found | null {
  if (steps.length === 0) return null;
  for (let start = 0; start < words.length; start += 1) {
    const places = placesFrom(steps, words, start);
    if (places) return foundAt(places, steps, words, lexicon);
  }
  return null;
}

function placesFrom(steps: readonly Step[], words: readonly Word[], start: number): readonly number[] | null {
  const places: number[] = [];
  let next = start;
  for (const step of steps) {
    const last = places.length === 0 || step.near ? next : next + WIDEST_GAP;
    const place = placeOf(step, words, next, last);
    if (place === null) return null;
    places.push(place);
    next = place + 1;
  }
  return places;
}

function placeOf(step: Step, words: readonly Word[], from: number, last: number): number | null {
  for (let at = from; at <= last && at < words.length; at += 1) {
    const word = words[at];
    if (!word || word.text === SENTENCE_END) return null;
    if ('word' in step ? word.text === step.word : word.sets.includes(step.set)) return at;
  }
  return null;
}

/** The topic is named by the first step that is no mark: "thiếu" comes before what is missing and names nothing. */
function foundAt(places: readonly number[], steps: readonly Step[], words: readonly Word[], lexicon: Lexicon): Found {
  const naming = steps.findIndex((step, at) => {
    const sets = 'set' in step ? [step.set] : (words[places[at] ?? 0]?.sets ?? []);
    return sets.length === 0 || sets.some((set) => lexicon.roleOf(set) !== 'mark');
  });
  const [first = 0] = places;
  const last = places.at(-1) ?? first;
  return { at: places[Math.max(naming, 0)] ?? first, skipped: last - first + 1 - places.length };
}
