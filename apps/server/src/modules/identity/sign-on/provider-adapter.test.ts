import { randomBytes } from 'node:crypto';
import { afterEach, describe, expect, test } from 'vitest';
import type { Clock } from '#kernel/calendar';
import { useTestDatabase } from '#test/harness';
import { givenIdentity, identityConfig } from '#test/identity/given-identity';
import { bindInstallation } from '../installation.ts';
import { providerAdapter } from './provider-adapter.ts';

const db = useTestDatabase({ withUnits: true });
const START = Date.parse('2026-01-05T01:00:00Z');
givenIdentity(db);
let seconds = 0;
const clock: Clock = { now: () => new Date(START + seconds * 1000) };
const adapterOf = (model: string) => providerAdapter(db.database, clock)(model);

describe('what the provider remembers', () => {
  test('is found until its end, not after it; a later write replaces it', async () => {
    const codes = adapterOf('AuthorizationCode');
    await codes.upsert('c1', { accountId: 'a', scope: 'openid' }, 60);
    seconds = 59;
    expect(await codes.find('c1')).toEqual({ accountId: 'a', scope: 'openid' });
    await codes.upsert('c1', { accountId: 'a', scope: 'openid profile' }, 60);
    expect(await codes.find('c1')).toMatchObject({ scope: 'openid profile' });
    seconds = 119;
    expect(await codes.find('c1')).toBeUndefined();
  });

  test('is one thing a model: the same id of another model is another record', async () => {
    await adapterOf('Grant').upsert('same', { accountId: 'g' });
    expect(await adapterOf('Session').find('same')).toBeUndefined();
  });

  test('a code that was used is marked with the moment of its use', async () => {
    const codes = adapterOf('AuthorizationCode');
    await codes.upsert('c2', { accountId: 'a' }, 60);
    await codes.consume('c2');
    expect(await codes.find('c2')).toEqual({ accountId: 'a', consumed: Math.floor(clock.now().getTime() / 1000) });
  });

  test('sessions are found by uid, devices by user code', async () => {
    await adapterOf('Session').upsert('s1', { uid: 'u1' }, 60);
    await adapterOf('DeviceCode').upsert('d1', { userCode: 'ABCD' }, 60);
    expect(await adapterOf('Session').findByUid('u1')).toEqual({ uid: 'u1' });
    expect(await adapterOf('DeviceCode').findByUserCode('ABCD')).toEqual({ userCode: 'ABCD' });
    expect(await adapterOf('Session').findByUid('u2')).toBeUndefined();
  });

  test('with a grant goes all that hangs on it, and nothing else', async () => {
    const tokens = adapterOf('AccessToken');
    await tokens.upsert('t1', { grantId: 'g1' }, 60);
    await tokens.upsert('t2', { grantId: 'g2' }, 60);
    await tokens.revokeByGrantId('g1');
    expect([await tokens.find('t1'), await tokens.find('t2')]).toEqual([undefined, { grantId: 'g2' }]);
    await tokens.destroy('t2');
    expect(await tokens.find('t2')).toBeUndefined();
  });

  test('lies in the table as digests and ciphertext: a stolen back-up holds no session, code or token (K-04)', async () => {
    const secret = {
      uid: 'secret-uid',
      grantId: 'secret-grant',
      userCode: 'secret-user-code',
      jti: 'secret-id',
    };
    await adapterOf('Session').upsert('secret-id', { ...secret, accountId: 'person' }, 60);
    expect(await adapterOf('Session').find('secret-id')).toMatchObject(secret);
    const rows = await db.owner(`select * from identity.provider_record where account_id = 'person'`);
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain('secret');
  });

  test('a content that is moved to another record does not open', async () => {
    const sessions = adapterOf('Session');
    await sessions.upsert('mine', { accountId: 'm' }, 60);
    await sessions.upsert('theirs', { accountId: 't' }, 60);
    await db.owner(`update identity.provider_record set payload =
      (select payload from identity.provider_record where account_id = 't') where account_id = 'm'`);
    await expect(sessions.find('mine')).rejects.toThrow();
  });
});

describe('what the provider writes again after a change of SECRET_KEY (K-04)', () => {
  const NEW = randomBytes(48).toString('base64url');
  const bindBoth = () =>
    bindInstallation(identityConfig({ SECRET_KEY: NEW, SECRET_KEY_PREVIOUS: identityConfig().secretKey ?? '' }));
  afterEach(() => bindInstallation(identityConfig()));
  const ROUNDS = Array.from({ length: 20 }, (_, round) => round);
  const devices = () => adapterOf('DeviceCode');
  const write = async (place: string, text: string) => {
    for (const round of ROUNDS) {
      const handles = { uid: `${place}-uid-${round}`, userCode: `${place}-user-code-${round}` };
      await devices().upsert(`${place}-${round}`, { ...handles, accountId: place, scope: text }, 600);
    }
  };
  const found = async (place: string) =>
    new Set(
      await Promise.all(
        ROUNDS.flatMap((round) => [
          devices().find(`${place}-${round}`),
          devices().findByUid(`${place}-uid-${round}`),
          devices().findByUserCode(`${place}-user-code-${round}`),
        ]).map(async (record) => (await record)?.['scope']),
      ),
    );
  const stored = (place: string) => db.owner('select 1 from identity.provider_record where account_id = $1', [place]);

  test('replaces its older record: the new one is found, and there is no other', async () => {
    await write('replaced', 'old');
    await bindBoth();
    await write('replaced', 'new');
    expect(await found('replaced')).toEqual(new Set(['new']));
    expect(await stored('replaced')).toHaveLength(ROUNDS.length);
  });

  test('wins where a server that knew only the new key has left both', async () => {
    await write('beside', 'old');
    await bindInstallation(identityConfig({ SECRET_KEY: NEW }));
    await write('beside', 'new');
    await bindBoth();
    expect(await stored('beside')).toHaveLength(2 * ROUNDS.length);
    expect(await found('beside')).toEqual(new Set(['new']));
  });

  test('stays used when it was used', async () => {
    await devices().upsert('used', { accountId: 'u' }, 600);
    await devices().consume('used');
    await bindBoth();
    await devices().upsert('used', { accountId: 'u' }, 600);
    expect(await devices().find('used')).toHaveProperty('consumed');
  });
});
