import { expect, test } from 'vitest';
import { useTestDatabase } from '#test/harness';
import { Browser } from '#test/identity/browser';
import { App } from '#test/identity/given-factors';
import { type GivenAccount, givenIdentity, useServer } from '#test/identity/given-identity';

const db = useTestDatabase({ withUnits: true });
const given = givenIdentity(db);
const server = useServer(db);

async function signedIn({ loginName, password }: GivenAccount) {
  const browser = new Browser();
  await browser.submit(await browser.open(`${server.url()}/auth/login`), { loginName, password });
  return async (method: string, path: string, body?: unknown) => {
    const answer = await browser.fetch(new URL(`/api${path}`, server.url()), {
      method,
      headers: { 'x-requested-with': 'thong-suot', ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    return { status: answer.status, headers: answer.headers, body: text === '' ? null : JSON.parse(text) };
  };
}

test('a person sets up an app, renews the recovery codes and removes it; secrets are stored by no cache (K-04)', async () => {
  const account = await given.account();
  const own = await signedIn(account);
  expect((await own('GET', '/session/factors')).body).toEqual({
    totpSince: null,
    passkeys: [],
    passkeysHere: false,
    recoveryCodesLeft: 0,
    confirmWith: 'password',
    confirmedUntil: null,
    demandedFrom: null,
    deferrable: null,
  });
  expect((await own('POST', '/session/totp')).body).toMatchObject({ type: 'identity/confirmation-needed', status: 422 });
  expect((await own('POST', '/session/confirmation', { password: 'khong-phai' })).body.type).toBe('identity/password-wrong');
  expect((await own('POST', '/session/confirmation', {})).status).toBe(400);
  expect((await own('POST', '/session/confirmation', { password: account.password })).status).toBe(200);
  const begun = await own('POST', '/session/totp');
  expect([begun.status, begun.headers.get('cache-control')]).toEqual([200, 'no-store']);
  const app = new App(begun.body.secret);
  const done = await own('POST', '/session/totp/confirmation', { code: app.code() });
  expect([done.body.recoveryCodes.length, done.headers.get('cache-control')]).toEqual([10, 'no-store']);
  expect((await own('POST', '/session/recovery-codes')).body.recoveryCodes).toHaveLength(10);
  expect((await own('GET', '/session/password-rules')).body.shortest).toBe(8);
  expect((await own('DELETE', '/session/totp')).status).toBe(204);
  expect((await own('DELETE', '/session/totp')).body).toMatchObject({ type: 'identity/no-second-factor', status: 409 });
});

test('an administrator reads and sets what roles ask, and resets another’s factors; others may not', async () => {
  const person = await given.account();
  const own = await signedIn(person);
  const admin = await signedIn(await given.account({ roles: [{ role: 'administrator' }] }));
  const rule = {
    secondFactorFrom: '2027-01-01',
    graceSignIns: 3,
    passwordMonths: null,
    passwordsRemembered: 0,
    inDemonstration: true,
  };
  expect((await own('GET', '/sign-in-rules')).status).toBe(403);
  expect((await own('PUT', '/sign-in-rules/viewer', rule)).status).toBe(403);
  expect((await admin('PUT', '/sign-in-rules/viewer', rule)).status).toBe(204);
  expect((await admin('GET', '/sign-in-rules')).body.rules).toContainEqual({ role: 'viewer', ...rule });
  expect((await admin('PUT', '/sign-in-rules/viewer', { ...rule, graceSignIns: -1 })).status).toBe(400);
  expect((await admin('PUT', '/sign-in-rules/khong-co', rule)).status).toBe(422);
  expect((await admin('DELETE', '/sign-in-rules/viewer')).status).toBe(204);
  expect((await admin('DELETE', '/sign-in-rules/viewer')).status).toBe(404);
  const reset = `/accounts/${person.accountId}/factor-reset`;
  expect((await own('POST', reset, { reason: 'Mất máy' })).status).toBe(403);
  expect((await admin('POST', reset, { reason: 'Mất máy' })).status).toBe(409);
  await own('POST', '/session/confirmation', { password: person.password });
  const app = new App((await own('POST', '/session/totp')).body.secret);
  await own('POST', '/session/totp/confirmation', { code: app.code() });
  expect((await admin('POST', reset, { reason: 'Mất máy' })).status).toBe(204);
  expect((await own('GET', '/session')).status).toBe(401);
});
