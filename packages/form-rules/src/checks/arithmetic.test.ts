import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, Answers } from '../answer.ts';
import type { Check } from './check.ts';
import { runChecks } from './run-checks.ts';

const rule = { key: 'k', severity: 'warn', textVi: '', textEn: '' } as const;
const number = (value: string): Answer => ({ kind: 'number', value });
const text = (value: string): Answer => ({ kind: 'text', value });
const reasons = (check: Check, answers: Answers) => runChecks([check], answers).findings.map(({ reason }) => reason);
const notMade = (check: Check, answers: Answers) =>
  runChecks([check], answers).notCheckable.map(({ why, itemKeys }) => ({ why, itemKeys }));
const percentage: Check = {
  ...rule,
  kind: 'percentage',
  percent: { item: 'percent' },
  numerator: { item: 'part' },
  denominator: { item: 'all' },
};
const printed = (percent: string, part: number, all: number) =>
  reasons(percentage, { percent: number(percent), part: number(String(part)), all: number(String(all)) });

describe('arithmetic between items (R-10)', () => {
  const sum: Check = { ...rule, kind: 'sum', parts: [{ item: 'a' }, { item: 'b' }], total: { item: 'total' } };

  test('parts add up to their total, exactly where floating numbers do not', () => {
    expect(0.1 + 0.2 === 0.3).toBe(false);
    expect(reasons(sum, { a: number('0.1'), b: number('0.2'), total: number('0.3') })).toEqual([]);
    expect(reasons(sum, { a: number('0.1'), b: number('0.2'), total: number('0.30000000') })).toEqual([]);
    expect(reasons(sum, { a: number('0.1'), b: number('0.2'), total: number('0.31') })).toEqual(['sum-differs']);
  });

  test('sums of money in hundredths equal the sum of whole numbers of hundredths', () => {
    const cents = fc.integer({ min: -(10 ** 9), max: 10 ** 9 });
    const asDecimal = (value: number) =>
      `${value < 0 ? '-' : ''}${Math.floor(Math.abs(value) / 100)}.${String(Math.abs(value) % 100).padStart(2, '0')}`;
    fc.assert(
      fc.property(cents, cents, fc.integer({ min: -1, max: 1 }), (a, b, off) => {
        const answers = { a: number(asDecimal(a)), b: number(asDecimal(b)), total: number(asDecimal(a + b + off)) };
        expect(reasons(sum, answers)).toEqual(off === 0 ? [] : ['sum-differs']);
      }),
    );
  });

  test('a sum with a missing part is not taken for right: each missing item is named', () => {
    expect(notMade(sum, { b: number('1') })).toEqual([{ why: 'no-value', itemKeys: ['a', 'total'] }]);
    expect(notMade(sum, { a: { kind: 'not-applicable', reason: 'chưa có' }, b: number('1'), total: number('1') })).toEqual([
      { why: 'not-applicable', itemKeys: ['a'] },
    ]);
  });

  test('a relation holds or is told in words', () => {
    const check: Check = { ...rule, kind: 'compare', left: { item: 'a' }, relation: '<=', right: { constant: '34' } };
    expect(reasons(check, { a: number('34') })).toEqual([]);
    const [found] = runChecks([check], { a: number('35') }).findings;
    expect(found).toMatchObject({
      reason: 'relation-broken',
      textVi: '35 phải nhỏ hơn hoặc bằng 34',
      textEn: '35 must be at most 34',
    });
  });

  test.each([
    ['=', '2', false],
    ['=', '3.0', true],
    ['<', '4', true],
    ['<', '3', false],
    ['>=', '3', true],
    ['>', '2', true],
    ['>', '3', false],
  ] as const)('3 %s %s: %s', (relation, right, holds) => {
    const check: Check = { ...rule, kind: 'compare', left: { item: 'a' }, relation, right: { constant: right } };
    expect(reasons(check, { a: number('3') })).toEqual(holds ? [] : ['relation-broken']);
  });

  test('a list is as long as its count says, and may be empty', () => {
    const check: Check = { ...rule, kind: 'list-length', list: 'names', separator: ';', count: { item: 'n' } };
    expect(reasons(check, { names: text('Hà Nội; Huế;'), n: number('2') })).toEqual([]);
    expect(reasons(check, { names: text(''), n: number('0') })).toEqual([]);
    expect(reasons(check, { names: text('Hà Nội; Huế'), n: number('3') })).toEqual(['list-too-short']);
    expect(reasons(check, { names: text('Hà Nội; Huế'), n: number('1') })).toEqual(['list-too-long']);
    expect(notMade(check, { n: number('1') })).toEqual([{ why: 'no-value', itemKeys: ['names'] }]);
  });

  test.each([
    ['có 293 phòng họp (ĐU: 73 điểm; UB là: 127 điểm; Dùng chung (ĐU+UB): 39 điểm)', ['sum-differs']],
    ['có 239 phòng họp (ĐU: 73 điểm; UB là: 127 điểm; Dùng chung (ĐU+UB): 39 điểm)', []],
    ['cấp 7.159 tài khoản (xã: 7.000; tỉnh: 159)', []],
    ['chạy thử 4 buổi (08/6/2025; 12/6/2025; 14-15/6/2026 và 17/6/2025)', []],
    ['kết nối 14/14 hệ thống (8 xong; 5 chờ)', []],
    ['Tổ chức 3 lớp (đợt 1: 40 người và 2 giảng viên; đợt 2: 35 người)', []],
    ['có 5 xã chưa xong (vùng sâu', []],
  ] as const)('numbers in brackets add up to the number before them: %s', (remark, found) => {
    const check: Check = { ...rule, kind: 'sums-in-text', item: 'remark' };
    expect(reasons(check, { remark: text(remark) })).toEqual(found);
    expect(notMade(check, {})).toEqual([{ why: 'no-value', itemKeys: ['remark'] }]);
  });

  test('two lists name the same in whatever order', () => {
    const check: Check = { ...rule, kind: 'same-list', left: 'a', right: 'b', separator: ';' };
    expect(reasons(check, { a: text('VNPT; Viettel'), b: text('Viettel;VNPT') })).toEqual([]);
    expect(reasons(check, { a: text('VNPT; Viettel'), b: text('VNPT') })).toEqual(['lists-differ']);
  });

  test('the counted are not more than all', () => {
    const check: Check = {
      ...rule,
      kind: 'share',
      numerator: { item: 's', part: 'numerator' },
      denominator: { item: 's', part: 'denominator' },
    };
    expect(reasons(check, { s: { kind: 'share', numerator: 33, denominator: 106 } })).toEqual([]);
    expect(reasons(check, { s: { kind: 'share', numerator: 106, denominator: 33 } })).toEqual(['share-impossible']);
  });
});

