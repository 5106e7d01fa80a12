import { Type } from 'typebox';
import { type CalendarDate, CalendarDateSchema, InstantSchema, vietnamDay } from '#kernel/calendar';
import { nullable } from '#kernel/db/named';
import type { Tx } from '#kernel/db/tx';
import { kernelProblem } from '#kernel/problems';
import { reading } from '#kernel/use-case';
import { type AccountId, AccountIdSchema } from '../../domain/account.ts';
import { AppointmentIdSchema, isValidOn } from '../../domain/appointment.ts';
import { DeputyIdSchema, mayBeHandedOn } from '../../domain/deputies/deputy.ts';
import { maskedName } from '../../domain/masking.ts';
import { appointmentsOf, readRoles } from '../../queries/appointment-queries.ts';
import { deputiesAround } from '../../queries/deputy-queries.ts';
import { isSignedIn } from '../../signed-in-actor.ts';
import { accountNames } from '../account-names.ts';
import { areaNames } from '../area-names.ts';

const STATES = ['coming', 'acting', 'past', 'taken-back'] as const;
type State = (typeof STATES)[number];

const DeputyView = Type.Object({
  deputyId: DeputyIdSchema,
  appointmentId: AppointmentIdSchema,
  /** Who stands in for whom, in the short form of names. */
  holderId: AccountIdSchema,
  holderName: Type.String(),
  accountId: AccountIdSchema,
  deputyName: Type.String(),
  roleTitle: Type.String(),
  roleTitleEn: Type.String(),
  permissions: Type.Array(Type.String()),
  area: nullable(Type.String()),
  areaName: nullable(Type.String()),
  part: nullable(Type.String()),
  validFrom: CalendarDateSchema,
  validTo: CalendarDateSchema,
  reason: Type.String(),
  decision: Type.String(),
  givenAt: InstantSchema,
  /** Whether an administrator set it up while the holder was away. */
  byAdministrator: Type.Boolean(),
  state: Type.Unsafe<State>(Type.Union(STATES.map((state) => Type.Literal(state)))),
});
/** An appointment of one's own and what of it may be handed on. */
const HandableAppointment = Type.Object({
  appointmentId: AppointmentIdSchema,
  roleTitle: Type.String(),
  roleTitleEn: Type.String(),
  area: nullable(Type.String()),
  areaName: nullable(Type.String()),
  part: nullable(Type.String()),
  validTo: nullable(CalendarDateSchema),
  permissions: Type.Array(Type.String()),
});
export const DeputyList = Type.Object({ deputies: Type.Array(DeputyView), appointments: Type.Array(HandableAppointment) });

/** Who stands in for the person who asks and for whom the person does, newest first, at most 200; and what may be handed on. */
export const listOwnDeputies = reading(
  'identity.list-own-deputies',
  { permission: 'kernel.signed-in', input: Type.Object({}) },
  async (_input, { tx, actor, clock }) => {
    if (!isSignedIn(actor)) throw kernelProblem('not-signed-in');
    return deputiesOf(tx, actor.id as AccountId, vietnamDay(clock.now()));
  },
);

/** The same of another account, as far as the administrator's places reach. */
export const listDeputiesOf = reading(
  'identity.list-deputies',
  { permission: 'kernel.signed-in', input: Type.Object({ accountId: AccountIdSchema }) },
  async ({ accountId }, { tx, actor, clock }) => {
    const { deputies, appointments } = await deputiesOf(tx, accountId, vietnamDay(clock.now()));
    const mine = ({ area, part }: { area: string | null; part: string | null }) =>
      actor.permits('identity.manage', { area, part });
    return { deputies: deputies.filter(mine), appointments: appointments.filter(mine) };
  },
);

async function deputiesOf(tx: Tx, accountId: AccountId, day: CalendarDate) {
  const rows = await deputiesAround(tx, accountId);
  const held = (await appointmentsOf(tx, [accountId])).filter((one) => one.validTo === null || day < one.validTo);
  const roles = await readRoles(tx);
  const roleOn = (code: string) => roles.find((one) => one.code === code && isValidOn(one, day));
  const names = await accountNames(
    tx,
    rows.flatMap(({ holderId, accountId: deputy }) => [holderId, deputy]),
  );
  const areas = await areaNames(
    tx,
    [...rows, ...held].map(({ area }) => area),
    day,
  );
  const nameOf = (id: string) => maskedName(names.get(id) ?? '');
  const titles = (code: string) => ({ roleTitle: roleOn(code)?.title ?? code, roleTitleEn: roleOn(code)?.titleEn ?? code });
  return {
    deputies: rows.map(({ role, givenBy, endedAt, ...row }) => ({
      ...row,
      ...titles(role),
      holderName: nameOf(row.holderId),
      deputyName: nameOf(row.accountId),
      areaName: areas.get(row.area) ?? null,
      byAdministrator: givenBy !== row.holderId,
      state: endedAt === null ? stateOn(row, day) : ('taken-back' as const),
    })),
    appointments: held.map(({ id, role, area, part, validTo }) => ({
      appointmentId: id,
      ...titles(role),
      area,
      areaName: areas.get(area) ?? null,
      part,
      validTo,
      permissions: (roleOn(role)?.permissions ?? []).filter(mayBeHandedOn),
    })),
  };
}

function stateOn(row: { readonly validFrom: CalendarDate; readonly validTo: CalendarDate }, day: CalendarDate): State {
  if (isValidOn(row, day)) return 'acting';
  return day < row.validFrom ? 'coming' : 'past';
}
