import { describe, expect, test } from 'vitest';
import { addDays, calendarDate, vietnamDay } from '#kernel/calendar';
import { useTestDatabase } from '#test/harness';
import { givenFactors, movedClock } from '#test/identity/given-factors';
import { givenIdentity, identityConfig, PASSWORD } from '#test/identity/given-identity';
import { bindInstallation } from '../../installation.ts';
import { doorOf } from '../../signed-in-actor.ts';
import { appoint } from '../appoint.ts';
import { changePassword } from '../change-password.ts';
import { checkPassword } from '../check-password.ts';
import { deferSecondFactor } from './half-sign-in.ts';
import { readOwnFactors } from './read-factors.ts';
import { demandOn, listSignInRules, removeSignInRule, rulesFor, setSignInRule } from './sign-in-rules.ts';

const db = useTestDatabase({ withUnits: true });
const given = givenIdentity(db);
const { session } = givenFactors(db);
const NONE = {
  secondFactorFrom: null,
  graceSignIns: 0,
  passwordMonths: null,
  passwordsRemembered: 0,
  inDemonstration: true,
};
/** As in production, where the rules for real people hold. */
async function inProduction<Result>(work: () => Promise<Result>): Promise<Result> {
  const real = {
    THONG_SUOT_MODE: 'production',
    PUBLIC_URL: 'https://dieu-hanh.example',
    DATABASE_URL: 'postgres://db.example/ts',
  };
  await bindInstallation(identityConfig(real));
  try {
    return await work();
  } finally {
    await bindInstallation(identityConfig());
  }
}
const asked = async (role: string | null, day: string, demonstration = false) => {
  const { accountId } = await given.account({ roles: role === null ? [] : [{ role }] });
  const ask = () => db.inTx((tx) => demandOn(tx, accountId, new Date(`${day}T12:00:00+07:00`)));
  return demonstration ? ask() : inProduction(ask);
};

describe('what roles ask of sign-in, as delivered (TCVN 14423:2026, level 3)', () => {
  test('administrators and analysts of the command centre need a second factor at once, others from 2027 after five sign-ins', async () => {
    for (const role of ['administrator', 'analyst'])
      expect(await asked(role, '2026-06-01'), role).toEqual({ demanded: true, deferrable: 0 });
    for (const role of ['commune-reporter', 'leader', null]) {
      expect(await asked(role, '2026-12-31'), String(role)).toEqual({ demanded: false });
      expect(await asked(role, '2027-01-01'), String(role)).toEqual({ demanded: true, deferrable: 5 });
    }
  });

  test('a demonstration asks for none', async () => {
    for (const role of ['administrator', 'analyst', 'viewer'])
      expect(await asked(role, '2028-01-01', true), role).toEqual({ demanded: false });
  });

  test('administrators’ passwords last two months and the last ten do not come back; those of others last', async () => {
    const admin = await given.account({ roles: [{ role: 'administrator' }, { role: 'viewer' }] });
    const rules = await inProduction(() => db.inTx((tx) => rulesFor(tx, admin.accountId, calendarDate('2026-06-01'))));
    expect(rules.map(({ role, passwordMonths, passwordsRemembered }) => [role, passwordMonths, passwordsRemembered])).toEqual([
      ['*', null, 0],
      ['administrator', 2, 10],
    ]);
  });
});

describe('what roles ask of sign-in is a setting', () => {
  test('of administrators alone; the rule for all others stays', async () => {
    const clock = movedClock();
    const admin = await session((await given.account({ roles: [{ role: 'administrator' }] })).accountId, clock);
    const leader = await session((await given.account({ roles: [{ role: 'leader' }] })).accountId, clock);
    const rule = { ...NONE, role: 'leader', secondFactorFrom: calendarDate('2026-01-01'), graceSignIns: 2 };
    for (const act of [
      () => setSignInRule(leader, rule),
      () => removeSignInRule(leader, { role: 'leader' }),
      () => listSignInRules(leader, {}),
    ])
      await expect(act()).rejects.toMatchObject({ code: 'kernel/not-permitted' });
    await setSignInRule(admin, rule);
    const listed = ['account-helper', 'administrator', 'analyst', 'leader', 'province-administrator', '*'];
    expect((await listSignInRules(admin, {})).rules.map(({ role }) => role)).toEqual(listed);
    expect(await readOwnFactors(leader, { rpId: null })).toMatchObject({ demandedFrom: '2026-01-01', deferrable: 2 });
    await deferSecondFactor(db.context({ actor: doorOf(leader.actor.id) }), { accountId: leader.actor.id as never });
    expect((await readOwnFactors(leader, { rpId: null })).deferrable).toBe(1);
    await removeSignInRule(admin, { role: 'leader' });
    expect(await readOwnFactors(leader, { rpId: null })).toMatchObject({ demandedFrom: null, deferrable: null });
    await expect(removeSignInRule(admin, { role: 'leader' })).rejects.toMatchObject({ code: 'identity/no-such-rule' });
    await expect(removeSignInRule(admin, { role: '*' })).rejects.toMatchObject({ code: 'identity/no-such-rule' });
    await expect(setSignInRule(admin, { ...rule, role: 'khong-co' })).rejects.toMatchObject({ code: 'identity/no-such-role' });
  });

  test('a role’s rule holds while the appointment does', async () => {
    const clock = movedClock();
    const { accountId } = await given.account();
    const today = vietnamDay(clock.now());
    const place = { area: null, part: null, decision: 'QĐ 3' };
    await appoint(db.context(), { accountId, role: 'analyst', ...place, validFrom: today, validTo: addDays(today, 2) });
    const roles = async (days: number) =>
      (await inProduction(() => db.inTx((tx) => rulesFor(tx, accountId, addDays(today, days))))).map(({ role }) => role);
    expect([await roles(-1), await roles(0), await roles(1), await roles(2)]).toEqual([['*'], ['analyst'], ['analyst'], ['*']]);
  });
});

describe('passwords of administrators', () => {
  const clock = movedClock();
  const next = (number: number) => `mot-cau-thu-${number}-cua-toi`;

  test('expire after two months, told at the next sign-in', async () => {
    await setSignInRule(db.context(), { ...NONE, role: 'administrator', passwordMonths: 2, passwordsRemembered: 10 });
    const { accountId, loginName } = await given.account({ roles: [{ role: 'administrator' }] });
    await db.owner(`update identity.account set password_changed_at = '2026-01-05T01:00:00Z' where id = $1`, [accountId]);
    const check = (at: string) =>
      checkPassword(db.context({ clock: { now: () => new Date(at) } }), { loginName, password: PASSWORD, address: '::1' });
    expect(await check('2026-03-04T10:00:00+07:00')).toMatchObject({ kind: 'right', passwordExpired: false });
    expect(await check('2026-03-05T10:00:00+07:00')).toMatchObject({ kind: 'right', passwordExpired: true });
  });

  test('the last ten do not come back, the eleventh does', async () => {
    const { accountId } = await given.account({ roles: [{ role: 'administrator' }] });
    const own = await session(accountId, clock);
    const change = async (present: string, wanted: string) => {
      clock.forward(1);
      await changePassword(own, { present, next: wanted, address: '::1' });
    };
    await change(PASSWORD, next(0));
    for (let number = 1; number <= 9; number += 1) await change(next(number - 1), next(number));
    await expect(change(next(9), next(0))).rejects.toMatchObject({
      code: 'identity/password-refused',
      params: { fault: 'used-before' },
    });
    await change(next(9), next(10));
    await change(next(10), next(0));
    expect(await db.owner('select from identity.password_record where account_id = $1', [accountId])).toHaveLength(10);
  });
});
