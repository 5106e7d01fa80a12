import { describe, expect, test } from 'vitest';
import { type Answers, EMPTY_DOCUMENT, type ReportDocument } from '../answer.ts';
import { type Item, type StoredItem, wholeItem } from '../item.ts';
import type { Check } from './check.ts';
import { checkHere, type ReportToCheck } from './of-report.ts';

const rule = { severity: 'stop', textVi: '', textEn: '' } as const;
const number = (value: string) => ({ kind: 'number', value }) as const;
const counted = (key: string, more: Partial<StoredItem> = {}): Item =>
  wholeItem({ key, no: 1, nameVi: key, nameEn: key, kind: 'number', ...more });
const document = (answers: Answers): ReportDocument => ({ ...EMPTY_DOCUMENT, answers });
const notFalling: Check = { ...rule, key: 'grows', kind: 'not-falling', of: { item: 'a' } };
const report = (checks: readonly Check[], more: Partial<ReportToCheck> = {}): ReportToCheck => ({
  periodEnd: '2025-09-24',
  form: { items: [counted('a'), counted('b', { every: 'monthly' })], checks },
  period: { first: '2025-09-24', last: '2025-09-24' },
  comparedWith: '2025-09-23',
  previous: { periodEnd: '2025-09-23', document: document({ a: number('20'), b: number('7') }) },
  lastAnswered: {},
  ...more,
});
const reasons = (of: ReportToCheck, answers: Answers) =>
  checkHere(of, document(answers), '2025-09-24').findings.map(({ reason }) => reason);
const left = (of: ReportToCheck) => checkHere(of, document({ a: number('1') }), '2025-09-24').onSending.map(({ key }) => key);

describe('checks where a report is filled in (R-10, R-11)', () => {
  test('a figure is compared with the report before that came with the form', () => {
    expect(reasons(report([notFalling]), { a: number('19') })).toEqual(['fallen']);
    expect(reasons(report([notFalling]), { a: number('20') })).toEqual([]);
  });

  test('what only the server knows waits for sending: a long history, an earlier report that is not at hand, what is measured', () => {
    const unusual: Check = { ...rule, key: 'usual', kind: 'unusual', of: { item: 'a' } };
    expect(left(report([unusual, notFalling]))).toEqual(['usual']);
    expect(left(report([notFalling], { comparedWith: null }))).toEqual(['grows']);
    expect(left(report([notFalling], { comparedWith: '2025-09-22' }))).toEqual(['grows']);
    const required: Check = { ...rule, key: 'there', kind: 'required', item: 'a' };
    const measured = counted('a', { source: { kind: 'measured', measurement: 'accounts' } });
    expect(left(report([required], { form: { items: [measured], checks: [required] } }))).toEqual(['there']);
  });

  test('an answer of longer ago, offered because its item has a longer rhythm, is not that of the report before', () => {
    const grows: Check = { ...rule, key: 'grows', kind: 'not-falling', of: { item: 'b' } };
    const older = report([grows], { lastAnswered: { b: '2025-08-31' } });
    expect(reasons(older, { b: number('1') })).toEqual([]);
    expect(reasons(report([grows], { lastAnswered: { b: '2025-09-23' } }), { b: number('1') })).toEqual(['fallen']);
  });

  test('a check of an item that is not asked this time is no news', () => {
    const few: Check = { ...rule, key: 'few', kind: 'range', of: { item: 'b' }, max: '5' };
    const notAsked = report([few], { lastAnswered: { b: '2025-09-02' } });
    expect(checkHere(notAsked, document({ a: number('1') }), '2025-09-24').notCheckable).toEqual([]);
    expect(checkHere(report([few]), document({ a: number('1') }), '2025-09-24').notCheckable).toMatchObject([
      { why: 'no-value' },
    ]);
  });
});
