import { expect, test } from 'vitest';
import { anchorOf, readPageSearch } from './page-search.ts';

test('a link keeps day, compared day, map, figure, search, order and filters', () => {
  const search = {
    day: '2025-09-22',
    against: '2025-09-21',
    map: 'today',
    figure: 'annex-4/79',
    q: 'da nang',
    sort: '-green',
    filter: { status: 'red' },
  };
  expect(readPageSearch(search)).toEqual(search);
});

test('what is malformed in an address is dropped, never guessed', () => {
  expect(readPageSearch({ day: '22/9/2025', map: 'yesterday', figure: {}, filter: 'red', q: '' })).toEqual({
    day: undefined,
    against: undefined,
    map: undefined,
    figure: undefined,
    q: undefined,
    sort: undefined,
    filter: undefined,
  });
});

test('a search that looks like a number stays text: unit codes are text', () => {
  expect(readPageSearch({ q: 20333 }).q).toBe('20333');
});

test('without a map in the address units are shown as they were on the day', () => {
  expect(anchorOf({})).toBe('as-it-was');
  expect(anchorOf({ map: 'today' })).toBe('today');
  expect(anchorOf({ map: '2026-05-01' })).toEqual({ day: '2026-05-01' });
});
