/** Where a province stands on the map: whole columns from the west, whole rows from the north. */
export type TilePlace = { readonly column: number; readonly row: number };
export type MapTile = TilePlace & { readonly code: string };
export type Direction = 'north' | 'south' | 'east' | 'west';

/** Sizes of one drawing of the map, in user units; on a screen that fits it a unit is a CSS pixel. */
export type MapLayout = {
  readonly name: 'wide' | 'narrow';
  readonly tileWidth: number;
  readonly tileHeight: number;
  readonly gap: number;
  /** Height kept for name and value above the cells, and below them. */
  readonly headHeight: number;
  readonly footHeight: number;
  readonly padding: number;
  /** Width of the sea east of the last column, where the archipelagos lie. */
  readonly seaWidth: number;
  readonly fontSize: number;
};

export const WIDE: MapLayout = {
  name: 'wide',
  tileWidth: 132,
  tileHeight: 57,
  gap: 6,
  headHeight: 20,
  footHeight: 5,
  padding: 6,
  seaWidth: 150,
  fontSize: 11.5,
};
export const NARROW: MapLayout = {
  name: 'narrow',
  tileWidth: 43,
  tileHeight: 60,
  gap: 2,
  headHeight: 24,
  footHeight: 12,
  padding: 2.5,
  seaWidth: 74,
  fontSize: 9.5,
};

const COLUMNS = 6;
/** Rows of the country from Lai Chau to Ca Mau; provinces that have no place yet stand in further rows below. */
const ROWS = 17;

/**
 * The two archipelagos of Viet Nam, the province each belongs to and its special zone. They are on every map in every size; a
 * map without them is not drawn. Places are rows of tiles, as for provinces.
 */
export const ARCHIPELAGOS = [
  { key: 'hoangSa', provinceCode: '48', communeCode: '20333', row: 9 },
  { key: 'truongSa', provinceCode: '56', communeCode: '22736', row: 14 },
] as const;
export type ArchipelagoKey = (typeof ARCHIPELAGOS)[number]['key'];

/** Islands of one archipelago as offsets from its middle, in user units. */
export const ISLANDS: readonly (readonly [number, number])[] = [
  [-26, -6],
  [-12, -14],
  [-7, 8],
  [2, -2],
  [14, 10],
  [19, -11],
  [30, 1],
];

/** Width and height of the drawing, in user units, for tiles down to the row given. */
export function mapSize(layout: MapLayout, lastRow = 0): { readonly width: number; readonly height: number } {
  return {
    width: COLUMNS * (layout.tileWidth + layout.gap) + layout.seaWidth,
    height: Math.max(ROWS, lastRow + 1) * (layout.tileHeight + layout.gap) - layout.gap,
  };
}

/** Upper left corner of a tile. */
export function tileCorner(place: TilePlace, layout: MapLayout): { readonly x: number; readonly y: number } {
  return { x: place.column * (layout.tileWidth + layout.gap), y: place.row * (layout.tileHeight + layout.gap) };
}

/**
 * The tile an arrow key leads to: among those that lie in the direction, the nearest, where a step aside costs twice a step
 * ahead. Null at the edge of the country.
 */
export function neighbourOf<Tile extends MapTile>(tiles: readonly Tile[], from: MapTile, direction: Direction): Tile | null {
  const [x, y] = { north: [0, -1], south: [0, 1], east: [1, 0], west: [-1, 0] }[direction] as [number, number];
  let nearest: Tile | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const tile of tiles) {
    const ahead = (tile.column - from.column) * x + (tile.row - from.row) * y;
    const aside = Math.abs((tile.column - from.column) * y) + Math.abs((tile.row - from.row) * x);
    const cost = ahead + 2 * aside;
    if (ahead > 0 && cost < least) [nearest, least] = [tile, cost];
  }
  return nearest;
}

/** How many cells stand in a row so that `count` cells fill a box of this shape with cells as large as possible. */
export function cellGrid(count: number, width: number, height: number): { readonly perRow: number; readonly pitch: number } {
  let best = { perRow: 1, pitch: 0 };
  for (let perRow = 1; perRow <= count; perRow += 1) {
    const pitch = Math.min(width / perRow, height / Math.ceil(count / perRow));
    if (pitch > best.pitch) best = { perRow, pitch };
  }
  return best;
}
