import { expect, test } from 'vitest';
import { snapshotCache } from './snapshot-cache.ts';

const counting = () => {
  const made: string[] = [];
  const make = (id: string) => async () => {
    made.push(id);
    return `value of ${id}`;
  };
  return { made, make };
};

test('who comes while a value is being made waits for it: it is made once', async () => {
  const cache = snapshotCache<string>(2);
  const { made, make } = counting();
  expect(await Promise.all([cache('a', make('a')), cache('a', make('a'))])).toEqual(['value of a', 'value of a']);
  expect(made).toEqual(['a']);
});

test('the value used longest ago goes first', async () => {
  const cache = snapshotCache<string>(2);
  const { made, make } = counting();
  for (const id of ['a', 'b', 'a', 'c', 'a', 'b']) await cache(id, make(id));
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});

test('what fails is told to all who wait, and made again for the next', async () => {
  const cache = snapshotCache<string>(2);
  const failing = () => Promise.reject(new Error('lost'));
  const results = await Promise.allSettled([cache('a', failing), cache('a', failing)]);
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await cache('a', counting().make('a'))).toBe('value of a');
});
