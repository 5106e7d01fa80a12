import { Type } from 'typebox';
import { InstantSchema } from '#kernel/calendar';
import { NoRow, named, nullable } from '#kernel/db/named';
import { AccountIdSchema } from '../domain/account.ts';
import { PasskeyIdSchema } from '../domain/second-factor/passkey.ts';

const PasskeyRow = Type.Object({
  id: PasskeyIdSchema,
  accountId: AccountIdSchema,
  credentialId: Type.String(),
  publicKey: Type.String(),
  signCount: Type.BigInt(),
  transports: Type.Array(Type.String()),
  rpId: Type.String(),
  nameSealed: Type.String(),
  dataKeyNumber: Type.Integer(),
  createdAt: InstantSchema,
  lastUsedAt: nullable(InstantSchema),
});
const COLUMNS = `id, account_id as "accountId", credential_id as "credentialId", public_key as "publicKey", sign_count as "signCount",
  transports, rp_id as "rpId", name_sealed as "nameSealed", data_key_number as "dataKeyNumber",
  created_at as "createdAt", last_used_at as "lastUsedAt"`;

/** The passkeys of an account, oldest first. */
export const passkeysOf = named(
  'identity.passkeys_of',
  { parameters: [AccountIdSchema], row: PasskeyRow },
  `select ${COLUMNS} from identity.passkey where home_code = '00' and account_id = $1 order by created_at, id`,
);

export const findPasskey = named(
  'identity.find_passkey',
  { parameters: [Type.String()], row: PasskeyRow },
  `select ${COLUMNS} from identity.passkey where home_code = '00' and credential_id = $1`,
);

/** Stores a passkey; returns no row when it is known already. */
export const insertPasskey = named(
  'identity.insert_passkey',
  {
    parameters: [
      PasskeyIdSchema,
      AccountIdSchema,
      Type.String(),
      Type.String(),
      Type.BigInt(),
      Type.Array(Type.String()),
      Type.String(),
      Type.String(),
      Type.Integer(),
      InstantSchema,
    ],
    row: Type.Object({ id: PasskeyIdSchema }),
  },
  `insert into identity.passkey
     (id, account_id, credential_id, public_key, sign_count, transports, rp_id, name_sealed, data_key_number, created_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (home_code, credential_id) do nothing returning id`,
);

/**
 * Notes a use with the count that the device told; returns no row when the count did not rise: a copy of the key has been used.
 * Devices that do not count tell 0 for ever.
 */
export const usePasskey = named(
  'identity.use_passkey',
  { parameters: [PasskeyIdSchema, Type.BigInt(), InstantSchema], row: Type.Object({ id: PasskeyIdSchema }) },
  `update identity.passkey set sign_count = $2, last_used_at = $3
    where home_code = '00' and id = $1 and (sign_count < $2 or (sign_count = 0 and $2 = 0)) returning id`,
);

export const deletePasskey = named(
  'identity.delete_passkey',
  { parameters: [AccountIdSchema, PasskeyIdSchema], row: Type.Object({ id: PasskeyIdSchema }) },
  `delete from identity.passkey where home_code = '00' and account_id = $1 and id = $2 returning id`,
);

export const deletePasskeysOf = named(
  'identity.delete_passkeys_of',
  { parameters: [AccountIdSchema], row: NoRow },
  `delete from identity.passkey where home_code = '00' and account_id = $1`,
);

/** Passkeys whose names are encrypted with an older key than this. */
export const passkeysBeforeKey = named(
  'identity.passkeys_before_key',
  { parameters: [Type.Integer(), Type.Integer()], row: PasskeyRow },
  `select ${COLUMNS} from identity.passkey where home_code = '00' and data_key_number < $1 order by id limit $2 for update`,
);

export const updatePasskeySealed = named(
  'identity.update_passkey_sealed',
  { parameters: [PasskeyIdSchema, Type.String(), Type.Integer()], row: NoRow },
  `update identity.passkey set name_sealed = $2, data_key_number = $3 where home_code = '00' and id = $1`,
);

export const insertChallenge = named(
  'identity.insert_passkey_challenge',
  { parameters: [Type.String(), Type.String(), InstantSchema], row: NoRow },
  'insert into identity.passkey_challenge (challenge_digest, bound_to, expires_at) values ($1, $2, $3)',
);

/** Takes a challenge away; returns no row when it is not there, of elsewhere, or too old: each is answered once. */
export const takeChallenge = named(
  'identity.take_passkey_challenge',
  { parameters: [Type.String(), Type.String(), InstantSchema], row: Type.Object({ boundTo: Type.String() }) },
  `delete from identity.passkey_challenge where home_code = '00' and challenge_digest = $1 and bound_to = $2 and expires_at > $3
   returning bound_to as "boundTo"`,
);

export const deleteExpiredChallenges = named(
  'identity.delete_expired_passkey_challenges',
  { parameters: [InstantSchema], row: NoRow },
  'delete from identity.passkey_challenge where expires_at < $1',
);
