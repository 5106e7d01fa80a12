import type { Answers } from '../answer.ts';
import { addDecimals, compareDecimals, type Decimal, decimalText, quotients, wholeNumber } from '../decimal.ts';
import type { CheckOf, Relation } from './check.ts';
import { itemsOf, readList, readNumber, readNumbers } from './operands.ts';
import { finding, notMade, type Outcome, passed, type Reason } from './outcome.ts';

const ZERO = wholeNumber(0);

export function sum({ parts, total }: CheckOf<'sum'>, answers: Answers): Outcome {
  const read = readNumbers([...parts, total], answers);
  if ('notMade' in read) return read;
  const given = read.value.at(-1) ?? ZERO;
  const computed = read.value.slice(0, -1).reduce(addDecimals, ZERO);
  if (compareDecimals(computed, given) === 0) return passed;
  return finding('sum-differs', itemsOf([...parts, total]), { given: decimalText(given), computed: decimalText(computed) });
}

/** Whether an order (below zero, zero, above) is what a relation asks for. */
export function holds(relation: Relation, order: number): boolean {
  if (order === 0) return relation === '=' || relation === '<=' || relation === '>=';
  return order < 0 ? relation === '<' || relation === '<=' : relation === '>' || relation === '>=';
}

export function compare({ left, relation, right }: CheckOf<'compare'>, answers: Answers): Outcome {
  const read = readNumbers([left, right], answers);
  if ('notMade' in read) return read;
  const [a = ZERO, b = ZERO] = read.value;
  if (holds(relation, compareDecimals(a, b))) return passed;
  return finding('relation-broken', itemsOf([left, right]), { given: decimalText(a), relation, expected: decimalText(b) });
}

/** A list is as long as the number given for it; an empty list counts 0. */
export function listLength({ list, separator, count }: CheckOf<'list-length'>, answers: Answers): Outcome {
  const members = readList(list, separator, answers);
  if ('notMade' in members) return members;
  const read = readNumber(count, answers);
  if ('notMade' in read) return read;
  const order = compareDecimals(wholeNumber(members.value.length), read.value);
  if (order === 0) return passed;
  return finding(order > 0 ? 'list-too-long' : 'list-too-short', [list, ...itemsOf([count])], {
    given: decimalText(read.value),
    computed: String(members.value.length),
  });
}

/** Two lists name the same, in whatever order. */
export function sameList({ left, right, separator }: CheckOf<'same-list'>, answers: Answers): Outcome {
  const a = readList(left, separator, answers);
  if ('notMade' in a) return a;
  const b = readList(right, separator, answers);
  if ('notMade' in b) return b;
  const without = (list: readonly string[], others: readonly string[]) => list.filter((member) => !others.includes(member));
  const [onlyLeft, onlyRight] = [without(a.value, b.value), without(b.value, a.value)];
  if (onlyLeft.length + onlyRight.length === 0) return passed;
  const joined = (list: readonly string[]) => (list.length === 0 ? '–' : list.join(`${separator} `));
  return finding('lists-differ', [left, right], { given: joined(a.value), expected: joined(b.value) });
}

/** The counted are some of all: neither more than all nor below zero. */
export function share({ numerator, denominator }: CheckOf<'share'>, answers: Answers): Outcome {
  const read = readNumbers([numerator, denominator], answers);
  if ('notMade' in read) return read;
  const [part = ZERO, all = ZERO] = read.value;
  if (compareDecimals(part, all) <= 0 && compareDecimals(part, ZERO) >= 0) return passed;
  return finding('share-impossible', itemsOf([numerator, denominator]), { given: decimalText(part), all: decimalText(all) });
}

/**
 * A percentage as printed is 100 × numerator / denominator, rounded to as many decimals as it was printed with, ties to even. What is
 * wrong is recognised: the bare ratio with a percent sign, a lost decimal mark, digits cut off, more than all shown as 100 %.
 */
export function percentage({ percent, numerator, denominator }: CheckOf<'percentage'>, answers: Answers): Outcome {
  const divided = readNumbers([numerator, denominator], answers);
  if ('notMade' in divided) return divided;
  const items = itemsOf([percent, numerator, denominator]);
  const [part = ZERO, all = ZERO] = divided.value;
  if (compareDecimals(all, ZERO) === 0) return notMade('nothing-to-divide', items);
  const printed = readNumber(percent, answers);
  if ('notMade' in printed) return printed;
  const { rounded } = quotients(100n, part, all, printed.value.decimals);
  if (compareDecimals(rounded, printed.value) === 0) return passed;
  return finding(whatIsWrong(printed.value, part, all), items, {
    given: decimalText(printed.value),
    computed: decimalText(quotients(100n, part, all, Math.max(printed.value.decimals, 2)).rounded),
    part: decimalText(part),
    all: decimalText(all),
  });
}

function whatIsWrong(printed: Decimal, part: Decimal, all: Decimal): Reason {
  const isEither = (scale: bigint) => {
    const { rounded, cut } = quotients(scale, part, all, printed.decimals);
    return compareDecimals(rounded, printed) === 0 || compareDecimals(cut, printed) === 0;
  };
  if (compareDecimals(part, all) > 0 && compareDecimals(printed, wholeNumber(100)) === 0) return 'percent-of-more-than-all';
  if (isEither(100n)) return 'percent-cut-off';
  if (compareDecimals(printed, ZERO) !== 0 && isEither(1n)) return 'percent-hundred-times-too-small';
  if (isEither(10_000n)) return 'percent-hundred-times-too-large';
  return 'percent-differs';
}
