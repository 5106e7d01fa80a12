import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { OutsideSystem } from '../../apps/server/test/identity/outside-system.ts';
import { arrived, fillSignIn, picture, seriousFindings, useBrowser } from './browser.ts';
import { confirmByPassword, enter, ownPerson } from './own-people.ts';

const browser = useBrowser();
const HEADERS = { 'x-requested-with': 'thong-suot' };
let outside: OutsideSystem;
beforeAll(async () => {
  outside = await OutsideSystem.start([`${inject('serverUrl')}/auth/outside/callback`]);
});
afterAll(() => outside.stop());

const atSignIn = async (): Promise<Page> => {
  const page = await browser.page();
  await page.goto('/account');
  await page.getByLabel(/Tên đăng nhập/).waitFor();
  return page;
};

test('somebody links the account of another system, signs in by its button, and by password when it is away (I-11, D-13)', async () => {
  const person = await ownPerson(browser);
  const admin = await browser.signedIn('administrator');
  const { issuer, clientId, clientSecret } = outside;
  const labels = { label: 'VNeID thử', labelEn: 'Trial VNeID', enabled: true };
  const provider = { issuer, clientId, clientSecret, subjectClaim: 'sub', ...labels };
  expect((await admin.request.post('/api/outside-providers', { headers: HEADERS, data: provider })).status()).toBe(201);

  const stranger = await atSignIn();
  await picture(stranger, 'other-provider-button');
  expect(await seriousFindings(stranger)).toEqual([]);
  await stranger.getByRole('link', { name: 'Đăng nhập bằng VNeID thử' }).click();
  await stranger.getByRole('heading', { name: 'Tài khoản nơi kia chưa được liên kết' }).waitFor();
  await picture(stranger, 'other-provider-unlinked');
  expect(await seriousFindings(stranger)).toEqual([]);
  await stranger.getByRole('link', { name: 'Quay lại các cách đăng nhập' }).click();
  await stranger.getByLabel(/Tên đăng nhập/).waitFor();

  const page = await browser.page();
  await enter(page, person);
  await arrived(page);
  await confirmByPassword(page, person);
  await page.getByRole('button', { name: 'Liên kết với VNeID thử' }).click();
  await page.getByText(/đã liên kết từ/).waitFor();
  await picture(page, 'other-provider-linked', { fullPage: true });
  expect(await seriousFindings(page)).toEqual([]);

  const next = await atSignIn();
  await next.getByRole('link', { name: 'Đăng nhập bằng VNeID thử' }).click();
  await next.waitForURL(/\/account$/);
  await next.getByText(person.loginName).waitFor();

  await outside.stop();
  const away = await atSignIn();
  await away.getByRole('link', { name: 'Đăng nhập bằng VNeID thử' }).click();
  await away.getByRole('heading', { name: 'Nơi đăng nhập kia không trả lời' }).waitFor();
  await picture(away, 'other-provider-away');
  await away.getByRole('link', { name: 'Quay lại các cách đăng nhập' }).click();
  await fillSignIn(away, person.loginName, person.password);
  await away.waitForURL(/\/account$/);
  await away.getByText(person.loginName).waitFor();
});

test('another system signs people in with us: the form of our page leads the browser back to it (I-04, D-07)', async () => {
  const person = await ownPerson(browser);
  const other = createServer((request, response) => {
    const arrivedHere = new URL(request.url ?? '', 'http://other.invalid').searchParams.has('code');
    response
      .setHeader('content-type', 'text/html; charset=utf-8')
      .end(`<h1>${arrivedHere ? 'Đã về hệ thống kia' : 'Không có mã'}</h1>`);
  }).listen(0, '127.0.0.1');
  await once(other, 'listening');
  const callback = `http://127.0.0.1:${(other.address() as AddressInfo).port}/xong`;
  const admin = await browser.signedIn('administrator');
  const system = {
    clientId: 'he-thong-kia',
    name: 'Hệ thống kia',
    nameEn: 'Other system',
    redirectUris: [callback],
    signOutUris: [],
    tellsNames: false,
  };
  expect((await admin.request.post('/api/sign-on-clients', { headers: HEADERS, data: system })).status()).toBe(201);

  const page = await browser.page();
  const asked = new URLSearchParams({
    client_id: system.clientId,
    response_type: 'code',
    scope: 'openid',
    redirect_uri: callback,
    code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
    code_challenge_method: 'S256',
  });
  await page.goto(`/oidc/auth?${asked.toString()}`);
  await fillSignIn(page, person.loginName, person.password);
  await page.getByRole('heading', { name: 'Đã về hệ thống kia' }).waitFor();
  other.closeAllConnections();
  other.close();
});
