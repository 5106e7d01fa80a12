import { expect, test } from 'vitest';
import { type Column, compareValues, foldText, nextSorting, rowMatches } from './data-table-model.ts';

type Row = { readonly name: string; readonly code: string };
const columns: Column<Row>[] = [
  { id: 'name', header: 'Name', value: ({ name }) => name },
  { id: 'code', header: 'Code', value: ({ code }) => code },
];

test('a search finds names without diacritics, đ as d, in any order of words', () => {
  const row = { name: 'Thành phố Đà Nẵng', code: '48' };
  for (const search of ['da nang', 'nẵng đà', 'DA', '48 nang', ' ']) expect(rowMatches(row, columns, search)).toBe(true);
  expect(rowMatches(row, columns, 'da lat')).toBe(false);
});

test('names stand in the order of the annexes: without diacritics, a space before letters', () => {
  const names = ['Cao Bằng', 'Đà Nẵng', 'Cần Thơ', 'Đắk Lắk', 'Cà Mau', 'An Giang', 'Hà Tĩnh', 'Hải Phòng'];
  expect(names.sort(compareValues)).toEqual([
    'An Giang',
    'Cà Mau',
    'Cần Thơ',
    'Cao Bằng',
    'Đà Nẵng',
    'Đắk Lắk',
    'Hà Tĩnh',
    'Hải Phòng',
  ]);
});

test('figures are ordered by size and not as text', () => {
  expect([100, 9, 34].sort(compareValues)).toEqual([9, 34, 100]);
});

test('composed and decomposed letters are the same letter', () => {
  expect(foldText('Huế'.normalize('NFD'))).toBe(foldText('Huế'.normalize('NFC')));
});

test('a heading sorts figures from the largest, texts from the first letter, then turns round, then gives the first order back', () => {
  const share = { id: 'share', numeric: true };
  expect(nextSorting(share, null)).toEqual({ column: 'share', descending: true });
  expect(nextSorting(share, { column: 'share', descending: true })).toEqual({ column: 'share', descending: false });
  expect(nextSorting(share, { column: 'share', descending: false })).toBeNull();
  expect(nextSorting({ id: 'name' }, { column: 'share', descending: true })).toEqual({ column: 'name', descending: false });
});
