import type { Language } from '../i18n/languages.ts';

const LOCALES: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-GB' };

/** A whole number with thousands marks: 3.321 in Vietnamese, 3,321 in English. */
export function formatCount(value: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 0 }).format(value);
}

/**
 * A share in percent as the report's annexes print it: a whole number without decimals, else two (decimal comma in Vietnamese).
 * @param value already rounded by the server; it is not rounded again to another value
 * @param always shares of statements: this many decimals, for whole numbers too
 */
export function formatShare(value: number, language: Language, always?: number): string {
  const decimals = always ?? (Number.isInteger(value) ? 0 : 2);
  return `${new Intl.NumberFormat(LOCALES[language], { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(value)}%`;
}

/** A change with its sign: a true minus for a fall, + for a rise, none for no change. */
export function formatChange(value: number, language: Language): string {
  const size = new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 2 }).format(Math.abs(value));
  return value > 0 ? `+${size}` : value < 0 ? `−${size}` : size;
}
