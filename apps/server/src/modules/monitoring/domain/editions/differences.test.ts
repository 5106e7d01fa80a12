import { expect, test } from 'vitest';
import { ANNEX_NUMBERS, type AnnexRow, type DailyReport } from '../daily-report/daily-report.ts';
import { differencesBetween, WHOLE_ROW } from './differences.ts';

const NO_ANNEXES = Object.fromEntries(ANNEX_NUMBERS.map((annex) => [annex, null])) as unknown as DailyReport['annexes'];
const report = (annexes: { [annex: string]: readonly AnnexRow[] }, summary: object = {}): DailyReport =>
  ({ date: '2025-09-22', summary, text: {}, annexes: { ...NO_ANNEXES, ...annexes } }) as unknown as DailyReport;
const edition = (content: DailyReport, wording: Record<string, string> = {}) => ({ report: content, wording });
const CAO_BANG = { province_code: '04', green: 6, green_pct: 10.71 };

test('equal editions have no differences', () => {
  expect(differencesBetween(edition(report({ '4': [CAO_BANG] })), edition(report({ '4': [{ ...CAO_BANG }] })))).toEqual([]);
});

test('each changed cell is listed with its row, column and both values', () => {
  expect(
    differencesBetween(
      edition(report({ '4': [CAO_BANG] })),
      edition(report({ '4': [{ ...CAO_BANG, green: 7, green_pct: null }] })),
    ),
  ).toEqual([
    { place: { kind: 'annex', annex: '4', row: '04', column: 'green' }, before: 6, after: 7 },
    { place: { kind: 'annex', annex: '4', row: '04', column: 'green_pct' }, before: 10.71, after: null },
  ]);
});

test('a row that moved without change is no difference; one that came or went is', () => {
  const [one, two] = [
    { province_code: '04', statement_vi: 'Mạng chậm', n: 1 },
    { province_code: '04', statement_vi: 'Thiếu máy', n: 1 },
  ];
  expect(differencesBetween(edition(report({ '6': [one, two] })), edition(report({ '6': [two, one] })))).toEqual([]);
  expect(differencesBetween(edition(report({ '6': [one] })), edition(report({ '6': [two] })))).toEqual([
    { place: { kind: 'annex', annex: '6', row: '04 Mạng chậm', column: WHOLE_ROW }, before: '04 Mạng chậm', after: null },
    { place: { kind: 'annex', annex: '6', row: '04 Thiếu máy', column: WHOLE_ROW }, before: null, after: '04 Thiếu máy' },
  ]);
});

test('two tasks with the same text stay two rows', () => {
  const task = { task_vi: 'Báo cáo', units_vi: 'Bộ Công an' };
  expect(differencesBetween(edition(report({ '2': [task] })), edition(report({ '2': [task, task] })))).toEqual([
    { place: { kind: 'annex', annex: '2', row: 'Báo cáo (2)', column: WHOLE_ROW }, before: null, after: 'Báo cáo (2)' },
  ]);
});

test('figures of the text and paragraphs of the wording are compared one by one', () => {
  expect(
    differencesBetween(
      edition(report({}, { overdueByGroup: { I: 4 }, red: 59 }), { 'closing.request': 'Kính trình' }),
      edition(report({}, { overdueByGroup: { I: 4, II: 1 }, red: 58 }), { 'closing.request': 'Kính trình.' }),
    ),
  ).toEqual([
    { place: { kind: 'summary', path: 'overdueByGroup.II' }, before: null, after: 1 },
    { place: { kind: 'summary', path: 'red' }, before: 59, after: 58 },
    { place: { kind: 'wording', paragraph: 'closing.request' }, before: 'Kính trình', after: 'Kính trình.' },
  ]);
});

test('the order of members and of lists is no difference, an item of a list is found by its name', () => {
  const withText = (text: object) => ({ report: { ...report({}), text } as unknown as DailyReport, wording: {} });
  const before = withText({
    onlineShares: [
      { provinceCode: '01', returned: 1 },
      { provinceCode: '04', returned: 2 },
    ],
  });
  expect(
    differencesBetween(
      before,
      withText({
        onlineShares: [
          { returned: 2, provinceCode: '04' },
          { returned: 1, provinceCode: '01' },
        ],
      }),
    ),
  ).toEqual([]);
  expect(
    differencesBetween(
      before,
      withText({
        onlineShares: [
          { provinceCode: '00', returned: 9 },
          { provinceCode: '01', returned: 1 },
          { provinceCode: '04', returned: 3 },
        ],
      }),
    ).map(({ place }) => place),
  ).toContainEqual({ kind: 'text', path: 'onlineShares.04.returned' });
});
