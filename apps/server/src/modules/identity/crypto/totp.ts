import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** How long a code stands on the screen of the app (RFC 6238, section 4.1). */
const STEP_SECONDS = 30;
const SECRET_BYTES = 20;
/** Clocks of phones are a little off: the code before and the one after count too (RFC 6238, section 5.2). */
const SKEW_STEPS = 1;
const TOTP_DIGITS = 6;

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** A secret to share with an app: 160 bits, as RFC 4226 recommends. */
export function newTotpSecret(): Buffer {
  return randomBytes(SECRET_BYTES);
}

/** Bytes as people type them into an app: base 32 (RFC 4648) without padding. */
export function base32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? []).map((five) => BASE32[Number.parseInt(five.padEnd(5, '0'), 2)]).join('');
}

/** The time step of a moment: whole half minutes since 1970. */
export function totpStep(moment: Date): number {
  return Math.floor(moment.getTime() / 1000 / STEP_SECONDS);
}

/** The code of a time step (RFC 6238 with HMAC-SHA-1, which all apps know; RFC 4226, section 5.3). */
export function totpCode(secret: Buffer, step: number, digits = TOTP_DIGITS): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac('sha1', secret).update(counter).digest();
  const offset = (mac.at(-1) ?? 0) & 0x0f;
  const number = mac.readUInt32BE(offset) & 0x7fff_ffff;
  return String(number % 10 ** digits).padStart(digits, '0');
}

/**
 * The time step whose code this is, or null: the present one, the one before or after, and later than the last one used, so that
 * nobody who saw a code typed can use it again.
 * @param lastStep the last step used, 0 for none
 */
export function matchingStep(secret: Buffer, typed: string, now: Date, lastStep: number): number | null {
  const present = totpStep(now);
  const steps = Array.from({ length: 2 * SKEW_STEPS + 1 }, (_, index) => present - SKEW_STEPS + index);
  return steps.filter((step) => step > lastStep).find((step) => isSame(totpCode(secret, step), typed)) ?? null;
}

/** What the square of an app's camera says: the address of the key, in the form all apps read. */
export function totpAddress(issuer: string, loginName: string, secret: Buffer): string {
  const parameters = new URLSearchParams({
    secret: base32(secret),
    issuer,
    digits: String(TOTP_DIGITS),
    period: String(STEP_SECONDS),
  });
  const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(loginName)}`;
  return `otpauth://totp/${label}?${parameters.toString().replaceAll('+', '%20')}`;
}

function isSame(expected: string, typed: string): boolean {
  const [one, other] = [Buffer.from(expected), Buffer.from(typed)];
  return one.length === other.length && timingSafeEqual(one, other);
}
