import type { Static } from 'typebox';
import { beforeAll, describe, expect, test } from 'vitest';
import { useTestDatabase } from '#test/harness';
import { readRows } from '#test/independent/csv';
import { SHIPPED_DAY } from '#test/independent/shipped-day';
import { importPack, shippedFiles, useCommandCentre } from '#test/monitoring/command-centre';
import type { NationalViewSchema } from './schemas/national.ts';

const db = useTestDatabase();
const { get } = useCommandCentre(db);
const expected = (annex: string) => readRows(`${SHIPPED_DAY}/expected`, `annex-${annex}.csv`);
const figure = (text: string | undefined) => (text ? Number(text) : null);

describe('the national view of the shipped day', () => {
  let view: Static<typeof NationalViewSchema>;
  beforeAll(async () => {
    await importPack(db, await shippedFiles(), 'day-2025-09-22');
    view = await get('/command-centre/national');
  });

  test('has the headline figures of the report, with their change since the day before (C-03, C-04)', () => {
    expect(view.headline).toMatchObject({
      provinces: 34,
      communes: 3321,
      green: { value: 2821, previous: 2815, change: 6 },
      yellow: { value: 441 },
      red: { value: 59 },
      reported: { value: 3321 },
      greenShare: { value: { numerator: 2821, denominator: 3321, printed: 84.94 }, previous: { printed: 84.76 }, change: 0.18 },
      provincesTasksGreen: 34,
      provincesTasksRed: 0,
      overdueTasks: { value: 7, previous: null, change: null },
    });
    expect(view.day).toMatchObject({ date: '2025-09-22', comparedWith: '2025-09-21', anchor: 'as-it-was', revision: 1 });
  });

  test('shows for each province the green, yellow and red communes of Annex 4 (C-03)', () => {
    const byCode = new Map(view.provinces.map((province) => [province.code, province]));
    for (const row of expected('04')) {
      expect(byCode.get(row.province_code ?? '')).toMatchObject({
        communes: figure(row.communes),
        green: figure(row.green),
        yellow: figure(row.yellow),
        red: figure(row.red),
        reported: figure(row.reported),
        greenShare: { value: { printed: figure(row.green_pct) }, change: figure(row.change_pct_points) },
      });
    }
  });
});
