import { expect, test } from 'vitest';
import type { National } from '../contract.ts';
import { type LiveMapMessage, withLive } from './with-live.ts';

const change = (value: number | null) => ({ value, previous: 1, change: value === null ? null : value - 1 });
const national = {
  day: { snapshotId: 'live' },
  headline: {
    reported: change(0),
    notReported: change(3),
    green: change(0),
    yellow: change(0),
    red: { value: null, previous: null, change: null },
    greenShare: { value: 'kept' },
  },
  provinces: [
    { code: '01', communes: 2 },
    { code: '02', communes: 1 },
  ],
  communes: { colour: 'nnn' },
} as unknown as National;
const message: LiveMapMessage = {
  date: '2025-09-24',
  snapshotId: 'live',
  at: '2025-09-24T03:00:00.000Z',
  counted: 2,
  colours: 'grn',
  provinces: [
    [2, 2, 1, 0, 1],
    [1, 0, 0, 0, 0],
  ],
};

test('a message moves colours, counts of provinces and headline; silent communes stay apart from zero (C-03, C-09)', () => {
  const moved = withLive(national, message);
  expect(moved.communes.colour).toBe('grn');
  expect(moved.provinces).toMatchObject([
    { code: '01', reported: 2, notReported: 0, green: 1, red: 1 },
    { code: '02', reported: 0, notReported: 1 },
  ]);
  expect(moved.headline).toMatchObject({
    reported: { value: 2, previous: 1, change: 1 },
    notReported: { value: 1, change: 0 },
    red: { value: 1, change: null },
    greenShare: { value: 'kept' },
  });
});

test('a message of another day or another map changes nothing', () => {
  expect(withLive(national, { ...message, snapshotId: 'yesterday' })).toBe(national);
  expect(withLive(national, { ...message, colours: 'gr' })).toBe(national);
});
