import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

const FILE = new URL('../../../../../../data/reference/province-tiles.csv', import.meta.url);

export type Tile = { readonly column: number; readonly row: number };
let tiles: ReadonlyMap<string, Tile> | null = null;

/** Where each province stands on the cartogram, by province code. A province of later days may have no place yet. */
export function provinceTiles(): ReadonlyMap<string, Tile> {
  tiles ??= readTiles(readFileSync(FILE, 'utf8'));
  return tiles;
}

function readTiles(text: string): ReadonlyMap<string, Tile> {
  const lines: { code: string; column: string; row: string }[] = parse(text, { columns: true });
  return new Map(lines.map(({ code, column, row }) => [code, { column: Number(column), row: Number(row) }]));
}
