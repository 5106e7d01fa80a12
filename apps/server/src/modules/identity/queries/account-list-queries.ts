import { Type } from 'typebox';
import { CalendarDateSchema } from '#kernel/calendar';
import { named, notNull, nullable } from '#kernel/db/named';
import { AccountIdSchema } from '../domain/account.ts';
import { ACCOUNT_COLUMNS, AccountRow } from './account-queries.ts';

const FILTER = [nullable(Type.String()), nullable(Type.String()), nullable(Type.String()), CalendarDateSchema] as const;

/** An appointment that holds on the day or will hold later. */
const LASTING = `appointment.home_code = '00' and appointment.account_id = account.id
  and (valid_to is null or ($4::date < valid_to and valid_from < valid_to))`;

/** State, role and area (subtree), each null or wanted; role and area of one and the same appointment. */
const WANTED = `account.home_code = '00'
  and ($1::text is null
    or ($1 = 'locked' and locked_at is not null)
    or ($1 = 'open' and locked_at is null)
    or ($1 = 'first-password' and locked_at is null and password_temporary)
    or ($1 = 'without-appointment' and not exists (select 1 from identity.appointment where ${LASTING})))
  and (($2::text is null and $3::text is null) or exists (
    select 1 from identity.appointment where ${LASTING}
       and ($2::text is null or role_code = $2) and ($3::text is null or area = $3 or area like $3 || '/%')))`;

/** Accounts that match, after an id, in the order of their making. */
export const oldestAccounts = named(
  'identity.oldest_accounts',
  { parameters: [...FILTER, nullable(AccountIdSchema), Type.Integer()] as const, row: AccountRow },
  `select ${ACCOUNT_COLUMNS} from identity.account where ${WANTED} and ($5::text is null or id > $5) order by id limit $6`,
);

/** The same from the newest on. */
export const newestAccounts = named(
  'identity.newest_accounts',
  { parameters: [...FILTER, nullable(AccountIdSchema), Type.Integer()] as const, row: AccountRow },
  `select ${ACCOUNT_COLUMNS} from identity.account where ${WANTED} and ($5::text is null or id < $5) order by id desc limit $6`,
);

export const countAccounts = named(
  'identity.count_accounts',
  { parameters: FILTER, row: Type.Object({ total: notNull(Type.BigInt(), 'counted') }) },
  `select count(*) as total from identity.account where ${WANTED}`,
);
