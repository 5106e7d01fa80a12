import { beforeAll, describe, expect, test } from 'vitest';
import { addDays, type Clock, calendarDate, vietnamDay } from '#kernel/calendar';
import { type Actor, anonymous } from '#kernel/permission';
import { seedUnits } from '#modules/organisations';
import { useTestDatabase } from '#test/harness';
import { givenIdentity, PASSWORD } from '#test/identity/given-identity';
import { secretDigest } from '../crypto/secret-box.ts';
import type { AccountId } from '../domain/account.ts';
import type { AppointmentId } from '../domain/appointment.ts';
import { removeExpired } from '../jobs/remove-expired.ts';
import { doorOf, isSignedIn } from '../signed-in-actor.ts';
import { appoint } from './appoint.ts';
import { changePassword, resetPassword } from './change-password.ts';
import { checkPassword } from './check-password.ts';
import { createAccount } from './create-account.ts';
import { endAppointment } from './end-appointment.ts';
import { signOutAccountEverywhere, signOutSession } from './end-sessions.ts';
import { findSession } from './find-session.ts';
import { listAccounts } from './list-accounts.ts';
import { listRoles } from './list-roles.ts';
import { lockAccount, unlockAccount } from './lock-account.ts';
import { openSession } from './open-session.ts';
import { findAccount, openAccount, readMaskedAccount } from './read-account.ts';
import { listOwnSessions } from './read-session.ts';
import { rotateDataKey } from './rotate-data-key.ts';
import { setSessionLimits } from './set-session-limits.ts';

const db = useTestDatabase({ withUnits: true });
const given = givenIdentity(db);
const NOBODY = '00-00000000-0000-7000-8000-000000000000';
const TODAY = vietnamDay(new Date());
beforeAll(async () => {
  await seedUnits(db.context(), {});
});
const OPEN = { area: null, part: null, validFrom: TODAY, validTo: null, decision: 'QĐ 12' } as const;

async function signedIn(accountId: AccountId, clock?: Clock): Promise<Actor> {
  const { token } = await openSession(db.context({ actor: doorOf(accountId), ...(clock ? { clock } : {}) }), {
    accountId,
    browser: 'thử',
    before: null,
  });
  return findSession(db.context(clock ? { clock } : {}), token);
}

