import { Type } from 'typebox';
import { type CalendarDate, CalendarDateSchema } from '#kernel/calendar';
import type { Tx } from '#kernel/db/tx';
import { CENTRAL, newId } from '#kernel/ids';
import { useCase } from '#kernel/use-case';
import { type BodyId, isCentralBody, unitHistory } from '#modules/organisations';
import { AccountIdSchema } from '../domain/account.ts';
import { AreaSchema, isValidOn, PartSchema } from '../domain/appointment.ts';
import { problem } from '../problems.ts';
import { insertAppointment, readRoles } from '../queries/appointment-queries.ts';
import { lockSeenAccount, requireEntrusted } from './delegation.ts';

/** `validFrom` inclusive, `validTo` exclusive or null; `decision` names the paper behind it. */
export const AppointmentInput = Type.Object({
  role: Type.String({ minLength: 1, maxLength: 60 }),
  area: AreaSchema,
  part: PartSchema,
  validFrom: CalendarDateSchema,
  validTo: Type.Union([CalendarDateSchema, Type.Null()]),
  decision: Type.String({ minLength: 1, maxLength: 200, pattern: '\\S' }),
});

/**
 * Appoints a person: a role in an area and a block for a time. It takes effect at once, for sessions that are open too.
 * @throws identity/account-not-found, own-account (nobody appoints themselves), no-such-role, role-not-entrusted, dates-reversed,
 *   no-such-unit (the area is no unit in force on the first day, or the commune lies in another province)
 */
export const appoint = useCase(
  'identity.appoint',
  {
    permission: 'identity.manage',
    input: Type.Object({ accountId: AccountIdSchema, ...AppointmentInput.properties }),
    target: ({ area, part }) => ({ area, part }),
    audit: ({ accountId, role, area, part, validFrom, validTo, decision }) => ({
      accountId,
      role,
      area,
      part,
      validFrom,
      validTo,
      decision,
    }),
  },
  async ({ accountId, role, area, part, validFrom, validTo, decision }, on) => {
    const { tx, actor, clock } = on;
    if (actor.id === accountId) throw problem('own-account');
    if (validTo !== null && validTo < validFrom) throw problem('dates-reversed');
    await lockSeenAccount(on, accountId);
    const versions = (await readRoles(tx)).filter((version) => version.code === role);
    if (!versions.some((version) => isValidOn(version, validFrom))) throw problem('no-such-role', { role });
    if (area !== null && !(await isAreaOn(tx, area, validFrom))) throw problem('no-such-unit', { area });
    await requireEntrusted(on, role, { area, part }, validFrom);
    const now = clock.now();
    const appointmentId = newId<'Appointment'>(CENTRAL, now);
    const appointedAt = now.toISOString();
    await insertAppointment(tx, appointmentId, accountId, role, area, part, validFrom, validTo, decision, appointedAt, null);
    return { appointmentId };
  },
);

/** Whether an area is, on the day, a province, a commune of the province it names, or a body outside provinces. */
async function isAreaOn(tx: Tx, area: string, day: CalendarDate): Promise<boolean> {
  const history = await unitHistory(tx);
  const [provinceCode = '', communeCode] = area.split('/');
  if (provinceCode === CENTRAL) return communeCode === undefined || isCentralBody(tx, communeCode as BodyId, day);
  const province = history.unitWithCode(provinceCode, day);
  if (communeCode === undefined || province === null) return province?.level === 'province';
  const commune = history.unitWithCode(communeCode, day);
  return commune?.level === 'commune' && commune.parentId === province.unitId;
}