describe('a printed percentage (R-10, C-21)', () => {
  test('agrees when rounded to its own decimals, ties to the even digit', () => {
    expect(printed('97', 209, 215)).toEqual([]);
    expect(printed('97.21', 209, 215)).toEqual([]);
    expect(printed('90.62', 58, 64)).toEqual([]);
    expect(printed('84.38', 81, 96)).toEqual([]);
  });

  test('of 1 in 224 printed 0.004 % and of 3 in 187 printed 0.01 % is 100 times too small, and says so', () => {
    expect(printed('0.004', 1, 224)).toEqual(['percent-hundred-times-too-small']);
    expect(printed('0.01', 3, 187)).toEqual(['percent-hundred-times-too-small']);
    const [found] = runChecks([percentage], { percent: number('0.004'), part: number('1'), all: number('224') }).findings;
    expect(found?.textVi).toBe('Ghi 0,004%, nhỏ đi 100 lần: 1/224 là 0,446%');
  });

  test('without its decimal mark is 100 times too large', () => {
    expect(printed('9510', 97, 102)).toEqual(['percent-hundred-times-too-large']);
  });

  test('may be cut off, of more than all, or simply different', () => {
    expect(printed('53', 91, 170)).toEqual(['percent-cut-off']);
    expect(printed('100', 239, 209)).toEqual(['percent-of-more-than-all']);
    expect(printed('71.27', 17, 22)).toEqual(['percent-differs']);
    expect(printed('0', 13, 13)).toEqual(['percent-differs']);
  });

  test('of nothing cannot be checked, whether one is printed or not', () => {
    const why = (answers: Answers) => runChecks([percentage], answers).notCheckable.map((one) => one.why);
    expect(why({ percent: number('100'), part: number('0'), all: number('0') })).toEqual(['nothing-to-divide']);
    expect(why({ part: number('0'), all: number('0') })).toEqual(['nothing-to-divide']);
    expect(why({ part: number('1'), all: number('2') })).toEqual(['no-value']);
  });

  test('that is rounded from its two numbers is never found wrong', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.integer({ min: 1, max: 5000 }), (part, all) => {
        const counted = Math.min(part, all);
        const exact = (BigInt(counted) * 1_000_000n) / BigInt(all);
        const digits = String(exact).padStart(5, '0');
        const cut = `${digits.slice(0, -4)}.${digits.slice(-4)}`;
        const found = printed(cut, counted, all);
        expect(['percent-cut-off', undefined]).toContain(found[0]);
      }),
    );
  });
});