describe('accounts (I-01)', () => {
  test('a name and a login name are stored encrypted, the password as an argon2id hash only', async () => {
    const { accountId, firstPassword } = await createAccount(db.context(), {
      name: 'Đặng Thị Bí Mật',
      loginName: 'Bi.Mat@so.example',
    });
    const [row] = await db.owner<Record<string, unknown>>('select * from identity.account where id = $1', [accountId]);
    const stored = JSON.stringify(row);
    for (const secret of ['Bí Mật', 'bi.mat', 'Bi.Mat', firstPassword]) expect(stored).not.toContain(secret);
    expect(row?.['password_hash']).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(JSON.stringify(await db.owner('select * from kernel.audit_line'))).not.toMatch(/Bí Mật|bi\.mat/i);
  });

  test('a login name is had once, however it is written, and has the form name@office', async () => {
    await createAccount(db.context(), { name: 'Người Một', loginName: 'mot@so.example' });
    await expect(createAccount(db.context(), { name: 'Người Hai', loginName: ' MOT@so.example' })).rejects.toMatchObject({
      code: 'identity/login-name-taken',
    });
    for (const loginName of ['motminh', 'hai ba@so.example', 'đặng@so.example']) {
      await expect(createAccount(db.context(), { name: 'Người Ba', loginName })).rejects.toMatchObject({
        code: 'identity/login-name-malformed',
      });
    }
  });

  test('lists mask names and go on after the last id without gap or repeat; opening one shows it in full and is audited', async () => {
    const { accountId, loginName } = await given.account({ name: 'Trần Quốc Toản' });
    const seen: string[] = [];
    let after: AccountId | undefined;
    do {
      const page = await listAccounts(db.context(), { limit: 2, ...(after ? { after } : {}) });
      seen.push(...page.accounts.map(({ id }) => id));
      const one = page.accounts.find(({ id }) => id === accountId);
      if (one) expect([one.name, one.loginName]).toEqual(['T. Q. Toản', 't***@thu-nghiem.example']);
      after = page.next ?? undefined;
    } while (after);
    const all = await db.owner<{ id: string }>('select id from identity.account order by id');
    expect(seen).toEqual(all.map(({ id }) => id));
    expect(await openAccount(db.context(), { accountId })).toMatchObject({ name: 'Trần Quốc Toản', loginName });
    expect(
      (
        await db.owner(`select 1 from kernel.audit_line where action = 'identity.open-account' and subject->>'accountId' = $1`, [
          accountId,
        ])
      ).length,
    ).toBe(1);
  });

  test('an unknown account is not found, whatever is asked of it', async () => {
    const accountId = NOBODY as AccountId;
    const context = db.context();
    for (const ask of [
      () => openAccount(context, { accountId }),
      () => readMaskedAccount(context, { accountId }),
      () => findAccount(context, { loginName: 'khong.co@so.example' }),
      () => findAccount(context, { loginName: 'không phải tên' }),
      () => lockAccount(context, { accountId, reason: 'Thử' }),
      () => unlockAccount(context, { accountId, reason: 'Đã xác minh' }),
      () => resetPassword(context, { accountId }),
      () => appoint(context, { accountId, role: 'viewer', ...OPEN }),
      () => openSession(db.context({ actor: doorOf(accountId) }), { accountId, browser: '', before: null }),
    ])
      await expect(ask()).rejects.toMatchObject({ code: 'identity/account-not-found' });
  });

  test('locking ends the open sessions at once, and no new one opens', async () => {
    const { accountId } = await given.account();
    const { token } = await openSession(db.context({ actor: doorOf(accountId) }), { accountId, browser: '', before: null });
    await lockAccount(db.context(), { accountId, reason: 'Mất máy' });
    expect(await findSession(db.context(), token)).toBe(anonymous);
    await expect(
      openSession(db.context({ actor: doorOf(accountId) }), { accountId, browser: '', before: null }),
    ).rejects.toMatchObject({ code: 'identity/account-not-found' });
  });

  test('an administrator signs another person out everywhere', async () => {
    const { accountId } = await given.account();
    await signedIn(accountId);
    expect(await signOutAccountEverywhere(db.context(), { accountId })).toEqual({ ended: 1 });
    expect(await signOutAccountEverywhere(db.context(), { accountId })).toEqual({ ended: 0 });
  });

  test('a new key encrypts everything anew, the old one is forgotten, names stay readable', async () => {
    const { accountId } = await given.account({ name: 'Phùng Khắc Khoan' });
    const before = await db.owner<{ number: number }>('select number from identity.data_key');
    const { keyNumber, accounts } = await rotateDataKey(db.context(), {});
    expect(accounts).toBeGreaterThan(0);
    expect(await db.owner('select number from identity.data_key')).toEqual([{ number: keyNumber }]);
    expect(before.map(({ number }) => number)).not.toContain(keyNumber);
    expect(await openAccount(db.context(), { accountId })).toMatchObject({ name: 'Phùng Khắc Khoan' });
  });
});

