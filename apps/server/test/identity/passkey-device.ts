import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto';

type Question = {
  readonly challenge: string;
  readonly rpId?: string;
  readonly rp?: { readonly id?: string };
  readonly user?: { readonly id: string };
};
type Departures = {
  /** The page that asked, instead of the right one. */
  readonly origin?: string;
  /** The device did not check the person. */
  readonly unverified?: boolean;
  /** The count it tells. */
  readonly count?: number;
};

const PRESENT = 0x01;
const VERIFIED = 0x04;
const WITH_KEY = 0x40;

/** A device that holds one passkey, as the standard (WebAuthn level 3) has it answer: ECDSA on P-256, no attestation. */
export class PasskeyDevice {
  readonly #keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  readonly #id = randomBytes(32);
  readonly #origin: string;
  #count = 0;
  #user = '';

  constructor(origin: string) {
    this.#origin = origin;
  }

  /** Makes the passkey. */
  create({ challenge, rp, user }: Question, { origin = this.#origin, unverified = false }: Departures = {}) {
    this.#user = user?.id ?? '';
    const { x = '', y = '' } = this.#keys.publicKey.export({ format: 'jwk' });
    const key = cborMap([
      [cborInt(1), cborInt(2)],
      [cborInt(3), cborInt(-7)],
      [cborInt(-1), cborInt(1)],
      [cborInt(-2), cborBytes(Buffer.from(x, 'base64url'))],
      [cborInt(-3), cborBytes(Buffer.from(y, 'base64url'))],
    ]);
    const length = Buffer.from([this.#id.length >> 8, this.#id.length & 0xff]);
    const told = Buffer.concat([this.#told(rp?.id ?? '', unverified, 0, WITH_KEY), Buffer.alloc(16), length, this.#id, key]);
    const attestationObject = cborMap([
      [cborText('fmt'), cborText('none')],
      [cborText('attStmt'), cborMap([])],
      [cborText('authData'), cborBytes(told)],
    ]);
    return this.#answer({
      clientDataJSON: clientData('webauthn.create', challenge, origin),
      attestationObject: attestationObject.toString('base64url'),
      transports: ['internal'],
    });
  }

  /** Signs with it. */
  sign({ challenge, rpId = '' }: Question, { origin = this.#origin, unverified = false, count }: Departures = {}) {
    this.#count = count ?? this.#count + 1;
    const clientDataJSON = clientData('webauthn.get', challenge, origin);
    const told = this.#told(rpId, unverified, this.#count, 0);
    const signed = Buffer.concat([told, sha256(Buffer.from(clientDataJSON, 'base64url'))]);
    const signature = createSign('sha256').update(signed).sign(this.#keys.privateKey).toString('base64url');
    return this.#answer({ clientDataJSON, authenticatorData: told.toString('base64url'), signature, userHandle: this.#user });
  }

  #told(rpId: string, unverified: boolean, count: number, flags: number): Buffer {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(count);
    return Buffer.concat([sha256(Buffer.from(rpId)), Buffer.from([PRESENT | (unverified ? 0 : VERIFIED) | flags]), counter]);
  }

  #answer<Response>(response: Response) {
    const id = this.#id.toString('base64url');
    return { id, rawId: id, type: 'public-key' as const, clientExtensionResults: {}, response };
  }
}

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest();
const clientData = (type: string, challenge: string, origin: string) =>
  Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false })).toString('base64url');

/** A head of CBOR (RFC 8949) with lengths up to 65,535. */
function cborHead(major: number, value: number): Buffer {
  if (value < 24) return Buffer.from([(major << 5) | value]);
  return value < 256 ? Buffer.from([(major << 5) | 24, value]) : Buffer.from([(major << 5) | 25, value >> 8, value & 0xff]);
}
const cborInt = (value: number) => (value < 0 ? cborHead(1, -1 - value) : cborHead(0, value));
const cborBytes = (bytes: Buffer) => Buffer.concat([cborHead(2, bytes.length), bytes]);
const cborText = (text: string) => Buffer.concat([cborHead(3, text.length), Buffer.from(text)]);
const cborMap = (pairs: readonly (readonly [Buffer, Buffer])[]) => Buffer.concat([cborHead(5, pairs.length), ...pairs.flat()]);
