import { generateRegistrationOptions, verifyRegistrationResponse } from '@simplewebauthn/server';
import { type Static, Type } from 'typebox';
import type { Tx } from '#kernel/db/tx';
import { CENTRAL, newId } from '#kernel/ids';
import { useCase } from '#kernel/use-case';
import { currentDataKey, dataKeys, openPersonal, sealPersonal } from '../../crypto/personal-data.ts';
import type { AccountId } from '../../domain/account.ts';
import {
  MOST_PASSKEYS,
  NewPasskeyResponse,
  PasskeyIdSchema,
  PasskeyNameSchema,
  PasskeyPlaceSchema,
} from '../../domain/second-factor/passkey.ts';
import { problem } from '../../problems.ts';
import { deletePasskey, insertPasskey, passkeysOf } from '../../queries/passkey-queries.ts';
import { deleteRecordsOfAccount } from '../../queries/provider-queries.ts';
import { requireFreshConfirmation } from '../second-factor/fresh-confirmation.ts';
import { firstRecoveryCodes } from '../second-factor/recovery-codes.ts';
import { endFactor } from '../second-factor/remove-factor.ts';
import { boundToSession, makeChallenge, takeChallengeOf } from './challenge.ts';

const PRODUCT = 'Thông Suốt';
/** Ed25519, ECDSA on P-256, RSA (COSE numbers): what devices in use have; post-quantum ones are an experiment of the runtime yet. */
const ALGORITHMS = [-8, -7, -257];

/**
 * What a browser needs to make a passkey: one that names its owner by itself and checks them (finger, face, PIN), so that it
 * signs in alone. Devices that hold one of the account already are left out.
 * @throws identity/confirmation-needed, too-many-passkeys
 */
export const beginOwnPasskey = useCase(
  'identity.begin-passkey',
  { permission: 'kernel.signed-in', input: PasskeyPlaceSchema },
  async ({ rpId }, { tx, actor, clock }) => {
    const { accountId, loginName, sessionId } = await requireFreshConfirmation(tx, actor, clock);
    const present = await passkeysOf(tx, accountId);
    if (present.length >= MOST_PASSKEYS) throw problem('too-many-passkeys', { most: MOST_PASSKEYS });
    return generateRegistrationOptions({
      rpName: PRODUCT,
      rpID: rpId,
      userName: loginName,
      userID: new TextEncoder().encode(accountId),
      challenge: Buffer.from(await makeChallenge(tx, boundToSession('register', sessionId), clock.now()), 'base64url'),
      attestationType: 'none',
      supportedAlgorithmIDs: ALGORITHMS,
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      excludeCredentials: present.filter((one) => one.rpId === rpId).map(({ credentialId }) => ({ id: credentialId })),
    });
  },
);

/**
 * Stores a passkey that the browser made, under the name its owner gives it.
 * @returns recovery codes when these are the account's first
 * @throws identity/confirmation-needed, passkey-refused (another page, another challenge, no check of the person)
 */
export const addOwnPasskey = useCase(
  'identity.add-passkey',
  {
    permission: 'kernel.signed-in',
    input: Type.Object({ ...PasskeyPlaceSchema.properties, name: PasskeyNameSchema, response: NewPasskeyResponse }),
  },
  async ({ origin, rpId, name, response }, { tx, actor, clock }) => {
    const { accountId, sessionId } = await requireFreshConfirmation(tx, actor, clock);
    const now = clock.now();
    const challenge = await takeChallengeOf(tx, response.response.clientDataJSON, boundToSession('register', sessionId), now);
    if (challenge === null) throw problem('passkey-refused');
    const credential = await newCredential(response, { origin, rpId }, challenge);
    const key = await currentDataKey(tx, clock);
    const id = newId<'Passkey'>(CENTRAL, now);
    const stored = await insertPasskey(
      tx,
      id,
      accountId,
      credential.id,
      Buffer.from(credential.publicKey).toString('base64url'),
      BigInt(credential.counter),
      [...(credential.transports ?? [])],
      rpId,
      sealPersonal(key, id, 'passkey', name.normalize('NFC').trim()),
      key.number,
      now.toISOString(),
    );
    if (stored.length === 0) throw problem('passkey-refused');
    await deleteRecordsOfAccount(tx, accountId);
    return { passkeyId: id, recoveryCodes: await firstRecoveryCodes(tx, accountId, now) };
  },
);

/** Removes one's own passkey. @throws identity/confirmation-needed, passkey-not-found, password-short-alone */
export const removeOwnPasskey = useCase(
  'identity.remove-passkey',
  {
    permission: 'kernel.signed-in',
    input: Type.Object({ passkeyId: PasskeyIdSchema }),
    audit: ({ passkeyId }) => ({ passkeyId }),
  },
  async ({ passkeyId }, { tx, actor, clock }) => {
    const { accountId } = await requireFreshConfirmation(tx, actor, clock);
    const removed = await deletePasskey(tx, accountId, passkeyId);
    if (removed.length === 0) throw problem('passkey-not-found');
    await endFactor(tx, accountId);
  },
);

/** The passkeys of an account with their names, oldest first; `rpId` is the address that each works at. */
export async function namedPasskeys(tx: Tx, accountId: AccountId) {
  const keys = await dataKeys(tx);
  return (await passkeysOf(tx, accountId)).map(({ id, nameSealed, dataKeyNumber, rpId, createdAt, lastUsedAt }) => {
    const key = keys.get(dataKeyNumber);
    if (!key) throw new Error(`data key ${dataKeyNumber} is gone`);
    return { id, name: openPersonal(key, id, 'passkey', nameSealed), rpId, createdAt, lastUsedAt };
  });
}

/** The library tells every departure by an error of no kind of its own; nothing else can fail there. */
async function newCredential(
  response: Static<typeof NewPasskeyResponse>,
  { origin, rpId }: Static<typeof PasskeyPlaceSchema>,
  expectedChallenge: string,
) {
  const verified = await verifyRegistrationResponse({
    response: response as Parameters<typeof verifyRegistrationResponse>[0]['response'],
    expectedChallenge,
    expectedOrigin: origin,
    expectedRPID: rpId,
    requireUserVerification: true,
    supportedAlgorithmIDs: ALGORITHMS,
  }).catch(() => null);
  if (!verified?.verified) throw problem('passkey-refused');
  return verified.registrationInfo.credential;
}
