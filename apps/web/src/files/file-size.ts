import type { Language } from '../i18n/languages.ts';

const KIB = 1024;
const LOCALES: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-GB' };

/** A size as the windows of a computer show it, in units of 1,024: "612 KB", "6,2 MB". */
export function fileSize(bytes: number, language: Language): string {
  const written = (size: number, digits: number) =>
    new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: digits }).format(size);
  if (bytes < KIB * KIB) return `${written(Math.max(1, bytes / KIB), 0)} KB`;
  return `${written(bytes / KIB / KIB, 1)} MB`;
}
