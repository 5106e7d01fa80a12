import type { QrSquare } from '../crypto/qr-square.ts';
import { type Html, html } from './html.ts';
import { interactionAddress } from './interaction-address.ts';
import type { Language } from './language.ts';
import { page, type Told } from './layout.ts';
import { newPasskeyForm, passkeyForm } from './passkey-form.ts';
import { TEXTS } from './texts.ts';

type State = { readonly uid: string; readonly language: Language; readonly error: Told | null };

/** Asks for the second factor: a code of the app, a recovery code, or a passkey where the person has one for this address. */
export function factorPage({ uid, language, error, passkeys }: State & { readonly passkeys: boolean }): Html {
  const t = TEXTS[language].factor;
  const content = html`
    <p>${t.reason}</p>
    <form method="post" action="${interactionAddress(uid)}/code?lang=${language}">
      ${codeField(t.code, t.codeHint, error)}
      <button>${t.proceed}</button>
    </form>
    ${passkeys && passkeyForm(uid, language)}
    <p class="hint">${t.lost}</p>
    ${restartForm(uid, language)}`;
  return page({ language, title: t.title, error, content, here: interactionAddress(uid) });
}

export type EnrolmentState = State & {
  readonly secret: string;
  readonly qr: QrSquare;
  /** How many more sign-ins may do without; 0: none. */
  readonly deferrable: number;
  /** A passkey can be made at this address instead. */
  readonly passkeys: boolean;
};

/** Has somebody set up an app that shows codes, before they are let in. */
export function enrolmentPage({ uid, language, error, secret, qr, deferrable, passkeys }: EnrolmentState): Html {
  const t = TEXTS[language].factor;
  const later = html`
    <form method="post" action="${interactionAddress(uid)}/later?lang=${language}">
      <button class="second">${t.later(deferrable)}</button>
    </form>`;
  const content = html`
    <p>${t.enrolReason}</p>
    <p>${t.enrolScan}</p>
    <svg class="qr" viewBox="0 0 ${qr.size} ${qr.size}" role="img" aria-label="QR"><rect width="100%" height="100%" fill="#fff"/><path d="${qr.path}" fill="#000"/></svg>
    <p>${t.enrolSecret} <code class="secret">${secret}</code></p>
    <form method="post" action="${interactionAddress(uid)}/enrolment?lang=${language}">
      ${codeField(t.enrolCode, null, error)}
      <button>${t.enrolConfirm}</button>
    </form>
    ${passkeys && newPasskeyForm(uid, language)}
    ${deferrable > 0 && later}
    ${restartForm(uid, language)}`;
  return page({ language, title: t.enrolTitle, error, content, here: interactionAddress(uid) });
}

/** Shows the recovery codes, this once. */
export function recoveryCodesPage({ uid, language, codes }: Omit<State, 'error'> & { readonly codes: readonly string[] }): Html {
  const t = TEXTS[language].factor;
  const rows = codes.reduce((before, code) => html`${before}<li><code>${code}</code></li>`, html``);
  const content = html`
    <p>${t.codesReason}</p>
    <ul class="codes">${rows}</ul>
    <form method="post" action="${interactionAddress(uid)}/continue?lang=${language}"><button>${t.codesKept}</button></form>`;
  return page({ language, title: t.codesTitle, error: null, content, here: interactionAddress(uid) });
}

function codeField(label: string, hint: string | null, error: Told | null): Html {
  const marks = error === null ? null : html` aria-invalid="true"`;
  return html`
      <label for="code">${label}</label>
      <input id="code" name="code" autocomplete="one-time-code" autocapitalize="none" spellcheck="false" aria-describedby="${error ? 'error ' : ''}code-hint" required autofocus${marks}>
      <p class="hint" id="code-hint">${hint}</p>`;
}

function restartForm(uid: string, language: Language): Html {
  return html`
    <form method="post" action="${interactionAddress(uid)}/restart?lang=${language}">
      <button class="second">${TEXTS[language].factor.restart}</button>
    </form>`;
}
