/** Whether this browser reads and writes passkeys as our server sends them (WebAuthn level 3, browsers since 2025). */
export function knowsPasskeys(): boolean {
  return typeof window.PublicKeyCredential === 'function' && 'parseCreationOptionsFromJSON' in window.PublicKeyCredential;
}

/** The browser or the person behind it did not make or use a passkey. */
export class PasskeyFailed extends Error {}

/** Has the browser make a passkey. @returns what the server is to be sent @throws {PasskeyFailed} */
export async function makePasskey<Response>(options: Readonly<Record<string, unknown>>): Promise<Response> {
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(
    options as unknown as PublicKeyCredentialCreationOptionsJSON,
  );
  return answerOf<Response>(navigator.credentials.create({ publicKey }));
}

/** Has a passkey sign. @returns what the server is to be sent @throws {PasskeyFailed} */
export async function signWithPasskey<Response>(options: Readonly<Record<string, unknown>>): Promise<Response> {
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options as unknown as PublicKeyCredentialRequestOptionsJSON);
  return answerOf<Response>(navigator.credentials.get({ publicKey }));
}

async function answerOf<Response>(asked: Promise<Credential | null>): Promise<Response> {
  const credential = await asked.catch((cause: unknown) => {
    throw new PasskeyFailed('no passkey', { cause });
  });
  if (!(credential instanceof PublicKeyCredential)) throw new PasskeyFailed('no passkey');
  return credential.toJSON() as Response;
}
