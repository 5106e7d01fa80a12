import { beforeAll, describe, expect, test } from 'vitest';
import { addDays, calendarDate, vietnamDay } from '#kernel/calendar';
import { useTestDatabase } from '#test/harness';
import { givenFactors, movedClock } from '#test/identity/given-factors';
import { type GivenAccount, givenIdentity } from '#test/identity/given-identity';
import type { AppointmentId } from '../../domain/appointment.ts';
import { appointmentsOf } from '../../queries/appointment-queries.ts';
import { resetPassword } from '../change-password.ts';
import { recordContact } from '../contacts/leader-contacts.ts';
import { endAppointment } from '../end-appointment.ts';
import { lockAccount } from '../lock-account.ts';
import { readOwnSession } from '../read-session.ts';
import { rulesFor } from '../second-factor/sign-in-rules.ts';
import { endDeputy } from './end-deputy.ts';
import { findColleague, giveDeputy } from './give-deputy.ts';
import { listDeputiesOf, listOwnDeputies } from './read-deputies.ts';

const db = useTestDatabase({ withUnits: true });
const given = givenIdentity(db);
const { session } = givenFactors(db);
const clock = movedClock('2026-03-02T03:00:00Z');
const TODAY = vietnamDay(clock.now());
const PLACE = { area: '91/30292', part: null } as const;
const CONTACT = { ...PLACE, officeVi: 'Chủ tịch', name: 'Lê Văn Mẫu', phone: '0900', email: '' };

let reviewer: GivenAccount;
let colleague: GivenAccount;
let lent: AppointmentId;
const appointmentOf = async ({ accountId }: GivenAccount) => {
  const [appointment] = await db.inTx((tx) => appointmentsOf(tx, [accountId]));
  if (!appointment) throw new Error('no appointment');
  return appointment.id;
};
const as = ({ accountId }: GivenAccount) => session(accountId, clock);
const giving = (over: object = {}) => ({
  appointmentId: lent,
  accountId: colleague.accountId,
  permissions: null,
  area: '91',
  part: null,
  validFrom: TODAY,
  validTo: addDays(TODAY, 3),
  reason: 'Đi công tác',
  decision: 'QĐ 12/QĐ-UBND',
  ...over,
});

beforeAll(async () => {
  reviewer = await given.account({ name: 'Trần Thị Bình', roles: [{ role: 'province-reviewer', area: '91' }] });
  colleague = await given.account({ name: 'Nguyễn Văn An', roles: [{ role: 'viewer', area: '91' }] });
  lent = await appointmentOf(reviewer);
});

