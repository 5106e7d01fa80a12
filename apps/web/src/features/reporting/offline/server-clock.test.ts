import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { learnServerTime, serverNow } from './server-clock.ts';

const HERE = Date.parse('2026-11-22T16:25:00.000Z');
const kept = new Map<string, string>();

beforeEach(() => {
  kept.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
});
afterEach(() => vi.unstubAllGlobals());

test('a device whose clock is hours behind goes by the clock of the server, also later on', () => {
  learnServerTime('2026-11-23T00:00:00.000Z', HERE);
  expect(serverNow(HERE).toISOString()).toBe('2026-11-23T00:00:00.000Z');
  expect(serverNow(HERE + 3_600_000).toISOString()).toBe('2026-11-23T01:00:00.000Z');
});

test('the way of an answer is no wrong clock, and a clock that was put right is believed again', () => {
  learnServerTime('2026-11-23T00:00:00.000Z', HERE);
  learnServerTime('2026-11-22T16:24:55.000Z', HERE);
  expect(serverNow(HERE).toISOString()).toBe('2026-11-22T16:25:00.000Z');
});
