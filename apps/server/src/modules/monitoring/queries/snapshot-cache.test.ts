import { expect, test } from 'vitest';
import { snapshotCache } from './snapshot-cache.ts';

/** Makes numbers one after the other, each when it is told to. */
function given(most: number) {
  const cache = snapshotCache<number>(most);
  let made = 0;
  return {
    ask: (id: string, fails = false) =>
      cache(id, async () => {
        made += 1;
        if (fails) throw new Error('away');
        return made;
      }),
    made: () => made,
  };
}

test('what was made of a snapshot is made once, also for those who ask meanwhile', async () => {
  const { ask, made } = given(2);
  expect(await Promise.all([ask('a'), ask('a'), ask('a')])).toEqual([1, 1, 1]);
  expect([await ask('a'), made()]).toEqual([1, 1]);
});

test('the one longest unasked goes when there are too many', async () => {
  const { ask } = given(2);
  for (const id of ['a', 'b', 'a', 'c']) await ask(id);
  expect([await ask('a'), await ask('c'), await ask('b')]).toEqual([1, 3, 4]);
});

test('who waited for what failed is told, and the next one tries again', async () => {
  const { ask } = given(2);
  const [first, second] = await Promise.allSettled([ask('a', true), ask('a')]);
  expect([first?.status, second?.status]).toEqual(['rejected', 'rejected']);
  expect(await ask('a')).toBe(2);
});
