import { Type } from 'typebox';
import { CalendarDateSchema } from '#kernel/calendar';
import { named, notNull, nullable } from '#kernel/db/named';
import { AccountIdSchema } from '../domain/account.ts';
import { ACTIVE_DAYS } from '../domain/account-filter.ts';
import { ACCOUNT_COLUMNS, AccountRow } from './account-queries.ts';
import { lastingOn, liesWithin, seenFrom } from './delegation-queries.ts';

const Text = nullable(Type.String());
const Places = Type.Array(Type.String());
/** State, role, area, day, level, block; then the places that the reader manages, areas and blocks side by side; the position. */
const FILTER = [Text, Text, Text, CalendarDateSchema, Text, Text, Places, Places, Text] as const;

/** When the day of so many days ago began in Viet Nam. @param day a date expression */
const activeSince = (day: string) => `((${day} - ${ACTIVE_DAYS})::timestamp at time zone 'Asia/Ho_Chi_Minh')`;

/** The states that share all accounts among them, each as a condition. @param day a date expression */
export const useStates = (day: string) => ({
  locked: 'locked_at is not null',
  neverSignedIn: 'locked_at is null and last_signed_in_at is null',
  active: `locked_at is null and last_signed_in_at >= ${activeSince(day)}`,
  idle: `locked_at is null and last_signed_in_at < ${activeSince(day)}`,
});
const USE = useStates('$4::date');

/** The level of an appointment's area; bodies outside provinces (below `00`) are of the nation. */
export const LEVEL = `case when appointment.area is null or appointment.area like '00%' then 'nation' when appointment.area like '%/%' then 'commune' else 'province' end`;

/** An appointment that holds on the day or will hold later, seen by the reader. */
const LASTING = `appointment.home_code = '00' and appointment.account_id = account.id and ${lastingOn('$4::date')}`;

/** What is wanted of state, and of one and the same appointment; each null or given. */
const WANTED = `account.home_code = '00' and ${seenFrom('$7', '$8', '$4::date')}
  and ($1::text is null
    or ($1 = 'locked' and ${USE.locked})
    or ($1 = 'open' and locked_at is null)
    or ($1 = 'first-password' and locked_at is null and password_temporary)
    or ($1 = 'without-appointment' and not exists (select 1 from identity.appointment where ${LASTING}))
    or ($1 = 'provisional' and provisional_until is not null)
    or ($1 = 'confirmed' and provisional_until is null)
    or ($1 = 'never-signed-in' and ${USE.neverSignedIn})
    or ($1 = 'active' and ${USE.active})
    or ($1 = 'idle' and ${USE.idle}))
  and (($2::text is null and $3::text is null and $5::text is null and $6::text is null and $9::text is null) or exists (
    select 1 from identity.appointment
     where ${LASTING} and ${liesWithin('appointment.area', 'appointment.part', '$7', '$8')}
       and ($2::text is null or role_code = $2) and ($3::text is null or area = $3 or area like $3 || '/%')
       and ($5::text is null or ${LEVEL} = $5) and ($6::text is null or part = $6)
       and ($9::text is null or position_code = $9)))`;

/** Accounts that match, after an id, in the order of their making. */
export const oldestAccounts = named(
  'identity.oldest_accounts',
  { parameters: [...FILTER, nullable(AccountIdSchema), Type.Integer()] as const, row: AccountRow },
  `select ${ACCOUNT_COLUMNS} from identity.account where ${WANTED} and ($10::text is null or id > $10) order by id limit $11`,
);

/** The same from the newest on. */
export const newestAccounts = named(
  'identity.newest_accounts',
  { parameters: [...FILTER, nullable(AccountIdSchema), Type.Integer()] as const, row: AccountRow },
  `select ${ACCOUNT_COLUMNS} from identity.account where ${WANTED} and ($10::text is null or id < $10) order by id desc limit $11`,
);

export const countAccounts = named(
  'identity.count_accounts',
  { parameters: FILTER, row: Type.Object({ total: notNull(Type.BigInt(), 'counted') }) },
  `select count(*) as total from identity.account where ${WANTED}`,
);
