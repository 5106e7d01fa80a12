import { expect, test } from 'vitest';
import { placesOf } from './national-view-model.ts';

test('provinces with the same value share a place; one without figures has none (C-04)', () => {
  expect(placesOf([17, 17, 18, null])).toEqual([1, 1, 3, null]);
  expect(placesOf([null, null])).toEqual([null, null]);
});
