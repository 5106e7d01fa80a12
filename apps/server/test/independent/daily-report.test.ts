import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { printReport } from '../../src/modules/monitoring/domain/daily-report/compose-daily-report.ts';
import { compareWithExpected } from './compare-with-expected.ts';
import { bothReports, cellsNotRecomputable, composedFromPack } from './composed-report.ts';
import { SHIPPED_DAY } from './shipped-day.ts';

describe('the daily report of the shipped day (C-14)', () => {
  test('every expected cell of summary and annexes is met, with no surplus row and no exception', async () => {
    const report = printReport(await composedFromPack(SHIPPED_DAY));
    expect(compareWithExpected(report, join(SHIPPED_DAY, 'expected'))).toEqual([]);
  });

  test('every number can be worked out again from the answers it is made of', async () => {
    const { looked, wrong } = cellsNotRecomputable(await composedFromPack(SHIPPED_DAY));
    expect(wrong).toEqual([]);
    expect(looked).toBeGreaterThan(5000);
  });
});

describe('random days', () => {
  const seeds = Array.from({ length: 25 }, (_, at) => at + 1);

  test.each(seeds)('five provinces, seed %i: the independent computation agrees', async (seed) => {
    const { product, independent } = await bothReports({ seed, scope: 'five-provinces' });
    expect(product).toEqual(independent);
  });

  test.each(seeds.slice(0, 5))('five provinces, seed %i: every number follows from its evidence', async (seed) => {
    const { explained } = await bothReports({ seed, scope: 'five-provinces' });
    expect(cellsNotRecomputable(explained).wrong).toEqual([]);
  });
});
