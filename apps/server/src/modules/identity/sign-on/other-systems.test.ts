import * as oidc from 'openid-client';
import { beforeAll, describe, expect, test } from 'vitest';
import { useTestDatabase } from '#test/harness';
import { Browser, type Visit } from '#test/identity/browser';
import { type GivenAccount, givenIdentity, useServer } from '#test/identity/given-identity';
import { listClients, registerClient, removeClient, renewClientSecret } from '../use-cases/clients/sign-on-clients.ts';
import { lockAccount } from '../use-cases/lock-account.ts';

const db = useTestDatabase({ withUnits: true });
const given = givenIdentity(db);
const server = useServer(db);
const CALLBACK = 'https://mot-cua.example/dang-nhap/xong';
const SYSTEM = { name: 'Một cửa', nameEn: 'One-stop shop', redirectUris: [CALLBACK], signOutUris: [], tellsNames: true };
let secret = '';

beforeAll(async () => {
  ({ clientSecret: secret } = await registerClient(db.context(), { ...SYSTEM, clientId: 'mot-cua' }));
  await registerClient(db.context(), { ...SYSTEM, clientId: 'kin-dao', tellsNames: false });
});

/** Another system, written with the library that such systems use. */
async function otherSystem(clientId: string, clientSecret: string) {
  const client = await oidc.discovery(
    new URL(`${server.url()}/oidc`),
    clientId,
    undefined,
    oidc.ClientSecretBasic(clientSecret),
    {
      execute: [oidc.allowInsecureRequests, oidc.enableNonRepudiationChecks],
    },
  );
  const [state, nonce, verifier] = [oidc.randomState(), oidc.randomNonce(), oidc.randomPKCECodeVerifier()];
  const challenge = await oidc.calculatePKCECodeChallenge(verifier);
  const ask = (scope: string, redirectUri = CALLBACK) =>
    oidc.buildAuthorizationUrl(client, {
      redirect_uri: redirectUri,
      scope,
      state,
      nonce,
      code_challenge: challenge,
      code_challenge_method: 'S256',
    });
  const take = async (callback: URL) =>
    oidc.authorizationCodeGrant(client, callback, {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: verifier,
      idTokenExpected: true,
    });
  return { ask, take };
}

/** Follows redirects as long as they stay with us. @returns where they lead out */
async function leadOut(browser: Browser, from: URL, init: RequestInit = {}): Promise<{ out: URL | null; page: Visit | null }> {
  let [url, request] = [from, init];
  for (let hop = 0; hop < 10; hop += 1) {
    const answer = await browser.fetch(url, request);
    const location = answer.headers.get('location');
    if (location === null)
      return { out: null, page: { status: answer.status, url, text: await answer.text(), headers: answer.headers } };
    url = new URL(location, url);
    request = {};
    if (url.origin !== server.url()) return { out: url, page: null };
  }
  throw new Error('too many redirects');
}
const signIn = async (browser: Browser, page: Visit | null, { loginName, password }: GivenAccount) => {
  if (!page) throw new Error('no page');
  const action = /<form[^>]* action="([^"]*)"/.exec(page.text)?.[1] ?? '';
  return leadOut(browser, new URL(action, page.url), { method: 'POST', body: new URLSearchParams({ loginName, password }) });
};
const enter = async (clientId: string, scope: string, account: GivenAccount, clientSecret = secret) => {
  const system = await otherSystem(clientId, clientSecret);
  const browser = new Browser();
  const { page } = await leadOut(browser, system.ask(scope));
  const { out } = await signIn(browser, page, account);
  if (!out) throw new Error('led nowhere');
  return { browser, system, out };
};

