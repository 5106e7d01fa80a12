import { describe, expect, test } from 'vitest';
import { calendarDate } from '#kernel/calendar';
import { useTestDatabase } from '#test/harness';
import { Browser, type Visit } from '#test/identity/browser';
import { type GivenAccount, givenIdentity, useServer } from '#test/identity/given-identity';
import { PasskeyDevice } from '#test/identity/passkey-device';
import { setSignInRule } from '../use-cases/second-factor/sign-in-rules.ts';

const db = useTestDatabase({ withUnits: true });
const given = givenIdentity(db);
const server = useServer(db);
const here = () => server.url('localhost');
const signIn = async (browser: Browser, { loginName, password }: GivenAccount) =>
  browser.submit(await browser.open(`${here()}/auth/login`), { loginName, password });
const api = async (browser: Browser, method: string, path: string, body: unknown = {}) => {
  const answer = await browser.fetch(new URL(`/api${path}`, here()), {
    method,
    headers: { 'x-requested-with': 'thong-suot', 'content-type': 'application/json' },
    ...(method === 'GET' ? {} : { body: JSON.stringify(body) }),
  });
  return { status: answer.status, body: JSON.parse(await answer.text()) };
};
const status = async (browser: Browser) => (await browser.fetch(new URL('/api/session', here()))).status;

async function withPasskey() {
  const account = await given.account();
  const browser = new Browser();
  await signIn(browser, account);
  await api(browser, 'POST', '/session/confirmation', { password: account.password });
  const device = new PasskeyDevice(here());
  const response = device.create((await api(browser, 'POST', '/session/passkeys/options')).body);
  const added = await api(browser, 'POST', '/session/passkeys', { name: 'Máy tính', response });
  expect([added.status, added.body.recoveryCodes.length]).toEqual([201, 10]);
  return { account, device };
}
/** What the script of the page does: asks what to sign, has it signed, sends the form. */
async function sign(browser: Browser, page: Visit, device: PasskeyDevice) {
  const question = /data-passkey="([^"]*)"/.exec(page.text)?.[1] ?? '';
  const asked = await browser.fetch(new URL(question, page.url), { method: 'POST' });
  const response = JSON.stringify(device.sign((await asked.json()) as never));
  const action = /action="([^"]*[/]passkey[?][^"]*)"/.exec(page.text)?.[1] ?? '';
  return browser.open(new URL(action, page.url), { method: 'POST', body: new URLSearchParams({ response }) });
}

