import type { CalendarDate } from '#kernel/calendar';
import type { Table } from './document-model.ts';

/** Shapes tell states apart without colour; they are those of the screens (`toneShape` of `packages/ui`). */
export type CellShape = 'circle' | 'triangle' | 'square' | 'hollow-square';
export type MapState = {
  readonly name: string;
  readonly shape: CellShape;
  /** `#rrggbb` */
  readonly colour: string;
  /** How many there are, as printed. */
  readonly label: string;
  /** Which communes are in this state, in words: a legend says its rule. */
  readonly rule: string;
};
/** A province at its place: `cells` counts its communes by state, in the order of the states of the map. */
export type MapTile = {
  readonly name: string;
  readonly label: string;
  readonly column: number;
  readonly row: number;
  readonly cells: readonly number[];
};
/** The cartogram of the country. Hoàng Sa and Trường Sa are not data: every map shows them, wherever it is drawn. */
export type MapSlide = {
  readonly kind: 'map';
  readonly title: string;
  readonly states: readonly MapState[];
  readonly tiles: readonly MapTile[];
  readonly islands: typeof ISLANDS;
  readonly sea: typeof SEA;
};

/** Places on the grid of tiles, in tiles; both archipelagos belong to every map of Viet Nam. */
export const ISLANDS = [
  { name: 'Quần đảo Hoàng Sa', owner: 'TP. Đà Nẵng', column: 7, row: 9 },
  { name: 'Quần đảo Trường Sa', owner: 'Khánh Hòa', column: 7, row: 14 },
] as const;
export const SEA = { name: 'Biển Đông', column: 7, row: 6 } as const;

export type HeadlineFigure = { readonly value: string; readonly label: string; readonly detail: string };
export type Slide =
  | { readonly kind: 'title'; readonly lines: readonly string[] }
  | { readonly kind: 'figures'; readonly title: string; readonly figures: readonly HeadlineFigure[] }
  | { readonly kind: 'table'; readonly title: string; readonly table: Table; readonly note: string | null }
  | MapSlide;

/** Slides, 16:9, without engine. */
export type DeckModel = {
  readonly title: string;
  readonly date: CalendarDate;
  readonly author: string;
  readonly slides: readonly Slide[];
  readonly marks: readonly string[];
  readonly footNotices: readonly string[];
};
