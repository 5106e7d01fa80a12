import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256 } from '#test/monitoring/sha256';
import { drawSample } from './draw.ts';

const keys = fc.uniqueArray(fc.uuid(), { maxLength: 60 });

test('a draw is the same again with its seed, whatever the order of the results (C-12, DIR-401)', () => {
  fc.assert(
    fc.property(keys, fc.string({ minLength: 1 }), fc.integer({ min: 1, max: 80 }), (eligible, seed, part) => {
      const drawn = drawSample(eligible, seed, { part, whole: null }, sha256);
      expect(drawSample([...eligible].reverse(), seed, { part, whole: null }, sha256)).toEqual(drawn);
      expect(drawn).toHaveLength(Math.min(part, eligible.length));
      expect(new Set(drawn).size).toBe(drawn.length);
      expect(drawn.every((key) => eligible.includes(key))).toBe(true);
    }),
  );
});

test('a share of few is at least one, and all is all', () => {
  expect(drawSample(['a', 'b', 'c'], 's', { part: 1, whole: 20 }, sha256)).toHaveLength(1);
  expect([...drawSample(['a', 'b', 'c'], 's', { part: 1, whole: 1 }, sha256)].sort()).toEqual(['a', 'b', 'c']);
  expect(drawSample([], 's', { part: 1, whole: 1 }, sha256)).toEqual([]);
});

test('a body of one result is drawn as often as each result of a body of many', () => {
  const eligible = ['small', ...Array.from({ length: 19 }, (_, at) => `large ${at}`)];
  const drawn = Array.from({ length: 2000 }, (_, seed) =>
    drawSample(eligible, `gieo ${seed}`, { part: 1, whole: 10 }, sha256),
  ).flat();
  const small = drawn.filter((key) => key === 'small').length;
  const ofLarge = (drawn.length - small) / 19;
  expect(Math.abs(small - ofLarge)).toBeLessThan(50);
});

test('another seed draws others, and no result is favoured', () => {
  const eligible = Array.from({ length: 20 }, (_, at) => `key ${at}`);
  const counts = new Map<string, number>();
  for (let seed = 0; seed < 2000; seed += 1)
    for (const key of drawSample(eligible, `seed ${seed}`, { part: 5, whole: null }, sha256))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const key of eligible) {
    expect(counts.get(key)).toBeGreaterThan(400);
    expect(counts.get(key)).toBeLessThan(600);
  }
});
