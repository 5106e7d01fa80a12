import { generateKeyPairSync, type JsonWebKey, randomUUID } from 'node:crypto';
import type { Clock } from '#kernel/calendar';
import type { Database } from '#kernel/db/database';
import { seal, unsealWithAny } from '../crypto/secret-box.ts';
import { installation, readingKeys } from '../installation.ts';
import { insertFirstSigningKey, lockKeys, readSigningKeys } from '../queries/key-queries.ts';

/** The signature of the provider's tokens: ECDSA on P-256. */
export const SIGNING_ALGORITHM = 'ES256';

/** The provider's private keys, the signing one first. The first is made once, by whichever server comes first. */
export async function signingKeys(database: Database, clock: Clock): Promise<JsonWebKey[]> {
  const rows = await database.transaction(async (tx) => {
    const present = await readSigningKeys(tx);
    if (present.length > 0) return present;
    await lockKeys.alone(tx);
    const kid = randomUUID();
    await insertFirstSigningKey(tx, kid, sealSigningKey(kid, newKey(kid)), clock.now().toISOString());
    return readSigningKeys(tx);
  });
  return rows.map(({ kid, sealed }) => openSigningKey(kid, sealed));
}

/** Encrypts a private key as it is stored, with the present key of the installation. */
export function sealSigningKey(kid: string, key: JsonWebKey): string {
  return seal(installation().wrappingKey, JSON.stringify(key), `signing-key ${kid}`);
}

/** @throws {Error} when the installation's keys are not the ones it was encrypted with */
export function openSigningKey(kid: string, sealed: string): JsonWebKey {
  const keys = readingKeys().map(({ wrappingKey }) => wrappingKey);
  return JSON.parse(unsealWithAny(keys, sealed, `signing-key ${kid}`).toString('utf8')) as JsonWebKey;
}

function newKey(kid: string): JsonWebKey {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return { ...privateKey.export({ format: 'jwk' }), kid, alg: SIGNING_ALGORITHM, use: 'sig' };
}
