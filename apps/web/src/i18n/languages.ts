export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language of the page; anything unknown is Vietnamese. */
export function currentLanguage(code: string | null | undefined): Language {
  return code === 'en' ? 'en' : 'vi';
}

/** English has the same keys as Vietnamese, with texts of its own. */
export type SameKeys<Texts> = { readonly [Key in keyof Texts]: Texts[Key] extends string ? string : SameKeys<Texts[Key]> };
