import { describe, expect, test } from 'vitest';
import { anonymous } from '#kernel/permission';
import { useTestDatabase } from '#test/harness';
import { App, givenFactors, movedClock } from '#test/identity/given-factors';
import { givenIdentity, PASSWORD } from '#test/identity/given-identity';
import type { AccountId } from '../../domain/account.ts';
import { doorOf } from '../../signed-in-actor.ts';
import { changePassword } from '../change-password.ts';
import { checkPassword } from '../check-password.ts';
import { passwordRules } from '../read-password-rules.ts';
import { rotateDataKey } from '../rotate-data-key.ts';
import { checkCode } from './check-code.ts';
import { confirmPresence } from './confirm-presence.ts';
import { readOwnFactors } from './read-factors.ts';
import { renewRecoveryCodes } from './recovery-codes.ts';
import { resetFactors } from './remove-factor.ts';
import { beginOwnTotp, confirmOwnTotp, removeOwnTotp } from './totp.ts';

const db = useTestDatabase({ withUnits: true });
const given = givenIdentity(db);
const { session, withApp } = givenFactors(db);
const ADDRESS = '127.0.0.1';
const SHORT = 'ngan-8-ky';

const person = async () => {
  const clock = movedClock();
  const account = await given.account();
  return { clock, account, ...(await withApp(account, clock)) };
};
const judge = (clock: ReturnType<typeof movedClock>, accountId: AccountId, code: string) =>
  checkCode(db.context({ clock }), { accountId, code, address: ADDRESS });
const refusal = (code: string) => ({ code: `identity/${code}` });

describe('an app that shows codes (K-04)', () => {
  test('counts once a code of it was typed; ten recovery codes come with it', async () => {
    const clock = movedClock();
    const account = await given.account();
    const own = await session(account.accountId, clock);
    await confirmPresence(own, { password: PASSWORD }, ADDRESS);
    const app = new App((await beginOwnTotp(own, {})).secret);
    expect((await readOwnFactors(own, { rpId: null })).totpSince).toBe(null);
    await expect(confirmOwnTotp(own, { code: app.code(clock.now(), 5) })).rejects.toMatchObject(refusal('code-wrong'));
    const { recoveryCodes } = await confirmOwnTotp(own, { code: app.code(clock.now()) });
    expect(new Set(recoveryCodes).size).toBe(10);
    expect(await judge(clock, account.accountId, app.code(clock.now()))).toEqual({ kind: 'wrong' });
    expect(await readOwnFactors(own, { rpId: null })).toMatchObject({ recoveryCodesLeft: 10, confirmWith: 'factor' });
    await expect(beginOwnTotp(own, {})).rejects.toMatchObject(refusal('totp-present'));
    await expect(confirmOwnTotp(own, { code: app.code(clock.now(), 1) })).rejects.toMatchObject(refusal('totp-not-begun'));
  });

  test('begun anew it has another secret, and the one before is worth nothing', async () => {
    const clock = movedClock();
    const own = await session((await given.account()).accountId, clock);
    await expect(confirmOwnTotp(own, { code: '123456' })).rejects.toMatchObject(refusal('confirmation-needed'));
    await confirmPresence(own, { password: PASSWORD }, ADDRESS);
    const [first, second] = [new App((await beginOwnTotp(own, {})).secret), new App((await beginOwnTotp(own, {})).secret)];
    await expect(confirmOwnTotp(own, { code: first.code(clock.now()) })).rejects.toMatchObject(refusal('code-wrong'));
    expect((await confirmOwnTotp(own, { code: second.code(clock.now()) })).recoveryCodes).toHaveLength(10);
  });

  test('no code works twice, nor of two sent at once both', async () => {
    const { clock, account, app } = await person();
    const code = app.code(clock.now());
    const both = await Promise.all([judge(clock, account.accountId, code), judge(clock, account.accountId, code)]);
    expect(both.map(({ kind }) => kind).sort()).toEqual(['right', 'wrong']);
    expect(await judge(clock, account.accountId, code)).toEqual({ kind: 'wrong' });
    clock.forward(30);
    expect(await judge(clock, account.accountId, app.code(clock.now()))).toEqual({ kind: 'right', method: 'totp' });
  });

  test('its secret lies encrypted, recovery codes as digests; new data keys keep it working', async () => {
    const { clock, account, app, recoveryCodes } = await person();
    const stored = JSON.stringify([
      await db.owner('select * from identity.totp_factor'),
      await db.owner('select * from identity.recovery_code'),
      await db.owner('select * from kernel.audit_line'),
    ]);
    for (const code of recoveryCodes) expect(stored).not.toContain(code);
    const [before] = await db.owner<{ sealed: string }>(
      'select secret_sealed as sealed from identity.totp_factor where account_id = $1',
      [account.accountId],
    );
    const { keyNumber } = await rotateDataKey(db.context(), {});
    const [after] = await db.owner<{ sealed: string; key: number }>(
      'select secret_sealed as sealed, data_key_number as key from identity.totp_factor where account_id = $1',
      [account.accountId],
    );
    expect(after?.key).toBe(keyNumber);
    expect(after?.sealed).not.toBe(before?.sealed);
    expect(await judge(clock, account.accountId, app.code(clock.now()))).toMatchObject({ kind: 'right' });
  });
});

