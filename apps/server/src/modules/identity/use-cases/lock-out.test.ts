import { randomBytes } from 'node:crypto';
import { afterEach, describe, expect, test } from 'vitest';
import type { Clock } from '#kernel/calendar';
import { anonymous } from '#kernel/permission';
import { useTestDatabase } from '#test/harness';
import { givenIdentity, identityConfig } from '#test/identity/given-identity';
import { delayAfter } from '../domain/lock-out.ts';
import { bindInstallation } from '../installation.ts';
import { changePassword } from './change-password.ts';
import { checkPassword } from './check-password.ts';
import { lockAccount, unlockAccount } from './lock-account.ts';

const db = useTestDatabase({ withUnits: true });
const given = givenIdentity(db);

const START = Date.parse('2026-01-05T01:00:00Z');
const at = (seconds: number): Clock => ({ now: () => new Date(START + seconds * 1000) });
let addressNumber = 0;
const newAddress = () => {
  addressNumber += 1;
  return `203.0.113.${addressNumber}`;
};
const attempt = (loginName: string, password: string, clock: Clock, address = newAddress()) =>
  checkPassword({ ...db.context({ actor: anonymous, clock }) }, { loginName, password, address });
const lockOuts = (accountId: string | null) =>
  db.owner<{ seconds: number; network: string }>(
    `select (subject->>'seconds')::int as seconds, subject->>'network' as network from kernel.audit_line
    where action = 'identity.lock-out' and subject->>'accountId' is not distinct from $1 order by id`,
    [accountId],
  );

describe('guessing at an account (K-04)', () => {
  test('the fifth wrong password locks it out for 30 s, also for the right one, and the audit says so without the full address', async () => {
    const { loginName, password, accountId } = await given.account();
    for (let count = 1; count <= 4; count += 1) expect(await attempt(loginName, 'sai', at(count))).toEqual({ kind: 'wrong' });
    expect(await attempt(loginName, 'sai', at(5), '198.51.100.23')).toEqual({ kind: 'blocked', waitSeconds: 30 });
    expect(await attempt(loginName, password, at(10))).toEqual({ kind: 'blocked', waitSeconds: 25 });
    expect(await lockOuts(accountId)).toEqual([{ seconds: 30, network: '198.51.100.*' }]);
    expect(await attempt(loginName, password, at(35))).toMatchObject({ kind: 'right', accountId });
  });

  test('each further one doubles the wait, to at most 15 minutes; a success forgets them all', async () => {
    const { loginName, password } = await given.account();
    let now = 0;
    const waits: number[] = [];
    for (let count = 1; count <= 11; count += 1) {
      const verdict = await attempt(loginName, 'sai', at(now));
      const wait = verdict.kind === 'blocked' ? verdict.waitSeconds : 0;
      waits.push(wait);
      now += wait;
    }
    expect(waits).toEqual([0, 0, 0, 0, 30, 60, 120, 240, 480, 900, 900]);
    expect(await attempt(loginName, password, at(now))).toMatchObject({ kind: 'right' });
    expect(await attempt(loginName, 'sai', at(now))).toEqual({ kind: 'wrong' });
  });

  test('a name that nobody has is locked out just the same', async () => {
    const name = 'khong.co@thu-nghiem.example';
    for (let count = 1; count <= 4; count += 1) expect(await attempt(name, 'sai', at(count))).toEqual({ kind: 'wrong' });
    expect(await attempt(name.toUpperCase(), 'sai', at(5))).toEqual({ kind: 'blocked', waitSeconds: 30 });
    expect((await lockOuts(null)).length).toBe(1);
  });

  test('many at once do not outrun the count', async () => {
    const { loginName, accountId } = await given.account();
    const verdicts = await Promise.all(Array.from({ length: 20 }, () => attempt(loginName, 'sai', at(0))));
    expect(verdicts.filter(({ kind }) => kind === 'wrong').length).toBe(4);
    const [checked] = await db.owner<{ count: string }>(
      `select count(*) from kernel.audit_line where action = 'identity.sign-in-failed' and subject->>'accountId' = $1`,
      [accountId],
    );
    expect(checked).toEqual({ count: '5' });
  });

  test('attempts older than a day are forgotten', async () => {
    const { loginName } = await given.account();
    for (let count = 1; count <= 4; count += 1) await attempt(loginName, 'sai', at(count));
    expect(await attempt(loginName, 'sai', at(24 * 3600 + 60))).toEqual({ kind: 'wrong' });
  });

  test('the present password is counted too when it is asked for a change', async () => {
    const { loginName, accountId } = await given.account();
    for (let count = 1; count <= 5; count += 1) await attempt(loginName, 'sai', at(count));
    const actor = { id: accountId, name: '', permits: () => true, loginName, session: {} };
    await expect(
      changePassword(db.context({ actor, clock: at(6) }), { present: 'sai', next: 'mot-cau-moi-du-dai', address: '::1' }),
    ).rejects.toMatchObject({ code: 'identity/too-many-attempts', params: { waitSeconds: 29 } });
  });
});

