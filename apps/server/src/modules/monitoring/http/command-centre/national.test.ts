import type { Static } from 'typebox';
import { beforeAll, describe, expect, test } from 'vitest';
import { useTestDatabase } from '#test/harness';
import { readRows } from '#test/independent/csv';
import { SHIPPED_DAY } from '#test/independent/shipped-day';
import { importPack, shippedFiles, useCommandCentre } from '#test/monitoring/command-centre';
import type { CommuneMatrixSchema, CommuneNamesSchema, NationalViewSchema, TrendSchema } from './schemas/national.ts';

type NationalView = Static<typeof NationalViewSchema>;
const db = useTestDatabase({ withUnits: true });
const { get, inject } = useCommandCentre(db);
const expected = (annex: string) => readRows(`${SHIPPED_DAY}/expected`, `annex-${annex}.csv`);
const figure = (text: string | undefined) => (text ? Number(text) : null);

beforeAll(async () => {
  await importPack(db, await shippedFiles(), 'day-2025-09-22');
});

describe('the national view of the shipped day', () => {
  let view: NationalView;
  beforeAll(async () => {
    view = await get('/command-centre/national');
  });

  test('has the headline figures of the report with their change since the day before (C-03, C-04)', () => {
    expect(view.headline).toMatchObject({
      provinces: 34,
      communes: 3321,
      green: { value: 2821, previous: 2815, change: 6 },
      yellow: { value: 441 },
      red: { value: 59 },
      reported: { value: 3321 },
      notReported: { value: 0 },
      greenShare: { value: { numerator: 2821, denominator: 3321, printed: 84.94 }, previous: { printed: 84.76 }, change: 0.18 },
    });
  });

  test('counts provinces by their tasks and the overdue tasks of the plan; without an earlier day there is no change (C-02, C-05)', () => {
    expect(view.headline).toMatchObject({
      provincesTasksGreen: 34,
      provincesTasksRed: 0,
      overdueTasks: { value: 7, previous: null, change: null },
    });
  });

  test('is that of the newest day, compared with the day before, on its own map', () => {
    expect(view.day).toMatchObject({
      date: '2025-09-22',
      comparedWith: '2025-09-21',
      anchor: 'as-it-was',
      revision: 1,
      source: 'day-2025-09-22',
    });
  });

  test('says that figures of communes are simulated, and carries the notice of the source report (architecture 3.9)', () => {
    expect(view.day.notices.map(({ vi }) => vi)).toEqual(['Số liệu cấp xã là mô phỏng', expect.stringContaining('báo chí')]);
  });

  test('shows for each province the communes of Annex 4 (C-03)', () => {
    const byCode = new Map(view.provinces.map((province) => [province.code, province]));
    for (const row of expected('04')) {
      expect(byCode.get(row['province_code'] ?? '')).toMatchObject({
        communes: figure(row['communes']),
        green: figure(row['green']),
        yellow: figure(row['yellow']),
        red: figure(row['red']),
        reported: figure(row['reported']),
        greenShare: { value: { printed: figure(row['green_pct']) }, change: figure(row['change_pct_points']) },
      });
    }
  });

  test('shows for each province the tasks of Annex 1 (C-02)', () => {
    const byCode = new Map(view.provinces.map((province) => [province.code, province.tasks]));
    for (const { province_code, done, total, status } of expected('01')) {
      expect(byCode.get(province_code ?? '')).toEqual({ done: figure(done), total: figure(total), status });
    }
  });

  test('shows the online shares of Annex 8 for the day and since 1/7 (C-10)', () => {
    const byCode = new Map(view.provinces.map((province) => [province.code, province]));
    for (const row of expected('08-1').filter(({ province_code }) => province_code !== 'ALL')) {
      expect(byCode.get(row['province_code'] ?? '')?.onlineShareDay?.printed ?? null).toBe(figure(row['online_pct']));
    }
    for (const row of expected('08-3').filter(({ province_code }) => province_code !== 'ALL')) {
      expect(byCode.get(row['province_code'] ?? '')?.onlineShareCumulative?.printed ?? null).toBe(
        figure(row['online_pct_total']),
      );
    }
  });

  test('points out the province with the low online share and those far below their own average (C-11)', () => {
    const flagged = (flag: string) =>
      view.provinces.filter(({ flags }) => flags.some((one) => one === flag)).map(({ code }) => code);
    expect(flagged('low-online-share')).toContain('20');
    expect(flagged('far-below-own-average')).toEqual(expect.arrayContaining(['01', '79']));
    expect(flagged('overdue-tasks')).toEqual(['04']);
    expect(flagged('no-report')).toEqual([]);
  });

  test('orders provinces as the annexes do, and gives every commune its colour in that order', () => {
    expect(view.provinces.map(({ shortName }) => shortName).slice(0, 6)).toEqual([
      'An Giang',
      'Bắc Ninh',
      'Cà Mau',
      'Cần Thơ',
      'Cao Bằng',
      'Đà Nẵng',
    ]);
    expect(view.communes.colour).toHaveLength(3321);
    expect([...view.communes.colour].filter((sign) => sign === 'g')).toHaveLength(2821);
    const green = view.provinces.map(
      (_, place) => [...view.communes.colour].filter((sign, at) => sign === 'g' && view.communes.province[at] === place).length,
    );
    expect(green).toEqual(view.provinces.map((province) => province.green));
  });

  test('names what got better or worse: the nation first, then each province with its communes (C-04)', () => {
    expect(view.movements[0]).toMatchObject({
      kind: 'green-share',
      unit: null,
      direction: 'better',
      from: 84.76,
      to: 84.94,
      change: 0.18,
    });
    const turned = view.movements.filter(({ kind }) => kind === 'communes-turned');
    expect(turned.reduce((sum, { count }) => sum + count, 0)).toBe(8);
    const shares = view.movements.filter(({ kind, unit }) => kind === 'green-share' && unit !== null);
    const changes = expected('04').filter(({ change_pct_points }) => Number(change_pct_points) !== 0);
    expect(shares).toHaveLength(changes.length);
    expect(new Set(shares.map(({ unit }) => unit?.code))).toEqual(new Set(changes.map(({ province_code }) => province_code)));
    for (const { change, direction } of shares) expect(direction).toBe((change ?? 0) > 0 ? 'better' : 'worse');
  });
});

