import { expect, test } from 'vitest';
import { figuresTouched, passings, unitsAfter, unitWords } from './change-words.ts';
import type { UnitChange } from './unit-admin-queries.ts';

const version = (unitId: string, code: string, name: string) => ({ unitId, code, name }) as UnitChange['before'][number];
const edge = (fromId: string, toId: string, part = '1', whole = '1') => ({ fromId, toId, share: { part, whole } });
const A = version('a', '00004', 'Phường Một');
const B = version('b', '00008', 'Phường Hai');
const change = (given: Partial<UnitChange>): UnitChange => ({
  line: 2,
  day: '2026-01-01',
  before: [A, B],
  after: [],
  edges: [],
  ...given,
});

test('a unit that takes in another and keeps its name stands among those after, though no new version begins', () => {
  const merger = change({ edges: [edge('a', 'a'), edge('b', 'a')] });
  expect(unitsAfter(merger).map(unitWords)).toEqual(['00004 Phường Một']);
});

test('a renamed unit stands after once, under its new name', () => {
  const renaming = change({ before: [A], after: [version('a', '00004', 'Phường Mới')] });
  expect(unitsAfter(renaming).map(unitWords)).toEqual(['00004 Phường Mới']);
});

test('shares are told with the figures they touch; figures of a divided unit count once', () => {
  const division = change({
    before: [A],
    after: [version('x', '1', 'Xã X'), version('y', '2', 'Xã Y')],
    edges: [edge('a', 'x', '2', '3'), edge('a', 'y', '1', '3')],
  });
  const figures = new Map([['a', 365]]);
  expect(passings(division, figures)).toEqual([
    { from: 'Phường Một', to: 'Xã X', share: { part: '2', whole: '3' }, figures: 365 },
    { from: 'Phường Một', to: 'Xã Y', share: { part: '1', whole: '3' }, figures: 365 },
  ]);
  expect(figuresTouched(figures)).toBe(365);
});
