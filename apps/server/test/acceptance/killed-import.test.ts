import { expect, test } from 'vitest';
import { killImports } from './killed-import.ts';

test('an import whose program or database is killed leaves the state before or after (K-01, K-03)', async () => {
  expect((await killImports(2)).faults).toEqual([]);
}, 120_000);
