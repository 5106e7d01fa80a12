import { Type } from 'typebox';
import { CalendarDateSchema, InstantSchema } from '#kernel/calendar';
import { NoRow, named, nullable } from '#kernel/db/named';
import { AccountIdSchema } from '../domain/account.ts';
import { AppointmentIdSchema } from '../domain/appointment.ts';

export const RoleRow = Type.Object({
  code: Type.String(),
  validFrom: CalendarDateSchema,
  validTo: nullable(CalendarDateSchema),
  title: Type.String(),
  titleEn: Type.String(),
  permissions: Type.Array(Type.String()),
});

/** Every version of every role. */
export const readRoles = named(
  'identity.read_roles',
  { parameters: [], row: RoleRow },
  `
  select code, valid_from as "validFrom", valid_to as "validTo", title, title_en as "titleEn", permissions
    from identity.role where home_code = '00' order by code, valid_from`,
);

const AppointmentRow = Type.Object({
  id: AppointmentIdSchema,
  accountId: AccountIdSchema,
  role: Type.String(),
  area: nullable(Type.String()),
  part: nullable(Type.String()),
  validFrom: CalendarDateSchema,
  validTo: nullable(CalendarDateSchema),
  decision: Type.String(),
  position: nullable(Type.String()),
});

const COLUMNS = `id, account_id as "accountId", role_code as role, area, part, valid_from as "validFrom", valid_to as "validTo", decision,
  position_code as position`;

/** Appointments of these accounts, past and future ones too, in a total order. */
export const appointmentsOf = named(
  'identity.appointments_of',
  {
    parameters: [Type.Array(AccountIdSchema)],
    row: AppointmentRow,
  },
  `select ${COLUMNS} from identity.appointment where home_code = '00' and account_id = any($1) order by account_id, valid_from, id`,
);

export const readAppointment = named(
  'identity.read_appointment',
  { parameters: [AppointmentIdSchema], row: AppointmentRow },
  `select ${COLUMNS} from identity.appointment where home_code = '00' and id = $1`,
);

/** Reads an appointment and keeps others from changing it until the transaction ends. */
export const lockAppointment = named(
  'identity.lock_appointment',
  { parameters: [AppointmentIdSchema], row: AppointmentRow },
  `select ${COLUMNS} from identity.appointment where home_code = '00' and id = $1 for update`,
);

export const insertAppointment = named(
  'identity.insert_appointment',
  {
    parameters: [
      AppointmentIdSchema,
      AccountIdSchema,
      Type.String(),
      nullable(Type.String()),
      nullable(Type.String()),
      CalendarDateSchema,
      nullable(CalendarDateSchema),
      Type.String(),
      InstantSchema,
      nullable(Type.String()),
    ],
    row: NoRow,
  },
  `
  insert into identity.appointment (id, account_id, role_code, area, part, valid_from, valid_to, decision, appointed_at, position_code)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
);

export const updateAppointmentEnd = named(
  'identity.update_appointment_end',
  {
    parameters: [AppointmentIdSchema, CalendarDateSchema],
    row: NoRow,
  },
  `update identity.appointment set valid_to = $2 where home_code = '00' and id = $1`,
);
