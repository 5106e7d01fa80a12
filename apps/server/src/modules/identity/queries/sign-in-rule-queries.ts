import { Type } from 'typebox';
import { CalendarDateSchema, InstantSchema } from '#kernel/calendar';
import { NoRow, named, nullable } from '#kernel/db/named';
import { AccountIdSchema } from '../domain/account.ts';

const RuleRow = Type.Object({
  role: Type.String(),
  secondFactorFrom: nullable(CalendarDateSchema),
  graceSignIns: Type.Integer(),
  passwordMonths: nullable(Type.Integer()),
  passwordsRemembered: Type.Integer(),
  inDemonstration: Type.Boolean(),
});
const COLUMNS = `rule.role_code as role, rule.second_factor_from as "secondFactorFrom", rule.grace_sign_ins as "graceSignIns",
  rule.password_months as "passwordMonths", rule.passwords_remembered as "passwordsRemembered", rule.in_demonstration as "inDemonstration"`;

export const readSignInRules = named(
  'identity.read_sign_in_rules',
  { parameters: [], row: RuleRow },
  `select ${COLUMNS} from identity.sign_in_rule rule where home_code = '00' order by role_code`,
);

/** Whether the account holds an appointment on the day of which this is true, or acts as a deputy of whoever holds it. */
const heldBy = (condition: string) => `exists (
  select from identity.appointment held
   where held.home_code = '00'
     and (held.account_id = $1 or held.id in (
       select deputy.appointment_id from identity.deputy
        where deputy.home_code = '00' and deputy.account_id = $1 and deputy.ended_at is null
          and deputy.valid_from <= $2 and $2 < deputy.valid_to))
     and held.valid_from <= $2 and (held.valid_to is null or $2 < held.valid_to)
     and ${condition})`;

/**
 * The rules of the roles that an account holds on a day, and the one for all others where a role has none of its own, or the
 * account no role. Parameters: account, day, whether this installation is a demonstration.
 */
export const signInRulesOf = named(
  'identity.sign_in_rules_of',
  { parameters: [AccountIdSchema, CalendarDateSchema, Type.Boolean()], row: RuleRow },
  `
  select ${COLUMNS} from identity.sign_in_rule rule
   where rule.home_code = '00' and (rule.in_demonstration or not $3)
     and (${heldBy('held.role_code = rule.role_code')}
       or rule.role_code = '*' and (not ${heldBy('true')}
         or ${heldBy("not exists (select from identity.sign_in_rule own where own.home_code = '00' and own.role_code = held.role_code)")}))
   order by rule.role_code`,
);

export const upsertSignInRule = named(
  'identity.upsert_sign_in_rule',
  {
    parameters: [
      Type.String(),
      nullable(CalendarDateSchema),
      Type.Integer(),
      nullable(Type.Integer()),
      Type.Integer(),
      Type.Boolean(),
    ],
    row: NoRow,
  },
  `
  insert into identity.sign_in_rule
    (role_code, second_factor_from, grace_sign_ins, password_months, passwords_remembered, in_demonstration)
  values ($1, $2, $3, $4, $5, $6)
  on conflict (home_code, role_code) do update
     set second_factor_from = excluded.second_factor_from, grace_sign_ins = excluded.grace_sign_ins,
         password_months = excluded.password_months, passwords_remembered = excluded.passwords_remembered,
         in_demonstration = excluded.in_demonstration`,
);

export const deleteSignInRule = named(
  'identity.delete_sign_in_rule',
  { parameters: [Type.String()], row: Type.Object({ role: Type.String() }) },
  `delete from identity.sign_in_rule where home_code = '00' and role_code = $1 returning role_code as role`,
);

export const readGraceUsed = named(
  'identity.read_grace_used',
  { parameters: [AccountIdSchema], row: Type.Object({ used: Type.Integer() }) },
  `select used from identity.second_factor_grace where home_code = '00' and account_id = $1`,
);

export const useGrace = named(
  'identity.use_grace',
  { parameters: [AccountIdSchema], row: NoRow },
  `insert into identity.second_factor_grace as grace (account_id, used) values ($1, 1)
   on conflict (home_code, account_id) do update set used = grace.used + 1`,
);

export const deleteGrace = named(
  'identity.delete_grace',
  { parameters: [AccountIdSchema], row: NoRow },
  `delete from identity.second_factor_grace where home_code = '00' and account_id = $1`,
);

const HalfRow = Type.Object({
  accountId: AccountIdSchema,
  methods: Type.Array(Type.String()),
  mustReplace: nullable(Type.String()),
});

/** Keeps how far a sign-in has come. Parameters: digest of the interaction, account, methods shown, why the password must be replaced, end. */
export const upsertHalfSignIn = named(
  'identity.upsert_half_sign_in',
  { parameters: [Type.String(), AccountIdSchema, Type.Array(Type.String()), nullable(Type.String()), InstantSchema], row: NoRow },
  `insert into identity.half_sign_in (interaction_digest, account_id, methods, must_replace, expires_at) values ($1, $2, $3, $4, $5)
   on conflict (home_code, interaction_digest) do update set account_id = excluded.account_id, methods = excluded.methods,
     must_replace = excluded.must_replace, expires_at = excluded.expires_at`,
);

export const readHalfSignIn = named(
  'identity.read_half_sign_in',
  { parameters: [Type.String(), InstantSchema], row: HalfRow },
  `select account_id as "accountId", methods, must_replace as "mustReplace" from identity.half_sign_in
    where home_code = '00' and interaction_digest = $1 and expires_at > $2`,
);

export const deleteHalfSignIn = named(
  'identity.delete_half_sign_in',
  { parameters: [Type.String()], row: NoRow },
  `delete from identity.half_sign_in where home_code = '00' and interaction_digest = $1`,
);

export const deleteExpiredHalfSignIns = named(
  'identity.delete_expired_half_sign_ins',
  { parameters: [InstantSchema], row: NoRow },
  'delete from identity.half_sign_in where expires_at < $1',
);
