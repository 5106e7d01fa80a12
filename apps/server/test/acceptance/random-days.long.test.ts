import { expect, test } from 'vitest';
import { useTestDatabase } from '#test/harness';
import { storedAndIndependent } from './stored-day.ts';

const db = useTestDatabase();
const seeds = (count: number, first: number) => Array.from({ length: count }, (_, at) => first + at);

test.each(seeds(200, 2001))(
  'a stored day of five provinces, seed %i, gives what an independent computation gives (C-14)',
  async (seed) => {
    const { stored, independent } = await storedAndIndependent(db, { seed, scope: 'five-provinces' });
    expect(stored).toEqual(independent);
  },
);

test.each(seeds(5, 11))(
  'a stored day of the whole country, seed %i, gives what an independent computation gives (C-14)',
  async (seed) => {
    const { stored, independent } = await storedAndIndependent(db, { seed, scope: 'nation' });
    expect(stored).toEqual(independent);
  },
);
