import type { Tone } from '@thong-suot/ui';

export type MatrixCommune = {
  readonly code: string;
  readonly name: string;
  readonly tone: Tone;
  /** Numbers of the conditions not met, ascending; empty for a commune that has not reported. */
  readonly unmet: readonly number[];
};
export type MatrixProvince = { readonly code: string; readonly name: string; readonly communes: readonly MatrixCommune[] };
/** A commune in the matrix: which province, which of its communes. */
export type Place = { readonly province: number; readonly commune: number };

/** Cells in a row of a province's block. */
export const PER_ROW = 12;
export type MatrixKey = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown' | 'PageUp' | 'PageDown' | 'Home' | 'End';

const ATTENTION: Readonly<Record<Tone, number>> = { bad: 0, warning: 1, missing: 2, good: 3 };

/** Communes of a province with the worst colour first; equal colours keep their order. */
export function byAttention(communes: readonly MatrixCommune[]): readonly MatrixCommune[] {
  return [...communes].sort((a, b) => ATTENTION[a.tone] - ATTENTION[b.tone]);
}

const sizeOf = (provinces: readonly MatrixProvince[], province: number) => provinces[province]?.communes.length ?? 0;

/** The next province with communes in a direction, or null at the end. */
function nextProvince(provinces: readonly MatrixProvince[], from: number, step: 1 | -1): number | null {
  for (let at = from + step; at >= 0 && at < provinces.length; at += step) if (sizeOf(provinces, at) > 0) return at;
  return null;
}

function sideways(provinces: readonly MatrixProvince[], place: Place, step: 1 | -1): Place {
  const commune = place.commune + step;
  if (commune >= 0 && commune < sizeOf(provinces, place.province)) return { ...place, commune };
  const province = nextProvince(provinces, place.province, step);
  if (province === null) return place;
  return { province, commune: step === 1 ? 0 : sizeOf(provinces, province) - 1 };
}

function vertically(provinces: readonly MatrixProvince[], place: Place, step: 1 | -1): Place {
  const commune = place.commune + step * PER_ROW;
  if (commune >= 0 && commune < sizeOf(provinces, place.province)) return { ...place, commune };
  const province = nextProvince(provinces, place.province, step);
  if (province === null) return place;
  const column = place.commune % PER_ROW;
  const last = sizeOf(provinces, province) - 1;
  const firstOfLastRow = last - (last % PER_ROW);
  return { province, commune: Math.min(last, step === 1 ? column : firstOfLastRow + column) };
}

/** Where a key leads: sideways by one, up and down by a row, page keys by a province, Home and End to the first and last commune. */
export function move(provinces: readonly MatrixProvince[], place: Place, key: MatrixKey): Place {
  if (key === 'ArrowRight') return sideways(provinces, place, 1);
  if (key === 'ArrowLeft') return sideways(provinces, place, -1);
  if (key === 'ArrowDown') return vertically(provinces, place, 1);
  if (key === 'ArrowUp') return vertically(provinces, place, -1);
  const target = {
    PageDown: nextProvince(provinces, place.province, 1),
    PageUp: nextProvince(provinces, place.province, -1),
    Home: nextProvince(provinces, -1, 1),
    End: nextProvince(provinces, provinces.length, -1),
  }[key];
  if (target === null) return place;
  return { province: target, commune: key === 'End' ? sizeOf(provinces, target) - 1 : 0 };
}

/** The commune under a point of a block, or null beside the cells. Coordinates are parts of the block's width, from its corner. */
export function communeAt(count: number, x: number, y: number): number | null {
  const column = Math.floor(x * PER_ROW);
  const index = Math.floor(y * PER_ROW) * PER_ROW + column;
  return column >= 0 && column < PER_ROW && index >= 0 && index < count ? index : null;
}
