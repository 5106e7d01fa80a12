import { Type } from 'typebox';
import { CalendarDateSchema } from '#kernel/calendar';
import { useCase } from '#kernel/use-case';
import { AppointmentIdSchema } from '../domain/appointment.ts';
import { problem } from '../problems.ts';
import { lockAppointment, updateAppointmentEnd } from '../queries/appointment-queries.ts';

/**
 * Ends an appointment; its last day is the day before `validTo`. One that has not begun may end on its first day: it never holds.
 * @throws identity/appointment-not-found, own-account, dates-reversed, already-ended (an end is never moved to a later day)
 */
export const endAppointment = useCase(
  'identity.end-appointment',
  {
    permission: 'identity.manage',
    input: Type.Object({ appointmentId: AppointmentIdSchema, validTo: CalendarDateSchema }),
    audit: ({ appointmentId, validTo }) => ({ appointmentId, validTo }),
  },
  async ({ appointmentId, validTo }, { tx, actor }) => {
    const [appointment] = await lockAppointment(tx, appointmentId);
    if (!appointment) throw problem('appointment-not-found');
    if (appointment.accountId === actor.id) throw problem('own-account');
    if (validTo < appointment.validFrom) throw problem('dates-reversed');
    if (appointment.validTo !== null && appointment.validTo <= validTo)
      throw problem('already-ended', { validTo: appointment.validTo });
    await updateAppointmentEnd(tx, appointmentId, validTo);
  },
);
