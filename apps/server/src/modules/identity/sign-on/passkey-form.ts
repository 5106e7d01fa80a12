import { type Html, html } from './html.ts';
import { interactionAddress } from './interaction-address.ts';
import type { Language } from './language.ts';
import { TEXTS } from './texts.ts';

export const PASSKEY_SCRIPT_PATH = '/auth/passkey.js';

/** The way in by passkey; hidden until its script finds that the browser knows passkeys. */
export function passkeyForm(uid: string, language: Language): Html {
  const t = TEXTS[language].passkey;
  const here = interactionAddress(uid);
  return html`
    <form method="post" action="${here}/passkey?lang=${language}" data-passkey="${here}/passkey-question" hidden>
      <input name="response" type="hidden">
      <button class="second">${t.use}</button>
      <p class="error" role="alert" hidden>${t.failed}</p>
    </form>
    <script type="module" src="${PASSKEY_SCRIPT_PATH}"></script>`;
}

/** The way to make a passkey instead of setting up an app; hidden like the other. */
export function newPasskeyForm(uid: string, language: Language): Html {
  const t = TEXTS[language].passkey;
  const here = interactionAddress(uid);
  return html`
    <form method="post" action="${here}/new-passkey?lang=${language}" data-passkey="${here}/new-passkey-question" data-new hidden>
      <label for="passkey-name">${t.name}</label>
      <input id="passkey-name" name="name" value="${t.thisDevice}" maxlength="60" required>
      <input name="response" type="hidden">
      <button class="second">${t.make}</button>
      <p class="error" role="alert" hidden>${t.notMade}</p>
    </form>
    <script type="module" src="${PASSKEY_SCRIPT_PATH}"></script>`;
}
