import { describe, expect, test } from 'vitest';
import { ARCHIPELAGOS, cellGrid, type MapTile, mapSize, NARROW, neighbourOf, tileCorner, WIDE } from './map-layout.ts';
import { placeProvinces, REFERENCE_CODES } from './tile-places.ts';

const tiles: readonly MapTile[] = [...placeProvinces(REFERENCE_CODES)].map(([code, place]) => ({ code, ...place }));
const tile = (code: string) => tiles.find((one) => one.code === code) as MapTile;

describe('the arrow keys walk the map by geography', () => {
  test('from Ha Noi north lies Phu Tho, east Bac Ninh, south Ninh Binh', () => {
    expect(neighbourOf(tiles, tile('01'), 'north')?.code).toBe('25');
    expect(neighbourOf(tiles, tile('01'), 'east')?.code).toBe('24');
    expect(neighbourOf(tiles, tile('01'), 'south')?.code).toBe('37');
  });

  test('the coast is followed where it bends: south of Nghe An lies Ha Tinh', () => {
    expect(neighbourOf(tiles, tile('40'), 'south')?.code).toBe('42');
  });

  test('the country ends: nothing lies south of Ca Mau or north of Cao Bang', () => {
    expect(neighbourOf(tiles, tile('96'), 'south')).toBeNull();
    expect(neighbourOf(tiles, tile('04'), 'north')).toBeNull();
  });

  test('every province is reached from every other by arrow keys alone', () => {
    const reached = new Set(['01']);
    const open = [tile('01')];
    for (let from = open.pop(); from; from = open.pop()) {
      for (const direction of ['north', 'south', 'east', 'west'] as const) {
        const next = neighbourOf(tiles, from, direction);
        if (next && !reached.has(next.code)) {
          reached.add(next.code);
          open.push(next);
        }
      }
    }
    expect(reached.size).toBe(tiles.length);
  });
});

describe('Hoang Sa and Truong Sa are on the map in every size', () => {
  test.each([WIDE, NARROW])('they lie east of every province, inside the $name drawing', (layout) => {
    const { width, height } = mapSize(layout);
    const eastEdge = Math.max(...tiles.map((one) => tileCorner(one, layout).x + layout.tileWidth));
    expect(eastEdge).toBeLessThan(width - layout.seaWidth + 1);
    for (const archipelago of ARCHIPELAGOS)
      expect(tileCorner({ column: 0, row: archipelago.row }, layout).y).toBeLessThan(height);
  });

  test('each stands beside the province it belongs to (48 Da Nang, 56 Khanh Hoa), at most one row away', () => {
    for (const { provinceCode, row } of ARCHIPELAGOS) expect(Math.abs(tile(provinceCode).row - row)).toBeLessThanOrEqual(1);
  });
});

test('all cells of a tile fit into its box, down to a single commune', () => {
  for (const count of [1, 13, 40, 124, 168]) {
    const { perRow, pitch } = cellGrid(count, 108, 32);
    expect(perRow * pitch).toBeLessThanOrEqual(108 + 1e-9);
    expect(Math.ceil(count / perRow) * pitch).toBeLessThanOrEqual(32 + 1e-9);
  }
});

test('a province that the reference data does not place stands below the others, never on top of one', () => {
  const places = [...placeProvinces([...REFERENCE_CODES, '97', '98']).values()];
  expect(new Set(places.map(({ column, row }) => `${column}/${row}`)).size).toBe(36);
  expect(Math.max(...places.map(({ row }) => row))).toBeGreaterThan(Math.max(...tiles.map(({ row }) => row)));
});
