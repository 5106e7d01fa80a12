import { type CalendarDate, vietnamDay } from '#kernel/calendar';
import { transactionLock } from '#kernel/db/advisory-locks';
import type { Work } from '#kernel/use-case';
import type { AccountId } from '../domain/account.ts';
import type { AppointmentId } from '../domain/appointment.ts';
import { problem } from '../problems.ts';
import { nationalAdministrators } from '../queries/idle-queries.ts';

/** Two who take away each other's rights at the same moment wait for one another; to be taken before any row. */
export const lockAdministrators = transactionLock('identity.administrators');

type Taken = {
  readonly accountId: AccountId;
  readonly appointmentId?: AppointmentId;
  readonly area?: string | null;
  readonly day?: CalendarDate;
};

/**
 * Refuses to take from the last account that manages accounts in the whole nation what lets it: nobody could open any account then.
 * @param taken the account or one appointment of it, where that holds (below the nation it takes nothing), and from which day on (left
 *   out: today)
 * @throws identity/last-administrator
 */
export async function sparesLastAdministrator(
  { tx, clock }: Work,
  { accountId, appointmentId, area, day }: Taken,
): Promise<void> {
  if (typeof area === 'string') return;
  await lockAdministrators(tx);
  const today = vietnamDay(clock.now());
  const able = await nationalAdministrators(tx, day !== undefined && day > today ? day : today);
  const isTaken = (one: (typeof able)[number]) =>
    one.accountId === accountId && (appointmentId === undefined || one.appointmentId === appointmentId);
  if (able.length > 0 && able.every(isTaken)) throw problem('last-administrator');
}
