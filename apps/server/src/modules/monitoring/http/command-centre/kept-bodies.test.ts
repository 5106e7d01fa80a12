import { expect, test } from 'vitest';
import { KeptBodies } from './kept-bodies.ts';

const body = (bytes: number, version = '1') => ({ version, tag: '"t"', body: Buffer.alloc(bytes) });

test('the bodies longest unasked go when the bytes do not suffice', () => {
  const kept = new KeptBodies(100);
  kept.set('a', body(40));
  kept.set('b', body(40));
  expect(kept.get('a')).toMatchObject({ version: '1' });
  kept.set('c', body(40));
  expect(['a', 'b', 'c'].map((key) => kept.get(key) !== null)).toEqual([true, false, true]);
  expect(kept.bytes).toBe(82);
});

test('a newer version takes the place of the older, and its bytes count once', () => {
  const kept = new KeptBodies(100);
  kept.set('a', body(40));
  kept.set('a', body(60, '2'));
  expect([kept.get('a')?.version, kept.bytes]).toEqual(['2', 61]);
});

test('a body larger than all that may be kept is not kept', () => {
  const kept = new KeptBodies(100);
  kept.set('a', body(40));
  kept.set('b', body(101));
  expect([kept.get('a'), kept.get('b'), kept.bytes]).toEqual([null, null, 0]);
});
