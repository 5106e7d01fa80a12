/** A decimal number in the form that answers have: an optional minus, digits, a point with further digits. */
const DECIMAL = /^-?\d{1,15}(\.\d{1,6})?$/;
const PLACES = 6;

export function isDecimal(text: string): boolean {
  return DECIMAL.test(text);
}

/** The number in millionths, exactly. @throws {RangeError} for other text: check foreign input with `isDecimal` first */
function millionths(text: string): bigint {
  if (!isDecimal(text)) throw new RangeError(`no decimal number: ${text}`);
  const [whole = '0', part = ''] = text.split('.');
  const size = BigInt(`${whole.replace('-', '')}${part.padEnd(PLACES, '0')}`);
  return text.startsWith('-') ? -size : size;
}

/** Negative, zero or positive as `left` is less than, equal to or more than `right`. */
export function compareDecimals(left: string, right: string): number {
  const difference = millionths(left) - millionths(right);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The exact sum as a decimal number without needless zeros. */
export function sumDecimals(numbers: readonly string[]): string {
  return decimalOf(numbers.reduce((sum, one) => sum + millionths(one), 0n));
}

function decimalOf(inMillionths: bigint): string {
  const digits = (inMillionths < 0n ? -inMillionths : inMillionths).toString().padStart(PLACES + 1, '0');
  const part = digits.slice(-PLACES).replace(/0+$/, '');
  return `${inMillionths < 0n ? '-' : ''}${digits.slice(0, -PLACES)}${part === '' ? '' : `.${part}`}`;
}
