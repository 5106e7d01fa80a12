export type Language = 'vi' | 'en';

/** The language asked for; anything else is Vietnamese. Takes the first of a list such as `en vi` (`ui_locales`). */
export function languageOf(asked: unknown): Language {
  return typeof asked === 'string' && /^en\b/i.test(asked.trim()) ? 'en' : 'vi';
}

/** The language that stands beside it. */
export const otherThan = (language: Language): Language => (language === 'vi' ? 'en' : 'vi');
