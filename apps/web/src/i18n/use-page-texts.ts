import { useTranslation } from 'react-i18next';
import { currentLanguage, type SameKeys } from './languages.ts';

/** Texts that come with their page, not with the first visit, in the language of the page. */
export function usePageTexts<Vi extends object>(vi: Vi, en: SameKeys<Vi>): SameKeys<Vi> {
  const { i18n } = useTranslation();
  return currentLanguage(i18n.language) === 'en' ? en : (vi as SameKeys<Vi>);
}

/** The text with `{{name}}` replaced by what is given. */
export function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(/\{\{(\w+)\}\}/g, (whole, name: string) => String(values[name] ?? whole));
}
