import { expect, test } from 'vitest';
import { computeRollout } from './rollout.ts';

const row = (deployed: number, required: number, percentPublished: string | null) =>
  computeRollout({ ministryVi: 'Bộ', deployed, required, percentPublished, line: 2 });

test.each([
  [209, 215, '97%', '97.21', null],
  [0, 13, '0%', '0.00', null],
  [1, 224, '0.004%', '0.45', 'percent-hundred-times-too-small'],
  [3, 187, '0.01%', '1.60', 'percent-hundred-times-too-small'],
  [91, 170, '53%', '53.53', 'percent-cut-off'],
  [239, 209, '100%', '114.35', 'percent-of-more-than-all'],
  [1, 2, '70%', '50.00', 'percent-differs'],
  [1, 8, null, '12.50', 'not-published'],
] as const)('%i of %i published as %s is %s %%: %s (C-21)', (deployed, required, published, computed, flag) => {
  expect(row(deployed, required, published)).toMatchObject({ percentComputed: computed, flag });
});

test('nothing required has no percentage, and none is made up (C-21)', () => {
  expect(row(0, 0, null)).toMatchObject({ percentComputed: null, flag: 'nothing-required' });
});
