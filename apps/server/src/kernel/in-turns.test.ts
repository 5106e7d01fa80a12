import { expect, test } from 'vitest';
import { inTurns } from './in-turns.ts';

function* count(to: number, seen: number[]): Generator<undefined, string, undefined> {
  for (let n = 1; n <= to; n += 1) {
    seen.push(n);
    yield;
  }
  return 'counted';
}

test('between two sections others have their turn', async () => {
  const order: (number | string)[] = [];
  const others = () => {
    order.push('other');
    if (order.filter((one) => one === 'other').length < 3) setImmediate(others);
  };
  setImmediate(others);
  expect(await inTurns(count(3, order as number[]))).toBe('counted');
  expect(order).toEqual([1, 'other', 2, 'other', 3, 'other']);
});

test('what a section throws ends the work', async () => {
  const failing = function* (): Generator<undefined, never, undefined> {
    yield;
    throw new Error('second section');
  };
  await expect(inTurns(failing())).rejects.toThrow('second section');
});
