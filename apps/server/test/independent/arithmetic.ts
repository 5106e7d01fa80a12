/**
 * `part` of `whole` in percent with the given decimals, by long division as on paper, half to even; null for no whole.
 * Deliberately unlike the product's way.
 */
export function percent(part: number, whole: number, decimals: number): number | null {
  if (whole === 0) return null;
  const divisor = BigInt(whole);
  const dividend = BigInt(part) * 100n;
  let digits = String(dividend / divisor);
  let remainder = dividend % divisor;
  for (let place = 0; place < decimals; place += 1) {
    remainder *= 10n;
    digits += String(remainder / divisor);
    remainder %= divisor;
  }
  const lastDigitOdd = '13579'.includes(digits.at(-1) ?? '');
  const roundUp = remainder * 2n > divisor || (remainder * 2n === divisor && lastDigitOdd);
  const scaled = String(BigInt(digits) + (roundUp ? 1n : 0n)).padStart(decimals + 1, '0');
  return Number(`${scaled.slice(0, scaled.length - decimals)}.${scaled.slice(scaled.length - decimals)}`);
}

/** Difference of two printed decimals, worked out on their digits. */
export function pointsBetween(now: number, before: number): number {
  const cents = (value: number) => BigInt(value.toFixed(2).replace('.', ''));
  const difference = cents(now) - cents(before);
  const digits = String(difference < 0n ? -difference : difference).padStart(3, '0');
  return Number(`${difference < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`);
}

/** Below 0 when a/b is less than c/d. Wholes are above 0. */
export function compareFractions(a: number, b: number, c: number, d: number): number {
  const difference = BigInt(a) * BigInt(d) - BigInt(c) * BigInt(b);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

const PLAIN_LETTERS = new Map(
  Object.entries({
    a: 'àáảãạăằắẳẵặâầấẩẫậ',
    e: 'èéẻẽẹêềếểễệ',
    i: 'ìíỉĩị',
    o: 'òóỏõọôồốổỗộơờớởỡợ',
    u: 'ùúủũụưừứửữự',
    y: 'ỳýỷỹỵ',
    d: 'đ',
  }).flatMap(([plain, letters]) => Array.from(letters, (letter) => [letter, plain] as const)),
);

/** Vietnamese text without its marks, in small letters, by a table of the letters. */
const bare = (text: string) =>
  Array.from(text.normalize('NFC').toLowerCase(), (letter) => PLAIN_LETTERS.get(letter) ?? letter).join('');

const compareCodePoints = (one: string, other: string): number => {
  const a = Array.from(one, (letter) => letter.codePointAt(0) ?? 0);
  const b = Array.from(other, (letter) => letter.codePointAt(0) ?? 0);
  for (let at = 0; at < Math.min(a.length, b.length); at += 1) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
};

/** Rule 1.3 for Vietnamese letters. */
export const compareNames = (one: string, other: string): number =>
  compareCodePoints(bare(one), bare(other)) || compareCodePoints(one.normalize('NFC'), other.normalize('NFC'));
