import { Type } from 'typebox';
import { CalendarDateSchema, InstantSchema } from '#kernel/calendar';
import { NoRow, named, notNull, nullable } from '#kernel/db/named';
import { AccountIdSchema } from '../domain/account.ts';
import { AccountRule } from '../domain/account-rule.ts';

const RULE = `valid_from as "validFrom", idle_days as "idleDays", warn_days as "warnDays", in_demonstration as "inDemonstration",
  review_months as "reviewMonths", review_days as "reviewDays", suspend_after_days as "suspendAfterDays"`;

/** All versions, the newest first. */
export const readAccountRules = named(
  'identity.read_account_rules',
  { parameters: [], row: AccountRule },
  `select ${RULE} from identity.account_rule where home_code = '00' order by valid_from desc limit 200`,
);

/** The version of a day. */
export const readAccountRuleOn = named(
  'identity.read_account_rule_on',
  { parameters: [CalendarDateSchema], row: AccountRule },
  `select ${RULE} from identity.account_rule where home_code = '00' and valid_from <= $1 order by valid_from desc limit 1`,
);

const Days = nullable(Type.Integer());
export const upsertAccountRule = named(
  'identity.upsert_account_rule',
  { parameters: [CalendarDateSchema, Days, Type.Integer(), Type.Boolean(), Days, Type.Integer(), Days], row: NoRow },
  `insert into identity.account_rule (valid_from, idle_days, warn_days, in_demonstration, review_months, review_days, suspend_after_days)
   values ($1, $2, $3, $4, $5, $6, $7)
   on conflict (home_code, valid_from) do update
      set idle_days = excluded.idle_days, warn_days = excluded.warn_days, in_demonstration = excluded.in_demonstration,
          review_months = excluded.review_months, review_days = excluded.review_days, suspend_after_days = excluded.suspend_after_days`,
);

/** Since when nobody was here: the last sign-in, the issue, or an administrator's opening. */
const SINCE = 'greatest(account.last_signed_in_at, account.created_at, account.unlocked_at)';
const IdleRow = Type.Object({
  accountId: AccountIdSchema,
  since: notNull(InstantSchema, 'every account was made some day'),
});

/** Open accounts that nobody used since before a moment, those idle longest first, at most 500. Parameters: moment, invented ones too. */
export const idleAccounts = named(
  'identity.idle_accounts',
  { parameters: [InstantSchema, Type.Boolean()], row: IdleRow },
  `select account.id as "accountId", ${SINCE} as since from identity.account
    where home_code = '00' and locked_at is null and ${SINCE} < $1 and ($2 or not demonstration)
    order by ${SINCE}, account.id limit 500`,
);

/** The same of whoever has not been told yet since they were here last. */
export const idleAccountsToWarn = named(
  'identity.idle_accounts_to_warn',
  { parameters: [InstantSchema, Type.Boolean()], row: IdleRow },
  `select account.id as "accountId", ${SINCE} as since from identity.account
    where home_code = '00' and locked_at is null and ${SINCE} < $1 and ($2 or not demonstration)
      and idle_warned_for is distinct from (${SINCE} at time zone 'Asia/Ho_Chi_Minh')::date
    order by ${SINCE}, account.id limit 500`,
);

export const updateIdleWarned = named(
  'identity.update_idle_warned',
  { parameters: [Type.Array(AccountIdSchema), Type.Array(CalendarDateSchema)], row: NoRow },
  `update identity.account set idle_warned_for = told.last_day from unnest($1::text[], $2::date[]) as told (id, last_day)
    where home_code = '00' and account.id = told.id`,
);

/** Locks an account that is idle; a person's locks stay as they are. */
export const lockIdle = named(
  'identity.lock_idle',
  { parameters: [AccountIdSchema, InstantSchema, Type.String()], row: Type.Object({ accountId: AccountIdSchema }) },
  `update identity.account set locked_at = $2, lock_reason = $3, lock_cause = 'idle'
    where home_code = '00' and id = $1 and locked_at is null returning id as "accountId"`,
);

/** Who can open any account: open accounts that manage accounts in the whole nation on the day, who was here last first. */
export const nationalAdministrators = named(
  'identity.national_administrators',
  {
    parameters: [CalendarDateSchema],
    row: Type.Object({ accountId: AccountIdSchema, appointmentId: Type.String() }),
  },
  `select account.id as "accountId", appointment.id as "appointmentId"
     from identity.account
     join identity.appointment on appointment.home_code = '00' and appointment.account_id = account.id and appointment.suspended_at is null
      and appointment.area is null and appointment.part is null
      and appointment.valid_from <= $1 and (appointment.valid_to is null or $1 < appointment.valid_to)
     join identity.role on role.home_code = '00' and role.code = appointment.role_code and 'identity.manage' = any(role.permissions)
      and role.valid_from <= $1 and (role.valid_to is null or $1 < role.valid_to)
    where account.home_code = '00' and account.locked_at is null and (account.provisional_until is null or $1 < account.provisional_until)
    order by ${SINCE} desc, account.id desc, appointment.id`,
);
