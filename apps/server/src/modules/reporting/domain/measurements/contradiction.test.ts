import { expect, test } from 'vitest';
import { measured, notMeasured } from '#kernel/measurement';
import { type ContradictionRule, isContradicted } from './contradiction.ts';

const rule = (operator: ContradictionRule['operator'], bound: number, answer: ContradictionRule['answer'] = 'yes') => ({
  operator,
  bound,
  answer,
});

test.each([
  ['at least 5 %, met exactly', rule('at-least', 5), 1, measured(1, 20), true],
  ['at least 5 %, just below', rule('at-least', 5), 1, measured(49, 1000), false],
  ['at most 0, of some', rule('at-most', 0), 1, measured(0, 3), true],
  ['at most 0, one of many', rule('at-most', 0), 1, measured(1, 3321), false],
  ['a number is compared in its own unit', rule('at-least', 10_000), 1, measured(10_000), true],
  ['the other answer', rule('at-most', 0), 0, measured(0), false],
  ['the answer no, where the rule names it', rule('at-least', 1, 'no'), 0, measured(1), true],
  ['no answer is no contradiction', rule('at-most', 0), null, measured(0), false],
  ['no value is not zero', rule('at-most', 0), 1, notMeasured('no-readings'), false],
  ['a share of nothing says nothing', rule('at-most', 0), 1, measured(0, 0), false],
] as const)('%s (C-12)', (_what, held, answer, value, expected) => {
  expect(isContradicted(held, answer, value)).toBe(expected);
});
