import type { Clock } from '#kernel/calendar';
import type { Tx } from '#kernel/db/tx';
import { isPractice } from '#kernel/practice/in-practice';
import {
  addDataKey,
  currentDataKey,
  type DataKey,
  openPersonal,
  SecretKeyError,
  sealPersonal,
  unwrapDataKey,
} from '../crypto/personal-data.ts';
import { lockKeys, readDataKeys } from '../queries/key-queries.ts';

/** A secret that another module keeps beside its rows, such as the key of a file, encrypted as personal data is. */
export type KeptSecret = { readonly dataKeyNumber: number; readonly sealed: string };

/**
 * Encrypts a secret that the row `owner` will hold. Until the transaction ends no key is made or forgotten, so that a renewal that
 * runs at the same time finds the row.
 */
export async function sealSecret(tx: Tx, clock: Clock, owner: string, secret: Buffer): Promise<KeptSecret> {
  const { number, key } = await keyToSealWith(tx, clock);
  return { dataKeyNumber: number, sealed: sealPersonal({ number, key }, owner, 'secret', secret.toString('base64url')) };
}

/** In practice keys of an earlier SECRET_KEY are not encrypted anew: what was practised with them is gone, and a new one is made. */
async function keyToSealWith(tx: Tx, clock: Clock): Promise<DataKey> {
  if ((await readDataKeys(tx)).length === 0) return addDataKey(tx, clock);
  await lockKeys.together(tx);
  try {
    return await currentDataKey(tx, clock);
  } catch (error) {
    if (!(error instanceof SecretKeyError && (await isPractice(tx)))) throw error;
    return addDataKey(tx, clock);
  }
}

/**
 * Opens a secret of the row `owner`.
 * @returns null in practice when it was encrypted under an earlier SECRET_KEY
 * @throws {SecretKeyError} when the installation's key is not the one of this database
 */
export async function openSecret(tx: Tx, owner: string, { dataKeyNumber, sealed }: KeptSecret): Promise<Buffer | null> {
  const row = (await readDataKeys(tx)).find(({ number }) => number === dataKeyNumber);
  if (!row) throw new Error(`data key ${dataKeyNumber} is gone`);
  try {
    return openWith(unwrapDataKey(row.number, row.wrapped), owner, sealed);
  } catch (error) {
    if (error instanceof SecretKeyError && (await isPractice(tx))) return null;
    throw error;
  }
}

/** Encrypts anew what a module keeps under keys before `next`; `reseal` does it for one row. Must leave none. */
export type Resealing = (tx: Tx, next: number, reseal: (owner: string, secret: KeptSecret) => KeptSecret) => Promise<void>;
const resealings = new Set<Resealing>();

/** A port: a module that keeps secrets offers to have them encrypted anew; `composition.ts` binds it. @returns takes the offer back */
export function offerResealing(resealing: Resealing): () => void {
  resealings.add(resealing);
  return () => resealings.delete(resealing);
}

/** Has all kept secrets encrypted anew with the newest key, in the transaction that forgets those before it. */
export async function resealKeptSecrets(tx: Tx, keys: ReadonlyMap<number, DataKey>, next: DataKey): Promise<void> {
  const reseal = (owner: string, { dataKeyNumber, sealed }: KeptSecret): KeptSecret => {
    const old = keys.get(dataKeyNumber);
    if (!old) throw new Error(`data key ${dataKeyNumber} is gone`);
    const secret = openWith(old, owner, sealed);
    return { dataKeyNumber: next.number, sealed: sealPersonal(next, owner, 'secret', secret.toString('base64url')) };
  };
  for (const resealing of resealings) await resealing(tx, next.number, reseal);
}

const openWith = (key: DataKey, owner: string, sealed: string): Buffer =>
  Buffer.from(openPersonal(key, owner, 'secret', sealed), 'base64url');
