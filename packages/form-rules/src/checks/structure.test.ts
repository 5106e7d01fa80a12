import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, Answers } from '../answer.ts';
import type { Check } from './check.ts';
import { maySend, runChecks } from './run-checks.ts';

const rule = { key: 'k', severity: 'stop', textVi: '', textEn: '' } as const;
const number = (value: string): Answer => ({ kind: 'number', value });
const text = (value: string): Answer => ({ kind: 'text', value });
const reasons = (check: Check, answers: Answers) => runChecks([check], answers).findings.map(({ reason }) => reason);
const why = (check: Check, answers: Answers) => runChecks([check], answers).notCheckable.map((one) => one.why);

describe('structure of answers (R-10)', () => {
  test('a required item is answered, or says why it does not apply; white space is no answer', () => {
    const check: Check = { ...rule, kind: 'required', item: 'a' };
    expect(reasons(check, {})).toEqual(['missing']);
    expect(reasons(check, { a: null })).toEqual(['missing']);
    expect(reasons(check, { a: text(' \n') })).toEqual(['missing']);
    expect(reasons(check, { a: { kind: 'not-applicable', reason: 'chưa có trung tâm' } })).toEqual([]);
    expect(reasons(check, { a: { kind: 'yes-no', value: false } })).toEqual([]);
  });

  test('an answer of another kind than asked is found, and so is a number that is none', () => {
    const check: Check = { ...rule, kind: 'answer-kind', item: 'a', expected: 'number' };
    expect(reasons(check, { a: number('12,5') })).toEqual(['wrong-kind']);
    expect(reasons(check, { a: text('12') })).toEqual(['wrong-kind']);
    expect(reasons(check, { a: number('12.5') })).toEqual([]);
  });

  test('bounds of a range belong to it', () => {
    const check: Check = { ...rule, kind: 'range', of: { item: 'a' }, min: '0', max: '100.5' };
    expect(reasons(check, { a: number('0') })).toEqual([]);
    expect(reasons(check, { a: number('100.50') })).toEqual([]);
    expect(reasons(check, { a: number('-0.01') })).toEqual(['too-small']);
    expect(reasons(check, { a: number('100.51') })).toEqual(['too-large']);
  });

  test('the numbers of a share are looked at one by one', () => {
    const check: Check = { ...rule, kind: 'range', of: { item: 'a', part: 'denominator' }, min: '1' };
    expect(reasons(check, { a: { kind: 'share', numerator: 0, denominator: 0 } })).toEqual(['too-small']);
    expect(why(check, { a: number('3') })).toEqual(['not-a-number']);
  });

  test('decimals are counted as written', () => {
    const check: Check = { ...rule, kind: 'decimals', of: { item: 'a' }, most: 1 };
    expect(reasons(check, { a: number('3.50') })).toEqual(['too-many-decimals']);
    expect(reasons(check, { a: number('3.5') })).toEqual([]);
  });

  test('the length of a text counts letters with their marks as one', () => {
    const check: Check = { ...rule, kind: 'length', item: 'a', min: 3, max: 5 };
    expect(reasons(check, { a: text('Huế'.normalize('NFD')) })).toEqual([]);
    expect(reasons(check, { a: text('Hà') })).toEqual(['too-short']);
    expect(reasons(check, { a: text('Đắk Lắk') })).toEqual(['too-long']);
  });

  test('a choice is one of the list', () => {
    const check: Check = { ...rule, kind: 'choice', item: 'a', choices: ['tốt', 'khá'] };
    expect(reasons(check, { a: { kind: 'choice', value: 'kém' } })).toEqual(['not-in-list']);
    expect(reasons(check, { a: { kind: 'choice', value: 'khá' } })).toEqual([]);
  });

  test('a day exists (R-11)', () => {
    const check: Check = { ...rule, kind: 'date-exists', item: 'a' };
    expect(reasons(check, { a: { kind: 'date', value: '2025-02-29' } })).toEqual(['no-such-day']);
    expect(reasons(check, { a: { kind: 'date', value: '2024-02-29' } })).toEqual([]);
    expect(why(check, { a: text('29/2/2024') })).toEqual(['not-a-date']);
  });

  test('findings tell the rule of the author and what was found, in both languages', () => {
    const check: Check = {
      ...rule,
      kind: 'range',
      of: { item: 'a' },
      max: '3321',
      textVi: 'Không quá số xã',
      textEn: 'Not above the number of communes',
    };
    expect(runChecks([check], { a: number('33210.5') }).findings).toEqual([
      {
        checkKey: 'k',
        itemKeys: ['a'],
        severity: 'stop',
        reason: 'too-large',
        params: { given: '33210.5', bound: '3321' },
        textVi: 'Không quá số xã: 33.210,5 lớn hơn 3.321',
        textEn: 'Not above the number of communes: 33,210.5 is above 3,321',
      },
    ]);
  });
});

