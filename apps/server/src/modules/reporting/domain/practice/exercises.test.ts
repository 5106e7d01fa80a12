import { documentFaults, type Item, type ReportDocument, wholeItem } from '@thong-suot/form-rules';
import { expect, test } from 'vitest';
import { calendarDate } from '#kernel/calendar';
import {
  contradictedItem,
  contradiction,
  dailyReportSteps,
  type PractisedReport,
  returnedReportSteps,
  returnReason,
  reviewSteps,
} from './exercises.ts';
import { preparedDocument } from './prepared-document.ts';

const DAY = calendarDate('2025-09-24');
const item = (key: string, others: Partial<Item> = {}): Item =>
  wholeItem({ key, no: 1, nameVi: `Mục ${key}`, nameEn: key, ...others });
const EMPTY: ReportDocument = { answers: {}, carried: [], statements: [], reasons: {}, secondsSpent: 0 };
const report = (others: Partial<PractisedReport> = {}): PractisedReport => ({
  state: 'sent',
  revision: 1,
  document: EMPTY,
  reason: null,
  ...others,
});
const told = (text: string): ReportDocument => ({ ...EMPTY, statements: [{ kind: 'obstacle', text, itemKey: null }] });
const done = (steps: readonly { readonly isDone: boolean }[]) => steps.map(({ isDone }) => isDone);

test('the report of the day is done when all are sent and an obstacle is told in words, not in a word', () => {
  expect(done(dailyReportSteps([]))).toEqual([false, false]);
  expect(done(dailyReportSteps([report(), report({ revision: 0, state: 'expected', document: null })]))).toEqual([false, false]);
  expect(done(dailyReportSteps([report(), report({ document: told('Hỏng') })]))).toEqual([true, false]);
  expect(done(dailyReportSteps([report(), report({ document: told('Đường truyền hỏng từ sáng') })]))).toEqual([true, true]);
});

test('a recommendation is no obstacle', () => {
  const statements = [{ kind: 'recommendation' as const, text: 'Đề nghị cấp thêm máy quét', itemKey: null }];
  expect(done(dailyReportSteps([report({ document: { ...EMPTY, statements } })]))).toEqual([true, false]);
});

test('a returned report is done when it was sent again with "no" where the reviewer asked', () => {
  const answered = (value: boolean): ReportDocument => ({ ...EMPTY, answers: { a: { kind: 'yes-no', value } } });
  expect(done(returnedReportSteps(report({ document: answered(false) }), 'a'))).toEqual([false, false]);
  expect(done(returnedReportSteps(report({ revision: 2, document: answered(true) }), 'a'))).toEqual([true, false]);
  expect(done(returnedReportSteps(report({ revision: 2, document: answered(false) }), 'a'))).toEqual([true, true]);
});

test('a review is done when the faulty one went back with a reason that tells what, and the clean ones were approved', () => {
  const clean = [report({ state: 'approved' }), report({ state: 'approved' })];
  const back = (reason: string) => report({ state: 'returned', reason });
  expect(done(reviewSteps(report({ state: 'approved' }), clean))).toEqual([false, false, true, true]);
  expect(done(reviewSteps(back('Sai'), clean))).toEqual([true, false, true, true]);
  expect(done(reviewSteps(back('Mục 1 trái với vướng mắc đã ghi'), clean))).toEqual([true, true, true, true]);
  expect(done(reviewSteps(back('Mục 1 trái với vướng mắc đã ghi'), [back('Sai')]))).toEqual([true, true, false, false]);
});

test('a prepared report answers every kind of item without a fault', () => {
  const items = [
    item('a'),
    item('b', { kind: 'number' }),
    item('c', { kind: 'share' }),
    item('d', { kind: 'choice', options: [{ key: 'one', nameVi: 'Một', nameEn: 'One' }] }),
    item('e', { kind: 'text' }),
    item('f', { kind: 'date' }),
    item('g', { kind: 'file' }),
    item('h', { kind: 'number', source: { kind: 'derived', sumOf: ['b'] } }),
  ];
  const document = preparedDocument(items, DAY);
  expect(
    documentFaults(items, { ...document, answers: { ...document.answers, h: { kind: 'number', value: '10' } } }, DAY),
  ).toEqual([]);
  expect(document.answers['h']).toBeNull();
});

test('what a prepared report contradicts is a question that everybody is asked', () => {
  const first = item('b', { no: 4 });
  expect(
    contradictedItem([item('n', { kind: 'number' }), item('m', { source: { kind: 'measured', measurement: 'x' } })]),
  ).toBeNull();
  expect(contradictedItem([item('a', { conditions: [{ itemKey: 'b', is: 'yes' }] }), first])).toBe(first);
  expect(contradiction(first).text).toContain('Mục 4');
  expect(returnReason(first)).toContain('mục 4');
});
