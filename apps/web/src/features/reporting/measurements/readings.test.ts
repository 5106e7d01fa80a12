import { expect, test } from 'vitest';
import { Readings } from './readings.ts';

const answered = (duration: number) => ({ failed: false, duration });
const FAILED = { failed: true, duration: null };

test('requests, failures and times are counted by page, and taken once', () => {
  const readings = new Readings();
  for (const [page, seen] of [
    ['/', answered(10)],
    ['/', FAILED],
    ['/units/$unit', answered(30)],
  ] as const)
    readings.add(page, seen);
  expect(readings.take()).toEqual([
    { page: '/', requests: 2, failures: 1, durations: [10] },
    { page: '/units/$unit', requests: 1, failures: 0, durations: [30] },
  ]);
  expect([readings.isEmpty, readings.take()]).toEqual([true, []]);
});

test('of many times a sample is kept in which each stands with the same chance', () => {
  const counts = new Map<number, number>();
  for (let round = 0; round < 500; round += 1) {
    const readings = new Readings();
    for (let one = 0; one < 100; one += 1) readings.add('/', answered(one));
    const [page] = readings.take();
    expect([page?.requests, page?.durations.length]).toEqual([100, 40]);
    for (const duration of page?.durations ?? []) counts.set(duration, (counts.get(duration) ?? 0) + 1);
  }
  // 200 expected of each; six standard deviations are 66.
  for (let one = 0; one < 100; one += 1) expect(Math.abs((counts.get(one) ?? 0) - 200)).toBeLessThan(66);
});

test('beyond twenty pages nothing more is counted', () => {
  const readings = new Readings();
  for (let page = 0; page < 25; page += 1) readings.add(`/${page}`, answered(1));
  expect(readings.take()).toHaveLength(20);
});
