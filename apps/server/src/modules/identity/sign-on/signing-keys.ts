import { generateKeyPairSync, type JsonWebKey, randomUUID } from 'node:crypto';
import type { Clock } from '#kernel/calendar';
import type { Database } from '#kernel/db/database';
import { seal, unseal } from '../crypto/secret-box.ts';
import { installation } from '../installation.ts';
import { insertFirstSigningKey, lockKeys, readSigningKeys } from '../queries/key-queries.ts';

/** The signature of the provider's tokens: ECDSA on P-256. */
export const SIGNING_ALGORITHM = 'ES256';

/** The provider's private keys, the signing one first. The first is made once, by whichever server comes first. */
export async function signingKeys(database: Database, clock: Clock): Promise<JsonWebKey[]> {
  const { wrappingKey } = installation();
  const rows = await database.transaction(async (tx) => {
    const present = await readSigningKeys(tx);
    if (present.length > 0) return present;
    await lockKeys(tx);
    const kid = randomUUID();
    await insertFirstSigningKey(
      tx,
      kid,
      seal(wrappingKey, JSON.stringify(newKey(kid)), `signing-key ${kid}`),
      clock.now().toISOString(),
    );
    return readSigningKeys(tx);
  });
  return rows.map(
    ({ kid, sealed }) => JSON.parse(unseal(wrappingKey, sealed, `signing-key ${kid}`).toString('utf8')) as JsonWebKey,
  );
}

function newKey(kid: string): JsonWebKey {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return { ...privateKey.export({ format: 'jwk' }), kid, alg: SIGNING_ALGORITHM, use: 'sig' };
}
