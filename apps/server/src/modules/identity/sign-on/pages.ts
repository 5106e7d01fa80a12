import { Html, html } from './html.ts';
import { interactionAddress } from './interaction-address.ts';
import { type Language, otherThan } from './language.ts';
import { page, type Told } from './layout.ts';
import { passkeyForm } from './passkey-form.ts';
import { type MessageCode, TEXTS } from './texts.ts';

/** What stands on a form again after a refusal; passwords never do. */
export type FormState = {
  readonly uid: string;
  readonly language: Language;
  readonly loginName: string;
  readonly error: Told | null;
};

/** Further ways in, below the form. */
export type OtherWays = {
  /** Passkeys can be used at this address. */
  readonly passkeys: boolean;
  /** Sign-on providers of others that are in use. */
  readonly providers: readonly { readonly id: string; readonly label: string; readonly labelEn: string }[];
};

/** The sign-in form. It works without scripts; an error is announced, tied to the fields and in the title. */
export function signInPage({ uid, language, loginName, error }: FormState, { passkeys, providers }: OtherWays): Html {
  const t = TEXTS[language];
  const marks = error === null ? null : html` aria-invalid="true" aria-describedby="error"`;
  const providerButton = (id: string, label: string) =>
    html`<a class="button second" href="${interactionAddress(uid)}/outside/${id}?lang=${language}">${t.outside.by(label)}</a>`;
  const content = html`
    <form method="post" action="${interactionAddress(uid)}?lang=${language}">
      <label for="loginName">${t.loginName}</label>
      <input id="loginName" name="loginName" value="${loginName}" autocomplete="username" autocapitalize="none" spellcheck="false" required${marks}>
      <label for="password">${t.password}</label>
      <input id="password" name="password" type="password" autocomplete="current-password" required${marks}>
      <button>${t.signIn}</button>
    </form>
    ${passkeys && passkeyForm(uid, language)}
    ${providers.reduce((before, { id, label, labelEn }) => html`${before}${providerButton(id, language === 'vi' ? label : labelEn)}`, html``)}
    <p class="hint">${t.help}</p>`;
  return page({ language, title: t.signIn, error, content, here: interactionAddress(uid) });
}

export type NewPasswordState = Omit<FormState, 'loginName'> & {
  /** Characters that the new password needs. */
  readonly shortest: number;
  /** Why one must be chosen. */
  readonly reason: 'first' | 'expired';
};

/** Asks for a password of one's own in place of the first one, or of one that has expired. */
export function newPasswordPage({ uid, language, shortest, reason, error }: NewPasswordState): Html {
  const t = TEXTS[language];
  const marks = error === null ? null : html` aria-invalid="true"`;
  const content = html`
    <p>${t.newPasswordReason[reason]}</p>
    <form method="post" action="${interactionAddress(uid)}/password?lang=${language}">
      <label for="password">${t.presentPassword}</label>
      <input id="password" name="password" type="password" autocomplete="current-password" required${marks}>
      <label for="next">${t.newPassword}</label>
      <input id="next" name="next" type="password" autocomplete="new-password" aria-describedby="rule" required${marks}>
      <p class="hint" id="rule">${t.passwordRule(shortest)}</p>
      <label for="repeat">${t.repeatPassword}</label>
      <input id="repeat" name="repeat" type="password" autocomplete="new-password" required${marks}>
      <button>${t.save}</button>
    </form>`;
  return page({ language, title: t.newPasswordTitle, error, content, here: interactionAddress(uid) });
}

/** A page that tells one thing, in the language of the page and beside it in the other. `form` is the provider's own form of the sign-out question, `back` where to go on instead of beginning anew. */
export function messagePage(language: Language, code: MessageCode, { form = '', back = '' } = {}): Html {
  const t = TEXTS[language];
  const [title, text] = t.messages[code];
  const other = otherThan(language);
  const action =
    code === 'sign-out'
      ? html`${new Html(form)}<button form="op.logoutForm" name="logout" value="yes">${t.confirmSignOut}</button>`
      : html`<a class="button" href="${back || `/auth/login?lang=${language}`}">${back ? t.outside.back : t.again}</a>`;
  const beside = html`<p class="beside" lang="${other}">${TEXTS[other].messages[code].join('. ')}</p>`;
  return page({ language, title, error: null, content: html`<p>${text}</p>${beside}${action}` });
}
