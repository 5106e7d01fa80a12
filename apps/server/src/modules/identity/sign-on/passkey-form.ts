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
