import { generateRegistrationOptions, verifyRegistrationResponse } from '@simplewebauthn/server';
import type { Static } from 'typebox';
import type { Clock } from '#kernel/calendar';
import type { Tx } from '#kernel/db/tx';
import { CENTRAL, newId } from '#kernel/ids';
import { currentDataKey, sealPersonal } from '../../crypto/personal-data.ts';
import type { AccountId } from '../../domain/account.ts';
import { MOST_PASSKEYS, type NewPasskeyResponse } from '../../domain/second-factor/passkey.ts';
import type { PasskeyPlace } from '../../domain/second-factor/passkey-place.ts';
import { problem } from '../../problems.ts';
import { insertPasskey, passkeysOf } from '../../queries/passkey-queries.ts';
import { deleteRecordsOfAccount } from '../../queries/provider-queries.ts';
import { firstRecoveryCodes } from '../second-factor/recovery-codes.ts';
import { makeChallenge, takeChallengeOf } from './challenge.ts';

const PRODUCT = 'Thông Suốt';
/** Ed25519, ECDSA on P-256, RSA (COSE numbers): what devices in use have; post-quantum ones are an experiment of the runtime yet. */
const ALGORITHMS = [-8, -7, -257];

type Owner = {
  readonly accountId: AccountId;
  readonly place: PasskeyPlace;
  /** Where the answer counts. */
  readonly boundTo: string;
};

/**
 * What a browser needs to make a passkey: one that names its owner by itself and checks them (finger, face, PIN), so that it
 * signs in alone. Devices that hold one of the account already are left out.
 * @throws identity/too-many-passkeys
 */
export async function newPasskeyQuestion(
  tx: Tx,
  { accountId, place, boundTo, loginName }: Owner & { readonly loginName: string },
  now: Date,
) {
  const present = await passkeysOf(tx, accountId);
  if (present.length >= MOST_PASSKEYS) throw problem('too-many-passkeys', { most: MOST_PASSKEYS });
  return generateRegistrationOptions({
    rpName: PRODUCT,
    rpID: place.rpId,
    userName: loginName,
    userID: new TextEncoder().encode(accountId),
    challenge: Buffer.from(await makeChallenge(tx, boundTo, now), 'base64url'),
    attestationType: 'none',
    supportedAlgorithmIDs: ALGORITHMS,
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    excludeCredentials: present.filter(({ rpId }) => rpId === place.rpId).map(({ credentialId }) => ({ id: credentialId })),
  });
}

type Made = Owner & { readonly name: string; readonly response: Static<typeof NewPasskeyResponse> };

/**
 * Stores a passkey that a browser made; the provider forgets its sessions, which did without.
 * @returns recovery codes when these are the account's first
 * @throws identity/passkey-refused
 */
export async function storeNewPasskey(tx: Tx, clock: Clock, { accountId, place, boundTo, name, response }: Made) {
  const now = clock.now();
  const challenge = await takeChallengeOf(tx, response.response.clientDataJSON, boundTo, now);
  if (challenge === null) throw problem('passkey-refused');
  const credential = await newCredential(response, place, challenge);
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
    place.rpId,
    sealPersonal(key, id, 'passkey', name.normalize('NFC').trim()),
    key.number,
    now.toISOString(),
  );
  if (stored.length === 0) throw problem('passkey-refused');
  await deleteRecordsOfAccount(tx, accountId);
  return { passkeyId: id, recoveryCodes: await firstRecoveryCodes(tx, accountId, now) };
}

/** The library tells every departure by an error of no kind of its own; nothing else can fail there. */
async function newCredential(
  response: Static<typeof NewPasskeyResponse>,
  { origin, rpId }: PasskeyPlace,
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
