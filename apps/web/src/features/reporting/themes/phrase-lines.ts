import type { Theme } from './theme-queries.ts';

type Phrase = Theme['phrases'][number];
const BLOCKS = ['general', 'party', 'council', 'committee', 'front'] as const satisfies readonly Phrase['blocks'][number][];
const USUAL_WEIGHT = 1;

/** Phrases as lines that a person edits: the phrase, then after `|` the blocks it holds in and its weight where these are not the usual ones. */
export function phraseLines(phrases: readonly Phrase[]): string {
  return phrases
    .map(({ text, blocks, weight }) =>
      [text, ...(blocks.length > 0 || weight !== USUAL_WEIGHT ? [blocks.join(' '), String(weight)] : [])].join(' | '),
    )
    .join('\n');
}

/** The phrases of such lines; empty lines are nothing. @returns the number of the first line that is no phrase, from 1 */
export function readPhraseLines(lines: string): { readonly phrases: Phrase[] } | { readonly faultyLine: number } {
  const phrases: Phrase[] = [];
  for (const [at, line] of lines.split('\n').entries()) {
    if (line.trim() === '') continue;
    const phrase = readPhrase(line);
    if (!phrase) return { faultyLine: at + 1 };
    phrases.push(phrase);
  }
  return { phrases };
}

function readPhrase(line: string): Phrase | null {
  const [text = '', blocks = '', weight = '', ...more] = line.split('|').map((part) => part.trim());
  const named = blocks.split(' ').filter(Boolean);
  const known = BLOCKS.filter((block) => named.includes(block));
  const number = weight === '' ? USUAL_WEIGHT : Number(weight.replace(',', '.'));
  if (text === '' || more.length > 0 || known.length !== named.length || !(number > 0 && number <= 2)) return null;
  return { text, blocks: known, weight: number };
}
