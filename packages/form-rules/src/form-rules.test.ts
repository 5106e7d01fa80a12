import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Answers,
  askedItems,
  compareWritten,
  completeAnswers,
  documentFaults,
  EMPTY_DOCUMENT,
  formFaults,
  type Item,
  isDue,
  type StoredItem,
  sumOfWritten,
  wholeItem,
} from './index.ts';

const item = (key: string, more: Partial<StoredItem> = {}): Item => wholeItem({ key, no: 1, nameVi: key, nameEn: key, ...more });
const yes = { kind: 'yes-no', value: true } as const;
const no = { kind: 'yes-no', value: false } as const;
const keys = (items: readonly Item[]) => items.map(({ key }) => key);
const DAY = '2025-09-24';

describe('which items a report asks', () => {
  const items = [
    item('has-centre'),
    item('staff', { kind: 'number', conditions: [{ itemKey: 'has-centre', is: 'yes' }] }),
    item('shortage', { kind: 'text', conditions: [{ itemKey: 'staff', is: 'at-most', number: '3' }] }),
  ];
  test('one that hangs on another only when that has the answer, and one that hangs on an item not asked never', () => {
    const asked = (answers: Answers) => keys(askedItems(items, answers, DAY));
    expect(asked({})).toEqual(['has-centre']);
    expect(asked({ 'has-centre': yes })).toEqual(['has-centre', 'staff']);
    expect(asked({ 'has-centre': yes, staff: { kind: 'number', value: '2' } })).toEqual(['has-centre', 'staff', 'shortage']);
    expect(asked({ 'has-centre': no, staff: { kind: 'number', value: '2' } })).toEqual(['has-centre']);
  });

  test('items in a circle are not asked, and nothing hangs (the builder refuses circles)', () => {
    const circle = [
      item('a', { conditions: [{ itemKey: 'b', is: 'answered' }] }),
      item('b', { conditions: [{ itemKey: 'a', is: 'answered' }] }),
    ];
    expect(keys(askedItems(circle, { a: yes, b: yes }, DAY))).toEqual([]);
  });

  test.each([
    ['weekly', '2025-09-22', '2025-09-28', false],
    ['weekly', '2025-09-21', '2025-09-22', true],
    ['monthly', '2025-09-01', '2025-09-30', false],
    ['monthly', '2025-08-31', '2025-09-01', true],
    ['quarterly', '2025-07-01', '2025-09-30', false],
    ['yearly', '2024-12-31', '2025-01-01', true],
  ] as const)('an item asked %s, last answered on %s, is asked on %s: %s (R-04)', (every, last, day, expected) => {
    expect(isDue(every, day, last)).toBe(expected);
    expect(isDue(every, day, undefined)).toBe(true);
  });
});

describe('what may be sent', () => {
  const items = [
    item('condition'),
    item('count', { kind: 'number' }),
    item('share', { kind: 'share', required: false }),
    item('why', {
      kind: 'choice',
      required: false,
      mayNotApply: false,
      options: [
        { key: 'a', nameVi: 'a', nameEn: 'a' },
        { key: 'b', nameVi: 'b', nameEn: 'b' },
      ],
    }),
    item('when', { kind: 'date', required: false }),
  ];
  const faults = (answers: Answers) => documentFaults(items, { ...EMPTY_DOCUMENT, answers }, DAY);
  const whole: Answers = { condition: no, count: { kind: 'number', value: '0' } };
  test('zero and no are answers; what is missing is named', () => {
    expect(faults(whole)).toEqual([]);
    expect(faults({})).toEqual([
      { code: 'missing', itemKey: 'condition' },
      { code: 'missing', itemKey: 'count' },
    ]);
  });
  test('"not applicable yet" needs a reason, and only where the item allows it (R-07)', () => {
    expect(faults({ ...whole, count: { kind: 'not-applicable', reason: 'Chờ hướng dẫn' } })).toEqual([]);
    expect(faults({ ...whole, count: { kind: 'not-applicable', reason: ' ' } })).toEqual([
      { code: 'reason-missing', itemKey: 'count' },
    ]);
    expect(faults({ ...whole, why: { kind: 'not-applicable', reason: 'Chờ' } })).toEqual([
      { code: 'may-not-be-not-applicable', itemKey: 'why' },
    ]);
  });
  test.each([
    ['wrong-kind', 'count', yes],
    ['not-a-number', 'count', { kind: 'number', value: '1,5' }],
    ['not-a-share', 'share', { kind: 'share', numerator: -1, denominator: 3 }],
    ['no-such-option', 'why', { kind: 'choice', value: 'c' }],
    ['not-a-day', 'when', { kind: 'date', value: '2025-02-30' }],
    ['unknown-item', 'stranger', yes],
  ] as const)('%s is told with its item', (code, key, answer) => {
    expect(faults({ ...whole, [key]: answer })).toEqual([{ code, itemKey: key }]);
  });
});

