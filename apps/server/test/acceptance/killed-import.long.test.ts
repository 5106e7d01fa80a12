import { expect, test } from 'vitest';
import { killImports } from './killed-import.ts';

test('imports killed at 40 moments, program and database in turn, leave the state before or after, and both occur (K-01, K-03)', async () => {
  const { faults, keptBefore, keptAfter } = await killImports(40);
  expect(faults).toEqual([]);
  expect(keptBefore).toBeGreaterThan(0);
  expect(keptAfter).toBeGreaterThan(0);
}, 900_000);
