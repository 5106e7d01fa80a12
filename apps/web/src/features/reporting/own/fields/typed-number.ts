/**
 * A number as people in Viet Nam type it, in the form that answers have: "1.234,5" becomes "1234.5". A point that parts thousands is
 * one, any other is a decimal point; what is no number stays as typed, and is told as a fault.
 */
export function numberTyped(text: string): string {
  const plain = text.replace(/[\s\u00a0]/g, '').replace(/^−/, '-');
  if (plain.includes(',')) return plain.replaceAll('.', '').replace(',', '.');
  return /^-?\d{1,3}(\.\d{3})+$/.test(plain) ? plain.replaceAll('.', '') : plain;
}

/** The same back, with a decimal comma. */
export const numberShown = (value: string): string => value.replace('.', ',');

/** What stands for a part of a share that nobody has typed: no count is negative. */
export const NO_COUNT = -1;

/** A whole number typed for a share; empty or anything else: `NO_COUNT`. */
export function countTyped(text: string): number {
  const plain = numberTyped(text);
  return /^\d{1,15}$/.test(plain) ? Number(plain) : NO_COUNT;
}
