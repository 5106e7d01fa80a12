import { beforeAll, describe, expect, test } from 'vitest';
import { addDays, type CalendarDate, type Clock, calendarDate } from '#kernel/calendar';
import { useTestDatabase } from '#test/harness';
import { givenFactors } from '#test/identity/given-factors';
import { givenIdentity } from '#test/identity/given-identity';
import type { AccountId } from '../../domain/account.ts';
import { unlockAccount } from '../lock-account.ts';
import { listAccountRules, setAccountRule } from './account-rules.ts';
import { lockIdleAccounts } from './lock-idle-accounts.ts';

const db = useTestDatabase({ withUnits: true });
const given = givenIdentity(db);
const { session } = givenFactors(db);
/** The day of the last sign-in. */
const LAST = calendarDate('2026-03-02');
const at = (day: CalendarDate, time: string): Clock => ({ now: () => new Date(`${day}T${time}+07:00`) });
const night = (days: number, time = '00:00:01') => lockIdleAccounts(db.context({ clock: at(addDays(LAST, days), time) }), {});
const LOCK = 'select locked_at, lock_reason, lock_cause from identity.account where id = $1';
const lockOf = async (id: AccountId) =>
  (await db.owner<{ locked_at: Date | null; lock_reason: string; lock_cause: string }>(LOCK, [id]))[0];
const told = async (id: AccountId) =>
  (await db.owner<{ body_vi: string }>('select body_vi from identity.message where account_id = $1 order by id', [id])).map(
    ({ body_vi }) => body_vi,
  );
/** An account whose owner signed in at a moment of the last day. */
async function lastHere(time: string, roles: Parameters<typeof given.account>[0] = {}): Promise<AccountId> {
  const { accountId } = await given.account(roles);
  await db.owner('update identity.account set created_at = $2 where id = $1', [accountId, `${LAST}T00:00:00+07:00`]);
  await session(accountId, at(LAST, time));
  return accountId;
}
let keeper: AccountId;

beforeAll(async () => {
  keeper = await lastHere('08:00:00', { roles: [{ role: 'administrator' }] });
  await session(keeper, at(addDays(LAST, 40), '08:00:00'));
});

describe('accounts that nobody uses (TCVN 14423:2026, level 3)', () => {
  test('are locked when 45 whole days in Viet Nam are over since the day of the last sign-in, at its first and its last second', async () => {
    const early = await lastHere('00:00:00');
    const late = await lastHere('23:59:59');
    await night(45, '23:59:59');
    expect([(await lockOf(early))?.locked_at, (await lockOf(late))?.locked_at]).toEqual([null, null]);
    await night(46, '00:00:00');
    expect(await lockOf(early)).toMatchObject({
      lock_cause: 'idle',
      lock_reason: 'Quá 45 ngày không đăng nhập (từ ngày 02/03/2026)',
    });
    expect((await lockOf(late))?.locked_at).not.toBeNull();
    const lines = await db.owner(
      "select 1 from kernel.audit_line where action = 'identity.lock-idle-account' and subject->>'accountId' = any($1)",
      [[early, late]],
    );
    expect(lines.length).toBe(2);
    expect((await night(46, '00:01:00')).locked).toBe(0);
  });

  test('count from their issue when nobody ever signed in', async () => {
    const { accountId } = await given.account();
    await db.owner('update identity.account set created_at = $2 where id = $1', [accountId, `${LAST}T12:00:00+07:00`]);
    await night(45);
    expect((await lockOf(accountId))?.locked_at).toBeNull();
    await night(46);
    expect((await lockOf(accountId))?.locked_at).not.toBeNull();
  });

  test('are told seven days before, once, with the day of the lock', async () => {
    const owner = await lastHere('10:00:00');
    await night(38);
    expect(await told(owner)).toEqual([]);
    await night(39);
    await night(39, '00:05:00');
    await night(41);
    expect(await told(owner)).toEqual([
      'Tài khoản của bạn không được dùng từ ngày 02/03/2026 và sẽ bị khóa từ ngày 17/04/2026. Đăng nhập một lần là đủ.',
    ]);
    await session(owner, at(addDays(LAST, 42), '09:00:00'));
    await night(46);
    expect((await lockOf(owner))?.locked_at).toBeNull();
  });

  test('opened again for a reason, they have as many days as before', async () => {
    const owner = await lastHere('10:00:00');
    await night(46);
    await unlockAccount(db.context({ clock: at(addDays(LAST, 60), '09:00:00') }), { accountId: owner, reason: 'Đi học về' });
    await night(61);
    expect((await lockOf(owner))?.locked_at).toBeNull();
    await night(60 + 46);
    expect((await lockOf(owner))?.locked_at).not.toBeNull();
  });

  test('the last who can open accounts stays open, whoever of them was here last; a person’s lock stays a person’s', async () => {
    const second = await lastHere('10:00:00', { roles: [{ role: 'administrator' }] });
    const byPerson = await lastHere('10:00:00');
    const reason = ['Nghỉ việc', byPerson];
    await db.owner(
      "update identity.account set locked_at = now(), lock_reason = $1, lock_cause = 'person' where id = $2",
      reason,
    );
    await night(300);
    expect([(await lockOf(keeper))?.locked_at, (await lockOf(second))?.lock_cause]).toEqual([null, 'idle']);
    expect(await lockOf(byPerson)).toMatchObject({ lock_cause: 'person', lock_reason: 'Nghỉ việc' });
  });

  test('invented accounts are left alone, as the rule says; the rule is a row from a day on', async () => {
    const invented = await lastHere('10:00:00', { demonstration: true });
    await night(46);
    expect((await lockOf(invented))?.locked_at).toBeNull();
    const [rule] = (await listAccountRules(db.context(), {})).rules;
    if (!rule) throw new Error('no rule');
    expect(rule).toMatchObject({ validFrom: '2025-07-01', idleDays: 45, warnDays: 7, reviewMonths: 6, suspendAfterDays: null });
    const from = addDays(LAST, 20);
    const set = (change: object, day = addDays(LAST, 10)) =>
      setAccountRule(db.context({ clock: at(day, '09:00:00') }), { ...rule, validFrom: from, ...change });
    await set({ idleDays: 15, inDemonstration: true });
    await night(19);
    expect((await lockOf(invented))?.locked_at).toBeNull();
    await night(20);
    expect((await lockOf(invented))?.lock_cause).toBe('idle');
    await expect(set({}, addDays(from, 1))).rejects.toMatchObject({ code: 'identity/rule-in-the-past' });
    await expect(set({ idleDays: 20, warnDays: 20 })).rejects.toMatchObject({ code: 'identity/warning-too-early' });
    await set({ idleDays: null });
    expect(await night(20)).toEqual({ locked: 0, told: 0 });
  });
});
