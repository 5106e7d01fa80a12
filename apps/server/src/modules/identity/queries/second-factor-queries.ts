import { Type } from 'typebox';
import { InstantSchema } from '#kernel/calendar';
import { NoRow, named, notNull, nullable } from '#kernel/db/named';
import { AccountIdSchema, SessionIdSchema } from '../domain/account.ts';

const TotpRow = Type.Object({
  secretSealed: Type.String(),
  dataKeyNumber: Type.Integer(),
  confirmedAt: nullable(InstantSchema),
  lastStep: Type.BigInt(),
});

/** What shows codes for an account, begun or confirmed. */
export const readTotp = named(
  'identity.read_totp',
  { parameters: [AccountIdSchema], row: TotpRow },
  `select secret_sealed as "secretSealed", data_key_number as "dataKeyNumber", confirmed_at as "confirmedAt", last_step as "lastStep"
     from identity.totp_factor where home_code = '00' and account_id = $1`,
);

/** Stores a secret that is not confirmed yet, in place of another such one; returns no row when a confirmed one is there. */
export const upsertPendingTotp = named(
  'identity.upsert_pending_totp',
  {
    parameters: [AccountIdSchema, Type.String(), Type.Integer(), InstantSchema],
    row: Type.Object({ accountId: AccountIdSchema }),
  },
  `insert into identity.totp_factor as factor (account_id, secret_sealed, data_key_number, begun_at) values ($1, $2, $3, $4)
   on conflict (home_code, account_id) do update
      set secret_sealed = excluded.secret_sealed, data_key_number = excluded.data_key_number, begun_at = excluded.begun_at
    where factor.confirmed_at is null
   returning account_id as "accountId"`,
);

export const confirmPendingTotp = named(
  'identity.confirm_pending_totp',
  { parameters: [AccountIdSchema, InstantSchema, Type.BigInt()], row: Type.Object({ accountId: AccountIdSchema }) },
  `update identity.totp_factor set confirmed_at = $2, last_step = $3
    where home_code = '00' and account_id = $1 and confirmed_at is null returning account_id as "accountId"`,
);

/** Marks a time step as used; returns no row when it, or a later one, was used before: of two at once one wins. */
export const useTotpStep = named(
  'identity.use_totp_step',
  { parameters: [AccountIdSchema, Type.BigInt()], row: Type.Object({ accountId: AccountIdSchema }) },
  `update identity.totp_factor set last_step = $2
    where home_code = '00' and account_id = $1 and confirmed_at is not null and last_step < $2 returning account_id as "accountId"`,
);

export const deleteTotp = named(
  'identity.delete_totp',
  { parameters: [AccountIdSchema], row: Type.Object({ accountId: AccountIdSchema }) },
  `delete from identity.totp_factor where home_code = '00' and account_id = $1 returning account_id as "accountId"`,
);

/** Secrets encrypted with an older key than this. */
export const totpsBeforeKey = named(
  'identity.totps_before_key',
  {
    parameters: [Type.Integer(), Type.Integer()],
    row: Type.Object({ accountId: AccountIdSchema, secretSealed: Type.String(), dataKeyNumber: Type.Integer() }),
  },
  `select account_id as "accountId", secret_sealed as "secretSealed", data_key_number as "dataKeyNumber"
     from identity.totp_factor where home_code = '00' and data_key_number < $1 order by account_id limit $2 for update`,
);

export const updateTotpSealed = named(
  'identity.update_totp_sealed',
  { parameters: [AccountIdSchema, Type.String(), Type.Integer()], row: NoRow },
  `update identity.totp_factor set secret_sealed = $2, data_key_number = $3 where home_code = '00' and account_id = $1`,
);

export const deleteRecoveryCodes = named(
  'identity.delete_recovery_codes',
  { parameters: [AccountIdSchema], row: NoRow },
  `delete from identity.recovery_code where home_code = '00' and account_id = $1`,
);

export const insertRecoveryCodes = named(
  'identity.insert_recovery_codes',
  { parameters: [AccountIdSchema, Type.Array(Type.String()), InstantSchema], row: NoRow },
  'insert into identity.recovery_code (account_id, code_digest, made_at) select $1, unnest($2::text[]), $3',
);

/** Uses up a recovery code; returns no row when there is none such, or it was used before. */
export const useRecoveryCode = named(
  'identity.use_recovery_code',
  { parameters: [AccountIdSchema, Type.String(), InstantSchema], row: Type.Object({ accountId: AccountIdSchema }) },
  `update identity.recovery_code set used_at = $3
    where home_code = '00' and account_id = $1 and code_digest = $2 and used_at is null returning account_id as "accountId"`,
);

/** What an account has besides its password. */
export const countFactors = named(
  'identity.count_factors',
  {
    parameters: [AccountIdSchema],
    row: Type.Object({
      totpSince: nullable(InstantSchema),
      passkeys: notNull(Type.BigInt(), 'a count is never null'),
      recoveryCodesLeft: notNull(Type.BigInt(), 'a count is never null'),
    }),
  },
  `select (select confirmed_at from identity.totp_factor where home_code = '00' and account_id = $1) as "totpSince",
          (select count(*) from identity.passkey where home_code = '00' and account_id = $1) as passkeys,
          (select count(*) from identity.recovery_code where home_code = '00' and account_id = $1 and used_at is null) as "recoveryCodesLeft"`,
);

export const confirmSession = named(
  'identity.confirm_session',
  { parameters: [SessionIdSchema, InstantSchema], row: NoRow },
  `update identity.session set confirmed_at = $2 where home_code = '00' and id = $1`,
);

export const readConfirmation = named(
  'identity.read_confirmation',
  { parameters: [SessionIdSchema], row: Type.Object({ confirmedAt: nullable(InstantSchema) }) },
  `select confirmed_at as "confirmedAt" from identity.session where home_code = '00' and id = $1`,
);
