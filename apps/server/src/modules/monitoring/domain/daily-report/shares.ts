/** A share kept as two whole numbers until it is shown: `counted` of `all`. A whole of 0 has no share. */
export type Share = { readonly counted: number; readonly all: number };
/** A limit that shares are compared with, e.g. 1/2. */
export type Limit = { readonly numerator: number; readonly denominator: number };

/**
 * The share in percent, rounded once from the exact ratio, ties to the even digit.
 * @param decimals 1 or 2
 * @returns null when the whole is 0: no share, which is not 0%
 * @rule REP-101, REP-502
 */
export function percentOf({ counted, all }: Share, decimals: 1 | 2): number | null {
  if (all === 0) return null;
  const divisor = BigInt(all);
  const scaled = BigInt(counted) * (decimals === 1 ? 1_000n : 10_000n);
  const floor = scaled / divisor;
  const rest = 2n * (scaled - floor * divisor);
  const up = rest > divisor || (rest === divisor && floor % 2n === 1n);
  return Number(up ? floor + 1n : floor) / (decimals === 1 ? 10 : 100);
}

/**
 * Change between two printed shares of two decimals, in percentage points.
 * @rule REP-102: of the rounded shares, not of the exact ones
 */
export function pointsBetween(now: number, before: number): number {
  return (Math.round(now * 100) - Math.round(before * 100)) / 100;
}

/** Below 0 when the first exact share is the smaller one. A share without a whole comes after all others. @rule REP-101, REP-503 */
export function compareShares(one: Share, other: Share): number {
  if (one.all === 0 || other.all === 0) return Number(one.all === 0) - Number(other.all === 0);
  return compareExact(BigInt(one.counted) * BigInt(other.all), BigInt(other.counted) * BigInt(one.all));
}

/** Below 0 when the exact share is below the limit, 0 at the limit; null when there is no share. @rule REP-101 */
export function compareWithLimit({ counted, all }: Share, { numerator, denominator }: Limit): number | null {
  if (all === 0) return null;
  return compareExact(BigInt(counted) * BigInt(denominator), BigInt(numerator) * BigInt(all));
}

function compareExact(one: bigint, other: bigint): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

const SMALLEST_DECIMALS = 6;

/** Sum of figures of at most six decimals, without a floating point error. */
export function exactSum(figures: Iterable<number>): number {
  let sum = 0n;
  for (const figure of figures) sum += BigInt(figure.toFixed(SMALLEST_DECIMALS).replace('.', ''));
  const scale = 10n ** BigInt(SMALLEST_DECIMALS);
  return Number(`${sum / scale}.${String(sum % scale).padStart(SMALLEST_DECIMALS, '0')}`);
}
