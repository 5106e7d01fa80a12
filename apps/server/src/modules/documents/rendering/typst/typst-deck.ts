import type { DeckModel, MapSlide, MapTile, Slide } from '../../domain/deck-model.ts';
import { typstTable } from './typst-document.ts';

/** Size of the area for communes inside a tile, in millimetres; the template draws tiles of this size. */
const CELL_AREA = { width: 32, height: 4.9 } as const;

/** The model as the Typst template takes it: cells of the map are placed, tables know their cells. */
export function typstDeck(model: DeckModel) {
  return { ...model, slides: model.slides.map(typstSlide) };
}

function typstSlide(slide: Slide) {
  if (slide.kind === 'table') return { ...slide, table: typstTable(slide.table, 'landscape') };
  return slide.kind === 'map' ? typstMap(slide) : slide;
}

function typstMap(map: MapSlide) {
  return { ...map, cellArea: CELL_AREA, tiles: map.tiles.map(placedTile) };
}

/** Cells in rows from the upper left, states in their order; the largest square pitch with which all of them fit. */
function placedTile(tile: MapTile) {
  const total = tile.cells.reduce((sum, count) => sum + count, 0);
  const pitch = largestPitch(total);
  const perRow = Math.floor(CELL_AREA.width / pitch);
  const states = tile.cells.flatMap((count, state) => Array.from({ length: count }, () => state));
  const placed = states.map((state, index) => ({ state, x: (index % perRow) * pitch, y: Math.floor(index / perRow) * pitch }));
  return { ...tile, pitch, placed };
}

function largestPitch(total: number): number {
  for (let rows = 1; ; rows += 1) {
    const pitch = CELL_AREA.height / rows;
    if (Math.floor(CELL_AREA.width / pitch) * rows >= total) return pitch;
  }
}
