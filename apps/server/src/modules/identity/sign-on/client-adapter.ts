import { timingSafeEqual } from 'node:crypto';
import type Provider from 'oidc-provider';
import type { Adapter, AdapterPayload } from 'oidc-provider';
import { type Clock, vietnamDay } from '#kernel/calendar';
import type { Database } from '#kernel/db/database';
import { secretDigest } from '../crypto/secret-box.ts';
import { readClient } from '../queries/client-queries.ts';
import { secretDigestsOfMachine } from '../queries/machine-queries.ts';
import { SIGNING_ALGORITHM } from './signing-keys.ts';

/** Other systems and machines that were registered, as the provider asks for them; they are registered by use cases and never through it. */
export function clientAdapter(database: Database, clock: Clock): Adapter {
  const never = async () => {
    throw new Error('clients are registered by use cases');
  };
  return {
    find: async (id) => {
      const now = clock.now();
      const [client] = await database.reading((tx) => readClient(tx, id));
      if (client) return metadataOf(client);
      const secrets = await database.reading((tx) => secretDigestsOfMachine(tx, id, now.toISOString(), vietnamDay(now)));
      return secrets.length === 0 ? undefined : machineMetadata(id, secrets);
    },
    upsert: never,
    findByUid: never,
    findByUserCode: never,
    consume: never,
    destroy: never,
    revokeByGrantId: never,
  };
}

function metadataOf(client: Awaited<ReturnType<typeof readClient>>[number]): AdapterPayload {
  return {
    client_id: client.clientId,
    client_name: client.name,
    // What is sent is compared by its digest, see `compareSecretsByDigest`.
    client_secret: client.secretDigest,
    redirect_uris: client.redirectUris,
    post_logout_redirect_uris: client.signOutUris,
    grant_types: ['authorization_code'],
    response_types: ['code'],
    scope: client.tellsNames ? 'openid profile' : 'openid',
    token_endpoint_auth_method: 'client_secret_basic',
    id_token_signed_response_alg: SIGNING_ALGORITHM,
  };
}

/** A machine gets tokens for itself and signs nobody in. */
function machineMetadata(id: string, secrets: Awaited<ReturnType<typeof secretDigestsOfMachine>>): AdapterPayload {
  return {
    client_id: id,
    client_name: secrets[0]?.name ?? id,
    client_secret: secrets.map(({ digest }) => digest).join(' '),
    redirect_uris: [],
    grant_types: ['client_credentials'],
    response_types: [],
    token_endpoint_auth_method: 'client_secret_basic',
    id_token_signed_response_alg: SIGNING_ALGORITHM,
  };
}

/** Has the provider compare secrets of other systems by digest; that of our own web application is not stored at all. */
export function compareSecretsByDigest(provider: Provider, ownClient: string): void {
  provider.Client.prototype.compareClientSecret = function compare(
    this: { clientId: string; clientSecret?: string },
    sent: string,
  ) {
    const told = Buffer.from(this.clientId === ownClient ? sent : secretDigest(sent));
    // A machine has two while one takes over from the other; each is compared, whichever fits.
    const fits = (this.clientSecret ?? '').split(' ').map((known) => {
      const expected = Buffer.from(known);
      return expected.length === told.length && timingSafeEqual(expected, told);
    });
    return fits.includes(true);
  };
}
