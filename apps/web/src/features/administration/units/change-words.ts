import type { UnitChange } from './unit-admin-queries.ts';

type Version = UnitChange['before'][number];
export type Passing = {
  readonly from: string;
  readonly to: string;
  readonly share: { readonly part: string; readonly whole: string } | null;
  /** Stored figures of the unit before. */
  readonly figures: number;
};

/** A unit by code and name. */
export const unitWords = ({ code, name }: Version) => [code, name].filter(Boolean).join(' ');

/**
 * The units there are after a change: those that begin with it, and those that take in others and stay as they are, of which no
 * new version begins.
 */
export function unitsAfter({ before, after, edges }: UnitChange): readonly Version[] {
  const begun = new Set(after.map(({ unitId }) => unitId));
  const staying = before.filter(({ unitId }) => !begun.has(unitId) && edges.some(({ toId }) => toId === unitId));
  return [...after, ...staying];
}

/** What passes from which unit to which, with its share and the stored figures that it touches. */
export function passings({ before, after, edges }: UnitChange, figures: ReadonlyMap<string, number>): readonly Passing[] {
  const names = new Map([...after, ...before].map(({ unitId, name }) => [unitId, name]));
  return edges.map(({ fromId, toId, share }) => ({
    from: names.get(fromId) ?? fromId,
    to: names.get(toId) ?? toId,
    share,
    figures: figures.get(fromId) ?? 0,
  }));
}

/** The stored figures that a file touches: each unit's once, however many shares of it pass on. */
export function figuresTouched(figures: ReadonlyMap<string, number>): number {
  return [...figures.values()].reduce((sum, count) => sum + count, 0);
}