describe('passwords (TCVN 14423:2026)', () => {
  test.each([
    ['ngan-qua', 'too-short'],
    ['aaaaaaaaaaaaaaaa', 'too-uniform'],
    ['a1b2c3'.repeat(30), 'too-long'],
    [PASSWORD, 'unchanged'],
  ])('%s is refused: %s', async (next, fault) => {
    const { accountId } = await given.account();
    const actor = await signedIn(accountId);
    await expect(changePassword(db.context({ actor }), { present: PASSWORD, next, address: '::1' })).rejects.toMatchObject({
      code: 'identity/password-refused',
      params: { fault },
    });
  });

  test('one that holds the login name is refused', async () => {
    const { accountId, loginName } = await given.account();
    const actor = await signedIn(accountId);
    await expect(
      changePassword(db.context({ actor }), { present: PASSWORD, next: `xin-chao-${loginName.split('@')[0]}`, address: '::1' }),
    ).rejects.toMatchObject({ params: { fault: 'holds-login-name' } });
  });

  test('a change needs the present one, holds at once, and ends the other sessions', async () => {
    const { accountId, loginName } = await given.account();
    const [here, elsewhere] = [await signedIn(accountId), await signedIn(accountId)];
    await expect(
      changePassword(db.context({ actor: here }), { present: 'sai-roi', next: 'mot-cau-moi-du-dai', address: '::1' }),
    ).rejects.toMatchObject({ code: 'identity/password-wrong' });
    await changePassword(db.context({ actor: here }), { present: PASSWORD, next: 'mot-cau-moi-du-dai', address: '::1' });
    expect(await checkPassword(db.context(), { loginName, password: 'mot-cau-moi-du-dai', address: '::1' })).toMatchObject({
      kind: 'right',
    });
    const open = await db.owner<{ id: string }>('select id from identity.session where account_id = $1 and ended_at is null', [
      accountId,
    ]);
    expect(open).toEqual([{ id: isSignedIn(here) ? here.session.id : '' }]);
    expect(isSignedIn(elsewhere)).toBe(true);
  });

  test('nobody changes a password without being signed in', async () => {
    await expect(
      changePassword(db.context({ actor: anonymous }), { present: PASSWORD, next: 'mot-cau-moi-du-dai', address: '::1' }),
    ).rejects.toMatchObject({ code: 'kernel/not-signed-in' });
  });

  test('a reset gives a first password that must be changed', async () => {
    const { accountId, loginName } = await given.account();
    const { firstPassword } = await resetPassword(db.context(), { accountId });
    expect(await checkPassword(db.context(), { loginName, password: firstPassword, address: '::1' })).toEqual({
      kind: 'right',
      accountId,
      passwordTemporary: true,
      passwordExpired: false,
    });
  });
});

