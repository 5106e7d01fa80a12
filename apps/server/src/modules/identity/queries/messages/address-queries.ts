import { Type } from 'typebox';
import { InstantSchema } from '#kernel/calendar';
import { NoRow, named, nullable } from '#kernel/db/named';
import { MESSAGE_LANGUAGES } from '../../domain/messages/letter.ts';
import { MESSAGE_CHANNELS } from '../../domain/messages/message-kind.ts';
import { ChannelSchema } from './delivery-queries.ts';

const AddressRow = Type.Object({
  accountId: Type.String(),
  channel: ChannelSchema,
  addressSealed: Type.String(),
  codeSealed: nullable(Type.String()),
  dataKeyNumber: Type.Integer(),
  codeExpiresAt: nullable(InstantSchema),
  codeTries: Type.Integer(),
  codesSent: Type.Integer(),
  codesSince: InstantSchema,
  confirmedAt: nullable(InstantSchema),
});
const COLUMNS = `account_id as "accountId", channel, address_sealed as "addressSealed", code_sealed as "codeSealed",
  data_key_number as "dataKeyNumber", code_expires_at as "codeExpiresAt", code_tries as "codeTries", codes_sent as "codesSent",
  codes_since as "codesSince", confirmed_at as "confirmedAt"`;

export const selectAddresses = named(
  'identity.select_message_addresses',
  { parameters: [Type.String()], row: AddressRow },
  `select ${COLUMNS} from identity.message_address where home_code = '00' and account_id = $1 and address_sealed <> '' order by channel`,
);

/** Confirmed addresses of these accounts, without what stands in them. */
export const selectConfirmed = named(
  'identity.select_confirmed_addresses',
  { parameters: [Type.Array(Type.String())], row: Type.Object({ accountId: Type.String(), channel: ChannelSchema }) },
  `select account_id as "accountId", channel from identity.message_address
    where home_code = '00' and account_id = any ($1) and confirmed_at is not null`,
);

/** An address, kept from change until the transaction ends. */
export const lockAddress = named(
  'identity.lock_message_address',
  { parameters: [Type.String(), ChannelSchema], row: AddressRow },
  `select ${COLUMNS} from identity.message_address where home_code = '00' and account_id = $1 and channel = $2 for update`,
);

/** Puts an address in place of the one before, to be confirmed by the code. */
export const putAddress = named(
  'identity.put_message_address',
  {
    parameters: [
      Type.String(),
      ChannelSchema,
      Type.String(),
      Type.String(),
      Type.Integer(),
      InstantSchema,
      Type.Integer(),
      InstantSchema,
    ],
    row: NoRow,
  },
  `insert into identity.message_address (account_id, channel, address_sealed, code_sealed, data_key_number, code_expires_at, codes_sent, codes_since)
   values ($1, $2, $3, $4, $5, $6, $7, $8)
   on conflict (home_code, account_id, channel) do update set address_sealed = $3, code_sealed = $4, data_key_number = $5,
     code_expires_at = $6, code_tries = 0, codes_sent = $7, codes_since = $8, confirmed_at = null`,
);

export const countCodeTry = named(
  'identity.count_code_try',
  { parameters: [Type.String(), ChannelSchema], row: NoRow },
  `update identity.message_address set code_tries = code_tries + 1 where home_code = '00' and account_id = $1 and channel = $2`,
);

export const confirmAddress = named(
  'identity.confirm_message_address',
  { parameters: [Type.String(), ChannelSchema, InstantSchema], row: NoRow },
  `update identity.message_address set confirmed_at = $3, code_sealed = null, code_expires_at = null, code_tries = 0
    where home_code = '00' and account_id = $1 and channel = $2`,
);

/** Removes what stands in an address. How many codes were sent lately stays, so that nobody floods a stranger by taking on and removing. */
export const removeAddressRow = named(
  'identity.remove_message_address',
  { parameters: [Type.String(), ChannelSchema], row: Type.Object({ channel: ChannelSchema }) },
  `update identity.message_address set address_sealed = '', code_sealed = null, code_expires_at = null, confirmed_at = null
    where home_code = '00' and account_id = $1 and channel = $2 and address_sealed <> '' returning channel`,
);

/** Addresses that an older key than this one encrypts. */
export const addressesBeforeKey = named(
  'identity.message_addresses_before_key',
  { parameters: [Type.Integer(), Type.Integer()], row: AddressRow },
  `select ${COLUMNS} from identity.message_address where home_code = '00' and data_key_number < $1 and address_sealed <> '' order by account_id, channel limit $2 for update`,
);

export const updateAddressSealed = named(
  'identity.update_message_address_sealed',
  { parameters: [Type.String(), ChannelSchema, Type.String(), nullable(Type.String()), Type.Integer()], row: NoRow },
  `update identity.message_address set address_sealed = $3, code_sealed = $4, data_key_number = $5
    where home_code = '00' and account_id = $1 and channel = $2`,
);

const WayRow = Type.Enum(MESSAGE_CHANNELS, { type: 'string' });

export const selectPreferences = named(
  'identity.select_message_preferences',
  { parameters: [Type.String()], row: Type.Object({ kind: Type.String(), channel: WayRow, wanted: Type.Boolean() }) },
  `select kind, channel, wanted from identity.message_preference where home_code = '00' and account_id = $1 order by kind, channel limit 1000`,
);

/** What these accounts chose about these kinds. */
export const selectPreferencesOf = named(
  'identity.select_preferences_of',
  {
    parameters: [Type.Array(Type.String()), Type.Array(Type.String())],
    row: Type.Object({ accountId: Type.String(), kind: Type.String(), channel: WayRow, wanted: Type.Boolean() }),
  },
  `select account_id as "accountId", kind, channel, wanted from identity.message_preference
    where home_code = '00' and account_id = any ($1) and kind = any ($2)`,
);

export const MessageLanguageSchema = Type.Enum(MESSAGE_LANGUAGES, { type: 'string' });

/** In which language somebody is written to; nothing: they chose none. */
export const selectLanguage = named(
  'identity.select_message_language',
  { parameters: [Type.String()], row: Type.Object({ language: MessageLanguageSchema }) },
  `select language from identity.message_language where home_code = '00' and account_id = $1`,
);

export const putLanguage = named(
  'identity.put_message_language',
  { parameters: [Type.String(), MessageLanguageSchema], row: NoRow },
  `insert into identity.message_language (account_id, language) values ($1, $2)
   on conflict (home_code, account_id) do update set language = $2`,
);

export const putPreference = named(
  'identity.put_message_preference',
  { parameters: [Type.String(), Type.String(), WayRow, Type.Boolean()], row: NoRow },
  `insert into identity.message_preference (account_id, kind, channel, wanted) values ($1, $2, $3, $4)
   on conflict (home_code, account_id, kind, channel) do update set wanted = $4`,
);