describe('recovery codes', () => {
  test('each opens once, however it is written, and only for its owner', async () => {
    const { clock, account, recoveryCodes } = await person();
    const other = await person();
    const [first = '', second = ''] = recoveryCodes;
    expect(await judge(clock, other.account.accountId, first)).toEqual({ kind: 'wrong' });
    expect(await judge(clock, account.accountId, first.toUpperCase().replaceAll('-', ' '))).toEqual({
      kind: 'right',
      method: 'recovery-code',
    });
    expect(await judge(clock, account.accountId, first)).toEqual({ kind: 'wrong' });
    const both = await Promise.all([judge(clock, account.accountId, second), judge(clock, account.accountId, second)]);
    expect(both.map(({ kind }) => kind).sort()).toEqual(['right', 'wrong']);
  });

  test('made anew, those before are worth nothing', async () => {
    const { clock, account, own, app, recoveryCodes } = await person();
    await confirmPresence(own, { code: app.code(clock.now()) }, ADDRESS);
    const anew = (await renewRecoveryCodes(own, {})).recoveryCodes;
    expect(anew).toHaveLength(10);
    expect(await judge(clock, account.accountId, recoveryCodes[0] ?? '')).toEqual({ kind: 'wrong' });
    expect(await judge(clock, account.accountId, anew[0] ?? '')).toMatchObject({ kind: 'right' });
  });

  test('there are none without a factor', async () => {
    const own = await session((await given.account()).accountId, movedClock());
    await confirmPresence(own, { password: PASSWORD }, ADDRESS);
    await expect(renewRecoveryCodes(own, {})).rejects.toMatchObject(refusal('no-second-factor'));
  });
});

