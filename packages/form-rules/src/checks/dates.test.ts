import { describe, expect, test } from 'vitest';
import type { Answer, Answers } from '../answer.ts';
import type { Check } from './check.ts';
import type { CheckContext } from './outcome.ts';
import { runChecks } from './run-checks.ts';

const rule = { key: 'k', severity: 'warn', textVi: '', textEn: '' } as const;
const date = (value: string): Answer => ({ kind: 'date', value });
const text = (value: string): Answer => ({ kind: 'text', value });
const june: CheckContext = { period: { first: '2025-06-01', last: '2025-06-30' }, knownDates: { cover: '2025-06-24' } };
const found = (check: Check, answers: Answers, context: CheckContext = june) =>
  runChecks([check], answers, context).findings.map(({ reason, params }) => [reason, params['given'], params['meant']]);
const why = (check: Check, answers: Answers, context: CheckContext) =>
  runChecks([check], answers, context).notCheckable.map((one) => one.why);

describe('a day against the period of its report (R-11)', () => {
  const check: Check = { ...rule, kind: 'date-in-period', item: 'd', daysBefore: 0, daysAfter: 1 };

  test('lies in it, first and last day and the days allowed around it included', () => {
    for (const day of ['2025-06-01', '2025-06-30', '2025-07-01']) expect(found(check, { d: date(day) })).toEqual([]);
    expect(found(check, { d: date('2025-05-31') })[0]?.[0]).toBe('outside-period');
  });

  test('with a wrong year is recognised: 24/6/2026 is meant 24/6/2025', () => {
    expect(found(check, { d: date('2026-06-24') })).toEqual([['wrong-year', '2026-06-24', '2025-06-24']]);
    expect(found(check, { d: date('2024-06-24') })).toEqual([['wrong-year', '2024-06-24', '2025-06-24']]);
  });

  test('with a wrong month is recognised: 24/7/2025 is meant 24/6/2025', () => {
    expect(found(check, { d: date('2025-07-24') })).toEqual([['wrong-month', '2025-07-24', '2025-06-24']]);
  });

  test('far off is told with the period; one that does not exist as such', () => {
    expect(found(check, { d: date('2023-01-05') })).toEqual([['outside-period', '2023-01-05', undefined]]);
    expect(found(check, { d: date('2025-06-31') })).toEqual([['no-such-day', '2025-06-31', undefined]]);
  });

  test('over the turn of the year, the month before January is December', () => {
    const december: CheckContext = { period: { first: '2025-12-01', last: '2025-12-31' } };
    expect(found(check, { d: date('2026-01-20') }, december)).toEqual([['wrong-month', '2026-01-20', '2025-12-20']]);
  });

  test('cannot be checked without a period or without a day', () => {
    expect(why(check, { d: date('2025-06-01') }, {})).toEqual(['no-period']);
    expect(why(check, { d: date('2025-06-01') }, { period: { first: 'hôm nay', last: 'mai' } })).toEqual(['no-period']);
    expect(why(check, {}, june)).toEqual(['no-value']);
  });
});

describe('days written in a text (R-11)', () => {
  const check: Check = { ...rule, kind: 'dates-in-text', item: 't', daysBefore: 0, daysAfter: 31 };

  test('a range with a wrong year is found among right days: 14-15/6/2026', () => {
    const statement = 'Chạy thử đạt yêu cầu (08/6/2025; 12/6/2025; 14-15/6/2026 và 17/6/2025).';
    expect(found(check, { t: text(statement) })).toEqual([['wrong-year', '14-15/6/2026', '2025-06-14']]);
  });

  test('days without a year and numbers of decisions are no days', () => {
    expect(found(check, { t: text('trước ngày 28/6, Quyết định số 35/2024/QĐ-UBND, 293 phòng, 14/14 hệ thống') })).toEqual([]);
  });

  test.each([
    ['28/6-01/7/2024', 'wrong-year', '2025-06-28'],
    ['30-31/6/2025', 'no-such-day', undefined],
    ['24.6.2026', 'wrong-year', '2025-06-24'],
    ['24-6-2026', 'wrong-year', '2025-06-24'],
    ['1–2/6/2024', 'wrong-year', '2025-06-01'],
  ])('%s is read: %s', (printed, reason, meant) => {
    expect(found(check, { t: text(`Họp ngày ${printed}, xong.`) })).toEqual([[reason, printed, meant]]);
  });

  test('cannot be checked without a text or a period', () => {
    expect(why(check, { t: date('2025-06-01') }, june)).toEqual(['not-a-text']);
    expect(why(check, { t: text('1/6/2025') }, {})).toEqual(['no-period']);
  });
});

describe('a day against another (R-11)', () => {
  const asCover: Check = { ...rule, kind: 'compare-dates', left: { item: 'd' }, relation: '=', right: { known: 'cover' } };
  const inOrder: Check = { ...rule, kind: 'compare-dates', left: { item: 'd' }, relation: '<=', right: { item: 'e' } };

  test('that should be the same is found with what was meant', () => {
    expect(found(asCover, { d: date('2025-06-24') })).toEqual([]);
    expect(found(asCover, { d: date('2025-07-24') })).toEqual([['wrong-month', '2025-07-24', '2025-06-24']]);
    expect(found(asCover, { d: date('2025-06-20') })).toEqual([['dates-disagree', '2025-06-20', undefined]]);
  });

  test('that should come first does, or the same day', () => {
    expect(found(inOrder, { d: date('2025-06-24'), e: date('2025-06-24') })).toEqual([]);
    expect(found(inOrder, { d: date('2025-06-25'), e: date('2025-06-24') })).toEqual([
      ['dates-disagree', '2025-06-25', undefined],
    ]);
  });

  test('that does not exist, or that nobody knows, is told', () => {
    expect(found(asCover, { d: date('2025-06-31') })).toEqual([['no-such-day', '2025-06-31', undefined]]);
    expect(why(asCover, { d: date('2025-06-24') }, {})).toEqual(['no-known-date']);
    expect(why(inOrder, { d: date('2025-06-24') }, june)).toEqual(['no-value']);
  });
});
