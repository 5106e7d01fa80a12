import { randomBytes } from 'node:crypto';
import type { Clock } from '#kernel/calendar';
import type { Tx } from '#kernel/db/tx';
import { installation, readingKeys } from '../installation.ts';
import { insertDataKey, lockKeys, readDataKeys } from '../queries/key-queries.ts';
import { seal, unseal, unsealWithAny } from './secret-box.ts';

/** A key for personal data. Rows name the number of theirs, so keys can change while old rows stay readable. */
export type DataKey = { readonly number: number; readonly key: Buffer };

const wrappingKeys = () => readingKeys().map(({ wrappingKey }) => wrappingKey);
const wrappedAs = (number: number) => `data-key ${number}`;

/** The operator has given another SECRET_KEY than the one that encrypted the database. */
export class SecretKeyError extends Error {}

/** Opens a stored key. @throws {SecretKeyError} when the installation's key is not the one it was wrapped with */
export function unwrapDataKey(number: number, wrapped: string): DataKey {
  try {
    return { number, key: unsealWithAny(wrappingKeys(), wrapped, wrappedAs(number)) };
  } catch (cause) {
    throw new SecretKeyError('personal data cannot be opened: SECRET_KEY is not the one this database was made with', { cause });
  }
}

/** Encrypts a key as it is stored, with the present key of the installation. */
export function wrapDataKey({ number, key }: DataKey): string {
  return seal(installation().wrappingKey, key, wrappedAs(number));
}

/** The key for what is encrypted now; the first is made when there is none. */
export async function currentDataKey(tx: Tx, clock: Clock): Promise<DataKey> {
  const [newest] = await readDataKeys(tx);
  return newest ? unwrapDataKey(newest.number, newest.wrapped) : addDataKey(tx, clock);
}

/** Adds a key; from now on it encrypts. */
export async function addDataKey(tx: Tx, clock: Clock): Promise<DataKey> {
  await lockKeys.alone(tx);
  const number = ((await readDataKeys(tx))[0]?.number ?? 0) + 1;
  const wrapped = wrapDataKey({ number, key: randomBytes(32) });
  await insertDataKey(tx, number, wrapped, clock.now().toISOString());
  return unwrapDataKey(number, wrapped);
}

/** Every key by its number. */
export async function dataKeys(tx: Tx): Promise<ReadonlyMap<number, DataKey>> {
  return new Map((await readDataKeys(tx)).map(({ number, wrapped }) => [number, unwrapDataKey(number, wrapped)]));
}

export type PersonalField = 'name' | 'login' | 'totp' | 'passkey' | 'provider' | 'contact' | 'address' | 'code' | 'secret';

/** Encrypts a field of one owner; what is sealed opens for no other owner and no other field. */
export function sealPersonal({ key }: DataKey, owner: string, field: PersonalField, text: string): string {
  return seal(key, text, `${owner} ${field}`);
}

/** @throws {Error} when it was sealed with another key, or for another owner or field */
export function openPersonal({ key }: DataKey, owner: string, field: PersonalField, sealed: string): string {
  return unseal(key, sealed, `${owner} ${field}`).toString('utf8');
}