describe('guessing at the second factor', () => {
  test('is slowed as at the password, and a right password in between does not start the count anew', async () => {
    const { clock, account, app } = await person();
    const { accountId, loginName, password } = account;
    for (let attempt = 1; attempt <= 4; attempt += 1) {
      expect(await judge(clock, accountId, '000000')).toEqual({ kind: 'wrong' });
      expect(await checkPassword(db.context({ clock }), { loginName, password, address: ADDRESS })).toMatchObject({
        kind: 'right',
      });
    }
    expect(await judge(clock, accountId, '000000')).toEqual({ kind: 'blocked', waitSeconds: 30 });
    expect(await judge(clock, accountId, app.code(clock.now()))).toMatchObject({ kind: 'blocked' });
    clock.forward(31);
    expect(await judge(clock, accountId, '000000')).toEqual({ kind: 'blocked', waitSeconds: 60 });
    clock.forward(61);
    expect(await judge(clock, accountId, app.code(clock.now()))).toMatchObject({ kind: 'right' });
    clock.forward(30);
    expect(await judge(clock, accountId, '000000')).toEqual({ kind: 'wrong' });
    const lines = await db.owner<{ action: string }>(
      `select distinct action from kernel.audit_line where subject->>'accountId' = $1 order by action`,
      [accountId],
    );
    const actions = lines.map(({ action }) => action);
    expect(actions).toEqual(
      expect.arrayContaining(['identity.lock-out', 'identity.second-factor', 'identity.second-factor-failed']),
    );
  });

  test('by a login name that looks like it, nobody else can use up somebody’s attempts', async () => {
    const { clock, account, app } = await person();
    for (let attempt = 1; attempt <= 6; attempt += 1) {
      const loginName = `SECOND-FACTOR ${account.accountId}`;
      await checkPassword(db.context({ clock }), { loginName, password: 'x', address: '203.0.113.9' });
    }
    expect(await judge(clock, account.accountId, app.code(clock.now()))).toMatchObject({ kind: 'right' });
  });
});

describe('changes of factors', () => {
  test('need a factor shown within five minutes; a password does not count where there is a factor', async () => {
    const { clock, own, app } = await person();
    clock.forward(300);
    await expect(removeOwnTotp(own, {})).rejects.toMatchObject(refusal('confirmation-needed'));
    await expect(confirmPresence(own, { password: PASSWORD }, ADDRESS)).rejects.toMatchObject(refusal('second-factor-needed'));
    await expect(confirmPresence(own, { code: '000000' }, ADDRESS)).rejects.toMatchObject(refusal('code-wrong'));
    const { confirmedUntil } = await confirmPresence(own, { code: app.code(clock.now()) }, ADDRESS);
    expect(Date.parse(confirmedUntil) - clock.now().getTime()).toBe(300_000);
    clock.forward(299);
    await removeOwnTotp(own, {});
    expect(await readOwnFactors(own, { rpId: null })).toMatchObject({
      totpSince: null,
      recoveryCodesLeft: 0,
      confirmWith: 'password',
    });
    await expect(removeOwnTotp(own, {})).rejects.toMatchObject(refusal('no-second-factor'));
  });

  test('count in the session that showed it, and in no other', async () => {
    const { clock, own, app, account } = await person();
    const elsewhere = await session(account.accountId, clock);
    await confirmPresence(own, { code: app.code(clock.now()) }, ADDRESS);
    await expect(removeOwnTotp(elsewhere, {})).rejects.toMatchObject(refusal('confirmation-needed'));
  });

  test('a wrong password or too many wrong codes confirm nothing', async () => {
    const fresh = await session((await given.account()).accountId, movedClock());
    await expect(confirmPresence(fresh, { password: 'khong-phai' }, ADDRESS)).rejects.toMatchObject(refusal('password-wrong'));
    const { own } = await person();
    for (let attempt = 1; attempt <= 4; attempt += 1)
      await expect(confirmPresence(own, { code: '000000' }, ADDRESS)).rejects.toMatchObject(refusal('code-wrong'));
    await expect(confirmPresence(own, { code: '000000' }, ADDRESS)).rejects.toMatchObject({
      ...refusal('too-many-attempts'),
      params: { waitSeconds: 30 },
    });
  });

  test('nobody does them without being signed in', async () => {
    const nobody = db.context({ actor: anonymous });
    for (const act of [
      () => beginOwnTotp(nobody, {}),
      () => confirmOwnTotp(nobody, { code: '123456' }),
      () => removeOwnTotp(nobody, {}),
      () => renewRecoveryCodes(nobody, {}),
      () => readOwnFactors(nobody, { rpId: null }),
      () => confirmPresence(nobody, { code: '123456' }, ADDRESS),
    ])
      await expect(act()).rejects.toMatchObject({ code: 'kernel/not-signed-in' });
    await expect(beginOwnTotp(db.context({ actor: doorOf(null) }), {})).rejects.toMatchObject({ code: 'kernel/not-permitted' });
  });
});

