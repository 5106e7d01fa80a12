import { Type } from 'typebox';
import { useCase } from '#kernel/use-case';
import { AccountIdSchema } from '../../domain/account.ts';
import { NewPasskeyResponse, PasskeyNameSchema, PasskeyPlaceSchema } from '../../domain/second-factor/passkey.ts';
import { storeNewPasskey } from '../passkeys/new-passkey.ts';
import { beginTotp, completeTotp } from './totp.ts';

/** Begins to set up an app in the middle of a sign-in that may not end without. @throws identity/totp-present */
export const beginTotpAtSignIn = useCase(
  'identity.begin-totp-at-sign-in',
  {
    permission: 'identity.sign-in',
    input: Type.Object({ accountId: AccountIdSchema, loginName: Type.String() }),
    audit: ({ accountId }) => ({ accountId }),
  },
  async ({ accountId, loginName }, { tx, clock }) => beginTotp(tx, clock, accountId, loginName),
);

/** Ends it with a code of the app. @returns the first recovery codes @throws identity/totp-not-begun, code-wrong */
export const confirmTotpAtSignIn = useCase(
  'identity.confirm-totp-at-sign-in',
  {
    permission: 'identity.sign-in',
    input: Type.Object({ accountId: AccountIdSchema, code: Type.String({ maxLength: 4096 }) }),
    audit: ({ accountId }) => ({ accountId }),
  },
  async ({ accountId, code }, { tx, clock }) => ({ recoveryCodes: await completeTotp(tx, clock, accountId, code) }),
);

/**
 * Sets up a passkey instead. @returns the first recovery codes
 * @throws identity/passkey-refused
 */
export const addPasskeyAtSignIn = useCase(
  'identity.add-passkey-at-sign-in',
  {
    permission: 'identity.sign-in',
    input: Type.Object({
      accountId: AccountIdSchema,
      place: PasskeyPlaceSchema,
      name: PasskeyNameSchema,
      response: NewPasskeyResponse,
      boundTo: Type.String(),
    }),
    audit: ({ accountId }) => ({ accountId }),
  },
  async (made, { tx, clock }) => storeNewPasskey(tx, clock, made),
);
