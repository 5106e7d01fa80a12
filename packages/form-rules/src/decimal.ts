/**
 * A number as whole units of a power of ten: 12.50 is 1250 and 2 decimals. Sums and comparisons are exact, and the number keeps
 * how many decimals it was written with.
 */
export type Decimal = { readonly units: bigint; readonly decimals: number };

const WRITTEN = /^(-?)(\d+)(?:\.(\d+))?$/;
const tens = (exponent: number): bigint => 10n ** BigInt(exponent);
const magnitude = (value: bigint): bigint => (value < 0n ? -value : value);

/** Reads digits with a point as decimal mark, as `parseFloat` never could; null for anything else. */
export function decimalOf(text: string): Decimal | null {
  const written = WRITTEN.exec(text);
  if (!written) return null;
  const [, sign = '', whole = '', fraction = ''] = written;
  const units = BigInt(`${whole}${fraction}`);
  return { units: sign === '-' ? -units : units, decimals: fraction.length };
}

export const wholeNumber = (value: number): Decimal => ({ units: BigInt(value), decimals: 0 });

export function decimalText({ units, decimals }: Decimal): string {
  const digits = magnitude(units)
    .toString()
    .padStart(decimals + 1, '0');
  const sign = units < 0n ? '-' : '';
  return decimals === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

const unitsAt = ({ units, decimals }: Decimal, wanted: number): bigint => units * tens(wanted - decimals);

export function addDecimals(left: Decimal, right: Decimal): Decimal {
  const decimals = Math.max(left.decimals, right.decimals);
  return { units: unitsAt(left, decimals) + unitsAt(right, decimals), decimals };
}

export const negative = ({ units, decimals }: Decimal): Decimal => ({ units: -units, decimals });

/** A decimal number as answers have it: at most so many digits before and after the point. */
const OF_AN_ANSWER = /^-?\d{1,15}(\.\d{1,6})?$/;

export const isDecimal = (text: string): boolean => OF_AN_ANSWER.test(text);

/** @throws {RangeError} for text that is no number: check foreign input with `isDecimal` first */
function mustBeDecimal(text: string): Decimal {
  const value = decimalOf(text);
  if (value === null) throw new RangeError(`no decimal number: ${text}`);
  return value;
}

/** Negative, zero or positive as the number written `left` is less than, equal to or more than `right`. */
export const compareWritten = (left: string, right: string): number => compareDecimals(mustBeDecimal(left), mustBeDecimal(right));

/** The exact sum of numbers as written, without needless zeros. */
export function sumOfWritten(numbers: readonly string[]): string {
  const sum = decimalText(numbers.map(mustBeDecimal).reduce(addDecimals, wholeNumber(0)));
  return sum.includes('.') ? sum.replace(/\.?0+$/, '') : sum;
}

/** Below zero, zero or above as `left` is smaller than, equal to or larger than `right`. */
export function compareDecimals(left: Decimal, right: Decimal): -1 | 0 | 1 {
  const { units } = addDecimals(left, negative(right));
  return units < 0n ? -1 : units > 0n ? 1 : 0;
}

export const absolute = (value: Decimal): Decimal => (value.units < 0n ? negative(value) : value);

export const timesDecimal = (left: Decimal, right: Decimal): Decimal => ({
  units: left.units * right.units,
  decimals: left.decimals + right.decimals,
});

/** The digits of `decimalOf` as a floating number, for statistics only. */
export const approximateOf = (text: string): number | null => (WRITTEN.test(text) ? Number(text) : null);

/** For statistics only: sums, comparisons and percentages stay exact. */
export const approximately = ({ units, decimals }: Decimal): number => Number(units) / 10 ** decimals;

/**
 * `scale` × numerator / denominator with that many decimals, once rounded with ties to even and once cut off toward zero.
 * @param denominator not zero
 */
export function quotients(
  scale: bigint,
  numerator: Decimal,
  denominator: Decimal,
  decimals: number,
): { rounded: Decimal; cut: Decimal } {
  const common = Math.max(numerator.decimals, denominator.decimals);
  const top = scale * unitsAt(numerator, common) * tens(decimals);
  const bottom = unitsAt(denominator, common);
  const sign = top < 0n !== bottom < 0n ? -1n : 1n;
  const whole = magnitude(top) / magnitude(bottom);
  const twiceRest = 2n * (magnitude(top) % magnitude(bottom));
  const up = twiceRest > magnitude(bottom) || (twiceRest === magnitude(bottom) && whole % 2n === 1n);
  return { rounded: { units: sign * (up ? whole + 1n : whole), decimals }, cut: { units: sign * whole, decimals } };
}
