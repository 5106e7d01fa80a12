import { Type } from 'typebox';
import { CalendarDateSchema, InstantSchema } from '#kernel/calendar';
import { NoRow, named, notNull, nullable } from '#kernel/db/named';
import { AccountIdSchema, SessionIdSchema } from '../domain/account.ts';

const REASONS = ['signed-out', 'signed-out-everywhere', 'replaced', 'password-changed', 'account-locked'] as const;
export type EndReason = (typeof REASONS)[number];
const EndReasonSchema = Type.Unsafe<EndReason>(Type.Union(REASONS.map((reason) => Type.Literal(reason))));

const GrantRow = Type.Object({
  role: Type.String(),
  title: Type.String(),
  titleEn: Type.String(),
  area: nullable(Type.String()),
  part: nullable(Type.String()),
  validFrom: CalendarDateSchema,
  validTo: nullable(CalendarDateSchema),
  permissions: Type.Array(Type.String()),
});

const DeputisedRow = Type.Object({
  ...GrantRow.properties,
  handed: Type.Array(Type.String()),
  holderId: AccountIdSchema,
  nameSealed: Type.String(),
  keyNumber: Type.Integer(),
  keyWrapped: Type.String(),
});

/** What deputies are handed of appointments that are valid on the day ($3); it ends where the appointment or the deputising ends. */
const DEPUTISED = `
  select jsonb_agg(jsonb_build_object('role', role.code, 'title', role.title, 'titleEn', role.title_en,
           'area', deputy.area, 'part', deputy.part, 'validFrom', deputy.valid_from, 'validTo', deputy.valid_to,
           'permissions', role.permissions, 'handed', deputy.permissions, 'holderId', holder.id,
           'nameSealed', holder.name_sealed, 'keyNumber', key.number, 'keyWrapped', key.wrapped) order by deputy.id)
    from identity.deputy
    join identity.appointment lent on lent.home_code = '00' and lent.id = deputy.appointment_id
     and lent.suspended_at is null and lent.valid_from <= $3 and (lent.valid_to is null or $3 < lent.valid_to)
    join identity.role on role.home_code = '00' and role.code = lent.role_code
     and role.valid_from <= $3 and (role.valid_to is null or $3 < role.valid_to)
    join identity.account holder on holder.home_code = '00' and holder.id = lent.account_id
     and (holder.locked_at is null or holder.lock_cause = 'idle')
    join identity.data_key key on key.home_code = '00' and key.number = holder.data_key_number
   where deputy.home_code = '00' and deputy.account_id = account.id and deputy.ended_at is null
     and deputy.valid_from <= $3 and $3 < deputy.valid_to`;

/**
 * The living session of a token with its person and what the person's appointments grant on this day, in one statement: every
 * request asks it. Parameters: digest of the token, now, the day in Viet Nam, whether invented accounts count.
 */
export const readSession = named(
  'identity.read_session',
  {
    parameters: [Type.String(), InstantSchema, CalendarDateSchema, Type.Boolean()],
    row: Type.Object({
      id: SessionIdSchema,
      accountId: AccountIdSchema,
      openedAt: InstantSchema,
      lastSeenAt: InstantSchema,
      idleMinutes: Type.Integer(),
      absoluteHours: Type.Integer(),
      loginSealed: Type.String(),
      nameSealed: Type.String(),
      dataKeyNumber: Type.Integer(),
      dataKeyWrapped: Type.String(),
      grants: notNull(Type.Array(GrantRow), 'coalesced'),
      deputised: notNull(Type.Array(DeputisedRow), 'coalesced'),
    }),
  },
  `
  select session.id, session.account_id as "accountId", session.opened_at as "openedAt", session.last_seen_at as "lastSeenAt",
         limits.idle_minutes as "idleMinutes", limits.absolute_hours as "absoluteHours",
         account.login_sealed as "loginSealed", account.name_sealed as "nameSealed",
         data_key.number as "dataKeyNumber", data_key.wrapped as "dataKeyWrapped",
         coalesce((
           select jsonb_agg(jsonb_build_object('role', role.code, 'title', role.title, 'titleEn', role.title_en,
                    'area', appointment.area, 'part', appointment.part, 'validFrom', appointment.valid_from,
                    'validTo', appointment.valid_to, 'permissions', role.permissions) order by appointment.id)
             from identity.appointment
             join identity.role on role.code = appointment.role_code and role.home_code = '00'
              and role.valid_from <= $3 and (role.valid_to is null or $3 < role.valid_to)
            where appointment.home_code = '00' and appointment.account_id = account.id and appointment.suspended_at is null
              and appointment.valid_from <= $3 and (appointment.valid_to is null or $3 < appointment.valid_to)
         ), '[]'::jsonb) as grants,
         coalesce((${DEPUTISED}), '[]'::jsonb) as deputised
    from identity.session
    join identity.account on account.home_code = '00' and account.id = session.account_id
    join identity.data_key on data_key.home_code = '00' and data_key.number = account.data_key_number
    join identity.session_limits as limits on limits.home_code = '00'
   where session.home_code = '00' and session.token_digest = $1 and session.ended_at is null
     and session.last_seen_at > $2::timestamptz - make_interval(mins => limits.idle_minutes)
     and session.opened_at > $2::timestamptz - make_interval(hours => limits.absolute_hours)
     and account.locked_at is null and (account.provisional_until is null or $3 < account.provisional_until)
     and (not account.demonstration or $4)`,
);

