import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../i18n/languages.ts';
import { formatChange, formatCount, formatShare } from './numbers.ts';

/** Numbers as the language of the page writes them, and the text of that language out of a pair. */
export function useFormat() {
  const language = currentLanguage(useTranslation().i18n.language);
  return useMemo(
    () => ({
      language,
      count: (value: number) => formatCount(value, language),
      share: (value: number, always?: number) => formatShare(value, language, always),
      change: (value: number) => formatChange(value, language),
      /** Vietnamese or English of a text that the server gives in both. */
      pick: (text: { readonly vi: string; readonly en: string }) => text[language],
      /** The same for texts given as `nameVi` and `nameEn`. */
      name: (named: { readonly nameVi: string; readonly nameEn: string }) => (language === 'vi' ? named.nameVi : named.nameEn),
    }),
    [language],
  );
}
