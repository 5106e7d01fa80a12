/** An exact share: two whole numbers in lowest terms, `whole` above 0. */
export type Fraction = { readonly part: bigint; readonly whole: bigint };

export const NONE: Fraction = { part: 0n, whole: 1n };
export const ALL: Fraction = { part: 1n, whole: 1n };

function greatestCommonDivisor(left: bigint, right: bigint): bigint {
  let [a, b] = [left < 0n ? -left : left, right];
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}

/** @throws {RangeError} when `whole` is not above 0: the programmer's mistake, check foreign input first. */
export function fraction(part: bigint | number, whole: bigint | number): Fraction {
  const [p, w] = [BigInt(part), BigInt(whole)];
  if (w <= 0n) throw new RangeError(`a share needs a whole above 0, not ${w}`);
  const divisor = greatestCommonDivisor(p, w) || 1n;
  return { part: p / divisor, whole: w / divisor };
}

export function plus(left: Fraction, right: Fraction): Fraction {
  return fraction(left.part * right.whole + right.part * left.whole, left.whole * right.whole);
}

export function times(left: Fraction, right: Fraction): Fraction {
  return fraction(left.part * right.part, left.whole * right.whole);
}

/** Exact; of no share it is 0. */
export function sumOf(shares: readonly Fraction[]): Fraction {
  return shares.reduce(plus, NONE);
}

/**
 * Whether the shares add up to exactly 1. Halves are summed and lowest terms left alone: of many shares whose wholes have nothing
 * in common, brought to lowest terms one by one, the sum would take minutes.
 */
export function addUpToAll(shares: readonly Fraction[]): boolean {
  const { part, whole } = rawSum(shares, 0, shares.length);
  return part === whole;
}

function rawSum(shares: readonly Fraction[], from: number, to: number): Fraction {
  if (to - from < 2) return shares[from] ?? NONE;
  const middle = (from + to) >> 1;
  const [left, right] = [rawSum(shares, from, middle), rawSum(shares, middle, to)];
  if (left.whole === right.whole) return { part: left.part + right.part, whole: left.whole };
  return { part: left.part * right.whole + right.part * left.whole, whole: left.whole * right.whole };
}

/** Equal in value, whether in lowest terms or not. */
export function sameFraction(left: Fraction, right: Fraction): boolean {
  return left.part * right.whole === right.part * left.whole;
}

/** Above 0 and at most 1: what a share of a unit can be. */
export function isShare(share: Fraction): boolean {
  return share.part > 0n && share.part <= share.whole;
}