describe('the commune matrix', () => {
  test('gives every commune its answers and every condition its share (C-06)', async () => {
    const matrix = await get<Static<typeof CommuneMatrixSchema>>('/command-centre/commune-matrix');
    expect(matrix.conditions.find(({ no }) => no === 15)).toMatchObject({
      met: 3237,
      share: { numerator: 3237, denominator: 3321, printed: 97.47 },
    });
    const raw = new Map(
      readRows(SHIPPED_DAY, 'condition-answers.csv')
        .filter(({ date }) => date === '2025-09-22')
        .map((row) => [row['commune_code'], row]),
    );
    matrix.communes.code.forEach((code, at) => {
      const row = raw.get(code);
      const answers = matrix.conditions.map(({ no }) => row?.[`c${String(no).padStart(2, '0')}`] || '-').join('');
      expect(matrix.patterns[matrix.communes.pattern[at] ?? -1]).toBe(answers);
      expect(matrix.communes.unmet[at]).toBe([...answers].filter((answer) => answer !== '1').length);
    });
    expect(matrix.patterns.length).toBeLessThan(1000);
  });

  test('has its names apart, in the same order, and they are not sent twice', async () => {
    const answer = await inject('/command-centre/communes');
    const names = answer.json() as Static<typeof CommuneNamesSchema>;
    const matrix = await get<Static<typeof CommuneMatrixSchema>>('/command-centre/commune-matrix');
    expect(names.communes.code).toEqual(matrix.communes.code);
    expect(names.communes.name).toContain('Phường Ba Đình');
    const tag = String(answer.headers['etag']);
    const again = await inject('/command-centre/communes', { headers: { 'if-none-match': tag } });
    expect(again.statusCode).toBe(304);
    expect(again.body).toBe('');
  });
});

describe('which day', () => {
  test('without figures is not found; a day that does not exist is no input', async () => {
    expect((await inject('/command-centre/national?date=2025-09-21')).json()).toMatchObject({
      type: 'monitoring/no-figures',
      status: 404,
    });
    for (const parameter of ['date', 'compareWith'])
      expect((await inject(`/command-centre/national?${parameter}=2025-02-30`)).json()).toMatchObject({
        type: 'kernel/invalid-input',
        status: 400,
      });
  });

  test('to compare with must be stored, or be the day before of the snapshot, and earlier', async () => {
    for (const day of ['2025-09-20', '2025-09-22', '2025-09-23']) {
      expect((await inject(`/command-centre/national?compareWith=${day}`)).json()).toMatchObject({
        type: 'monitoring/nothing-to-compare',
        status: 422,
      });
    }
    expect((await inject('/command-centre/national?compareWith=2025-09-21')).statusCode).toBe(200);
  });

  test('and map must be words that mean something', async () => {
    expect((await inject('/command-centre/national?anchor=somewhere')).statusCode).toBe(400);
    expect((await inject('/command-centre/national?anchor=2025-02-30')).json()).toMatchObject({
      type: 'monitoring/map-not-readable',
    });
  });

  test('there is can be asked', async () => {
    expect(await get('/command-centre/days')).toMatchObject({
      days: [{ date: '2025-09-22', previousDate: '2025-09-21', revision: 1, revisions: 1, hasPrevious: false }],
    });
  });
});

describe('the trend', () => {
  test('has a point for each stored day, of the nation or one province', async () => {
    const { from, to, points } = await get<Static<typeof TrendSchema>>('/command-centre/trend');
    expect([from, to]).toEqual(['2025-08-23', '2025-09-22']);
    expect(points).toEqual([
      expect.objectContaining({ date: '2025-09-22', communes: 3321, reported: 3321, green: 2821, yellow: 441, red: 59 }),
    ]);
    const own = await get<Static<typeof TrendSchema>>('/command-centre/trend?provinceCode=42');
    const row = expected('04').find(({ province_code }) => province_code === '42');
    expect(own.points[0]).toMatchObject({
      communes: figure(row?.['communes']),
      green: figure(row?.['green']),
      yellow: figure(row?.['yellow']),
    });
  });

  test('of more than a year, in reverse, or of days that do not exist, is refused', async () => {
    expect((await inject('/command-centre/trend?from=2024-01-01&to=2025-09-22')).statusCode).toBe(404);
    expect((await inject('/command-centre/trend?from=2025-02-30')).statusCode).toBe(400);
    expect((await inject('/command-centre/trend?from=2025-09-23&to=2025-09-22')).statusCode).toBe(404);
  });
});
