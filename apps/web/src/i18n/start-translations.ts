import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { currentLanguage, type Language } from './languages.ts';

const STORAGE_KEY = 'thong-suot.language';

/** Texts of one language are one file of the build, fetched when the language is wanted. */
const loaders: Readonly<Record<Language, () => Promise<Record<string, object>>>> = {
  vi: async () => (await import('./vi.ts')).vi,
  en: async () => (await import('./en.ts')).en,
};

async function loadLanguage(language: Language): Promise<void> {
  if (i18next.hasResourceBundle(language, 'shell')) return;
  for (const [namespace, texts] of Object.entries(await loaders[language]()))
    i18next.addResourceBundle(language, namespace, texts);
}

/** Prepares the texts of the language chosen last, Vietnamese at the first visit. */
export async function startTranslations(): Promise<void> {
  const language = currentLanguage(localStorage.getItem(STORAGE_KEY));
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    defaultNS: 'shell',
    resources: {},
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  await changeLanguage(language);
}

/** Changes the language of the page at once and remembers it on this device. */
export async function changeLanguage(language: Language): Promise<void> {
  await loadLanguage(language);
  await i18next.changeLanguage(language);
  localStorage.setItem(STORAGE_KEY, language);
  document.documentElement.lang = language;
}
