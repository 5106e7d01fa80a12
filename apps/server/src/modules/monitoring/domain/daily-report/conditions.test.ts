import { describe, expect, test } from 'vitest';
import { composeDailyReport } from './compose-daily-report.ts';
import { colourOf } from './conditions.ts';
import { conditionSheet, givenDay, givenRules, givenUnits, NO_TASKS } from './given-day.test-data.ts';

const MET = '1'.repeat(16);
const unmet = (count: number, mark = '0') => mark.repeat(count) + '1'.repeat(16 - count);
const compose = (given: Parameters<typeof givenDay>[0]) => composeDailyReport(givenDay(given), NO_TASKS, givenRules());

describe('readiness of communes (C-02, REP-301 to REP-304)', () => {
  test.each([
    [0, 'green'],
    [1, 'yellow'],
    [4, 'yellow'],
    [5, 'red'],
    [16, 'red'],
  ] as const)('%i unmet conditions make a commune %s', (count, colour) => {
    expect(colourOf(unmet(count), givenRules())).toBe(colour);
  });

  test('an empty answer is not met like a 0 (REP-106)', () => {
    expect(colourOf(unmet(4, '-'), givenRules())).toBe('yellow');
    expect(colourOf(unmet(5, '-'), givenRules())).toBe('red');
  });

  test('a commune without a row or with 16 empty answers has not reported and has no colour', () => {
    expect(colourOf(null, givenRules())).toBeNull();
    expect(colourOf('-'.repeat(16), givenRules())).toBeNull();
    expect(colourOf('0'.repeat(16), givenRules())).toBe('red');
  });

  test('the limits of the colours are settings', () => {
    expect(colourOf(unmet(4), { ...givenRules(), yellowUpTo: 3 })).toBe('red');
  });

  test('silent communes stay in the denominator (REP-105)', () => {
    const { annexes, summary } = compose({
      ...givenUnits({ Huế: 3 }),
      conditionAnswers: conditionSheet({ '01001': MET, '01002': '-'.repeat(16) }),
    });
    expect(annexes['4']).toEqual([
      {
        province_code: '01',
        province: 'Huế',
        communes: 3,
        green: 1,
        yellow: 0,
        red: 0,
        reported: 1,
        reported_pct: 33.33,
        green_pct: 33.33,
        change_pct_points: null,
      },
    ]);
    expect(summary).toMatchObject({ communes: 3, communesReported: 1, provincesReported: 1, green: 1, greenPct: 33.33 });
  });

  test('Annex 4 ascends by exact green share, equal shares alphabetically; Annex 5 is alphabetical', () => {
    const { annexes } = compose({
      ...givenUnits({ Huế: 2, 'Đà Nẵng': 4, 'Cao Bằng': 1, 'An Giang': 1 }),
      conditionAnswers: conditionSheet({ '01001': MET, '02001': MET, '02002': MET, '04001': MET, '03001': unmet(2) }),
    });
    expect(annexes['4']?.map((row) => row['province'])).toEqual(['Cao Bằng', 'Đà Nẵng', 'Huế', 'An Giang']);
    expect(annexes['5']?.map((row) => [row['province'], row['c01'], row['c16']])).toEqual([
      ['An Giang', 100, 100],
      ['Cao Bằng', 0, 100],
      ['Đà Nẵng', 50, 50],
      ['Huế', 50, 50],
    ]);
  });

  test('the change is the difference of the rounded shares of both days (REP-102)', () => {
    const previousConditionAnswers = conditionSheet({ '01001': MET });
    const { annexes, summary } = compose({
      ...givenUnits({ Huế: 3 }),
      conditionAnswers: conditionSheet({ '01001': MET, '01002': MET }),
      previousConditionAnswers,
    });
    expect(annexes['4']?.[0]?.['change_pct_points']).toBe(33.34);
    expect(summary).toMatchObject({ greenPrevious: 1, greenPreviousPct: 33.33, greenPctChange: 33.34 });
  });

  test('without any answer for the day before there is no change to show; one answer anywhere is enough (REP-303)', () => {
    const today = { ...givenUnits({ Huế: 1, 'Lai Châu': 1 }), conditionAnswers: conditionSheet({ '01001': MET, '02001': MET }) };
    const blank = compose({ ...today, previousConditionAnswers: conditionSheet({ '01001': '-'.repeat(16) }) });
    expect(blank.annexes['4']?.map((row) => row['change_pct_points'])).toEqual([null, null]);
    expect(blank.summary).toMatchObject({ greenPrevious: null, greenPreviousPct: null, greenPctChange: null });
    const one = compose({ ...today, previousConditionAnswers: conditionSheet({ '01001': MET }) });
    expect(one.annexes['4']?.map((row) => row['change_pct_points'])).toEqual([0, 100]);
  });

  test('exactly half or 70% green is not over it (REP-304)', () => {
    const answers = (province: string, count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, at) => [`${province}0${String(at + 1).padStart(2, '0')}`, MET]));
    const { summary } = compose({
      ...givenUnits({ A: 10, B: 10, C: 10, D: 10, E: 1 }),
      conditionAnswers: conditionSheet({
        ...answers('01', 5),
        ...answers('02', 7),
        ...answers('03', 8),
        ...answers('04', 6),
        ...answers('05', 1),
      }),
    });
    expect(summary).toMatchObject({
      provincesGreenOver50: 4,
      provincesGreenOver70: 2,
      provincesGreen100: 1,
      provincesGreen100Codes: ['05'],
    });
  });

  test('provinces below 100% of a condition are listed alphabetically, condition 15 is a share of the nation', () => {
    const without = (no: number) => `${MET.slice(0, no - 1)}0${MET.slice(no)}`;
    const { summary } = compose({
      ...givenUnits({ Huế: 1, 'Đà Nẵng': 1, 'An Giang': 1 }),
      conditionAnswers: conditionSheet({ '01001': without(13), '02001': without(13), '03001': without(15) }),
    });
    expect(summary).toMatchObject({
      condition13Below100: ['02', '01'],
      condition14Below100: [],
      condition15Met: 2,
      condition15Pct: 66.67,
    });
  });

  test('without a row of the day there are no Annexes 4 and 5 and no figures, but the register', () => {
    for (const conditionAnswers of [null, conditionSheet({})]) {
      const { annexes, summary } = compose({ ...givenUnits({ Huế: 2 }), conditionAnswers });
      expect([annexes['4'], annexes['5']]).toEqual([null, null]);
      expect(summary).toMatchObject({
        communes: 2,
        communesReported: null,
        green: null,
        provincesGreen100Codes: null,
        condition13Below100: null,
        condition15Pct: null,
      });
    }
  });
});