describe('appointments', () => {
  const clockOn = (day: string, time = '12:00:00'): Clock => ({ now: () => new Date(`${day}T${time}+07:00`) });
  const may = async (accountId: AccountId, clock: Clock) =>
    (await signedIn(accountId, clock)).permits('monitoring.read', { area: '91', part: null });

  test('hold from the first day, inclusive, to the last, exclusive, by the calendar of Viet Nam', async () => {
    const { accountId } = await given.account();
    await appoint(db.context(), {
      accountId,
      role: 'viewer',
      area: '91',
      part: null,
      validFrom: calendarDate('2025-09-10'),
      validTo: calendarDate('2025-09-20'),
      decision: 'QĐ 3',
    });
    expect(await may(accountId, clockOn('2025-09-09', '23:59:59'))).toBe(false);
    expect(await may(accountId, clockOn('2025-09-10', '00:00:00'))).toBe(true);
    expect(await may(accountId, clockOn('2025-09-19', '23:59:59'))).toBe(true);
    expect(await may(accountId, clockOn('2025-09-20', '00:00:00'))).toBe(false);
  });

  test('an end takes effect for sessions that are open; it is never moved to a later day', async () => {
    const { accountId } = await given.account();
    const { appointmentId } = await appoint(db.context(), { accountId, role: 'viewer', ...OPEN });
    const { token } = await openSession(db.context({ actor: doorOf(accountId) }), { accountId, browser: '', before: null });
    expect((await findSession(db.context(), token)).permits('monitoring.read', { area: null, part: null })).toBe(true);
    await endAppointment(db.context(), { appointmentId, validTo: TODAY });
    expect((await findSession(db.context(), token)).permits('monitoring.read', { area: null, part: null })).toBe(false);
    await expect(endAppointment(db.context(), { appointmentId, validTo: addDays(TODAY, 5) })).rejects.toMatchObject({
      code: 'identity/already-ended',
    });
    await expect(endAppointment(db.context(), { appointmentId, validTo: addDays(TODAY, -5) })).rejects.toMatchObject({
      code: 'identity/dates-reversed',
    });
    await expect(endAppointment(db.context(), { appointmentId: NOBODY as AppointmentId, validTo: TODAY })).rejects.toMatchObject({
      code: 'identity/appointment-not-found',
    });
  });

  test('to an unknown role, before a role exists, or with its days reversed are refused', async () => {
    const { accountId } = await given.account();
    await expect(appoint(db.context(), { accountId, role: 'vua', ...OPEN })).rejects.toMatchObject({
      code: 'identity/no-such-role',
    });
    await expect(
      appoint(db.context(), { accountId, role: 'viewer', ...OPEN, validFrom: calendarDate('2025-06-30') }),
    ).rejects.toMatchObject({ code: 'identity/no-such-role' });
    await expect(
      appoint(db.context(), { accountId, role: 'viewer', ...OPEN, validTo: addDays(TODAY, -1) }),
    ).rejects.toMatchObject({ code: 'identity/dates-reversed' });
  });

  test('nobody appoints, ends or locks themselves', async () => {
    const { accountId } = await given.account({ roles: [{ role: 'administrator' }] });
    const actor = await signedIn(accountId);
    const own = { code: 'identity/own-account' };
    await expect(appoint(db.context({ actor }), { accountId, role: 'leader', ...OPEN })).rejects.toMatchObject(own);
    await expect(lockAccount(db.context({ actor }), { accountId, reason: 'Thử' })).rejects.toMatchObject(own);
    const [held] = (await openAccount(db.context({ actor }), { accountId })).appointments;
    await expect(
      endAppointment(db.context({ actor }), { appointmentId: held?.id as AppointmentId, validTo: TODAY }),
    ).rejects.toMatchObject(own);
  });

  test('an administrator of a province appoints within it only', async () => {
    const { accountId } = await given.account({ roles: [{ role: 'administrator', area: '91' }] });
    const { accountId: other } = await given.account({ keptIn: '91' });
    const context = db.context({ actor: await signedIn(accountId) });
    await expect(
      appoint(context, { accountId: other, role: 'commune-reporter', ...OPEN, area: '91/30292', part: 'party' }),
    ).resolves.toHaveProperty('appointmentId');
    for (const area of ['01/00004', '01', null]) {
      await expect(appoint(context, { accountId: other, role: 'viewer', ...OPEN, area })).rejects.toMatchObject({
        code: 'kernel/not-permitted',
      });
    }
  });

  test('a role allows what its version of the day allows', async () => {
    const { accountId } = await given.account();
    await db.owner(`insert into identity.role (code, valid_from, valid_to, title, title_en, permissions) values
      ('observer', '2025-07-01', '2025-10-01', 'Quan sát', 'Observer', '{monitoring.read}'),
      ('observer', '2025-10-01', null, 'Quan sát', 'Observer', '{reporting.read}')`);
    const since = { area: '91', part: null, validFrom: calendarDate('2025-09-01'), validTo: null, decision: 'QĐ 4' };
    await appoint(db.context(), { accountId, role: 'observer', ...since });
    expect(await may(accountId, clockOn('2025-09-30'))).toBe(true);
    expect(await may(accountId, clockOn('2025-10-01'))).toBe(false);
    await db.owner(`delete from identity.role where code = 'observer'`);
    expect(await may(accountId, clockOn('2025-09-30'))).toBe(false);
  });

  test('there are the six roles of the first slice, titled in both languages', async () => {
    const { roles } = await listRoles(db.context(), {});
    expect(roles.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['administrator', 'analyst', 'commune-reporter', 'leader', 'province-reviewer', 'viewer']),
    );
    expect(roles.every(({ title, titleEn }) => title !== '' && titleEn !== '' && title !== titleEn)).toBe(true);
  });
});