describe('guessing from an address (K-04)', () => {
  test('fifty failures from one address lock it out, whatever the names; other addresses may go on', async () => {
    for (let count = 1; count <= 49; count += 1) await attempt(`ten${count}@thu-nghiem.example`, 'sai', at(0), '192.0.2.1');
    const { loginName, password } = await given.account();
    expect(await attempt('ten50@thu-nghiem.example', 'sai', at(0), '192.0.2.1')).toEqual({ kind: 'blocked', waitSeconds: 30 });
    expect(await attempt(loginName, password, at(1), '192.0.2.1')).toEqual({ kind: 'blocked', waitSeconds: 29 });
    expect(await attempt(loginName, password, at(1), '192.0.2.2')).toMatchObject({ kind: 'right' });
  });

  test('the delay never falls as failures grow', () => {
    for (const kind of ['account', 'address'] as const) {
      for (let failures = 1; failures < 200; failures += 1)
        expect(delayAfter(kind, failures + 1)).toBeGreaterThanOrEqual(delayAfter(kind, failures));
    }
  });
});

describe('a new SECRET_KEY beside the one before (K-04)', () => {
  const both = { SECRET_KEY: randomBytes(48).toString('base64url'), SECRET_KEY_PREVIOUS: identityConfig().secretKey ?? '' };
  const bindNewKey = () => bindInstallation(identityConfig(both));
  afterEach(() => bindInstallation(identityConfig()));

  test('lifts no lock-out, of an account or of an address', async () => {
    const { loginName, password } = await given.account();
    for (let count = 1; count <= 5; count += 1) await attempt(loginName, 'sai', at(count));
    for (let count = 1; count <= 50; count += 1) await attempt(`kia${count}@thu-nghiem.example`, 'sai', at(5), '192.0.2.9');
    await bindNewKey();
    expect(await attempt(loginName, password, at(10))).toEqual({ kind: 'blocked', waitSeconds: 25 });
    expect(await attempt('khac@thu-nghiem.example', 'sai', at(10), '192.0.2.9')).toEqual({ kind: 'blocked', waitSeconds: 25 });
    expect(await attempt(loginName, 'sai', at(35))).toEqual({ kind: 'blocked', waitSeconds: 60 });
  });

  test('goes on counting; a success forgets what was counted under either', async () => {
    const { loginName, password } = await given.account();
    for (let count = 1; count <= 4; count += 1) await attempt(loginName, 'sai', at(count));
    await bindNewKey();
    expect(await attempt(loginName, 'sai', at(5))).toEqual({ kind: 'blocked', waitSeconds: 30 });
    expect(await attempt(loginName, password, at(35))).toMatchObject({ kind: 'right' });
    for (let count = 36; count <= 39; count += 1) expect(await attempt(loginName, 'sai', at(count))).toEqual({ kind: 'wrong' });
  });

  test('adds what servers count under either while they are started anew', async () => {
    const { loginName } = await given.account();
    for (let count = 1; count <= 2; count += 1) await attempt(loginName, 'sai', at(count));
    await bindNewKey();
    for (let count = 3; count <= 4; count += 1) expect(await attempt(loginName, 'sai', at(count))).toEqual({ kind: 'wrong' });
    await bindInstallation(identityConfig());
    expect(await attempt(loginName, 'sai', at(5))).toEqual({ kind: 'wrong' });
    await bindNewKey();
    expect(await attempt(loginName, 'sai', at(6))).toEqual({ kind: 'blocked', waitSeconds: 60 });
  });
});

describe('an account locked by an administrator', () => {
  test('is refused; that it is locked learns only who knows the password; unlocking opens it again', async () => {
    const { loginName, password, accountId } = await given.account();
    await lockAccount(db.context(), { accountId, reason: 'Nghỉ việc' });
    expect(await attempt(loginName, password, at(0))).toEqual({ kind: 'locked' });
    expect(await attempt(loginName, 'sai', at(0))).toEqual({ kind: 'wrong' });
    await unlockAccount(db.context(), { accountId, reason: 'Đã xác minh' });
    expect(await attempt(loginName, password, at(0))).toMatchObject({ kind: 'right' });
  });
});

describe('the time of an answer', () => {
  const timed = async (name: string, hour: number) => {
    const begun = performance.now();
    await attempt(name, 'sai', at(hour * 3600));
    return performance.now() - begun;
  };
  const median = (times: readonly number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

  test('does not tell whether an account exists', async () => {
    const { loginName } = await given.account();
    const times = { known: [] as number[], unknown: [] as number[] };
    // Taken in turns, so that a busy moment of the machine falls on both.
    for (let count = 0; count < 9; count += 1) {
      times.known.push(await timed(loginName, count));
      times.unknown.push(await timed('chang.ai@thu-nghiem.example', count));
    }
    const ratio = median(times.known) / median(times.unknown);
    expect(ratio).toBeGreaterThan(0.4);
    expect(ratio).toBeLessThan(2.5);
  });
});
