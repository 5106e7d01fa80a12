import csv from '../../../../../../data/reference/province-tiles.csv?raw';
import type { TilePlace } from './map-layout.ts';

/** Tile places by province code, from the reference data: code, short name, column, row. */
const PLACES: ReadonlyMap<string, TilePlace> = new Map(
  csv
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => {
      const [code = '', , column, row] = line.split(',');
      return [code, { column: Number(column), row: Number(row) }];
    }),
);

/** The provinces that the reference data places. */
export const REFERENCE_CODES: readonly string[] = [...PLACES.keys()];

const LAST_ROW = Math.max(...[...PLACES.values()].map(({ row }) => row));
const COLUMNS = 6;

/** Where each province stands. One that the reference data does not place (after a reorganisation, say) stands below the others. */
export function placeProvinces(codes: readonly string[]): ReadonlyMap<string, TilePlace> {
  let unplaced = 0;
  return new Map(
    codes.map((code) => {
      const place = PLACES.get(code);
      if (place) return [code, place];
      const below = { column: unplaced % COLUMNS, row: LAST_ROW + 1 + Math.floor(unplaced / COLUMNS) };
      unplaced += 1;
      return [code, below];
    }),
  );
}
