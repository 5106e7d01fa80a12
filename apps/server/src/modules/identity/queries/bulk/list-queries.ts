import { Type } from 'typebox';
import { CalendarDateSchema, InstantSchema } from '#kernel/calendar';
import { NoRow, named, nullable } from '#kernel/db/named';
import { AccountIdSchema } from '../../domain/account.ts';
import { AppointmentIdSchema } from '../../domain/appointment.ts';
import { lastingOn, liesWithin } from '../delegation-queries.ts';

const Places = Type.Array(Type.String());

const KnownRow = Type.Object({
  id: AccountIdSchema,
  loginDigest: Type.String(),
  nameSealed: Type.String(),
  dataKeyNumber: Type.Integer(),
  provisionalUntil: nullable(CalendarDateSchema),
});
const KNOWN = `id, login_digest as "loginDigest", name_sealed as "nameSealed", data_key_number as "dataKeyNumber",
  provisional_until as "provisionalUntil"`;

/** The accounts of login names, by their digests under each key that may have been used. */
export const accountsOfLogins = named(
  'identity.accounts_of_logins',
  { parameters: [Type.Array(Type.String())], row: KnownRow },
  `select ${KNOWN} from identity.account where home_code = '00' and login_digest = any($1) order by id`,
);

/** These accounts. */
export const accountsOfIds = named(
  'identity.accounts_of_ids',
  { parameters: [Type.Array(AccountIdSchema)], row: KnownRow },
  `select ${KNOWN} from identity.account where home_code = '00' and id = any($1) order by id`,
);

/**
 * Keeps the accounts of these login names, by their digests, and of these ids from change until the transaction ends; always in the
 * same order, so that two never wait for each other.
 */
export const lockAccounts = named(
  'identity.lock_accounts',
  { parameters: [Type.Array(Type.String()), Type.Array(AccountIdSchema)] as const, row: Type.Object({ id: AccountIdSchema }) },
  `select id from identity.account where home_code = '00' and (login_digest = any($1) or id = any($2)) order by id for update`,
);

/** Appointments that a position brought and that hold on the day or later, within the places. */
const POSITIONED = `appointment.home_code = '00' and appointment.position_code is not null and ${lastingOn('$1::date')}
  and ${liesWithin('appointment.area', 'appointment.part', '$2', '$3')}`;

/** Such appointments of these accounts. Parameters: day, areas and blocks side by side, accounts. */
export const positionedAppointments = named(
  'identity.positioned_appointments',
  {
    parameters: [CalendarDateSchema, Places, Places, Type.Array(AccountIdSchema)] as const,
    row: Type.Object({
      appointmentId: AppointmentIdSchema,
      accountId: AccountIdSchema,
      area: nullable(Type.String()),
      part: nullable(Type.String()),
      position: nullable(Type.String()),
      role: Type.String(),
    }),
  },
  `select id as "appointmentId", account_id as "accountId", area, part, position_code as position, role_code as role
     from identity.appointment where ${POSITIONED} and account_id = any($4) order by account_id, id`,
);

/** Who holds such an appointment. Parameters: day, areas and blocks side by side. */
export const accountsWithPositions = named(
  'identity.accounts_with_positions',
  { parameters: [CalendarDateSchema, Places, Places] as const, row: Type.Object({ accountId: AccountIdSchema }) },
  `select distinct account_id as "accountId" from identity.appointment where ${POSITIONED} order by account_id`,
);

export const updateName = named(
  'identity.update_name',
  { parameters: [AccountIdSchema, Type.String(), Type.String(), Type.Integer()] as const, row: NoRow },
  `update identity.account set name_sealed = $2, login_sealed = $3, data_key_number = $4 where home_code = '00' and id = $1`,
);

/** Ends appointments on a day; one that has not begun by then ends on its first day and never holds. */
export const endAppointments = named(
  'identity.end_appointments',
  { parameters: [Type.Array(AppointmentIdSchema), CalendarDateSchema] as const, row: NoRow },
  `update identity.appointment set valid_to = greatest(valid_from, $2) where home_code = '00' and id = any($1)`,
);

/**
 * Accounts whose owner has never signed in, with all that holds of theirs within the places, after an id. Parameters: day, areas and
 * blocks side by side, id, how many.
 */
export const neverSignedIn = named(
  'identity.never_signed_in',
  {
    parameters: [
      CalendarDateSchema,
      Places,
      Places,
      nullable(AccountIdSchema),
      Type.Integer(),
      nullable(Type.String()),
      InstantSchema,
    ] as const,
    row: Type.Object({
      id: AccountIdSchema,
      loginSealed: Type.String(),
      nameSealed: Type.String(),
      dataKeyNumber: Type.Integer(),
    }),
  },
  `select id, login_sealed as "loginSealed", name_sealed as "nameSealed", data_key_number as "dataKeyNumber"
     from identity.account
    where home_code = '00' and last_signed_in_at is null and password_temporary and locked_at is null and ($4::text is null or id > $4)
      and ($6::text is null or (made_by = $6 and created_at >= $7))
      and exists (select from identity.appointment where appointment.home_code = '00' and appointment.account_id = account.id
                     and ${lastingOn('$1::date')} and ${liesWithin('appointment.area', 'appointment.part', '$2', '$3')})
    order by id limit $5 for update`,
);
