import { describe, expect, test } from 'vitest';
import { bothReports, cellsNotRecomputable } from './composed-report.ts';

describe('many random days (C-14)', () => {
  test.each(Array.from({ length: 300 }, (_, at) => at + 1001))(
    'five provinces, seed %i: both computations agree and every number follows from its evidence',
    async (seed) => {
      const { product, independent, explained } = await bothReports({ seed, scope: 'five-provinces' });
      expect(product).toEqual(independent);
      expect(cellsNotRecomputable(explained).wrong).toEqual([]);
    },
  );

  test.each([1, 2, 3, 4, 5, 6])(
    'the whole country, seed %i: both computations agree and every number follows from its evidence',
    async (seed) => {
      const { product, independent, explained } = await bothReports({ seed, scope: 'nation' });
      expect(product).toEqual(independent);
      expect(cellsNotRecomputable(explained).wrong).toEqual([]);
    },
  );
});