describe('sessions', () => {
  test('limits can be set and hold for open sessions at once', async () => {
    const { accountId } = await given.account();
    const { token } = await openSession(db.context({ actor: doorOf(accountId) }), { accountId, browser: '', before: null });
    const inTwentyMinutes = { now: () => new Date(Date.now() + 20 * 60_000) };
    await setSessionLimits(db.context(), { idleMinutes: 15, absoluteHours: 12 });
    expect(await findSession(db.context({ clock: inTwentyMinutes }), token)).toBe(anonymous);
    await setSessionLimits(db.context(), { idleMinutes: 30, absoluteHours: 12 });
    expect(isSignedIn(await findSession(db.context({ clock: inTwentyMinutes }), token))).toBe(true);
  });

  test('one of the own sessions is ended, and the provider forgets the person; the others go on', async () => {
    const { accountId } = await given.account();
    const [here, lost] = [await signedIn(accountId), await signedIn(accountId)];
    await db.owner(
      `insert into identity.provider_record (model, id, payload, account_id, expires_at) values ('Session', 'lost', '{}', $1, now() + '1 hour')`,
      [accountId],
    );
    const context = db.context({ actor: here });
    const sessionId = isSignedIn(lost) ? lost.session.id : ('' as never);
    await signOutSession(context, { sessionId });
    expect((await listOwnSessions(context, {})).sessions).toMatchObject([{ present: true }]);
    expect(await db.owner('select 1 from identity.provider_record where account_id = $1', [accountId])).toEqual([]);
    await expect(signOutSession(context, { sessionId })).rejects.toMatchObject({ code: 'kernel/not-found' });
  });

  test('of a token only the digest is stored', async () => {
    const { accountId } = await given.account();
    const { token } = await openSession(db.context({ actor: doorOf(accountId) }), { accountId, browser: '', before: null });
    const rows = await db.owner<Record<string, unknown>>('select * from identity.session where account_id = $1', [accountId]);
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(rows[0]?.['token_digest']).toBe(secretDigest(token));
  });

  test('the job forgets expired records of the provider, sign-ins left half-way, sessions after 30 days, attempts after a day; and nothing that lives', async () => {
    const { accountId } = await given.account();
    await signedIn(accountId);
    const record = (id: string, end: string) =>
      db.owner(
        `insert into identity.provider_record (model, id, payload, expires_at) values ('Test', $1, '{}', now() + $2::interval)`,
        [id, end],
      );
    await record('past', '-1 minute');
    await record('living', '1 minute');
    await db.owner(
      `insert into identity.half_sign_in (interaction_digest, account_id, methods, expires_at)
       values ('past', $1, '{password}', now() - interval '1 minute'), ('living', $1, '{password}', now() + interval '1 minute')`,
      [accountId],
    );
    await db.owner(
      `insert into identity.session (id, token_digest, account_id, browser, opened_at, last_seen_at) values ('00-old', 'x', $1, '', now() - interval '31 days', now() - interval '31 days')`,
      [accountId],
    );
    const context = db.context();
    await db.inTx((tx) => removeExpired.run({}, { tx, actor: context.actor, clock: context.clock, context: { ...context, tx } }));
    expect(await db.owner(`select id from identity.provider_record where model = 'Test'`)).toEqual([{ id: 'living' }]);
    expect((await db.owner('select id from identity.session where account_id = $1', [accountId])).length).toBe(1);
    expect(await db.owner('select interaction_digest as id from identity.half_sign_in')).toEqual([{ id: 'living' }]);
  });
});
