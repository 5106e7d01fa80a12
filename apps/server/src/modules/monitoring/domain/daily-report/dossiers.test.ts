import { describe, expect, test } from 'vitest';
import type { CumulativeDossierFact, DayFacts, DossierFact } from '#modules/reporting';
import { composeDailyReport } from './compose-daily-report.ts';
import { givenDay, givenRules, givenUnits, NO_TASKS } from './given-day.test-data.ts';

const UNITS = givenUnits({ Huế: 1, 'Đà Nẵng': 1, 'An Giang': 1 });
const compose = (given: Partial<DayFacts>) => composeDailyReport(givenDay({ ...UNITS, ...given }), NO_TASKS, givenRules());
const row = (provinceCode: string, communeCode: string | null, direct: number, online: number, returned = 0): DossierFact => ({
  provinceCode,
  communeCode,
  direct,
  online,
  returned,
});
const since = (
  provinceCode: string,
  level: CumulativeDossierFact['level'],
  direct: number,
  online: number,
): CumulativeDossierFact => ({ provinceCode, level, direct, online, returned: 1 });

describe('dossiers (C-08, REP-501 to REP-505)', () => {
  const dossiers = [row('01', null, 1, 2, 5), row('01', '01001', 0, 1), row('01', '01001', 0, 1), row('02', null, 2, 3, 1)];

  test('table I adds all rows of both levels, table II those of communes; equal totals alphabetically, the sum last', () => {
    const { annexes } = compose({ dossiers });
    expect(annexes['8-1']).toEqual([
      {
        province_code: '02',
        province: 'Đà Nẵng',
        direct: 2,
        online: 3,
        returned: 1,
        total: 5,
        online_pct: 60,
        june_daily_average: null,
      },
      {
        province_code: '01',
        province: 'Huế',
        direct: 1,
        online: 4,
        returned: 5,
        total: 5,
        online_pct: 80,
        june_daily_average: null,
      },
      {
        province_code: '03',
        province: 'An Giang',
        direct: 0,
        online: 0,
        returned: 0,
        total: 0,
        online_pct: null,
        june_daily_average: null,
      },
      {
        province_code: 'ALL',
        province: 'Tổng',
        direct: 3,
        online: 7,
        returned: 6,
        total: 10,
        online_pct: 70,
        june_daily_average: null,
      },
    ]);
    expect(
      annexes['8-2']?.map((line) => [line['province'], line['total'], line['online_pct'], 'june_daily_average' in line]),
    ).toEqual([
      ['Huế', 2, 100, false],
      ['An Giang', 0, null, false],
      ['Đà Nẵng', 0, null, false],
      ['Tổng', 2, 100, false],
    ]);
  });

  test('the average of June is a fixed figure; the sum adds those known, decimals exactly', () => {
    const { annexes } = compose({
      dossiers,
      juneAverages: new Map([
        ['01', 0.1],
        ['03', 0.2],
      ]),
    });
    expect(annexes['8-1']?.map((line) => line['june_daily_average'])).toEqual([null, 0.1, 0.2, 0.3]);
  });

  test('table III descends by exact online share, equal ones alphabetically, provinces without dossiers last', () => {
    const cumulativeDossiers = [since('01', 'province', 1, 1), since('01', 'commune', 1, 1), since('02', 'commune', 3, 3)];
    const { annexes, summary } = compose({ cumulativeDossiers });
    expect(annexes['8-3']?.map((line) => [line['province'], line['online_pct_province'], line['online_pct_total']])).toEqual([
      ['Đà Nẵng', null, 50],
      ['Huế', 50, 50],
      ['An Giang', null, null],
      ['Tổng', 50, 50],
    ]);
    expect(annexes['8-3']?.at(-1)).toMatchObject({
      direct_province: 1,
      direct_commune: 4,
      direct_total: 5,
      total_total: 10,
      returned_total: 3,
    });
    expect(summary.lowestOnlineCumulative).toEqual({ provinceCode: '02', onlinePct: 50 });
  });

  test('the lowest province is one with dossiers; without any there is none', () => {
    expect(
      compose({ cumulativeDossiers: [since('01', 'commune', 0, 1), since('02', 'commune', 1, 2)] }).summary
        .lowestOnlineCumulative,
    ).toEqual({
      provinceCode: '02',
      onlinePct: 66.67,
    });
    expect(compose({ cumulativeDossiers: [since('01', 'commune', 0, 0)] }).summary.lowestOnlineCumulative).toBeNull();
  });

  test('without a row there are no tables; the text has no shares either', () => {
    for (const none of [null, []]) {
      const { annexes, summary, text } = compose({ dossiers: none, cumulativeDossiers: none });
      expect([annexes['8-1'], annexes['8-2'], annexes['8-3'], summary.lowestOnlineCumulative, text.onlineShares]).toEqual([
        null,
        null,
        null,
        null,
        null,
      ]);
    }
  });

  test('the text compares results returned with dossiers received, which may pass 100% (outline I.2)', () => {
    expect(compose({ dossiers, juneAverages: new Map([['01', 7]]) }).text.onlineShares?.[1]).toEqual({
      provinceCode: '01',
      province: 'Huế',
      onlinePct: 80,
      returned: 5,
      received: 5,
      returnedPct: 100,
      juneDailyAverage: 7,
    });
    expect(compose({ dossiers: [row('01', null, 0, 2, 3)] }).text.onlineShares?.map(({ returnedPct }) => returnedPct)).toEqual([
      150,
      null,
      null,
    ]);
  });
});
