import { Type } from 'typebox';
import { InstantSchema } from '#kernel/calendar';
import { reading, useCase } from '#kernel/use-case';
import { randomSecret, secretDigest } from '../../crypto/secret-box.ts';
import { ClientIdSchema, NewClient } from '../../domain/sign-on/client.ts';
import { isSafeAddress } from '../../domain/sign-on/outside-provider.ts';
import { problem } from '../../problems.ts';
import { deleteClient, insertClient, readClients, updateClientSecret } from '../../queries/client-queries.ts';

const permission = 'identity.manage';
const One = Type.Object({ clientId: ClientIdSchema });
/** Names of systems of our own, and of machines. */
const RESERVED = /^(thong-suot|may-)/;

export const ClientList = Type.Object({
  clients: Type.Array(Type.Object({ ...NewClient.properties, createdAt: InstantSchema })),
});

/**
 * Registers another system that signs people in with us.
 * @returns its secret, shown once and kept as a digest
 * @throws identity/client-id-taken, address-not-safe
 */
export const registerClient = useCase(
  'identity.register-sign-on-client',
  { permission, input: NewClient, audit: ({ clientId, tellsNames }) => ({ clientId, tellsNames: String(tellsNames) }) },
  async ({ clientId, name, nameEn, redirectUris, signOutUris, tellsNames }, { tx, clock }) => {
    const unsafe = [...redirectUris, ...signOutUris].find((address) => !isSafeAddress(address));
    if (unsafe !== undefined) throw problem('address-not-safe', { address: unsafe });
    if (RESERVED.test(clientId)) throw problem('client-id-taken');
    const clientSecret = randomSecret();
    const now = clock.now().toISOString();
    const digest = secretDigest(clientSecret);
    const added = await insertClient(tx, clientId, name, nameEn, digest, redirectUris, signOutUris, tellsNames, now);
    if (added.length === 0) throw problem('client-id-taken');
    return { clientId, clientSecret };
  },
);

/** Gives a system another secret; the one before opens nothing any more. @throws identity/client-not-found */
export const renewClientSecret = useCase(
  'identity.renew-sign-on-client-secret',
  { permission, input: One, audit: ({ clientId }) => ({ clientId }) },
  async ({ clientId }, { tx }) => {
    const clientSecret = randomSecret();
    const changed = await updateClientSecret(tx, clientId, secretDigest(clientSecret));
    if (changed.length === 0) throw problem('client-not-found');
    return { clientId, clientSecret };
  },
);

/** Ends a system's sign-in with us, at once. @throws identity/client-not-found */
export const removeClient = useCase(
  'identity.remove-sign-on-client',
  { permission, input: One, audit: ({ clientId }) => ({ clientId }) },
  async ({ clientId }, { tx }) => {
    const removed = await deleteClient(tx, clientId);
    if (removed.length === 0) throw problem('client-not-found');
  },
);

/** The systems that sign people in with us, without their secrets. */
export const listClients = reading(
  'identity.list-sign-on-clients',
  { permission, input: Type.Object({}) },
  async (_input, { tx }) => ({
    clients: (await readClients(tx)).map(({ secretDigest: _digest, ...client }) => client),
  }),
);
