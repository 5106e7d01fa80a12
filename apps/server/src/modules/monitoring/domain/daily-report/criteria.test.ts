import { describe, expect, test } from 'vitest';
import { composeDailyReport } from './compose-daily-report.ts';
import { criterion, givenDay, givenRules, givenUnits, NO_TASKS, sheet } from './given-day.test-data.ts';

type Answers = { readonly [commune: string]: string };
const SIZES = { Huế: 2, 'Đà Nẵng': 2, 'An Giang': 4 };
function party(keys: readonly string[], answers: Answers, sizes: { readonly [name: string]: number } = SIZES) {
  const facts = givenDay({
    ...givenUnits(sizes),
    criteria: keys.map((key, at) => criterion(key, at + 1)),
    communeAnswers: { party: sheet(keys, answers), council: null, committee: null, front: null },
  });
  return composeDailyReport(facts, NO_TASKS, givenRules());
}

describe('criteria of communes (C-06, REP-601 to REP-604)', () => {
  test('exactly half is not below 50%; a criterion with no province below is not printed', () => {
    expect(party(['a'], { '01001': '1', '02001': '1', '03001': '1', '03002': '1' }).annexes['9']).toEqual([]);
  });

  test('provinces below stand ascending by exact share, equal ones alphabetically, with the whole province as denominator', () => {
    const rows = party(['a'], { '01001': '0', '02001': '-', '03001': '1', '03002': '1', '03003': '1' }).annexes['9'];
    expect(rows).toEqual([
      {
        criterion_key: 'a',
        name_vi: 'Tiêu chí a',
        provinces_below_50: 2,
        all_provinces: 0,
        rank: 1,
        province_code: '02',
        province: 'Đà Nẵng',
        met: 0,
        communes: 2,
        pct: 0,
      },
      {
        criterion_key: 'a',
        name_vi: 'Tiêu chí a',
        provinces_below_50: 2,
        all_provinces: 0,
        rank: 2,
        province_code: '01',
        province: 'Huế',
        met: 0,
        communes: 2,
        pct: 0,
      },
    ]);
  });

  test('if all provinces of the pack are below, one line says so instead of a list', () => {
    expect(party(['a'], { '03001': '1' }).annexes['9']).toEqual([
      {
        criterion_key: 'a',
        name_vi: 'Tiêu chí a',
        provinces_below_50: 3,
        all_provinces: 1,
        rank: null,
        province_code: null,
        province: null,
        met: null,
        communes: null,
        pct: null,
      },
    ]);
  });

  test('at most ten provinces are listed, the number says how many there are', () => {
    const sizes = Object.fromEntries(Array.from({ length: 13 }, (_, at) => [`Tỉnh ${String.fromCharCode(65 + at)}`, 1]));
    const rows = party(['a'], { '01001': '1' }, sizes).annexes['9'] ?? [];
    expect(rows).toHaveLength(10);
    expect(new Set(rows.map((row) => row['provinces_below_50']))).toEqual(new Set([12]));
    expect(rows.map((row) => row['rank'])).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  test('criteria with more provinces below come first, equal numbers by their own number; ties with the second are named too', () => {
    const answers = {
      '01001': '11110',
      '01002': '11110',
      '02001': '11100',
      '02002': '11100',
      '03001': '10001',
      '03002': '10001',
    };
    const { annexes, summary } = party(['a', 'b', 'c', 'd', 'e'], answers);
    expect([...new Set(annexes['9']?.map((row) => row['criterion_key']))]).toEqual(['d', 'e', 'b', 'c']);
    expect(summary.criteriaNamed.party).toEqual([
      { key: 'd', provincesBelow50: 2 },
      { key: 'e', provincesBelow50: 2 },
    ]);
    const tied = party(['a', 'b', 'c', 'd'], { '01001': '0000', '02001': '1111', '03001': '0111', '03002': '0111' }).summary;
    expect(tied.criteriaNamed.party?.map(({ key }) => key)).toEqual(['a', 'b', 'c', 'd']);
  });

  test('a block without a row has no annex and names nothing, one with rows but no low province is empty', () => {
    const { annexes, summary } = party(['a'], {});
    expect([annexes['9'], annexes['10']]).toEqual([null, null]);
    expect(summary.criteriaNamed).toEqual({ party: null, council: null, committee: null, front: null });
  });
});

describe('criteria of provinces (Annex 21, REP-701, REP-702)', () => {
  const criteria = [
    criterion('p1', 1, 'province'),
    criterion('p2', 2, 'province'),
    criterion('p3', 3, 'province'),
    criterion('c1', 1, 'province', 'council'),
  ];
  const compose = (answers: Answers) =>
    composeDailyReport(
      givenDay({
        ...givenUnits({ Huế: 1, 'An Giang': 1 }),
        criteria,
        provinceAnswers: { party: sheet(['p1', 'p2', 'p3'], answers), council: null, committee: null, front: null },
      }),
      NO_TASKS,
      givenRules(),
    ).annexes['21'];

  test('the share is of all criteria of the block; answers without a 1 are 0%, no answer is no report', () => {
    const rows = compose({ '01': '1-0', '02': '00-' });
    expect(rows?.map((row) => [row['province'], row['party_met'], row['party_total'], row['party_pct']])).toEqual([
      ['An Giang', 0, 3, 0],
      ['Huế', 1, 3, 33.33],
    ]);
    expect(rows?.[0]).toMatchObject({
      council_met: null,
      council_total: 1,
      council_pct: null,
      front_met: null,
      front_total: 0,
      front_pct: null,
    });
    expect(compose({ '01': '---' })?.[1]).toMatchObject({ province: 'Huế', party_met: null, party_total: 3, party_pct: null });
  });

  test('without a row of any block there is no annex', () => {
    expect(compose({})).toBeNull();
  });
});
