import { argon2, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const argon2id = promisify(argon2);

/** 19 MiB, two passes, one lane: the smallest setting that OWASP's password storage guidance of 2025 recommends for argon2id. */
const COST = { memory: 19_456, passes: 2, parallelism: 1 } as const;
const TAG_BYTES = 32;
const FORMAT = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

/** The hash in PHC text form, so that hashes of an older cost stay readable when the cost rises. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16);
  const tag = await argon2id('argon2id', { ...COST, message: password.normalize('NFC'), nonce, tagLength: TAG_BYTES });
  const { memory, passes, parallelism } = COST;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${unpadded(nonce)}$${unpadded(tag)}`;
}

const CODE_FORMAT = /^\$first-code\$v=1\$([A-Za-z0-9_-]{22})\$([A-Za-z0-9_-]{43})$/;

/**
 * The hash of a generated first code. It has 79 bits that nobody chose, so a fast digest with a salt of its own keeps it as well as a
 * slow one would, and thousands can be made at once. Never for a password that a person chose.
 */
export function hashFirstCode(code: string): string {
  const salt = randomBytes(16).toString('base64url');
  return `$first-code$v=1$${salt}$${codeDigest(salt, code).toString('base64url')}`;
}

const codeDigest = (salt: string, code: string): Buffer =>
  createHmac('sha256', salt).update(code.normalize('NFC').trim().toLowerCase()).digest();

/** As long as a password, so that the time of the answer does not tell who has never signed in. */
async function verifyFirstCode(code: string, salt: string, digest: string): Promise<boolean> {
  await verifyNothing(code);
  return timingSafeEqual(codeDigest(salt, code), Buffer.from(digest, 'base64url'));
}

/** @throws {Error} when the stored hash is none of ours */
export async function verifyPassword(password: string, hash: string): Promise<boolean> {
  const code = CODE_FORMAT.exec(hash);
  if (code) return verifyFirstCode(password, code[1] ?? '', code[2] ?? '');
  const parts = FORMAT.exec(hash);
  if (!parts) throw new Error('a stored password hash has an unknown form');
  const [, memory, passes, parallelism, nonce = '', expected = ''] = parts;
  const tag = Buffer.from(expected, 'base64');
  const computed = await argon2id('argon2id', {
    message: password.normalize('NFC'),
    nonce: Buffer.from(nonce, 'base64'),
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    tagLength: tag.length,
  });
  return timingSafeEqual(computed, tag);
}

/** Costs what a verification costs, so that the time of the answer does not tell whether an account exists. */
export async function verifyNothing(password: string): Promise<false> {
  await argon2id('argon2id', { ...COST, message: password.normalize('NFC'), nonce: Buffer.alloc(16), tagLength: TAG_BYTES });
  return false;
}

function unpadded(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '');
}
