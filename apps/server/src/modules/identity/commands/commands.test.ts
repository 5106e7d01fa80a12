import { describe, expect, test } from 'vitest';
import { type Command, type CommandArguments, type DatabaseEnvironment, UsageError } from '#kernel/command';
import { createLog } from '#kernel/log';
import { useTestDatabase } from '#test/harness';
import { givenFactors, movedClock } from '#test/identity/given-factors';
import { givenIdentity, identityConfig } from '#test/identity/given-identity';
import { checkPassword } from '../use-cases/check-password.ts';
import { openAccount } from '../use-cases/read-account.ts';
import { createAccountCommand } from './create-account.ts';
import { resetFactorsCommand } from './reset-factors.ts';
import { rotateKeys } from './rotate-keys.ts';

const db = useTestDatabase({ withUnits: true });
const given = givenIdentity(db);

async function run(command: Command, values: CommandArguments['values'] = {}) {
  const out: string[] = [];
  const error: string[] = [];
  const environment: DatabaseEnvironment = {
    config: identityConfig(),
    log: createLog('silent'),
    context: db.context(),
    out: (text) => out.push(text),
    error: (text) => error.push(text),
    progress: () => undefined,
    stopRequested: new Promise(() => undefined),
  };
  return { code: await command.run(environment, { positionals: [], values }), out: out.join('\n'), error: error.join('\n') };
}

const FIRST = {
  login: 'quan-tri@trung-uong.example',
  name: 'Lý Thị Đầu Tiên',
  role: 'administrator',
  decision: 'QĐ 1',
  json: true,
};

describe('create-account', () => {
  test('makes the first administrator of an installation and prints the first password', async () => {
    const { code, out } = await run(createAccountCommand, FIRST);
    const made = JSON.parse(out);
    expect(code).toBe(0);
    expect(
      await checkPassword(db.context(), { loginName: FIRST.login, password: made.firstPassword, address: '::1' }),
    ).toMatchObject({ kind: 'right', passwordTemporary: true });
    expect((await openAccount(db.context(), { accountId: made.accountId })).appointments).toMatchObject([
      { role: 'administrator', area: null, part: null },
    ]);
  });

  test('refuses a name that is taken or a role that is none, in both languages, and leaves nothing behind', async () => {
    const before = await db.owner('select id from identity.account');
    expect(await run(createAccountCommand, FIRST)).toEqual({
      code: 2,
      out: '',
      error: 'Tên đăng nhập đã có người dùng / The login name is taken',
    });
    expect(await run(createAccountCommand, { ...FIRST, login: 'khac@trung-uong.example', role: 'vua' })).toMatchObject({
      code: 2,
      error: expect.stringContaining('Không có vai trò'),
    });
    expect(await db.owner('select id from identity.account')).toEqual(before);
  });

  test.each([{ name: undefined }, { role: undefined }, { decision: undefined }, { area: 'An Giang' }, { part: 'police' }])(
    '%j is wrong use',
    async (fault) => {
      await expect(run(createAccountCommand, { ...FIRST, ...fault })).rejects.toBeInstanceOf(UsageError);
    },
  );
});

describe('rotate-keys', () => {
  test('says how much was encrypted anew', async () => {
    await given.account();
    expect(await run(rotateKeys)).toMatchObject({ code: 0, out: expect.stringMatching(/^Khóa 2: \d+ tài khoản/) });
  });
});

describe('reset-factors', () => {
  const { withApp } = givenFactors(db);
  const LOST = { reason: 'Mất điện thoại và mã khôi phục' };

  test('lets the only administrator in again who has lost every factor, with the reason in the audit', async () => {
    const account = await given.account({ roles: [{ role: 'administrator' }] });
    await withApp(account, movedClock());
    const { loginName: login } = account;
    expect(await run(resetFactorsCommand, { ...LOST, login })).toMatchObject({ code: 0, out: 'Đã gỡ / Removed' });
    const [line] = await db.owner(`select actor_id, subject from kernel.audit_line where action = 'identity.reset-factors'`);
    expect(line).toEqual({ actor_id: 'system', subject: { accountId: account.accountId, ...LOST } });
    expect(await run(resetFactorsCommand, { ...LOST, login })).toMatchObject({
      code: 2,
      error: expect.stringContaining('chưa có yếu tố thứ hai'),
    });
  });

  test('refuses a name that nobody has, and wants a reason', async () => {
    const nobody = { login: 'khong.ai@trung-uong.example' };
    expect(await run(resetFactorsCommand, { ...LOST, ...nobody })).toMatchObject({ code: 2 });
    await expect(run(resetFactorsCommand, nobody)).rejects.toBeInstanceOf(UsageError);
    await expect(run(resetFactorsCommand, { ...nobody, reason: '  ' })).rejects.toBeInstanceOf(UsageError);
    await expect(run(resetFactorsCommand, LOST)).rejects.toBeInstanceOf(UsageError);
  });
});
