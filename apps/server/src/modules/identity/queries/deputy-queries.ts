import { Type } from 'typebox';
import { CalendarDateSchema, InstantSchema } from '#kernel/calendar';
import { NoRow, named, nullable } from '#kernel/db/named';
import { AccountIdSchema } from '../domain/account.ts';
import { AppointmentIdSchema } from '../domain/appointment.ts';
import { DeputyIdSchema } from '../domain/deputies/deputy.ts';

const DeputyRow = Type.Object({
  deputyId: DeputyIdSchema,
  appointmentId: AppointmentIdSchema,
  /** Whoever holds the appointment. */
  holderId: AccountIdSchema,
  accountId: AccountIdSchema,
  role: Type.String(),
  permissions: Type.Array(Type.String()),
  area: nullable(Type.String()),
  part: nullable(Type.String()),
  validFrom: CalendarDateSchema,
  validTo: CalendarDateSchema,
  reason: Type.String(),
  decision: Type.String(),
  givenAt: InstantSchema,
  givenBy: Type.String(),
  endedAt: nullable(InstantSchema),
});
const COLUMNS = `deputy.id as "deputyId", deputy.appointment_id as "appointmentId", appointment.account_id as "holderId",
  deputy.account_id as "accountId", appointment.role_code as role, deputy.permissions, deputy.area, deputy.part,
  deputy.valid_from as "validFrom", deputy.valid_to as "validTo", deputy.reason, deputy.decision,
  deputy.given_at as "givenAt", deputy.given_by as "givenBy", deputy.ended_at as "endedAt"`;
const FROM = `identity.deputy join identity.appointment
  on appointment.home_code = '00' and appointment.id = deputy.appointment_id`;

export const insertDeputy = named(
  'identity.insert_deputy',
  {
    parameters: [
      DeputyIdSchema,
      AppointmentIdSchema,
      AccountIdSchema,
      Type.Array(Type.String()),
      nullable(Type.String()),
      nullable(Type.String()),
      CalendarDateSchema,
      CalendarDateSchema,
      Type.String(),
      Type.String(),
      InstantSchema,
      Type.String(),
    ],
    row: NoRow,
  },
  `insert into identity.deputy (id, appointment_id, account_id, permissions, area, part, valid_from, valid_to, reason, decision, given_at, given_by)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
);

/** Reads one and keeps others from changing it until the transaction ends. */
export const lockDeputy = named(
  'identity.lock_deputy',
  { parameters: [DeputyIdSchema], row: DeputyRow },
  `select ${COLUMNS} from ${FROM} where deputy.home_code = '00' and deputy.id = $1 for update of deputy`,
);

export const endDeputyRow = named(
  'identity.end_deputy',
  { parameters: [DeputyIdSchema, InstantSchema, Type.String()], row: NoRow },
  `update identity.deputy set ended_at = $2, ended_by = $3 where home_code = '00' and id = $1`,
);

/** Where an account is the holder or the deputy: the newest 200, past ones too. */
export const deputiesAround = named(
  'identity.deputies_around',
  { parameters: [AccountIdSchema], row: DeputyRow },
  `select ${COLUMNS} from ${FROM}
    where deputy.home_code = '00' and (appointment.account_id = $1 or deputy.account_id = $1)
    order by deputy.valid_from desc, deputy.id desc limit 200`,
);
