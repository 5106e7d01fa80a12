import { expect, test } from 'vitest';
import { arrangementOf, inArrangement } from './steady-order.ts';

type Row = { readonly key: string; readonly standing: string };
const by = { keyOf: ({ key }: Row) => key, placeOf: ({ standing }: Row) => standing };
const row = (key: string, standing: string): Row => ({ key, standing });

test('rows keep the order in which they were arranged, with what they say now; what came in or moved is counted', () => {
  const before = [row('a', 'missing'), row('b', 'missing'), row('c', 'approved')];
  const arrangement = arrangementOf(before, by);
  const now = [row('b', 'clean'), row('a', 'missing'), row('c', 'approved'), row('d', 'missing')];
  const { shown, moved, isOther } = inArrangement(arrangement, now, now, by);
  expect(shown.map(({ key, standing }) => `${key} ${standing}`)).toEqual(['a missing', 'b clean', 'c approved']);
  expect(moved.map(({ key }) => key)).toEqual(['b', 'd']);
  expect(isOther).toBe(true);
});

test('a row that is wanted no longer stays until the list is arranged anew', () => {
  const [first, second] = [row('a', 'clean'), row('b', 'clean')];
  const approved = row('a', 'approved');
  const { shown, moved } = inArrangement(arrangementOf([first, second], by), [second], [approved, second], by);
  expect(shown).toEqual([approved, second]);
  expect(moved).toEqual([approved]);
});

test('while nothing moves there is nothing to arrange', () => {
  const rows = [row('a', 'clean'), row('b', 'missing')];
  expect(inArrangement(arrangementOf(rows, by), rows, rows, by)).toEqual({ shown: rows, moved: [], isOther: false });
});