describe('deputising (làm thay)', () => {
  test('a colleague acts from the first day to the day before the last; the audit line names both', async () => {
    expect((await as(colleague)).actor.permits('identity.record-contacts', PLACE)).toBe(false);
    const { deputyId } = await giveDeputy(await as(reviewer), giving({ validFrom: addDays(TODAY, 1) }));
    expect((await as(colleague)).actor.permits('identity.record-contacts', PLACE)).toBe(false);
    clock.forward(24 * 3600);
    const acting = await as(colleague);
    await recordContact(acting, CONTACT);
    const [line] = await db.owner<{ actor_id: string; actor_name: string; subject: { onBehalfOf: string } }>(
      "select actor_id, actor_name, subject from kernel.audit_line where action = 'identity.record-contact' order by id desc limit 1",
    );
    expect(line).toMatchObject({
      actor_id: colleague.accountId,
      actor_name: 'N. V. An (thay mặt T. T. Bình)',
      subject: { onBehalfOf: reviewer.accountId },
    });
    clock.forward(24 * 3600);
    expect((await as(colleague)).actor.permits('identity.record-contacts', PLACE)).toBe(true);
    clock.forward(24 * 3600);
    expect((await as(colleague)).actor.permits('identity.record-contacts', PLACE)).toBe(false);
    clock.forward(-3 * 24 * 3600);
    await endDeputy(await as(reviewer), { deputyId });
  });

  test('what one may do oneself is done in one’s own name', async () => {
    const { deputyId } = await giveDeputy(await as(reviewer), giving());
    const { actor } = await as(colleague);
    expect(actor.actingIn?.('reporting.read', PLACE).name).toBe('N. V. An');
    expect(actor.actingIn?.('reporting.review', PLACE)).toMatchObject({ onBehalfOf: reviewer.accountId });
    expect(actor.actingIn?.('kernel.signed-in', PLACE).onBehalfOf).toBeUndefined();
    await endDeputy(await as(colleague), { deputyId });
    expect((await as(colleague)).actor.permits('reporting.review', PLACE)).toBe(false);
  });

  test('part of it is handed on: some permissions, one commune, one block', async () => {
    const part = giving({ permissions: ['reporting.review'], area: '91/30292', part: 'committee' });
    const { deputyId } = await giveDeputy(await as(reviewer), part);
    const { actor } = await as(colleague);
    const committee = { area: '91/30292', part: 'committee' };
    expect(actor.permits('reporting.review', committee)).toBe(true);
    expect(actor.permits('reporting.review', { ...committee, part: 'party' })).toBe(false);
    expect(actor.permits('reporting.review', { area: '91/30301', part: 'committee' })).toBe(false);
    expect(actor.permits('reporting.reopen', committee)).toBe(false);
    const shown = await readOwnSession(await as(colleague), {});
    expect(shown.appointments.map(({ onBehalfOf, area }) => [onBehalfOf, area])).toEqual([
      [null, '91'],
      ['T. T. Bình', '91/30292'],
    ]);
    await endDeputy(await as(reviewer), { deputyId });
  });

  test.each([
    ['another province', { area: '01' }, 'beyond-appointment'],
    ['the nation', { area: null }, 'beyond-appointment'],
    ['a permission the role does not have', { permissions: ['reporting.submit'] }, 'beyond-appointment'],
    ['an end before the beginning', { validTo: TODAY }, 'dates-reversed'],
    ['a day that has passed', { validFrom: addDays(TODAY, -1) }, 'deputy-in-the-past'],
  ])('nobody hands on more than they have: %s', async (_name, over, code) => {
    await expect(giveDeputy(await as(reviewer), giving(over))).rejects.toMatchObject({ code: `identity/${code}` });
  });

  test('it is not handed on further, and not by who does not hold it', async () => {
    const { deputyId } = await giveDeputy(await as(reviewer), giving());
    const third = await given.account({ roles: [{ role: 'viewer', area: '91' }] });
    const onward = giveDeputy(await as(colleague), giving({ accountId: third.accountId }));
    await expect(onward).rejects.toMatchObject({ code: 'identity/appointment-not-found' });
    expect((await listOwnDeputies(await as(colleague), {})).appointments.map(({ appointmentId }) => appointmentId)).toEqual([
      await appointmentOf(colleague),
    ]);
    await expect(endDeputy(await as(third), { deputyId })).rejects.toMatchObject({ code: 'identity/deputy-not-found' });
    await endDeputy(await as(reviewer), { deputyId });
    await expect(endDeputy(await as(reviewer), { deputyId })).rejects.toMatchObject({ code: 'identity/deputy-ended' });
  });

  test('it goes to a colleague: not to oneself, a stranger of another province, or a locked account', async () => {
    const stranger = await given.account({ roles: [{ role: 'viewer', area: '01' }] });
    const locked = await given.account({ roles: [{ role: 'viewer', area: '91' }] });
    await lockAccount(db.context({ clock }), { accountId: locked.accountId, reason: 'Nghỉ việc' });
    const own = await as(reviewer);
    const to = ({ accountId }: GivenAccount) => giveDeputy(own, giving({ accountId }));
    await expect(to(reviewer)).rejects.toMatchObject({ code: 'identity/own-account' });
    await expect(to(stranger)).rejects.toMatchObject({ code: 'identity/not-a-colleague' });
    await expect(to(locked)).rejects.toMatchObject({ code: 'identity/account-not-found' });
    const find = ({ loginName }: GivenAccount) => findColleague(own, { appointmentId: lent, loginName });
    expect(await find(colleague)).toEqual({ accountId: colleague.accountId, name: 'N. V. An' });
    for (const nobody of [stranger, locked, { ...stranger, loginName: 'khong.co@thu.example' }])
      await expect(find(nobody)).rejects.toMatchObject({ code: 'identity/account-not-found' });
  });

  test('an administrator of the place sets one up for somebody who is away; of another place does not see it', async () => {
    const admin = await given.account({ roles: [{ role: 'administrator', area: '91' }] });
    const elsewhere = await given.account({ roles: [{ role: 'administrator', area: '01' }] });
    const { deputyId } = await giveDeputy(await as(admin), giving());
    const { deputies } = await listDeputiesOf(await as(admin), { accountId: reviewer.accountId });
    expect(deputies.find((one) => one.deputyId === deputyId)).toMatchObject({
      byAdministrator: true,
      state: 'acting',
      deputyName: 'N. V. An',
    });
    expect(await listDeputiesOf(await as(elsewhere), { accountId: reviewer.accountId })).toEqual({
      deputies: [],
      appointments: [],
    });
    await expect(giveDeputy(await as(elsewhere), giving())).rejects.toMatchObject({ code: 'identity/appointment-not-found' });
    await expect(giveDeputy(await as(admin), giving({ accountId: admin.accountId }))).rejects.toMatchObject({
      code: 'identity/own-account',
    });
    await endDeputy(await as(admin), { deputyId });
  });

  test('an administrator hands on nobody’s role that they may not give, and so gets at none through a colleague’s account', async () => {
    const helper = await given.account({ roles: [{ role: 'account-helper', area: '91/30292' }] });
    const chair = await given.account({ roles: [{ role: 'leader', area: '91/30292' }] });
    const reporter = await given.account({ roles: [{ role: 'commune-reporter', area: '91/30292' }] });
    const appointmentId = await appointmentOf(chair);
    const lending = giving({ appointmentId, accountId: reporter.accountId, area: '91/30292' });
    await expect(giveDeputy(await as(helper), lending)).rejects.toMatchObject({ code: 'identity/role-not-entrusted' });
    const { deputyId } = await giveDeputy(await as(chair), { ...lending, validFrom: addDays(TODAY, 1) });
    const reset = async () => resetPassword(await as(helper), { accountId: reporter.accountId });
    await expect(reset()).rejects.toMatchObject({ code: 'identity/account-reaches-further' });
    await endDeputy(await as(chair), { deputyId });
    await expect(reset()).resolves.toBeDefined();
  });

  test('who administers rights stays answerable in person: that is not handed on', async () => {
    const admin = await given.account({ roles: [{ role: 'administrator', area: '91' }] });
    const appointmentId = await appointmentOf(admin);
    const whole = await giveDeputy(await as(admin), giving({ appointmentId }));
    expect((await as(colleague)).actor.permits('identity.manage', PLACE)).toBe(false);
    expect((await as(colleague)).actor.permits('identity.record-contacts', PLACE)).toBe(true);
    const rights = giveDeputy(await as(admin), giving({ appointmentId, permissions: ['identity.manage'] }));
    await expect(rights).rejects.toMatchObject({ code: 'identity/beyond-appointment' });
    await endDeputy(await as(admin), whole);
  });

  test('a deputy signs in as strictly as the role that is stood in for demands', async () => {
    const analyst = await given.account({ roles: [{ role: 'analyst' }] });
    const deputy = await given.account({ roles: [{ role: 'viewer' }] });
    const rolesAsked = async () =>
      (await db.inTx((tx) => rulesFor(tx, deputy.accountId, TODAY))).map(({ role }: { role: string }) => role);
    await db.owner("update identity.sign_in_rule set in_demonstration = true where role_code = 'analyst'");
    expect(await rolesAsked()).not.toContain('analyst');
    const appointmentId = await appointmentOf(analyst);
    await giveDeputy(await as(analyst), giving({ appointmentId, accountId: deputy.accountId, area: null }));
    expect(await rolesAsked()).toContain('analyst');
  });

  test('it ends with the appointment, and rests while a person has locked the holder, not while time alone did', async () => {
    await giveDeputy(await as(reviewer), giving());
    const may = async () => (await as(colleague)).actor.permits('reporting.review', PLACE);
    expect(await may()).toBe(true);
    await db.owner("update identity.account set locked_at = now(), lock_reason = 'Thử' where id = $1", [reviewer.accountId]);
    expect(await may()).toBe(false);
    await db.owner("update identity.account set lock_cause = 'idle' where id = $1", [reviewer.accountId]);
    expect(await may()).toBe(true);
    await db.owner('update identity.account set locked_at = null, lock_reason = null, lock_cause = null where id = $1', [
      reviewer.accountId,
    ]);
    expect(await may()).toBe(true);
    await endAppointment(db.context({ clock }), { appointmentId: lent, validTo: calendarDate(TODAY) });
    expect(await may()).toBe(false);
    await expect(giveDeputy(await as(reviewer), giving())).rejects.toMatchObject({ code: 'identity/beyond-appointment' });
  });
});
