import type { Check } from '@thong-suot/form-rules/checks';
import type { Static } from 'typebox';
import { Compile } from 'typebox/compile';
import { expect, expectTypeOf, test } from 'vitest';
import { CheckSchema } from './check-schema.ts';

const rule = { key: 'k', severity: 'warn', textVi: '', textEn: '' } as const;
const of = { item: 'a' };
const days = { daysBefore: 0, daysAfter: 5 };
/** One of each kind. */
const BY_KIND: { readonly [Kind in Check['kind']]: Omit<Extract<Check, { kind: Kind }>, 'kind'> } = {
  required: { ...rule, item: 'a' },
  'answer-kind': { ...rule, item: 'a', expected: 'number' },
  range: { ...rule, of, min: '0', max: '10.5' },
  decimals: { ...rule, of, most: 1 },
  length: { ...rule, item: 'a', max: 3 },
  choice: { ...rule, item: 'a', choices: ['x'] },
  'date-exists': { ...rule, item: 'a' },
  sum: { ...rule, parts: [of, { constant: '1' }], total: { item: 'b', part: 'numerator' } },
  compare: { ...rule, left: of, relation: '<=', right: { constant: '-3.5' } },
  'list-length': { ...rule, list: 'a', separator: ';', count: of },
  'sums-in-text': { ...rule, item: 'a' },
  'same-list': { ...rule, left: 'a', right: 'b', separator: ';' },
  share: { ...rule, numerator: of, denominator: of },
  percentage: { ...rule, percent: of, numerator: of, denominator: of },
  'date-in-period': { ...rule, item: 'a', ...days },
  'dates-in-text': { ...rule, item: 'a', ...days },
  'compare-dates': { ...rule, left: of, relation: '=', right: { known: 'cover' } },
  'not-falling': { ...rule, of },
  jump: { ...rule, of, factor: '3', leastDistance: '5' },
  flipped: { ...rule, items: ['a'], least: 2 },
  unusual: { ...rule, of, settings: { measure: 'amount', width: 4 } },
};

test('a check of every kind is data: written as JSON and read again it is one by the schema, and without its members it is none', () => {
  const accepted = Compile(CheckSchema);
  for (const [kind, members] of Object.entries(BY_KIND)) {
    expect([kind, accepted.Check(JSON.parse(JSON.stringify({ ...members, kind })))]).toEqual([kind, true]);
    expect([kind, accepted.Check({ ...rule, kind })]).toEqual([kind, false]);
  }
  expect(accepted.Check({ ...rule, kind: 'guess', item: 'a' })).toBe(false);
});

test('the schema and the type of the package say the same', () => {
  expectTypeOf<Static<typeof CheckSchema>>().toExtend<Check>();
  expectTypeOf<Check>().toExtend<Static<typeof CheckSchema>>();
});
