import { beforeAll, describe, expect, test } from 'vitest';
import { vietnamDay } from '#kernel/calendar';
import { useTestDatabase } from '#test/harness';
import { givenIdentity } from '#test/identity/given-identity';
import type { AccountId } from '../domain/account.ts';
import type { AppointmentId } from '../domain/appointment.ts';
import { doorOf } from '../signed-in-actor.ts';
import { appoint } from './appoint.ts';
import { resetPassword } from './change-password.ts';
import { createAccount } from './create-account.ts';
import { endAppointment } from './end-appointment.ts';
import { signOutAccountEverywhere } from './end-sessions.ts';
import { findSession } from './find-session.ts';
import { listAccounts } from './list-accounts.ts';
import { listRoles } from './list-roles.ts';
import { lockAccount, unlockAccount } from './lock-account.ts';
import { openSession } from './open-session.ts';
import { findAccount, openAccount, readMaskedAccount } from './read-account.ts';
import { resetFactors } from './second-factor/remove-factor.ts';
import { setSessionLimits } from './set-session-limits.ts';

const db = useTestDatabase({ withUnits: true });
const given = givenIdentity(db);
const TODAY = vietnamDay(new Date());
const OPEN = { part: null, validFrom: TODAY, validTo: null, decision: 'QĐ 12' } as const;

async function contextOf(accountId: AccountId) {
  const { token } = await openSession(db.context({ actor: doorOf(accountId) }), { accountId, browser: '', before: null });
  return db.context({ actor: await findSession(db.context(), token) });
}
type Context = Awaited<ReturnType<typeof contextOf>>;

let province: Context, helper: Context, viewer: Context;
let own: AccountId, reporter: AccountId, reviewer: AccountId, neighbour: AccountId, national: AccountId, both: AccountId;
beforeAll(async () => {
  const id = async (...roles: { role: string; area?: string; part?: 'party' }[]) => (await given.account({ roles })).accountId;
  own = await id({ role: 'province-administrator', area: '91' });
  reporter = await id({ role: 'commune-reporter', area: '91/30292', part: 'party' });
  reviewer = await id({ role: 'province-reviewer', area: '91' });
  neighbour = await id({ role: 'commune-reporter', area: '01/00004' });
  national = await id({ role: 'administrator' });
  both = await id({ role: 'commune-reporter', area: '91/30292' }, { role: 'viewer', area: '01' });
  province = await contextOf(own);
  helper = await contextOf(await id({ role: 'account-helper', area: '91/30292' }));
  viewer = await contextOf(await id({ role: 'viewer', area: '91' }));
});

const acts = (accountId: AccountId): readonly [string, (context: Context) => Promise<unknown>][] => [
  ['read', (context) => readMaskedAccount(context, { accountId })],
  ['open', (context) => openAccount(context, { accountId })],
  ['appoint', (context) => appoint(context, { accountId, role: 'viewer', area: '91/30292', ...OPEN })],
  ['lock', (context) => lockAccount(context, { accountId, reason: 'Thử' })],
  ['unlock', (context) => unlockAccount(context, { accountId, reason: 'Đã xác minh' })],
  ['reset password', (context) => resetPassword(context, { accountId })],
  ['reset factors', (context) => resetFactors(context, { accountId, reason: 'Mất máy' })],
  ['sign out', (context) => signOutAccountEverywhere(context, { accountId })],
];

