import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CommandEnvironment } from '#kernel/command';
import type { Config } from '#kernel/config';
import { createLog } from '#kernel/log';
import { anonymous } from '#kernel/permission';
import { DEMONSTRATION_ENTERPRISE, seedUnits } from '#modules/organisations';
import { useTestDatabase } from '#test/harness';
import { identityConfig } from '#test/identity/given-identity';
import { demoAccounts } from '../commands/demo-accounts.ts';
import { bindInstallation } from '../installation.ts';
import { doorOf } from '../signed-in-actor.ts';
import { checkPassword } from '../use-cases/check-password.ts';
import { findSession } from '../use-cases/find-session.ts';
import { listAccounts } from '../use-cases/list-accounts.ts';
import { openSession } from '../use-cases/open-session.ts';
import { readCredentials } from './credentials-file.ts';
import { ensureDemonstrationAccounts } from './ensure-accounts.ts';

const db = useTestDatabase({ withUnits: true });
let dataDir = '';
let demonstration: Config;
let production: Config;
beforeAll(async () => {
  await seedUnits(db.context(), {});
  dataDir = await mkdtemp(join(tmpdir(), 'thong-suot-identity-'));
  demonstration = identityConfig({ DATA_DIR: dataDir });
  production = identityConfig({
    DATA_DIR: dataDir,
    THONG_SUOT_MODE: 'production',
    DATABASE_URL: 'postgres://h/d',
    PUBLIC_URL: 'https://thong-suot.example',
  });
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

const accountsOf = async () => (await listAccounts(db.context(), { limit: 100 })).accounts;
const credentials = async () => (await readCredentials(dataDir)) ?? [];
const passwordsRight = async () =>
  Promise.all(
    (await credentials()).map(
      async ({ loginName, password }) => (await checkPassword(db.context(), { loginName, password, address: '::1' })).kind,
    ),
  );

describe('demonstration accounts', () => {
  test('before the first start there are none, and the command says so', async () => {
    expect(await run(demonstration)).toEqual({
      code: 1,
      out: [],
      error: ['Không có tài khoản trình diễn / There are no demonstration accounts'],
    });
  });

  test('the first start makes one for each role, with invented names and generated passwords, and prints them', async () => {
    const lines = await ensureDemonstrationAccounts(db.context(), demonstration);
    const accounts = await accountsOf();
    expect(accounts.map(({ appointments }) => appointments.map(({ role, area, part }) => [role, area, part]))).toEqual([
      [['analyst', null, null]],
      [['leader', null, null]],
      [['province-reviewer', '91', null]],
      [['commune-reporter', '91/30292', 'committee']],
      [['viewer', null, null]],
      [['administrator', null, null]],
      [['province-administrator', '91', null]],
      [['body-reporter', `00/${DEMONSTRATION_ENTERPRISE.bodyId}`, null]],
      [['verifier', null, null]],
    ]);
    expect(accounts.every((account) => account.demonstration && !account.passwordTemporary)).toBe(true);
    for (const { loginName, password } of await credentials())
      expect(lines.some((line) => line.includes(loginName) && line.includes(password))).toBe(true);
    expect(new Set((await credentials()).map(({ password }) => password)).size).toBe(9);
    expect(new Set(await passwordsRight())).toEqual(new Set(['right']));
  });

  test('only the owner of the data directory may read the passwords', async () => {
    expect((await stat(join(dataDir, 'demonstration-accounts.json'))).mode & 0o777).toBe(0o600);
  });

  test('a later start changes nothing', async () => {
    const before = await credentials();
    await ensureDemonstrationAccounts(db.context(), demonstration);
    expect(await credentials()).toEqual(before);
    expect((await accountsOf()).length).toBe(9);
  });

  test('when the file is gone, the accounts stay and get new passwords', async () => {
    const before = await credentials();
    await rm(join(dataDir, 'demonstration-accounts.json'));
    await ensureDemonstrationAccounts(db.context(), demonstration);
    expect((await accountsOf()).length).toBe(9);
    expect((await credentials())[0]?.password).not.toBe(before[0]?.password);
    expect(new Set(await passwordsRight())).toEqual(new Set(['right']));
  });

  test('people whom a later version adds get an account and a password, the others keep theirs', async () => {
    const all = await credentials();
    await writeFile(join(dataDir, 'demonstration-accounts.json'), JSON.stringify(all.slice(0, -1)));
    await ensureDemonstrationAccounts(db.context(), demonstration);
    expect((await credentials()).slice(0, -1)).toEqual(all.slice(0, -1));
    expect((await credentials()).at(-1)).toMatchObject({ loginName: all.at(-1)?.loginName });
    expect(new Set(await passwordsRight())).toEqual(new Set(['right']));
  });

  test('the command prints them, also for programs', async () => {
    const { code, out } = await run(demonstration, { json: true });
    expect([code, JSON.parse(out.join(''))]).toEqual([0, await credentials()]);
    expect((await run(demonstration)).out.join('\n')).toContain('phan-tich@thu-nghiem.example');
  });
});

describe('in production there is nothing of this', () => {
  test('none is made', async () => {
    await expect(ensureDemonstrationAccounts(db.context(), production)).rejects.toThrow('demonstration only');
  });

  test('none is printed, though the file lies there', async () => {
    expect((await run(production)).code).toBe(1);
  });

  test('none signs in, nor keeps a session, though the database has them', async () => {
    const [person] = await credentials();
    const [account] = await accountsOf();
    if (!person || !account) throw new Error('the demonstration has no accounts');
    const { token } = await openSession(db.context({ actor: doorOf(account.id) }), {
      accountId: account.id,
      browser: '',
      before: null,
    });
    await bindInstallation(production);
    try {
      expect(await checkPassword(db.context(), { ...person, address: '::1' })).toEqual({ kind: 'wrong' });
      expect(await findSession(db.context(), token)).toBe(anonymous);
    } finally {
      await bindInstallation(demonstration);
    }
    expect(await findSession(db.context(), token)).not.toBe(anonymous);
  });
});

async function run(
  config: Config,
  values: Record<string, boolean> = {},
): Promise<{ code: number; out: string[]; error: string[] }> {
  const out: string[] = [];
  const error: string[] = [];
  const environment: CommandEnvironment = {
    config,
    log: createLog('silent'),
    out: (text) => out.push(text),
    error: (text) => error.push(text),
    progress: () => undefined,
  };
  if (demoAccounts.needsDatabase) throw new Error('needs no database');
  return { code: await demoAccounts.run(environment, { positionals: [], values }), out, error };
}
