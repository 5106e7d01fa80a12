import { randomBytes } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { systemClock } from '#kernel/calendar';
import { type DatabaseEnvironment, EXIT } from '#kernel/command';
import { CENTRAL, newId } from '#kernel/ids';
import { createLog } from '#kernel/log';
import { useTestDatabase } from '#test/harness';
import { type GivenAccount, givenIdentity, identityConfig, PASSWORD } from '#test/identity/given-identity';
import { rotateSecretKey } from '../commands/rotate-secret-key.ts';
import { SecretKeyError } from '../crypto/personal-data.ts';
import { recordDigest, sealRecord } from '../crypto/sealed-record.ts';
import { bindInstallation } from '../installation.ts';
import { upsertRecord } from '../queries/provider-queries.ts';
import { providerAdapter } from '../sign-on/provider-adapter.ts';
import { signingKeys } from '../sign-on/signing-keys.ts';
import { checkPassword } from './check-password.ts';
import { createAccount, storeAccount } from './create-account.ts';
import { openAccount } from './read-account.ts';
import { renewLoginDigests, renewProviderRecords, renewStoredKeys } from './renew-secret.ts';

const db = useTestDatabase({ withUnits: true });
const given = givenIdentity(db);
const OLD = identityConfig().secretKey ?? '';
const NEW = randomBytes(48).toString('base64url');
const BOTH = { SECRET_KEY: NEW, SECRET_KEY_PREVIOUS: OLD };
const sessions = () => providerAdapter(db.database, systemClock)('Session');
const SESSION = { jti: 's', uid: 'u', grantId: 'g', accountId: 'person' };

async function rotate(overrides: Readonly<Record<string, string>>) {
  const out: string[] = [];
  const steps: number[] = [];
  const environment: DatabaseEnvironment = {
    config: identityConfig(overrides),
    log: createLog('silent'),
    context: db.context(),
    out: (text) => out.push(text),
    error: (text) => out.push(text),
    progress: (_label, fraction) => steps.push(fraction),
    stopRequested: new Promise(() => undefined),
  };
  return { code: await rotateSecretKey.run(environment, { positionals: [], values: {} }), out: out.join('\n'), steps };
}

/** How many statements of this database wait for another transaction. */
const waiting = async () =>
  (await db.owner(`select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`)).length;

/** All that must go on working whatever key is in use. */
async function expectAllReadable({ accountId, loginName }: GivenAccount, keys: unknown): Promise<void> {
  const verdict = await checkPassword(db.context(), { loginName, password: PASSWORD, address: '127.0.0.1' });
  expect(verdict).toMatchObject({ kind: 'right', accountId });
  expect(await openAccount(db.context(), { accountId })).toMatchObject({ loginName, name: 'Nguyễn Văn Thử' });
  expect(await signingKeys(db.database, systemClock)).toEqual(keys);
  expect(await sessions().find('s')).toEqual(SESSION);
  expect(await sessions().findByUid('u')).toEqual(SESSION);
}

