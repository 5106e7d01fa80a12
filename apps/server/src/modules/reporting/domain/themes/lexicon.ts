import { type Abbreviations, SENTENCE_END, syllablesOf, withoutMarks } from './syllables.ts';
import type { WordRole, WordSet } from './taxonomy.ts';

/** A word of a statement: one or several syllables, and the word sets it is in. */
export type Word = { readonly text: string; readonly sets: readonly string[] };

type Node = { readonly next: Map<string, Node>; sets: string[] | null };

/** Knows the words of the field and splits statements into them; works for texts with and without Vietnamese marks. */
export type Lexicon = {
  readonly roleOf: (set: string) => WordRole | undefined;
  /** The words of a statement, longest known word first; an unknown syllable is a word without sets. */
  readonly wordsOf: (text: string) => readonly Word[];
};

export function makeLexicon(sets: readonly WordSet[]): Lexicon {
  const abbreviations: Abbreviations = new Map(
    sets.filter(({ role }) => role === 'abbreviation').map(({ name, words }) => [name, words[0] ?? name]),
  );
  const named = sets.filter(({ role }) => role !== 'abbreviation' && role !== 'english');
  const roles = new Map(named.map(({ role, name }) => [name, role]));
  const known = named.flatMap(({ role, name, words }) =>
    words.map((word) => ({ role, name, syllables: syllablesOf(word, abbreviations) })),
  );
  const spellings = spellingsOf(known.flatMap(({ syllables }) => syllables));
  const [marked, plain] = [newNode(), newNode()];
  for (const { role, name, syllables } of known) {
    addWord(marked, syllables, name);
    const [only = ''] = syllables.length === 1 ? syllables.map(withoutMarks) : [];
    if (role === 'topic' && (spellings.get(only) ?? 1) > 1) continue;
    addWord(plain, syllables.map(withoutMarks), name);
  }
  return {
    roleOf: (set) => roles.get(set),
    wordsOf: (text) => {
      const syllables = syllablesOf(text, abbreviations);
      return isPlain(text) ? splitIntoWords(plain, syllables.map(withoutMarks)) : splitIntoWords(marked, syllables);
    },
  };
}

/** By syllable without marks, how many syllables with marks it may stand for: "cong" is "cổng" and "công". */
function spellingsOf(syllables: readonly string[]): ReadonlyMap<string, number> {
  const spelt = Map.groupBy(new Set(syllables), withoutMarks);
  return new Map([...spelt].map(([plain, all]) => [plain, all.length]));
}

/** Whether a text has no Vietnamese mark at all although it has several syllables: it was written without them. */
const isPlain = (text: string): boolean => text.trim().includes(' ') && withoutMarks(text) === text.normalize('NFC');

const newNode = (): Node => ({ next: new Map(), sets: null });

function addWord(root: Node, syllables: readonly string[], set: string): void {
  let node = root;
  for (const syllable of syllables) {
    const next = node.next.get(syllable) ?? newNode();
    node.next.set(syllable, next);
    node = next;
  }
  node.sets ??= [];
  if (!node.sets.includes(set)) node.sets.push(set);
}

function splitIntoWords(root: Node, syllables: readonly string[]): readonly Word[] {
  const words: Word[] = [];
  for (let at = 0; at < syllables.length; ) {
    const { length, sets } = longestWord(root, syllables, at);
    words.push({ text: syllables.slice(at, at + length).join(' '), sets });
    at += length;
  }
  return words;
}

function longestWord(root: Node, syllables: readonly string[], from: number): { length: number; sets: readonly string[] } {
  let longest: { length: number; sets: readonly string[] } = { length: 1, sets: [] };
  let node: Node | undefined = root;
  for (let at = from; at < syllables.length && syllables[at] !== SENTENCE_END; at += 1) {
    node = node.next.get(syllables[at] ?? '');
    if (!node) break;
    if (node.sets) longest = { length: at - from + 1, sets: node.sets };
  }
  return longest;
}
