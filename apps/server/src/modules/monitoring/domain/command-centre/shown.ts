import { percentOf, pointsBetween, type Share } from '../daily-report/shares.ts';

/** A share on a screen: exact as two whole numbers, `printed` in percent, rounded once, ties to the even digit. @rule REP-101 */
export type ShownShare = { readonly numerator: number; readonly denominator: number; readonly printed: number | null };
/** A count beside that of the compared day; null is "no data", and a change needs both. */
export type CountChange = { readonly value: number | null; readonly previous: number | null; readonly change: number | null };
/** The same for a share; the change is in percentage points of the printed shares. @rule REP-102 */
export type ShareChange = {
  readonly value: ShownShare | null;
  readonly previous: ShownShare | null;
  readonly change: number | null;
};

/** Null stays null: no data is not a share of 0. @param decimals of the printed share */
export function shownShare(share: Share | null, decimals: 1 | 2 = 2): ShownShare | null {
  return share && { numerator: share.counted, denominator: share.all, printed: percentOf(share, decimals) };
}

/** Without a value on both days there is no change. */
export function countChange(value: number | null, previous: number | null): CountChange {
  return { value, previous, change: value === null || previous === null ? null : value - previous };
}

/** @rule REP-102 */
export function shareChange(now: Share | null, before: Share | null): ShareChange {
  const [value, previous] = [shownShare(now), shownShare(before)];
  const printed = [value?.printed ?? null, previous?.printed ?? null] as const;
  return { value, previous, change: printed[0] === null || printed[1] === null ? null : pointsBetween(printed[0], printed[1]) };
}
