import { expect, test } from 'vitest';
import { placeRows } from './document-table.tsx';

test('a cell keeps the alignment of its column where a row span above covers the columns before it', () => {
  const rows = [
    { kind: 'line', cells: [{ text: '1', rowSpan: 2 }, { text: 'Cà Mau', rowSpan: 2 }, { text: 'phần mềm' }] },
    { kind: 'line', cells: [{ text: 'đường truyền' }] },
    { kind: 'total', cells: [{ text: 'Tổng', colSpan: 2 }, { text: '2' }] },
  ] as const;
  expect(placeRows(rows).map(({ cells }) => cells.map(({ column }) => column))).toEqual([[0, 1, 2], [2], [0, 2]]);
});
