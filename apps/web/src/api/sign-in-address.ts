import { currentLanguage } from '../i18n/languages.ts';

/** Where sign-in begins; it leads back to the page that was wanted. */
export function signInAddress(): string {
  const parameters = new URLSearchParams({
    to: window.location.pathname + window.location.search,
    lang: currentLanguage(document.documentElement.lang),
  });
  return `/auth/login?${parameters}`;
}