describe('sign-in by passkey (D-13, K-04)', () => {
  test('needs no password', async () => {
    const { account, device } = await withPasskey();
    const browser = new Browser();
    await sign(browser, await browser.open(`${here()}/auth/login`), device);
    expect((await api(browser, 'GET', '/session')).body.account.id).toBe(account.accountId);
  });

  test('is the second factor after the password', async () => {
    const { account, device } = await withPasskey();
    const browser = new Browser();
    const asked = await signIn(browser, account);
    expect([asked.text.includes('Xác thực bước hai'), await status(browser)]).toEqual([true, 401]);
    await sign(browser, asked, device);
    expect(await status(browser)).toBe(200);
  });

  test('with a passkey of nobody, or none at all, is refused on the form in both languages', async () => {
    const browser = new Browser();
    const page = await browser.open(`${here()}/auth/login`);
    const refused = await sign(browser, page, new PasskeyDevice(here()));
    expect([refused.status, refused.text.includes('Khóa truy cập không được chấp nhận.')]).toEqual([422, true]);
    expect(refused.text).toContain('The passkey was not accepted.');
    const action = /action="([^"]*[/]passkey[?][^"]*)"/.exec(refused.text)?.[1] ?? '';
    const nothing = await browser.open(new URL(action, refused.url), {
      method: 'POST',
      body: new URLSearchParams({ response: '{}' }),
    });
    expect(nothing.status).toBe(422);
    expect(await status(browser)).toBe(401);
  });

  test('is not offered at an address without a name, and refused there with the reason', async () => {
    const account = await given.account();
    const browser = new Browser();
    const page = await browser.open(`${server.url()}/auth/login`);
    expect(page.text).not.toContain('passkey');
    await browser.submit(page, account);
    const answer = await browser.fetch(new URL('/api/session/passkeys/options', server.url()), {
      method: 'POST',
      headers: { 'x-requested-with': 'thong-suot' },
    });
    expect([answer.status, ((await answer.json()) as { type: string }).type]).toEqual([422, 'identity/passkeys-not-here']);
    const asked = await browser.fetch(new URL(`${page.url.pathname}/passkey-question`, page.url), { method: 'POST' });
    expect(asked.status).not.toBe(200);
  });

  test('the script of the page comes from us, as the security policy demands', async () => {
    const answer = await fetch(`${here()}/auth/passkey.js`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/javascript; charset=utf-8']);
    expect(answer.headers.get('content-security-policy')).toContain("script-src 'self'");
  });
});

describe('a passkey instead of an app, where a role asks for a second factor', () => {
  const demand = { secondFactorFrom: calendarDate('2025-07-01'), graceSignIns: 0, passwordMonths: null, passwordsRemembered: 0 };
  const make = async (browser: Browser, page: Visit, change: (made: object) => object = (made) => made) => {
    const question = /data-passkey="([^"]*)"/.exec(page.text)?.[1] ?? '';
    const asked = await browser.fetch(new URL(question, page.url), { method: 'POST' });
    const device = new PasskeyDevice(here());
    const response = JSON.stringify(change(device.create((await asked.json()) as never)));
    const action = /action="([^"]*[/]new-passkey[?][^"]*)"/.exec(page.text)?.[1] ?? '';
    const body = new URLSearchParams({ response, name: 'Máy cơ quan' });
    return { device, shown: await browser.open(new URL(action, page.url), { method: 'POST', body }) };
  };

  test('is made before anything opens, shows recovery codes once, and signs in alone from then on', async () => {
    await setSignInRule(db.context(), { ...demand, role: 'analyst', inDemonstration: true });
    const account = await given.account({ roles: [{ role: 'analyst' }] });
    const browser = new Browser();
    const page = await signIn(browser, account);
    const { device, shown } = await make(browser, page);
    expect([[...shown.text.matchAll(/<li><code>/g)].length, await status(browser)]).toEqual([10, 401]);
    await browser.submit(shown, {});
    expect(await status(browser)).toBe(200);
    const next = new Browser();
    await sign(next, await next.open(`${here()}/auth/login`), device);
    expect((await api(next, 'GET', '/session')).body.account.id).toBe(account.accountId);
  });

  test('is refused on the page when it is none, or made for another sign-in', async () => {
    const account = await given.account({ roles: [{ role: 'analyst' }] });
    const browser = new Browser();
    const page = await signIn(browser, account);
    const { shown } = await make(browser, page, () => ({}));
    expect([shown.status, shown.text.includes('Khóa truy cập không được chấp nhận.')]).toEqual([422, true]);
    const elsewhere = new Browser();
    const foreign = new PasskeyDevice(here());
    const other = await signIn(elsewhere, account);
    const question = /data-passkey="([^"]*)"/.exec(other.text)?.[1] ?? '';
    const asked = await elsewhere.fetch(new URL(question, other.url), { method: 'POST' });
    const stolen = foreign.create((await asked.json()) as never);
    expect((await make(browser, shown, () => stolen)).shown.status).toBe(422);
    expect(await status(browser)).toBe(401);
  });

  test('nobody makes one at a sign-in that asks for none', async () => {
    const { account } = await withPasskey();
    const browser = new Browser();
    const page = await signIn(browser, account);
    const asked = await browser.fetch(new URL(`${page.url.pathname}/new-passkey-question`, page.url), { method: 'POST' });
    expect(asked.status).toBe(400);
    const body = new URLSearchParams({ response: '{}', name: 'x' });
    expect((await browser.open(new URL(`${page.url.pathname}/new-passkey`, page.url), { method: 'POST', body })).status).toBe(
      400,
    );
  });
});
