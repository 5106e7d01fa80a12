import { Type } from 'typebox';
import { CalendarDateSchema } from '#kernel/calendar';
import { useCase } from '#kernel/use-case';
import { AppointmentIdSchema } from '../domain/appointment.ts';
import { MANAGE } from '../domain/delegation.ts';
import { problem } from '../problems.ts';
import { lockAppointment, updateAppointmentEnd } from '../queries/appointment-queries.ts';
import { managedPlaces, requireEntrusted } from './delegation.ts';
import { lockAdministrators, sparesLastAdministrator } from './last-administrator.ts';

/**
 * Ends an appointment; its last day is the day before `validTo`. One that has not begun may end on its first day: it never holds.
 * @throws identity/appointment-not-found (also where the actor manages nothing), own-account, role-not-entrusted, last-administrator, dates-reversed, already-ended (an end is never moved to a later day)
 */
export const endAppointment = useCase(
  'identity.end-appointment',
  {
    permission: 'identity.manage',
    input: Type.Object({ appointmentId: AppointmentIdSchema, validTo: CalendarDateSchema }),
    target: 'found-inside',
    audit: ({ appointmentId, validTo }) => ({ appointmentId, validTo }),
  },
  async ({ appointmentId, validTo }, on) => {
    const { tx, actor } = on;
    managedPlaces(on);
    await lockAdministrators(tx);
    const [appointment] = await lockAppointment(tx, appointmentId);
    if (!appointment || !actor.permits(MANAGE, appointment)) throw problem('appointment-not-found');
    if (appointment.accountId === actor.id) throw problem('own-account');
    await requireEntrusted(on, appointment.role, appointment, appointment.validFrom);
    if (validTo < appointment.validFrom) throw problem('dates-reversed');
    if (appointment.validTo !== null && appointment.validTo <= validTo)
      throw problem('already-ended', { validTo: appointment.validTo });
    await sparesLastAdministrator(on, { accountId: appointment.accountId, appointmentId, area: appointment.area, day: validTo });
    await updateAppointmentEnd(tx, appointmentId, validTo);
  },
);
