import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** A key of 32 bytes for one purpose. Keys of different purposes tell nothing about each other (HKDF, RFC 5869). */
export function deriveKey(secret: string, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', `thong-suot ${purpose}`, 32));
}

/**
 * Encrypts with AES-256-GCM under a fresh nonce.
 * @param boundTo what the text belongs to; it opens nowhere else, so a row's secret cannot be moved to another row
 */
export function seal(key: Buffer, text: string | Buffer, boundTo: string): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(boundTo));
  const sealed = Buffer.concat([cipher.update(text), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
}

/** @throws {Error} when the key is another one, the text was changed, or belongs elsewhere */
export function unseal(key: Buffer, sealed: string, boundTo: string): Buffer {
  const bytes = Buffer.from(sealed, 'base64url');
  const tagEnd = NONCE_BYTES + TAG_BYTES;
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES })
    .setAAD(Buffer.from(boundTo))
    .setAuthTag(bytes.subarray(NONCE_BYTES, tagEnd));
  return Buffer.concat([decipher.update(bytes.subarray(tagEnd)), decipher.final()]);
}

/** Opens what one of these keys sealed. @throws {Error} as `unseal`, when none did */
export function unsealWithAny(keys: readonly Buffer[], sealed: string, boundTo: string): Buffer {
  const faults: unknown[] = [];
  for (const key of keys) {
    try {
      return unseal(key, sealed, boundTo);
    } catch (fault) {
      faults.push(fault);
    }
  }
  throw new AggregateError(faults, 'none of the keys opens it');
}

/** Finds a text again without storing it; only who has the key can compute it. */
export function keyedDigest(key: Buffer, text: string): string {
  return createHmac('sha256', key).update(text).digest('hex');
}

/** The digest of a random secret of ours, such as the token of a session: it has more entropy than anybody can try. */
export function secretDigest(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** 256 random bits, safe in addresses and cookies. */
export function randomSecret(): string {
  return randomBytes(32).toString('base64url');
}