describe('an administrator of a province (I-09)', () => {
  test('sees and counts the accounts of the province only: not its neighbour’s, not the nation’s', async () => {
    const { accounts, total } = await listAccounts(province, { limit: 200 });
    const ids = accounts.map(({ id }) => id);
    expect(total).toBe(ids.length);
    for (const seen of [own, reporter, reviewer, both]) expect(ids).toContain(seen);
    for (const hidden of [neighbour, national]) expect(ids).not.toContain(hidden);
    expect((await listAccounts(province, { limit: 1 })).total).toBe(total);
    expect((await listAccounts(province, { limit: 200, area: '01' })).total).toBe(0);
    expect((await listAccounts(db.context(), { limit: 200 })).total).toBeGreaterThan(total);
  });

  test('of a person appointed elsewhere too sees the appointments of the province alone', async () => {
    const { appointments } = await readMaskedAccount(province, { accountId: both });
    expect(appointments.map(({ area }) => area)).toEqual(['91/30292']);
    expect((await readMaskedAccount(db.context(), { accountId: both })).appointments.length).toBe(2);
  });

  test('makes, appoints, ends, locks and resets within the province', async () => {
    const { accountId } = await createAccount(province, {
      name: 'Đinh Thị Mẫu',
      loginName: 'trong.tinh@thu-nghiem.example',
      area: '91',
    });
    const { appointmentId } = await appoint(province, { accountId, role: 'province-reviewer', area: '91', ...OPEN });
    for (const [name, act] of acts(accountId).filter(([name]) => name !== 'reset factors'))
      await expect(act(province), name).resolves.not.toThrow();
    await expect(acts(accountId).find(([name]) => name === 'reset factors')?.[1](province)).rejects.toMatchObject({
      code: 'identity/no-second-factor',
    });
    await endAppointment(province, { appointmentId, validTo: TODAY });
    expect((await findAccount(province, { loginName: 'trong.tinh@thu-nghiem.example' })).accountId).toBe(accountId);
  });

  test.each([['neighbour'], ['national'], ['nobody’s']] as const)(
    'does nothing to an account of %s, which is not there for it',
    async (whose) => {
      const elsewhere = whose === 'neighbour' ? neighbour : whose === 'national' ? national : (await given.account()).accountId;
      for (const [name, act] of acts(elsewhere))
        await expect(act(province), name).rejects.toMatchObject({ code: 'identity/account-not-found' });
    },
  );

  test('does not take over somebody who may do more, or is appointed beyond the province too', async () => {
    const { accountId: higher } = await given.account({ roles: [{ role: 'administrator', area: '91' }] });
    for (const accountId of [both, higher])
      for (const [name, act] of acts(accountId).filter(([name]) => !['read', 'open', 'appoint'].includes(name)))
        await expect(act(province), name).rejects.toMatchObject({ code: 'identity/account-reaches-further' });
    const [held] = (await readMaskedAccount(province, { accountId: higher })).appointments;
    await expect(endAppointment(province, { appointmentId: held?.id as AppointmentId, validTo: TODAY })).rejects.toMatchObject({
      code: 'identity/role-not-entrusted',
    });
  });

  test('gives no role that allows more than it may do or pass on there, and none outside the province', async () => {
    const { accountId } = await given.account({ keptIn: '91' });
    for (const role of ['administrator', 'analyst', 'verifier'])
      await expect(appoint(province, { accountId, role, area: '91', ...OPEN }), role).rejects.toMatchObject({
        code: 'identity/role-not-entrusted',
      });
    for (const area of ['01', null])
      await expect(appoint(province, { accountId, role: 'viewer', area, ...OPEN })).rejects.toMatchObject({
        code: 'kernel/not-permitted',
      });
  });

  test('changes nothing of its own account, and no setting of the installation', async () => {
    for (const [name, act] of acts(own).filter(([name]) => !['read', 'open'].includes(name)))
      await expect(act(province), name).rejects.toMatchObject({ code: 'identity/own-account' });
    await expect(setSessionLimits(province, { idleMinutes: 30, absoluteHours: 12 })).rejects.toMatchObject({
      code: 'kernel/not-permitted',
    });
  });

  test('makes no account outside the province', async () => {
    for (const area of ['01', null])
      await expect(
        createAccount(province, { name: 'Đinh Văn Mẫu', loginName: 'ngoai.tinh@thu-nghiem.example', area }),
      ).rejects.toMatchObject({ code: 'kernel/not-permitted' });
  });

  test('grants a helper in a commune, who works there and passes on no more than reporting', async () => {
    const { accountId } = await given.account({ keptIn: '91/30292' });
    await expect(appoint(helper, { accountId, role: 'province-administrator', area: '91/30292', ...OPEN })).rejects.toMatchObject(
      { code: 'identity/role-not-entrusted' },
    );
    await expect(appoint(helper, { accountId, role: 'commune-reporter', area: '91', ...OPEN })).rejects.toMatchObject({
      code: 'kernel/not-permitted',
    });
    await expect(appoint(helper, { accountId, role: 'commune-reporter', area: '91/30292', ...OPEN })).resolves.toHaveProperty(
      'appointmentId',
    );
    expect((await listAccounts(helper, { limit: 200 })).accounts.map(({ id }) => id)).not.toContain(reviewer);
  });

  test('whoever manages accounts nowhere is refused, whatever is asked for', async () => {
    for (const [name, act] of [
      ...acts(reporter),
      ['list', (context: Context) => listAccounts(context, { limit: 1 })] as const,
      ['roles', (context: Context) => listRoles(context, {})] as const,
      ['find', (context: Context) => findAccount(context, { loginName: 'khong.co@thu-nghiem.example' })] as const,
    ])
      await expect(act(viewer), name).rejects.toMatchObject({ code: 'kernel/not-permitted' });
  });
});
