import i18next, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { currentLanguage, type Language } from './languages.ts';

const STORAGE_KEY = 'thong-suot.language';

type Texts = Readonly<Record<string, object>>;

/** Texts of a language are two files of the build: what the first page needs, and all others, fetched when one of them is wanted. */
const first: Readonly<Record<Language, () => Promise<Texts>>> = {
  vi: async () => (await import('./first.vi.ts')).firstVi,
  en: async () => (await import('./first.en.ts')).firstEn,
};
const further: Readonly<Record<Language, () => Promise<Texts>>> = {
  vi: async () => (await import('./vi.ts')).vi,
  en: async () => (await import('./en.ts')).en,
};

/** Gives a page the texts of its feature; until they have come, the page shows that it loads. */
const texts: BackendModule = {
  type: 'backend',
  callbackApi: true,
  init: () => undefined,
  read: (code, namespace, tell) => {
    const language = currentLanguage(code);
    const found = async () => (await first[language]())[namespace] ?? (await further[language]())[namespace] ?? null;
    // Asked for again a few times: the line may be away for a moment.
    found().then(
      (known) => tell(null, known as Record<string, string>),
      (error: Error) => tell(error, true),
    );
  },
};

/** Prepares the texts of the language chosen last, Vietnamese at the first visit. */
export async function startTranslations(): Promise<void> {
  const language = currentLanguage(localStorage.getItem(STORAGE_KEY));
  await i18next
    .use(texts)
    .use(initReactI18next)
    .init({
      lng: language,
      fallbackLng: false,
      ns: Object.keys(await first[language]()),
      defaultNS: 'shell',
      interpolation: { escapeValue: false },
      returnNull: false,
    });
  shown(language);
}

/** Fetches the texts of all pages, for when the line fails later. */
export async function fetchFurtherTexts(): Promise<void> {
  await i18next.loadNamespaces(Object.keys(await further[currentLanguage(i18next.language)]()));
}

/**
 * Changes the language of the page at once and remembers it on this device.
 * @throws when its texts cannot be fetched; the page stays as it is
 */
export async function changeLanguage(language: Language): Promise<void> {
  await Promise.all([first[language](), further[language]()]);
  await i18next.changeLanguage(language);
  shown(language);
}

function shown(language: Language): void {
  localStorage.setItem(STORAGE_KEY, language);
  document.documentElement.lang = language;
}
