import { expect, test } from 'vitest';
import { labelMatches, placeAfterKey } from './check-list-model.ts';

test('a search finds labels without diacritics, in any order of words; an empty one finds all', () => {
  expect(labelMatches('Thành phố Đà Nẵng', 'nang da')).toBe(true);
  expect(labelMatches('Thành phố Đà Nẵng', '  ')).toBe(true);
  expect(labelMatches('Thành phố Đà Nẵng', 'da lat')).toBe(false);
});

test('arrows lead from the search field into the list, through it, and back', () => {
  expect(placeAfterKey('ArrowDown', -1, 3)).toBe(0);
  expect(placeAfterKey('ArrowDown', 2, 3)).toBe(2);
  expect(placeAfterKey('ArrowUp', 0, 3)).toBe(-1);
  expect(placeAfterKey('End', 0, 3)).toBe(2);
  expect(placeAfterKey('Home', 2, 3)).toBe(0);
});

test('the search field keeps its own keys, and an empty list has none', () => {
  for (const key of ['ArrowUp', 'Home', 'End', 'a']) expect(placeAfterKey(key, -1, 3)).toBeNull();
  expect(placeAfterKey('ArrowDown', -1, 0)).toBeNull();
});