export const insertSession = named(
  'identity.insert_session',
  {
    parameters: [SessionIdSchema, Type.String(), AccountIdSchema, Type.String(), InstantSchema],
    row: NoRow,
  },
  `insert into identity.session (id, token_digest, account_id, browser, opened_at, last_seen_at) values ($1, $2, $3, $4, $5, $5)`,
);

export const touchSession = named(
  'identity.touch_session',
  { parameters: [SessionIdSchema, InstantSchema], row: NoRow },
  `update identity.session set last_seen_at = greatest(last_seen_at, $2) where home_code = '00' and id = $1`,
);

export const endSessionOfToken = named(
  'identity.end_session_of_token',
  {
    parameters: [Type.String(), InstantSchema, EndReasonSchema],
    row: NoRow,
  },
  `update identity.session set ended_at = $2, end_reason = $3 where home_code = '00' and token_digest = $1 and ended_at is null`,
);

export const endSession = named(
  'identity.end_session',
  {
    parameters: [AccountIdSchema, SessionIdSchema, InstantSchema, EndReasonSchema],
    row: Type.Object({ id: SessionIdSchema }),
  },
  `update identity.session set ended_at = $3, end_reason = $4
     where home_code = '00' and account_id = $1 and id = $2 and ended_at is null returning id`,
);

/** Ends all sessions of an account, except one when it is named. */
export const endSessionsOf = named(
  'identity.end_sessions_of',
  {
    parameters: [AccountIdSchema, nullable(SessionIdSchema), InstantSchema, EndReasonSchema],
    row: Type.Object({ id: SessionIdSchema }),
  },
  `update identity.session set ended_at = $3, end_reason = $4
     where home_code = '00' and account_id = $1 and ended_at is null and id is distinct from $2 returning id`,
);

/** Living sessions of an account, newest first. */
export const listSessionsOf = named(
  'identity.list_sessions_of',
  {
    parameters: [AccountIdSchema, InstantSchema],
    row: Type.Object({ id: SessionIdSchema, browser: Type.String(), openedAt: InstantSchema, lastSeenAt: InstantSchema }),
  },
  `
  select session.id, browser, opened_at as "openedAt", last_seen_at as "lastSeenAt"
    from identity.session join identity.session_limits as limits on limits.home_code = '00'
   where session.home_code = '00' and account_id = $1 and ended_at is null
     and last_seen_at > $2::timestamptz - make_interval(mins => idle_minutes)
     and opened_at > $2::timestamptz - make_interval(hours => absolute_hours)
   order by session.id desc limit 100`,
);

/** Sessions that nobody can use any more and that are older than the moment given. */
export const deleteSessionsBefore = named(
  'identity.delete_sessions_before',
  { parameters: [InstantSchema], row: NoRow },
  `delete from identity.session where home_code = '00' and opened_at < $1`,
);

export const readSessionLimits = named(
  'identity.read_session_limits',
  {
    parameters: [],
    row: Type.Object({ idleMinutes: Type.Integer(), absoluteHours: Type.Integer() }),
  },
  `select idle_minutes as "idleMinutes", absolute_hours as "absoluteHours" from identity.session_limits where home_code = '00'`,
);

export const updateSessionLimits = named(
  'identity.update_session_limits',
  {
    parameters: [Type.Integer(), Type.Integer()],
    row: NoRow,
  },
  `update identity.session_limits set idle_minutes = $1, absolute_hours = $2 where home_code = '00'`,
);
