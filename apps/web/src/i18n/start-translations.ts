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
const fetchFurther = {
  vi: () => import('./vi.ts'),
  en: () => import('./en.ts'),
} as const satisfies Readonly<Record<Language, () => Promise<Texts>>>;

const further = new Map<Language, Texts>();
const failedAt = new Map<Language, string>();
const ADDRESS = /https?:\/\/[^\s?]+/;

/**
 * The texts of all pages.
 * @throws when they cannot be fetched; called again, they are asked for again. Chromium keeps a program that it could not fetch as failed
 * under its address, which its error names, so the next time the address is another one
 */
async function furtherTexts(language: Language): Promise<Texts> {
  const known = further.get(language);
  if (known) return known;
  const address = failedAt.get(language);
  try {
    const program: Promise<Texts> = address
      ? import(/* @vite-ignore */ `${address}?again=${Date.now()}`)
      : fetchFurther[language]();
    const texts = (await program)[language] as Texts;
    further.set(language, texts);
    return texts;
  } catch (error) {
    const [failed] = ADDRESS.exec(String(error)) ?? [];
    if (failed) failedAt.set(language, failed);
    throw error;
  }
}

/** Gives a page the texts of its feature; until they have come, the page shows that it loads. */
const texts: BackendModule = {
  type: 'backend',
  callbackApi: true,
  init: () => undefined,
  read: (code, namespace, tell) => {
    void textsOf(currentLanguage(code), namespace).then((known) => tell(null, known as Record<string, string>));
  },
};

const FIRST_WAIT_MS = 300;
const LONGEST_WAIT_MS = 5000;

/** Asks until they come: a line that is away comes back, and until then a page that loads says more than the names of its texts. */
async function textsOf(language: Language, namespace: string): Promise<object | null> {
  for (let wait = FIRST_WAIT_MS; ; wait = Math.min(LONGEST_WAIT_MS, wait * 2)) {
    try {
      return (await first[language]())[namespace] ?? (await furtherTexts(language))[namespace] ?? null;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}

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
  await i18next.loadNamespaces(Object.keys(await furtherTexts(currentLanguage(i18next.language))));
}

/**
 * Changes the language of the page at once and remembers it on this device.
 * @throws when its texts cannot be fetched; the page stays as it is
 */
export async function changeLanguage(language: Language): Promise<void> {
  await Promise.all([first[language](), furtherTexts(language)]);
  await i18next.changeLanguage(language);
  shown(language);
}

function shown(language: Language): void {
  localStorage.setItem(STORAGE_KEY, language);
  document.documentElement.lang = language;
}
