import { Type } from 'typebox';
import { CalendarDateSchema, InstantSchema } from '#kernel/calendar';
import { NoRow, named, notNull, nullable } from '#kernel/db/named';
import { AccountIdSchema } from '../domain/account.ts';

export const AccountRow = Type.Object({
  id: AccountIdSchema,
  loginSealed: Type.String(),
  nameSealed: Type.String(),
  dataKeyNumber: Type.Integer(),
  passwordHash: Type.String(),
  passwordTemporary: Type.Boolean(),
  demonstration: Type.Boolean(),
  lockedAt: nullable(InstantSchema),
  lockReason: nullable(Type.String()),
  provisionalUntil: nullable(CalendarDateSchema),
  lastSignedInAt: nullable(InstantSchema),
  createdAt: InstantSchema,
});

/** The columns of an account as `AccountRow` names them. */
export const ACCOUNT_COLUMNS = `id, login_sealed as "loginSealed", name_sealed as "nameSealed", data_key_number as "dataKeyNumber",
  password_hash as "passwordHash", password_temporary as "passwordTemporary", demonstration,
  locked_at as "lockedAt", lock_reason as "lockReason", provisional_until as "provisionalUntil",
  last_signed_in_at as "lastSignedInAt", created_at as "createdAt"`;

export const readAccount = named(
  'identity.read_account',
  { parameters: [AccountIdSchema], row: AccountRow },
  `select ${ACCOUNT_COLUMNS} from identity.account where home_code = '00' and id = $1`,
);

/** Reads an account and keeps others from changing it until the transaction ends. */
export const lockAccountRow = named(
  'identity.lock_account_row',
  { parameters: [AccountIdSchema], row: AccountRow },
  `select ${ACCOUNT_COLUMNS} from identity.account where home_code = '00' and id = $1 for update`,
);

/** The account of a login name, by its digests under each key that may have been used. */
export const findAccountByLogin = named(
  'identity.find_account_by_login',
  { parameters: [Type.Array(Type.String())], row: AccountRow },
  `select ${ACCOUNT_COLUMNS} from identity.account where home_code = '00' and login_digest = any($1)`,
);

export const insertAccount = named(
  'identity.insert_account',
  {
    parameters: [
      AccountIdSchema,
      Type.String(),
      Type.String(),
      Type.String(),
      Type.Integer(),
      Type.String(),
      Type.Boolean(),
      Type.Boolean(),
      InstantSchema,
      nullable(Type.String()),
      nullable(Type.String()),
      nullable(CalendarDateSchema),
      Type.String(),
    ],
    row: Type.Object({ id: AccountIdSchema }),
  },
  `
  insert into identity.account (id, login_digest, login_sealed, name_sealed, data_key_number, password_hash, password_changed_at,
                                password_temporary, demonstration, created_at, kept_area, kept_part, provisional_until, made_by)
  values ($1, $2, $3, $4, $5, $6, $9, $7, $8, $9, $10, $11, $12, $13) on conflict (home_code, login_digest) do nothing returning id`,
);

export const updatePassword = named(
  'identity.update_password',
  {
    parameters: [AccountIdSchema, Type.String(), Type.Boolean(), InstantSchema],
    row: NoRow,
  },
  `update identity.account set password_hash = $2, password_temporary = $3, password_changed_at = $4 where home_code = '00' and id = $1`,
);

/** Locks an account, or with nulls unlocks it. */
export const updateLock = named(
  'identity.update_lock',
  {
    parameters: [AccountIdSchema, nullable(InstantSchema), nullable(Type.String())],
    row: NoRow,
  },
  `update identity.account
      set locked_at = $2, lock_reason = $3, lock_cause = case when $2::timestamptz is null then null else 'person' end
    where home_code = '00' and id = $1`,
);

/** Has idle days of an account count from now. */
export const updateUnlocked = named(
  'identity.update_unlocked',
  { parameters: [AccountIdSchema, InstantSchema], row: NoRow },
  `update identity.account set unlocked_at = $2 where home_code = '00' and id = $1`,
);

/** Notes when somebody was here last. */
export const updateLastSignedIn = named(
  'identity.update_last_signed_in',
  { parameters: [AccountIdSchema, InstantSchema], row: NoRow },
  `update identity.account set last_signed_in_at = $2 where home_code = '00' and id = $1`,
);

/** Makes an account provisional until a day, or with null confirms it. */
export const updateProvisional = named(
  'identity.update_provisional',
  { parameters: [AccountIdSchema, nullable(CalendarDateSchema)], row: NoRow },
  `update identity.account set provisional_until = $2 where home_code = '00' and id = $1`,
);

/** Accounts whose personal data is encrypted with an older key than this. */
export const accountsBeforeKey = named(
  'identity.accounts_before_key',
  {
    parameters: [Type.Integer(), Type.Integer()],
    row: AccountRow,
  },
  `select ${ACCOUNT_COLUMNS} from identity.account where home_code = '00' and data_key_number < $1 order by id limit $2 for update`,
);

export const updateSealed = named(
  'identity.update_sealed',
  {
    parameters: [AccountIdSchema, Type.String(), Type.String(), Type.Integer()],
    row: NoRow,
  },
  `update identity.account set login_sealed = $2, name_sealed = $3, data_key_number = $4 where home_code = '00' and id = $1`,
);

/** Accounts after an id, with the digest of their login name, kept from change until the transaction ends. */
export const accountsForNewDigest = named(
  'identity.accounts_for_new_digest',
  {
    parameters: [nullable(AccountIdSchema), Type.Integer()],
    row: Type.Object({
      id: AccountIdSchema,
      loginDigest: Type.String(),
      loginSealed: Type.String(),
      dataKeyNumber: Type.Integer(),
    }),
  },
  `select id, login_digest as "loginDigest", login_sealed as "loginSealed", data_key_number as "dataKeyNumber"
     from identity.account where home_code = '00' and ($1::text is null or id > $1) order by id limit $2 for update`,
);

export const updateLoginDigest = named(
  'identity.update_login_digest',
  { parameters: [AccountIdSchema, Type.String()], row: NoRow },
  `update identity.account set login_digest = $2 where home_code = '00' and id = $1`,
);

export const countAllAccounts = named(
  'identity.count_all_accounts',
  { parameters: [], row: Type.Object({ count: notNull(Type.BigInt(), 'a count is never null') }) },
  `select count(*) as count from identity.account where home_code = '00'`,
);
