import { describe, expect, test } from 'vitest';
import { useTestDatabase } from '#test/harness';
import { Browser, type Visit } from '#test/identity/browser';
import { type GivenAccount, givenIdentity, useServer } from '#test/identity/given-identity';
import { PasskeyDevice } from '#test/identity/passkey-device';

const db = useTestDatabase();
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