describe('derived items and decimals', () => {
  test('a sum is there when all its parts are, exactly, and what the sender wrote for it is not looked at', () => {
    const items = [
      item('a', { kind: 'number' }),
      item('b', { kind: 'number' }),
      item('sum', { kind: 'number', source: { kind: 'derived', sumOf: ['a', 'b'] } }),
    ];
    const a = { kind: 'number', value: '0.1' } as const;
    expect(completeAnswers(items, { a, b: { kind: 'number', value: '0.2' }, sum: { kind: 'number', value: '9' } }).sum).toEqual({
      kind: 'number',
      value: '0.3',
    });
    expect(completeAnswers(items, { a, sum: { kind: 'number', value: '9' } }).sum).toBeNull();
  });

  test('sums and comparisons equal those of whole millionths', () => {
    const decimal = fc
      .integer({ min: -1_000_000_000, max: 1_000_000_000 })
      .map((number) => ({ number, text: (number / 1000).toFixed(3) }));
    fc.assert(
      fc.property(fc.array(decimal, { minLength: 1, maxLength: 20 }), (numbers) => {
        const sum = numbers.reduce((total, { number }) => total + number, 0);
        expect(compareWritten(sumOfWritten(numbers.map(({ text }) => text)), (sum / 1000).toFixed(3))).toBe(0);
        const [one, other] = [numbers[0], numbers.at(-1)];
        expect(Math.sign(compareWritten(one?.text ?? '', other?.text ?? ''))).toBe(
          Math.sign((one?.number ?? 0) - (other?.number ?? 0)),
        );
      }),
    );
  });
});

describe('what may be published', () => {
  const codes = (...items: Item[]) => formFaults(items).map(({ code }) => code);
  test('a form needs items, each with a key of its own and names in both languages', () => {
    expect(codes()).toEqual(['no-items']);
    expect(codes(item('a'), item('a'))).toEqual(['key-twice']);
    expect(codes(item('Ô-nhiễm', { nameEn: ' ' }))).toEqual(['key-malformed', 'name-missing']);
  });
  test('a condition hangs on an item further up, of a kind that can have the answer', () => {
    expect(codes(item('a', { conditions: [{ itemKey: 'a', is: 'yes' }] }))).toEqual(['condition-on-no-earlier-item']);
    expect(codes(item('a', { conditions: [{ itemKey: 'b', is: 'yes' }] }), item('b'))).toEqual(['condition-on-no-earlier-item']);
    expect(codes(item('a'), item('b', { conditions: [{ itemKey: 'a', is: 'at-least', number: '1' }] }))).toEqual([
      'condition-does-not-fit',
    ]);
    expect(codes(item('a'), item('b', { conditions: [{ itemKey: 'a', is: 'no' }] }))).toEqual([]);
  });
  test('a choice has two options or more, a sum is made of other numbers', () => {
    expect(codes(item('a', { kind: 'choice' }))).toEqual(['options-missing']);
    const sum = (sumOf: string[]) => item('sum', { kind: 'number', source: { kind: 'derived', sumOf } });
    const [one, two] = [item('one', { kind: 'number' }), item('two', { kind: 'number' })];
    expect(codes(one, two, sum(['one', 'two']))).toEqual([]);
    for (const parts of [['one'], ['one', 'one'], ['one', 'sum'], ['one', 'nothing']])
      expect(codes(one, two, sum(parts))).toEqual(['sum-of-what-is-no-number']);
  });
});
