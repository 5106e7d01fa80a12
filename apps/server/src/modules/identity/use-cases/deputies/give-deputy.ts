import { type Static, Type } from 'typebox';
import { CalendarDateSchema, vietnamDay } from '#kernel/calendar';
import { CENTRAL, newId } from '#kernel/ids';
import { covers, type Target } from '#kernel/permission';
import { reading, useCase, type Work } from '#kernel/use-case';
import { AccountIdSchema, LoginNameSchema, loginNameOf } from '../../domain/account.ts';
import { AppointmentIdSchema, AreaSchema, isValidOn, PartSchema } from '../../domain/appointment.ts';
import { mayBeHandedOn } from '../../domain/deputies/deputy.ts';
import { maskedName } from '../../domain/masking.ts';
import { problem } from '../../problems.ts';
import { findAccountByLogin, readAccount } from '../../queries/account-queries.ts';
import { appointmentsOf, lockAppointment, readAppointment, readRoles } from '../../queries/appointment-queries.ts';
import { insertDeputy } from '../../queries/deputy-queries.ts';
import { personNames } from '../account-view.ts';
import { requireEntrusted } from '../delegation.ts';
import { loginDigests } from '../login-digest.ts';

type Appointment = Awaited<ReturnType<typeof readAppointment>>[number];

export const NewDeputy = Type.Object({
  /** The colleague, see `findColleague`. */
  accountId: AccountIdSchema,
  /** What is handed on of what the appointment allows; null: all of it that may be handed on. */
  permissions: Type.Union([Type.Array(Type.String({ maxLength: 80 }), { minItems: 1, maxItems: 60 }), Type.Null()]),
  /** Where: the place of the appointment, or one within it. */
  area: AreaSchema,
  part: PartSchema,
  /** From this day, inclusive; today or later. */
  validFrom: CalendarDateSchema,
  /** To this day, exclusive. */
  validTo: CalendarDateSchema,
  reason: Type.String({ minLength: 3, maxLength: 300, pattern: '\\S' }),
  decision: Type.String({ minLength: 1, maxLength: 200, pattern: '\\S' }),
});
const Giving = Type.Object({ appointmentId: AppointmentIdSchema, ...NewDeputy.properties });

/**
 * Has a colleague act in place of whoever holds an appointment (làm thay): part or all of what it allows, for a time. Done by the
 * holder, or by an administrator of the place while the holder is away. What was handed on is not handed on further: it is no appointment.
 * @throws identity/appointment-not-found (somebody else's too), account-not-found (also locked ones), own-account, not-a-colleague,
 *   dates-reversed, deputy-in-the-past, beyond-appointment (place, time or permissions), role-not-entrusted (an administrator hands on
 *   nobody's role that they may not give)
 */
export const giveDeputy = useCase(
  'identity.give-deputy',
  {
    permission: 'kernel.signed-in',
    input: Giving,
    audit: ({ appointmentId, accountId, area, part, validFrom, validTo, decision, permissions }) => ({
      appointmentId,
      accountId,
      area,
      part,
      validFrom,
      validTo,
      decision,
      permissions: permissions?.join(' ') ?? null,
    }),
  },
  async (giving, work) => {
    const { tx, actor, clock } = work;
    const { appointmentId, accountId, area, part, validFrom, validTo, reason, decision } = giving;
    const [appointment] = await lockAppointment(tx, appointmentId);
    if (!appointment || !mayHandOn(work, appointment)) throw problem('appointment-not-found');
    if (accountId === appointment.accountId || accountId === actor.id) throw problem('own-account');
    const now = clock.now();
    await requireColleague(work, appointment, accountId);
    refuseTimes(appointment, giving, vietnamDay(now));
    const handed = await permissionsOf(work, appointment, giving);
    if (!covers(appointment, { area, part })) throw problem('beyond-appointment');
    if (appointment.accountId !== actor.id) await requireEntrusted(work, appointment.role, { area, part }, validFrom);
    const deputyId = newId<'Deputy'>(CENTRAL, now);
    const at = now.toISOString();
    await insertDeputy(
      tx,
      deputyId,
      appointmentId,
      accountId,
      handed,
      area,
      part,
      validFrom,
      validTo,
      reason,
      decision,
      at,
      actor.id,
    );
    return { deputyId };
  },
);

/**
 * The colleague of a login name, written in full, with the name in its short form, so that the right one is chosen.
 * @throws identity/appointment-not-found, account-not-found (also who works elsewhere: nobody learns who has an account)
 */
export const findColleague = reading(
  'identity.find-colleague',
  {
    permission: 'kernel.signed-in',
    input: Type.Object({ appointmentId: AppointmentIdSchema, loginName: LoginNameSchema }),
    audit: ({ appointmentId }) => ({ appointmentId }),
  },
  async ({ appointmentId, loginName: typed }, work) => {
    const { tx, clock } = work;
    const [appointment] = await readAppointment(tx, appointmentId);
    if (!appointment || !mayHandOn(work, appointment)) throw problem('appointment-not-found');
    const loginName = loginNameOf(typed);
    const [account] = loginName === null ? [] : await findAccountByLogin(tx, loginDigests(loginName));
    if (!account || account.lockedAt !== null) throw problem('account-not-found');
    const held = (await appointmentsOf(tx, [account.id])).filter((one) => isValidOn(one, vietnamDay(clock.now())));
    if (!isColleague(appointment, held)) throw problem('account-not-found');
    return { accountId: account.id, name: maskedName((await personNames(tx, account)).name) };
  },
);

/** Whether somebody with these appointments works at a place: in it, below it or above it. Strangers are nobody's deputies. */
function isColleague(place: Target, held: readonly Target[]): boolean {
  const here = { area: place.area, part: null };
  return held.some(({ area }) => covers(here, { area, part: null }) || covers({ area, part: null }, here));
}

/** The holder, or an administrator of the place. */
function mayHandOn({ actor }: Work, { accountId, area, part }: Appointment): boolean {
  return accountId === actor.id || actor.permits('identity.manage', { area, part });
}

async function requireColleague(
  { tx, clock }: Work,
  appointment: Appointment,
  accountId: Appointment['accountId'],
): Promise<void> {
  const [account] = await readAccount(tx, accountId);
  if (!account || account.lockedAt !== null) throw problem('account-not-found');
  const held = (await appointmentsOf(tx, [accountId])).filter((one) => isValidOn(one, vietnamDay(clock.now())));
  if (!isColleague(appointment, held)) throw problem('not-a-colleague');
}

function refuseTimes(appointment: Appointment, { validFrom, validTo }: Static<typeof Giving>, today: string): void {
  if (validTo <= validFrom) throw problem('dates-reversed');
  if (validFrom < today) throw problem('deputy-in-the-past');
  const outlasts = appointment.validTo !== null && validTo > appointment.validTo;
  if (validFrom < appointment.validFrom || outlasts)
    throw problem('beyond-appointment', { validFrom: appointment.validFrom, validTo: appointment.validTo });
}

async function permissionsOf(
  { tx }: Work,
  { role }: Appointment,
  { validFrom, permissions }: Static<typeof Giving>,
): Promise<string[]> {
  const version = (await readRoles(tx)).find((one) => one.code === role && isValidOn(one, validFrom));
  const allowed = (version?.permissions ?? []).filter(mayBeHandedOn);
  const wanted = permissions ?? allowed;
  const beyond = wanted.filter((permission) => !allowed.includes(permission));
  if (beyond.length > 0 || wanted.length === 0) throw problem('beyond-appointment', { permissions: beyond });
  return [...new Set(wanted)];
}
