import type { Answers } from '../answer.ts';
import type { CheckOf } from './check.ts';
import { readText } from './operands.ts';
import type { Found, Outcome } from './outcome.ts';

/** A whole number that stands alone: no part of a day, a decision's number or a share. */
const WHOLE = /(^|[^\d/.,-])(\d{1,3}(?:\.\d{3})+|\d+)(?![\d/.,-]*\d)/gu;
/** How far a number may stand before the bracket that divides it. */
const MOST_BETWEEN = 60;

const wholeNumbers = (text: string): readonly bigint[] =>
  [...text.matchAll(WHOLE)].map(([, , digits = '']) => BigInt(digits.replaceAll('.', '')));

type Bracket = { readonly at: number; readonly inside: string };

/** Outermost brackets; one that is never closed is none. */
function bracketsOf(text: string): readonly Bracket[] {
  const found: Bracket[] = [];
  let [depth, start] = [0, 0];
  for (const [at, letter] of [...text].entries()) {
    if (letter === '(') {
      if (depth === 0) start = at;
      depth += 1;
    } else if (letter === ')' && depth > 0) {
      depth -= 1;
      if (depth === 0) found.push({ at: start, inside: [...text].slice(start + 1, at).join('') });
    }
  }
  return found;
}

/** The parts of `73 điểm; 127 điểm; 39 điểm`: two or more, each with exactly one number; null for anything else. */
function partsOf(inside: string): readonly bigint[] | null {
  const numbers = inside.split(';').map((part) => wholeNumbers(part.replace(/\([^()]*\)/g, '')));
  return numbers.length >= 2 && numbers.every(({ length }) => length === 1) ? numbers.flat() : null;
}

/** A number that a bracket behind it divides is the sum of the bracket's numbers: `293 phòng họp (ĐU: 73; UB: 127; chung: 39)`. */
export function sumsInText({ item }: CheckOf<'sums-in-text'>, answers: Answers): Outcome {
  const read = readText(item, answers);
  if ('notMade' in read) return read;
  const text = read.value.normalize('NFC');
  const found = bracketsOf(text).flatMap(({ at, inside }): readonly Found[] => {
    const given = wholeNumbers([...text].slice(Math.max(0, at - MOST_BETWEEN), at).join('')).at(-1);
    const parts = partsOf(inside);
    if (given === undefined || parts === null) return [];
    const computed = parts.reduce((sum, part) => sum + part, 0n);
    return computed === given
      ? []
      : [{ reason: 'sum-differs', itemKeys: [item], params: { given: `${given}`, computed: `${computed}` } }];
  });
  return { found };
}
