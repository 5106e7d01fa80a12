import { expect, test } from 'vitest';
import { inRuns } from './runs.ts';

test.each([
  [[], ''],
  [[5], '5'],
  [[5, 6], '5, 6'],
  [[3, 5, 6, 8, 9, 10, 11], '3, 5, 6, 8–11'],
])('numbers %j stand in a sentence as "%s"', (numbers, text) => {
  expect(inRuns(numbers)).toBe(text);
});
