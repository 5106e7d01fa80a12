import { expect, test } from 'vitest';
import { useTestDatabase } from '#test/harness';
import { storedAndIndependent } from './stored-day.ts';

const db = useTestDatabase();

test.each([1, 2, 3, 4, 5, 6, 7, 8])(
  'a stored day of five provinces, seed %i, gives what an independent computation gives (C-14)',
  async (seed) => {
    const { stored, independent } = await storedAndIndependent(db, { seed, scope: 'five-provinces' });
    expect(stored).toEqual(independent);
  },
);