describe('a set of checks', () => {
  const item = fc.constantFrom('a', 'b', 'c');
  const operand = fc.oneof(
    item.map((of) => ({ item: of })),
    fc.constant({ constant: '34' }),
  );
  const decimal = fc
    .tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 0, max: 99 }))
    .map(([whole, part]) => `${whole}.${part}`);
  const kinds: fc.Arbitrary<Partial<Check>> = fc.oneof(
    item.map((of) => ({ kind: 'required' as const, item: of })),
    item.map((of) => ({ kind: 'answer-kind' as const, item: of, expected: 'number' as const })),
    operand.map((of) => ({ kind: 'range' as const, of, min: '0' })),
    operand.map((of) => ({ kind: 'decimals' as const, of, most: 1 })),
    item.map((of) => ({ kind: 'length' as const, item: of, max: 3 })),
    item.map((of) => ({ kind: 'choice' as const, item: of, choices: ['x'] })),
    item.map((of) => ({ kind: 'date-exists' as const, item: of })),
    fc.tuple(operand, operand, operand).map(([a, b, total]) => ({ kind: 'sum' as const, parts: [a, b], total })),
    fc.tuple(operand, operand).map(([left, right]) => ({ kind: 'compare' as const, left, relation: '<=' as const, right })),
    fc.tuple(item, operand).map(([list, count]) => ({ kind: 'list-length' as const, list, separator: ';', count })),
    item.map((of) => ({ kind: 'sums-in-text' as const, item: of })),
    fc.tuple(item, item).map(([left, right]) => ({ kind: 'same-list' as const, left, right, separator: ';' })),
    fc.tuple(operand, operand).map(([numerator, denominator]) => ({ kind: 'share' as const, numerator, denominator })),
    fc
      .tuple(operand, operand, operand)
      .map(([percent, numerator, denominator]) => ({ kind: 'percentage' as const, percent, numerator, denominator })),
    item.map((of) => ({ kind: 'date-in-period' as const, item: of, daysBefore: 5, daysAfter: 5 })),
    item.map((of) => ({ kind: 'dates-in-text' as const, item: of, daysBefore: 5, daysAfter: 5 })),
    item.map((of) => ({ kind: 'compare-dates' as const, left: { item: of }, relation: '=' as const, right: { known: 'cover' } })),
    item.map((of) => ({ kind: 'flipped' as const, items: [of], least: 2 })),
    operand.map((of) => ({ kind: 'not-falling' as const, of })),
    operand.map((of) => ({ kind: 'jump' as const, of, factor: '3', leastDistance: '5' })),
    operand.map((of) => ({ kind: 'unusual' as const, of })),
  );
  const answer: fc.Arbitrary<Answer | null> = fc.oneof(
    fc.constant(null),
    decimal.map(number),
    fc.string().map(text),
    fc.constant<Answer>({ kind: 'date', value: '2025-06-31' }),
    fc.constant<Answer>({ kind: 'not-applicable', reason: 'chưa có' }),
    fc.tuple(fc.nat(9), fc.nat(9)).map<Answer>(([numerator, denominator]) => ({ kind: 'share', numerator, denominator })),
  );
  const checks = fc
    .array(kinds, { maxLength: 12 })
    .map((all) => all.map((one, at) => ({ ...rule, ...one, key: `k${at}` }) as Check));

  test('passes, finds or says why it cannot be made: never skipped in silence', () => {
    fc.assert(
      fc.property(checks, fc.record({ a: answer, b: answer, c: answer }), (all, answers) => {
        const { findings, notCheckable, passed } = runChecks(all, answers);
        const told = [
          ...new Set(findings.map(({ checkKey }) => checkKey)),
          ...notCheckable.map((one) => one.checkKey),
          ...passed,
        ];
        expect(told.sort()).toEqual(all.map(({ key }) => key).sort());
      }),
    );
  });

  test('of no answers at all finds only what is required; every other check with an item says why not', () => {
    fc.assert(
      fc.property(checks, (all) => {
        const { findings } = runChecks(all, {});
        for (const { reason, itemKeys } of findings) expect(reason === 'missing' || itemKeys.length === 0).toBe(true);
      }),
    );
  });

  test('a stop keeps a report from being sent, a warning asks for a reason, an impossible check hinders nothing', () => {
    const stop: Check = { ...rule, kind: 'required', item: 'a' };
    const warn: Check = { ...rule, key: 'w', severity: 'warn', kind: 'range', of: { item: 'b' }, max: '10' };
    expect(maySend(runChecks([stop], {}), { k: 'vì sao' })).toBe(false);
    const warned = runChecks([warn], { b: number('11') });
    expect(maySend(warned, {})).toBe(false);
    expect(maySend(warned, { w: '  ' })).toBe(false);
    expect(maySend(warned, { w: 'đã kiểm tra lại' })).toBe(true);
    expect(maySend(runChecks([warn], {}), {})).toBe(true);
  });
});

test('the engine runs on the page of entry too: it takes code from its own package only, and nothing but plain functions', () => {
  const folder = new URL('.', import.meta.url);
  const engine = readdirSync(folder).filter((name) => /^[^.]+\.ts$/.test(name));
  const taken = engine.flatMap((name) =>
    [...readFileSync(new URL(name, folder), 'utf8').matchAll(/^import (?!type ).*from '([^']+)';$/gm)].map(
      ([, from = '']) => from,
    ),
  );
  expect(taken).not.toHaveLength(0);
  for (const from of taken) expect(from).toMatch(/^\.{1,2}\/[a-z-]+\.ts$/);
});
