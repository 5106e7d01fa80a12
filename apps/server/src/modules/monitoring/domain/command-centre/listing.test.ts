import { describe, expect, test } from 'vitest';
import { type Listing, pageOf, selectRows } from './listing.ts';

type Row = {
  readonly key: string;
  readonly name: string;
  readonly figure: number | null;
  readonly share: readonly [number, number] | null;
};
const rows: readonly Row[] = [
  { key: 'a', name: 'Đà Nẵng', figure: 3, share: [1, 3] },
  { key: 'b', name: 'Cao Bằng', figure: null, share: null },
  { key: 'c', name: 'An Giang', figure: 1, share: [2, 6] },
  { key: 'd', name: 'Huế', figure: 2, share: [0, 0] },
];
const listing: Listing<Row> = {
  keyOf: ({ key }) => key,
  sorts: {
    name: ({ name }) => name,
    figure: ({ figure }) => figure,
    share: ({ share }) => share && { numerator: share[0], denominator: share[1], printed: null },
  },
  searched: ({ name, key }) => [name, key],
  columns: [],
};
const keys = (sort?: string, search?: string) =>
  selectRows(rows, listing, { ...(sort && { sort }), ...(search && { search }) })
    .map(({ key }) => key)
    .join('');

describe('a list', () => {
  test('keeps its own order without a sort, and for equal values', () => {
    expect(keys()).toBe('abcd');
    expect(keys('share')).toBe('acbd');
    expect(keys('-share')).toBe('acbd');
  });

  test('sorts names as the annexes do', () => {
    expect(keys('name')).toBe('cbad');
    expect(keys('-name')).toBe('dabc');
  });

  test('has rows without a value last in both directions', () => {
    expect(keys('figure')).toBe('cdab');
    expect(keys('-figure')).toBe('adcb');
  });

  test('finds rows by all words, with or without diacritics', () => {
    expect(keys(undefined, 'da nang')).toBe('a');
    expect(keys(undefined, 'NẴNG đà')).toBe('a');
    expect(keys(undefined, 'nang hue')).toBe('');
    expect(keys(undefined, '  ')).toBe('abcd');
  });

  test('comes in pages that follow one another and end', () => {
    const first = pageOf(rows, listing.keyOf, { limit: 3 });
    expect(first).toMatchObject({ total: 4, next: 'c' });
    expect(pageOf(rows, listing.keyOf, { limit: 3, after: 'c' })).toEqual({ items: [rows[3]], total: 4, next: null });
    expect(pageOf(rows, listing.keyOf, { limit: 3, after: 'nowhere' })).toBeNull();
    expect(pageOf([], listing.keyOf, { limit: 3 })).toEqual({ items: [], total: 0, next: null });
  });
});
