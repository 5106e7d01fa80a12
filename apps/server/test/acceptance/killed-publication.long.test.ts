import { expect, test } from 'vitest';
import { killPublications } from './killed-publication.ts';

test('publications killed at 24 moments, server and database in turn, leave each edition whole or none, and both occur (K-01, K-03)', async () => {
  const { faults, editions, cutOff } = await killPublications(24);
  expect(faults).toEqual([]);
  expect(editions).toBeGreaterThan(0);
  expect(cutOff).toBeGreaterThan(0);
}, 900_000);
