import { expect, test } from 'vitest';
import { remembered } from './remembered.ts';

test('the same object and arguments are worked out once, other arguments anew', () => {
  let made = 0;
  const sum = remembered((numbers: readonly number[], factor: number) => {
    made += 1;
    return numbers.reduce((total, number) => total + number * factor, 0);
  });
  const numbers = [1, 2];
  expect([sum(numbers, 1), sum(numbers, 1), made]).toEqual([3, 3, 1]);
  expect([sum(numbers, 10), made]).toEqual([30, 2]);
  expect([sum([1, 2], 10), made]).toEqual([30, 3]);
});