describe('a new SECRET_KEY (K-04)', () => {
  let account: GivenAccount;
  let keys: unknown;
  beforeAll(async () => {
    for (let n = 0; n < 520; n += 1)
      await storeAccount(db.context(), {
        accountId: newId<'Account'>(CENTRAL, new Date()),
        name: 'Người khác',
        loginName: `nguoi.${n}@thu-nghiem.example`,
        passwordHash: '-',
        temporary: false,
        demonstration: false,
      });
  });
  beforeEach(async () => {
    await bindInstallation(identityConfig({ SECRET_KEY: NEW, SECRET_KEY_PREVIOUS: OLD }));
    await rotate({ SECRET_KEY: OLD, SECRET_KEY_PREVIOUS: NEW });
    await bindInstallation(identityConfig());
    account = await given.account();
    keys = await signingKeys(db.database, systemClock);
    await sessions().upsert('s', SESSION, 600);
  });

  test('beside the one before opens everything, and what is written now needs the new one alone', async () => {
    await bindInstallation(identityConfig(BOTH));
    await expectAllReadable(account, keys);
    await expect(createAccount(db.context(), { name: 'Hai', loginName: account.loginName })).rejects.toMatchObject({
      code: 'identity/login-name-taken',
    });
    await sessions().upsert('later', { accountId: 'later' }, 600);
    await bindInstallation(identityConfig({ SECRET_KEY: NEW }));
    expect(await sessions().find('later')).toEqual({ accountId: 'later' });
    expect(await sessions().find('s')).toBeUndefined();
  });

  test('encrypts everything anew; then the one before opens nothing, and is not needed', async () => {
    const { code, out, steps } = await rotate(BOTH);
    expect([code, out]).toEqual([EXIT.done, expect.stringContaining('SECRET_KEY_PREVIOUS may go')]);
    expect([...steps].sort((a, b) => a - b)).toEqual(steps);
    expect(steps.at(-1)).toBe(1);
    await bindInstallation(identityConfig({ SECRET_KEY: NEW }));
    await expectAllReadable(account, keys);
    await bindInstallation(identityConfig());
    expect(await checkPassword(db.context(), { ...account, address: '127.0.0.2' })).toEqual({ kind: 'wrong' });
    await expect(openAccount(db.context(), account)).rejects.toThrow(SecretKeyError);
    expect(await sessions().find('s')).toBeUndefined();
  });

  test('broken off between two batches everything is readable with both, and a repeat finishes it', async () => {
    await bindInstallation(identityConfig(BOTH));
    await renewStoredKeys(db.context(), {});
    expect(await renewLoginDigests(db.context(), { after: null })).toMatchObject({ seen: 500, next: expect.any(String) });
    await expectAllReadable(account, keys);
    expect((await rotate(BOTH)).code).toBe(EXIT.done);
    expect((await rotate(BOTH)).code).toBe(EXIT.done);
    await bindInstallation(identityConfig({ SECRET_KEY: NEW }));
    await expectAllReadable(account, keys);
  });

  test('what the provider has written again meanwhile wins over its older record', async () => {
    await bindInstallation(identityConfig(BOTH));
    await sessions().upsert('s', { ...SESSION, loginTs: 7 }, 600);
    expect((await rotate(BOTH)).code).toBe(EXIT.done);
    expect(await sessions().find('s')).toEqual({ ...SESSION, loginTs: 7 });
    expect(await db.owner(`select 1 from identity.provider_record where account_id = 'person'`)).toHaveLength(1);
  });

  test('what the provider is writing at this very moment wins too, and nothing fails', async () => {
    await bindInstallation(identityConfig(BOTH));
    const key = recordDigest('id', 'Session', 's');
    const payload = { ...SESSION, loginTs: 8 };
    const content = JSON.stringify(sealRecord('Session', key, payload));
    const end = new Date(Date.now() + 600_000).toISOString();
    const renewed = await db.inTx(async (tx) => {
      await upsertRecord(tx, 'Session', key, content, 'person', null, null, null, end, []);
      const renewing = renewProviderRecords(db.context(), { after: null });
      await expect.poll(waiting, { timeout: 20_000 }).toBe(1);
      return { renewing };
    });
    expect(await renewed.renewing).toMatchObject({ next: null });
    expect(await sessions().find('s')).toEqual(payload);
    expect(await db.owner(`select 1 from identity.provider_record where account_id = 'person'`)).toHaveLength(1);
  });

  test('when neither key opens the data, or the one before is missing, nothing is changed and it is told', async () => {
    const stored = () => db.owner('select wrapped from identity.data_key');
    const before = await stored();
    const other = { SECRET_KEY: NEW, SECRET_KEY_PREVIOUS: 'z'.repeat(64) };
    expect(await rotate(other)).toMatchObject({ code: EXIT.faultyInput, out: expect.stringContaining('Neither key') });
    expect(await rotate({})).toMatchObject({ code: EXIT.faultyInput, out: expect.stringContaining('is missing') });
    expect(await stored()).toEqual(before);
  });
});
