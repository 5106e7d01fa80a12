import { Type } from 'typebox';
import type { Tx } from '#kernel/db/tx';
import { useCase } from '#kernel/use-case';
import { dataKeys, openPersonal } from '../../crypto/personal-data.ts';
import type { AccountId } from '../../domain/account.ts';
import {
  NewPasskeyResponse,
  PasskeyIdSchema,
  PasskeyNameSchema,
  PasskeyPlaceSchema,
} from '../../domain/second-factor/passkey.ts';
import { problem } from '../../problems.ts';
import { deletePasskey, passkeysOf } from '../../queries/passkey-queries.ts';
import { requireFreshConfirmation } from '../second-factor/fresh-confirmation.ts';
import { endFactor } from '../second-factor/remove-factor.ts';
import { boundToSession } from './challenge.ts';
import { newPasskeyQuestion, storeNewPasskey } from './new-passkey.ts';

/**
 * What a browser needs to make a passkey of one's own.
 * @throws identity/confirmation-needed, too-many-passkeys
 */
export const beginOwnPasskey = useCase(
  'identity.begin-passkey',
  { permission: 'kernel.signed-in', input: PasskeyPlaceSchema },
  async (place, { tx, actor, clock }) => {
    const { accountId, loginName, sessionId } = await requireFreshConfirmation(tx, actor, clock);
    return newPasskeyQuestion(tx, { accountId, loginName, place, boundTo: boundToSession('register', sessionId) }, clock.now());
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
    const boundTo = boundToSession('register', sessionId);
    return storeNewPasskey(tx, clock, { accountId, place: { origin, rpId }, name, response, boundTo });
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