describe('another system signs people in with us (I-04, D-07)', () => {
  test('and learns who it is, by number, name and login name, and how they showed it', async () => {
    const account = await given.account({ name: 'Trần Thị Một Cửa' });
    const { system, out } = await enter('mot-cua', 'openid profile', account);
    expect(out.origin + out.pathname).toBe(CALLBACK);
    const claims = (await system.take(out)).claims();
    expect(claims).toMatchObject({
      sub: account.accountId,
      name: 'Trần Thị Một Cửa',
      preferred_username: account.loginName,
      amr: ['pwd'],
      aud: 'mot-cua',
    });
  });

  test('one that may not learn names learns the number alone, and may not ask for more', async () => {
    const account = await given.account();
    const renewed = await renewClientSecret(db.context(), { clientId: 'kin-dao' });
    const { system, out } = await enter('kin-dao', 'openid', account, renewed.clientSecret);
    const claims = (await system.take(out)).claims();
    expect(claims?.sub).toBe(account.accountId);
    expect(claims).not.toHaveProperty('name');
    const { out: refused } = await leadOut(new Browser(), (await otherSystem('kin-dao', 'x')).ask('openid profile'));
    expect(refused?.searchParams.get('error')).toBe('invalid_scope');
  });

  test('who is signed in already is not asked again: one sign-in for all systems', async () => {
    const account = await given.account();
    const browser = new Browser();
    await browser.submit(await browser.open(`${server.url()}/auth/login`), account);
    const system = await otherSystem('mot-cua', secret);
    const { out } = await leadOut(browser, system.ask('openid'));
    expect((await system.take(out ?? new URL(CALLBACK))).claims()?.sub).toBe(account.accountId);
  });

  test('its form may end there, which the security policy of the page says, and at no other system', async () => {
    const { page } = await leadOut(new Browser(), (await otherSystem('mot-cua', secret)).ask('openid'));
    expect(page?.headers.get('content-security-policy')).toContain("form-action 'self' https://mot-cua.example;");
  });

  test('a code is worth nothing without the secret, or with the one before', async () => {
    const account = await given.account();
    const { system, out } = await enter('mot-cua', 'openid', account, 'khong-phai-khoa');
    await expect(system.take(out)).rejects.toMatchObject({ status: 401 });
    const { clientSecret } = await registerClient(db.context(), { ...SYSTEM, clientId: 'doi-khoa' });
    await renewClientSecret(db.context(), { clientId: 'doi-khoa' });
    const stale = await enter('doi-khoa', 'openid', account, clientSecret);
    await expect(stale.system.take(stale.out)).rejects.toMatchObject({ status: 401 });
  });

  test('nobody is led to an address that was not registered, nor by a system that is not, or no longer', async () => {
    const system = await otherSystem('mot-cua', secret);
    expect((await leadOut(new Browser(), system.ask('openid', 'https://evil.example/'))).page?.status).toBe(400);
    expect((await leadOut(new Browser(), (await otherSystem('la', 'x')).ask('openid'))).page?.status).toBe(400);
    await registerClient(db.context(), { ...SYSTEM, clientId: 'sap-bo' });
    const leaving = await otherSystem('sap-bo', 'x');
    expect((await leadOut(new Browser(), leaving.ask('openid'))).page?.status).toBe(200);
    await removeClient(db.context(), { clientId: 'sap-bo' });
    expect((await leadOut(new Browser(), leaving.ask('openid'))).page?.status).toBe(400);
  });

  test('a locked account signs in nowhere', async () => {
    const account = await given.account();
    const browser = new Browser();
    await browser.submit(await browser.open(`${server.url()}/auth/login`), account);
    await lockAccount(db.context(), { accountId: account.accountId, reason: 'Chuyển công tác' });
    const { out, page } = await leadOut(browser, (await otherSystem('mot-cua', secret)).ask('openid'));
    expect([out, page?.text.includes('name="password"')]).toEqual([null, true]);
  });
});

describe('the register of other systems', () => {
  test('is an administrator’s, over HTTP; a secret is shown once and kept as a digest', async () => {
    const api = async (account: GivenAccount) => {
      const browser = new Browser();
      await browser.submit(await browser.open(`${server.url()}/auth/login`), account);
      return async (method: string, path: string, body: unknown = {}) => {
        const answer = await browser.fetch(new URL(`/api/sign-on-clients${path}`, server.url()), {
          method,
          headers: { 'x-requested-with': 'thong-suot', 'content-type': 'application/json' },
          ...(method === 'GET' ? {} : { body: JSON.stringify(body) }),
        });
        const text = await answer.text();
        return { status: answer.status, body: text === '' ? null : JSON.parse(text) };
      };
    };
    const admin = await api(await given.account({ roles: [{ role: 'administrator' }] }));
    const analyst = await api(await given.account({ roles: [{ role: 'analyst' }] }));
    const system = { ...SYSTEM, clientId: 'van-ban' };
    for (const [method, path, body] of [
      ['GET', '', {}],
      ['POST', '', system],
      ['POST', '/mot-cua/secret', {}],
      ['DELETE', '/mot-cua', {}],
    ] as const)
      expect((await analyst(method, path, body)).status).toBe(403);
    const made = await admin('POST', '', system);
    expect([made.status, made.body.clientSecret.length]).toEqual([201, 43]);
    expect(JSON.stringify(await db.owner('select * from identity.sign_on_client'))).not.toContain(made.body.clientSecret);
    const listed = (await admin('GET', '')).body.clients;
    expect(listed).toContainEqual({ ...system, createdAt: expect.any(String) });
    expect(JSON.stringify(listed)).not.toMatch(/secret/i);
    expect((await admin('POST', '', system)).body.type).toBe('identity/client-id-taken');
    expect((await admin('POST', '', { ...system, clientId: 'thong-suot-web' })).body.type).toBe('identity/client-id-taken');
    expect((await admin('POST', '', { ...system, clientId: 'x-1', redirectUris: ['http://x.example/'] })).body.type).toBe(
      'identity/address-not-safe',
    );
    expect((await admin('POST', '/van-ban/secret')).body.clientSecret).not.toBe(made.body.clientSecret);
    expect((await admin('DELETE', '/van-ban')).status).toBe(204);
    expect((await admin('DELETE', '/van-ban')).body.type).toBe('identity/client-not-found');
    expect((await admin('POST', '/van-ban/secret')).status).toBe(404);
    expect((await listClients(db.context(), {})).clients.map(({ clientId }) => clientId)).not.toContain('van-ban');
  });
});
