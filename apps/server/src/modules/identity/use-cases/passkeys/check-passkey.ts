import { generateAuthenticationOptions, verifyAuthenticationResponse } from '@simplewebauthn/server';
import type { Static } from 'typebox';
import type { Tx } from '#kernel/db/tx';
import type { AccountId } from '../../domain/account.ts';
import type { PasskeyResponse } from '../../domain/second-factor/passkey.ts';
import type { PasskeyPlace } from '../../domain/second-factor/passkey-place.ts';
import { findPasskey, passkeysOf, usePasskey } from '../../queries/passkey-queries.ts';
import { makeChallenge, takeChallengeOf } from './challenge.ts';

/**
 * What a browser needs to have a passkey sign.
 * @param accountId whose passkeys may; null: whosever, the passkey names its owner
 * @param boundTo where the answer counts
 */
export async function passkeyQuestion(tx: Tx, place: PasskeyPlace, accountId: AccountId | null, boundTo: string, now: Date) {
  const known = accountId === null ? [] : await passkeysOf(tx, accountId);
  return generateAuthenticationOptions({
    rpID: place.rpId,
    challenge: Buffer.from(await makeChallenge(tx, boundTo, now), 'base64url'),
    userVerification: 'required',
    allowCredentials: known
      .filter(({ rpId }) => rpId === place.rpId)
      .map(({ credentialId, transports }) => ({ id: credentialId, transports: transports as never })),
  });
}

export type Signed = {
  readonly response: Static<typeof PasskeyResponse>;
  readonly place: PasskeyPlace;
  readonly boundTo: string;
};

/**
 * Whose passkey has signed: the challenge of this place and occasion, after checking the person, with a count that rose.
 * @returns null when anything of that does not hold
 */
export async function signerOf(tx: Tx, { response, place, boundTo }: Signed, now: Date): Promise<AccountId | null> {
  const expectedChallenge = await takeChallengeOf(tx, response.response.clientDataJSON, boundTo, now);
  const [passkey] = await findPasskey(tx, response.id);
  if (expectedChallenge === null || !passkey || passkey.rpId !== place.rpId) return null;
  const verified = await verifyAuthenticationResponse({
    response: response as Parameters<typeof verifyAuthenticationResponse>[0]['response'],
    expectedChallenge,
    expectedOrigin: place.origin,
    expectedRPID: place.rpId,
    requireUserVerification: true,
    credential: {
      id: passkey.credentialId,
      publicKey: new Uint8Array(Buffer.from(passkey.publicKey, 'base64url')),
      counter: Number(passkey.signCount),
    },
    // The library tells every departure by an error of no kind of its own; nothing else can fail there.
  }).catch(() => null);
  if (!verified?.verified) return null;
  const used = await usePasskey(tx, passkey.id, BigInt(verified.authenticationInfo.newCounter), now.toISOString());
  return used.length > 0 ? passkey.accountId : null;
}
