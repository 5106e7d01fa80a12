import { Type } from 'typebox';
import { InstantSchema } from '#kernel/calendar';
import { sharedTransactionLock } from '#kernel/db/advisory-locks';
import { NoRow, named } from '#kernel/db/named';

const DataKeyRow = Type.Object({ number: Type.Integer(), wrapped: Type.String() });

/** All data keys, the one in use first. */
export const readDataKeys = named(
  'identity.read_data_keys',
  { parameters: [], row: DataKeyRow },
  `select number, wrapped from identity.data_key where home_code = '00' order by number desc`,
);

/** Adds a data key unless its number exists: of two that start at once, one wins. */
export const insertDataKey = named(
  'identity.insert_data_key',
  {
    parameters: [Type.Integer(), Type.String(), InstantSchema],
    row: NoRow,
  },
  'insert into identity.data_key (number, wrapped, created_at) values ($1, $2, $3) on conflict do nothing',
);

/** Forgets the keys before this one, once nothing is encrypted with them. */
export const deleteDataKeysBefore = named(
  'identity.delete_data_keys_before',
  { parameters: [Type.Integer()], row: NoRow },
  `
  delete from identity.data_key where home_code = '00' and number < $1
     and not exists (select from identity.account where data_key_number < $1)
     and not exists (select from identity.totp_factor where data_key_number < $1)
     and not exists (select from identity.passkey where data_key_number < $1)
     and not exists (select from identity.outside_provider where data_key_number < $1)
     and not exists (select from identity.message_address where data_key_number < $1 and address_sealed <> '')`,
);

/** The provider's private keys, newest first: the first one signs, all verify. */
export const readSigningKeys = named(
  'identity.read_signing_keys',
  {
    parameters: [],
    row: Type.Object({ kid: Type.String(), sealed: Type.String() }),
  },
  `select kid, sealed from identity.signing_key where home_code = '00' order by created_at desc, kid`,
);

/** Adds the first signing key unless there is one. */
export const insertFirstSigningKey = named(
  'identity.insert_first_signing_key',
  {
    parameters: [Type.String(), Type.String(), InstantSchema],
    row: NoRow,
  },
  `insert into identity.signing_key (kid, sealed, created_at) select $1, $2, $3 where not exists (select from identity.signing_key)`,
);

/** `alone`: makes those who make keys wait for each other until the transaction ends; `together`: nobody makes or forgets one meanwhile. */
export const lockKeys = sharedTransactionLock('identity.keys');

export const updateWrappedKey = named(
  'identity.update_wrapped_key',
  { parameters: [Type.Integer(), Type.String()], row: NoRow },
  `update identity.data_key set wrapped = $2 where home_code = '00' and number = $1`,
);

export const updateSealedSigningKey = named(
  'identity.update_sealed_signing_key',
  { parameters: [Type.String(), Type.String()], row: NoRow },
  `update identity.signing_key set sealed = $2 where home_code = '00' and kid = $1`,
);
