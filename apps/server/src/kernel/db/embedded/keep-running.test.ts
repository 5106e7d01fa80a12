import { expect, test } from 'vitest';
import { waitBefore } from './keep-running.ts';

test('the first try comes at once, the others after waits that double up to half a minute', () => {
  expect([1, 2, 3, 4, 10, 11, 28].map(waitBefore)).toEqual([0, 100, 200, 400, 25_600, 30_000, 30_000]);
});
