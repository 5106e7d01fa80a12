import { installation } from '../installation.ts';
import { Html, html } from './html.ts';
import { type Language, otherThan } from './language.ts';
import { STYLE } from './style.ts';
import { type MessageCode, type SignOnTexts, TEXTS } from './texts.ts';

/** What is told, in whichever language: a refusal stands on the page in both, since nobody should fail to read it. */
export type Told = (texts: SignOnTexts) => string;

/** What stands on a form again after a refusal; passwords never do. */
export type FormState = {
  readonly uid: string;
  readonly language: Language;
  readonly loginName: string;
  readonly error: Told | null;
};

/** The sign-in form. It works without scripts; an error is announced, tied to the fields and in the title. */
export function signInPage({ uid, language, loginName, error }: FormState): Html {
  const t = TEXTS[language];
  const marks = error === null ? null : html` aria-invalid="true" aria-describedby="error"`;
  return page(
    language,
    t.signIn,
    error,
    html`
    <form method="post" action="/oidc/interaction/${uid}?lang=${language}">
      <label for="loginName">${t.loginName}</label>
      <input id="loginName" name="loginName" value="${loginName}" autocomplete="username" autocapitalize="none" spellcheck="false" required${marks}>
      <label for="password">${t.password}</label>
      <input id="password" name="password" type="password" autocomplete="current-password" required${marks}>
      <button>${t.signIn}</button>
      <p class="hint">${t.help}</p>
    </form>`,
  );
}

/** Asks for a password of one's own in place of the first one. */
export function newPasswordPage({ uid, language, loginName, error }: FormState): Html {
  const t = TEXTS[language];
  const marks = error === null ? null : html` aria-invalid="true"`;
  return page(
    language,
    t.newPasswordTitle,
    error,
    html`
    <p>${t.newPasswordReason}</p>
    <form method="post" action="/oidc/interaction/${uid}/password?lang=${language}">
      <input name="loginName" value="${loginName}" type="hidden">
      <label for="password">${t.presentPassword}</label>
      <input id="password" name="password" type="password" autocomplete="current-password" required${marks}>
      <label for="next">${t.newPassword}</label>
      <input id="next" name="next" type="password" autocomplete="new-password" aria-describedby="rule" required${marks}>
      <p class="hint" id="rule">${t.passwordRule}</p>
      <label for="repeat">${t.repeatPassword}</label>
      <input id="repeat" name="repeat" type="password" autocomplete="new-password" required${marks}>
      <button>${t.save}</button>
    </form>`,
  );
}

/** A page that tells one thing, in the language of the page and beside it in the other. `form` is the provider's own form of the sign-out question. */
export function messagePage(language: Language, code: MessageCode, form = ''): Html {
  const t = TEXTS[language];
  const [title, text] = t.messages[code];
  const other = otherThan(language);
  const action =
    code === 'sign-out'
      ? html`${new Html(form)}<button form="op.logoutForm" name="logout" value="yes">${t.confirmSignOut}</button>`
      : html`<a class="button" href="/auth/login?lang=${language}">${t.again}</a>`;
  const beside = html`<p class="beside" lang="${other}">${TEXTS[other].messages[code].join('. ')}</p>`;
  return page(language, title, null, html`<p>${text}</p>${beside}${action}`);
}

function page(language: Language, title: string, error: Told | null, content: Html): Html {
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
      <a href="?lang=${other}" lang="${other}" hreflang="${other}">${t.otherLanguage}</a>
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
