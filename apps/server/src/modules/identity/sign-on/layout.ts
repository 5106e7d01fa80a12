import { installation } from '../installation.ts';
import { Html, html } from './html.ts';
import { type Language, otherThan } from './language.ts';
import { STYLE } from './style.ts';
import { type SignOnTexts, TEXTS } from './texts.ts';

/** What is told, in whichever language: a refusal stands on the page in both, since nobody should fail to read it. */
export type Told = (texts: SignOnTexts) => string;

export type Layout = {
  readonly language: Language;
  readonly title: string;
  readonly error: Told | null;
  readonly content: Html;
  /** Where the same stands in the other language, without its query; the page's own address when left out. */
  readonly here?: string;
};

/** A page of sign-in around its content. */
export function page({ language, title, error, content, here = '' }: Layout): Html {
  const t = TEXTS[language];
  const other = otherThan(language);
  return html`<!doctype html>
<html lang="${language}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${error === null ? null : `${t.error}: `}${title} · ${t.product}</title>
  <link rel="icon" href="/icon.svg" type="image/svg+xml">
  <style>${new Html(STYLE)}</style>
</head>
<body>
  <main>
    <header>
      <p class="product">${t.product}</p>
      <a href="${here}?lang=${other}" lang="${other}" hreflang="${other}">${t.otherLanguage}</a>
    </header>
    <h1>${title}</h1>
    ${error && html`<p class="error" id="error" role="alert">${error(t)} <span class="beside" lang="${other}">${error(TEXTS[other])}</span></p>`}
    ${content}
    ${installation().demonstration ? html`<p class="notice">${t.demonstration}</p>` : null}
  </main>
</body>
</html>
`;
}
