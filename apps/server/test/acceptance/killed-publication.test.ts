import { expect, test } from 'vitest';
import { killPublications } from './killed-publication.ts';

test('a publication whose server is killed leaves an edition whole, or none (K-01, K-03)', async () => {
  expect((await killPublications(1)).faults).toEqual([]);
}, 120_000);
