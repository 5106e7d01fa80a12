import { Type } from 'typebox';
import { InstantSchema } from '#kernel/calendar';
import { NoRow, named, notNull } from '#kernel/db/named';
import { AccountIdSchema } from '../domain/account.ts';

/** How many passwords of an account are kept. */
const KEPT = 10;

export const insertPasswordRecord = named(
  'identity.insert_password_record',
  { parameters: [AccountIdSchema, InstantSchema, Type.String(), Type.Boolean()], row: NoRow },
  `insert into identity.password_record (account_id, changed_at, password_hash, short) values ($1, $2, $3, $4) on conflict do nothing`,
);

/** Forgets all but the last ones. */
export const prunePasswordRecords = named(
  'identity.prune_password_records',
  { parameters: [AccountIdSchema], row: NoRow },
  `delete from identity.password_record where home_code = '00' and account_id = $1 and changed_at not in (
     select changed_at from identity.password_record where home_code = '00' and account_id = $1 order by changed_at desc limit ${KEPT})`,
);

/** The hashes of the passwords that somebody chose, the last first, and no more than asked for. */
export const lastPasswordHashes = named(
  'identity.last_password_hashes',
  { parameters: [AccountIdSchema, Type.Integer()], row: Type.Object({ passwordHash: Type.String() }) },
  `select password_hash as "passwordHash" from identity.password_record
    where home_code = '00' and account_id = $1 order by changed_at desc limit $2`,
);

/** When the present password was set, and whether it is long enough only beside a second factor. */
export const readPasswordState = named(
  'identity.read_password_state',
  {
    parameters: [AccountIdSchema],
    row: Type.Object({ changedAt: InstantSchema, short: notNull(Type.Boolean(), 'exists is never null') }),
  },
  `select password_changed_at as "changedAt", exists (
     select from identity.password_record record
      where record.home_code = '00' and record.account_id = account.id and record.password_hash = account.password_hash and record.short
   ) as short from identity.account where home_code = '00' and id = $1`,
);

/** From now on the present password opens nothing until it is replaced. */
export const makePasswordTemporary = named(
  'identity.make_password_temporary',
  { parameters: [AccountIdSchema], row: NoRow },
  `update identity.account set password_temporary = true where home_code = '00' and id = $1`,
);