describe('the reset of another’s factors', () => {
  test('is an administrator’s, with a reason in the audit line; all sessions end', async () => {
    const { clock, account, own } = await person();
    const admin = await session((await given.account({ roles: [{ role: 'administrator' }] })).accountId, clock);
    await resetFactors(admin, { accountId: account.accountId, reason: 'Mất điện thoại' });
    expect(
      await db.owner('select ended_at from identity.session where account_id = $1 and ended_at is null', [account.accountId]),
    ).toEqual([]);
    expect((await readOwnFactors(own, { rpId: null })).totpSince).toBe(null);
    const [line] = await db.owner(`select actor_id, subject from kernel.audit_line where action = 'identity.reset-factors'`);
    expect(line).toEqual({ actor_id: admin.actor.id, subject: { accountId: account.accountId, reason: 'Mất điện thoại' } });
    await expect(resetFactors(admin, { accountId: account.accountId, reason: 'Lần nữa' })).rejects.toMatchObject(
      refusal('no-second-factor'),
    );
  });

  test('is refused to others, for oneself, and for nobody', async () => {
    const { clock, account } = await person();
    const analyst = await session((await given.account({ roles: [{ role: 'analyst' }] })).accountId, clock);
    const admin = await session((await given.account({ roles: [{ role: 'administrator' }] })).accountId, clock);
    const reason = 'Mất điện thoại';
    await expect(resetFactors(analyst, { accountId: account.accountId, reason })).rejects.toMatchObject({
      code: 'kernel/not-permitted',
    });
    await expect(resetFactors(admin, { accountId: admin.actor.id as AccountId, reason })).rejects.toMatchObject(
      refusal('own-account'),
    );
    await expect(
      resetFactors(admin, { accountId: '00-00000000-0000-7000-8000-000000000000' as AccountId, reason }),
    ).rejects.toMatchObject(refusal('account-not-found'));
  });
});

describe('passwords beside a second factor (TCVN 14423:2026: 8 characters, else 14)', () => {
  const change = (context: Parameters<typeof changePassword>[0], next: string, present = PASSWORD) =>
    changePassword(context, { present, next, address: ADDRESS });

  test('may be short beside one, and only there', async () => {
    const { own } = await person();
    const alone = await session((await given.account()).accountId, movedClock());
    expect([(await passwordRules(own, {})).shortest, (await passwordRules(alone, {})).shortest]).toEqual([8, 14]);
    await expect(change(alone, SHORT)).rejects.toMatchObject({ params: { fault: 'too-short', shortest: 14 } });
    await expect(change(own, SHORT.slice(0, 7))).rejects.toMatchObject({ params: { fault: 'too-short', shortest: 8 } });
    await change(own, SHORT);
  });

  test('a short one may not stay alone: removal waits for a longer one, a reset asks for one at sign-in', async () => {
    const { clock, own, app, account } = await person();
    await change(own, SHORT);
    await confirmPresence(own, { code: app.code(clock.now()) }, ADDRESS);
    await expect(removeOwnTotp(own, {})).rejects.toMatchObject(refusal('password-short-alone'));
    expect((await readOwnFactors(own, { rpId: null })).totpSince).not.toBe(null);
    await resetFactors(db.context({ clock }), { accountId: account.accountId, reason: 'Mất điện thoại' });
    const credentials = { loginName: account.loginName, password: SHORT, address: ADDRESS };
    expect(await checkPassword(db.context({ clock }), credentials)).toMatchObject({ kind: 'right', passwordTemporary: true });
  });

  test('with a longer one the factor may go', async () => {
    const { clock, own, app } = await person();
    await change(own, SHORT);
    await change(own, 'mot-cau-dai-hon-nhieu', SHORT);
    await confirmPresence(own, { code: app.code(clock.now()) }, ADDRESS);
    await removeOwnTotp(own, {});
  });
});
