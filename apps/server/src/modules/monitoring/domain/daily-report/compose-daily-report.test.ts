import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DayFacts } from '#modules/reporting';
import { composeDailyReport, evidenceOf } from './compose-daily-report.ts';
import { ANNEX_NUMBERS } from './daily-report.ts';
import { conditionSheet, givenDay, givenRules, givenUnits, NO_TASKS, report, statement, task } from './given-day.test-data.ts';

const ANSWERS = { '01001': '1'.repeat(16), '01002': `0-${'1'.repeat(14)}`, '02001': '-'.repeat(16), '03001': '1'.repeat(16) };
const FACTS = givenDay({
  ...givenUnits({ Huế: 2, 'Đà Nẵng': 1, 'An Giang': 1 }),
  conditionAnswers: conditionSheet(ANSWERS),
  previousConditionAnswers: conditionSheet({ '01002': '1'.repeat(16) }),
  statements: [statement('01001', 'Thiếu máy'), statement('01001', ' Thiếu máy'), statement('03001', 'Mạng chậm')],
  dossiers: [{ provinceCode: '01', communeCode: null, direct: 1, online: 3, returned: 2 }],
});
const TASKS = {
  ...NO_TASKS,
  tasks: [task({ key: 'a' })],
  assignments: [report('a'), report('a', { unitName: 'Bộ Công an', status: 'done' })],
};
const evidence = (cell: Parameters<typeof evidenceOf>[3]) => evidenceOf(FACTS, TASKS, givenRules(), cell);

describe('the daily report as a whole (C-14)', () => {
  test('a day without raw figures has every annex, each absent, and only the register in its summary', () => {
    const empty = composeDailyReport(givenDay(givenUnits({ Huế: 2 })), NO_TASKS, givenRules());
    expect(Object.keys(empty.annexes).sort()).toEqual([...ANNEX_NUMBERS].sort());
    for (const annex of ANNEX_NUMBERS) expect(empty.annexes[annex]).toBeNull();
    const { communes, criteriaNamed, ...rest } = empty.summary;
    expect([communes, new Set(Object.values(criteriaNamed)), new Set(Object.values(rest))]).toEqual([
      2,
      new Set([null]),
      new Set([null]),
    ]);
  });

  test('the order of raw rows never matters', () => {
    const composed = composeDailyReport(FACTS, TASKS, givenRules());
    const shuffled = <T>(rows: readonly T[]) => fc.shuffledSubarray([...rows], { minLength: rows.length });
    fc.assert(
      fc.property(
        shuffled(FACTS.provinces),
        shuffled(FACTS.communes),
        shuffled(FACTS.statements),
        shuffled(Object.entries(ANSWERS)),
        (provinces, communes, statements, answers) => {
          const other: DayFacts = {
            ...FACTS,
            provinces,
            communes,
            statements,
            conditionAnswers: conditionSheet(Object.fromEntries(answers)),
          };
          expect(composeDailyReport(other, TASKS, givenRules())).toEqual(composed);
        },
      ),
    );
  });

  test('the text names the end of the phase of its rules', () => {
    expect(composeDailyReport(FACTS, TASKS, givenRules()).text.phaseEnd).toBe('2025-10-01');
  });
});

describe('evidence: what a number is made of (P-11, R-14)', () => {
  test('a share of an annex lists every commune of the province with its answers, day and source', () => {
    expect(evidence({ annex: '4', row: { province_code: '01' }, column: 'green_pct' })).toMatchObject({
      value: 50,
      formula: { kind: 'share', decimals: 2 },
      rules: [{ id: 'REP-302' }, { id: 'REP-105' }, { id: 'REP-106' }, { id: 'REP-101' }],
      parts: [
        {
          unitCode: '01001',
          unitName: 'Xã 1',
          group: '01',
          itemKey: null,
          value: '1'.repeat(16),
          date: '2025-09-22',
          source: 'condition-answer',
          amount: 1,
          counted: true,
        },
        { unitCode: '01002', value: ANSWERS['01002'], counted: false },
      ],
    });
  });

  test('a condition’s share names the single answer, null where there is none', () => {
    expect(evidence({ annex: '5', row: { province: 'Huế' }, column: 'c02' })?.parts).toMatchObject([
      { itemKey: 'condition-2', value: '1', counted: true },
      { itemKey: 'condition-2', value: '-', counted: false },
    ]);
  });

  test('a change shows both shares with their own answers', () => {
    const change = evidence({ annex: '4', row: { province_code: '01' }, column: 'change_pct_points' });
    expect(change).toMatchObject({ value: 0, formula: { kind: 'change' }, operands: [{ value: 50 }, { value: 50 }] });
    expect(change?.operands[1]?.parts.map(({ date, counted }) => [date, counted])).toEqual([
      ['2025-09-21', false],
      ['2025-09-21', true],
    ]);
  });

  test('a statement shows its rows as written; a repeated one adds nothing', () => {
    expect(evidence({ annex: '6', row: { province_code: '01' }, column: 'communes_affected' })).toMatchObject({
      value: 1,
      parts: [
        { value: 'Thiếu máy', amount: 1 },
        { value: ' Thiếu máy', amount: 0 },
        { unitCode: '01002', value: null, source: 'register', counted: false },
      ],
    });
  });

  test('overdue tasks show what each unit reported, with its deadline', () => {
    expect(evidence({ summary: 'overdueByGroup.I' })).toMatchObject({
      value: 1,
      formula: { kind: 'groups', test: { is: 'any' } },
      parts: [
        { unitCode: null, unitName: 'Bộ Nội vụ', group: 'a', value: 'not-started', date: '2025-09-21', counted: true },
        { unitName: 'Bộ Công an', value: 'done', counted: false },
      ],
    });
  });

  test('figures of the text have evidence too', () => {
    expect(evidence({ text: 'onlineShares.0.returnedPct' })).toMatchObject({
      value: 50,
      formula: { kind: 'ratio' },
      operands: [{ value: 2 }, { value: 4 }],
    });
  });

  test.each([
    { annex: '4', row: 99, column: 'green' },
    { annex: '4', row: { province_code: '99' }, column: 'green' },
    { annex: '4', row: { green: 1 }, column: 'red' },
    { annex: '4', row: 0, column: 'province' },
    { annex: '4', row: 0, column: 'none' },
    { annex: '22', row: 0, column: 'green' },
    { summary: 'none' },
    { summary: 'overdueByGroup' },
    { summary: 'overdueByGroup.II' },
    { summary: 'green.value' },
    { summary: 'toString' },
    { text: 'phaseEnd' },
  ] as const)('where no number stands, or not one alone, there is no evidence: %j', (cell) => {
    expect(evidence(cell)).toBeNull();
  });
});
