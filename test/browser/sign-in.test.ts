import { expect, inject, test } from 'vitest';
import {
  accountOf,
  arrived,
  comeUnknown,
  fillSignIn,
  openPage,
  picture,
  seriousFindings,
  signIn,
  useBrowser,
} from './browser.ts';

const browser = useBrowser();

test('an analyst signs in and stands before the national view (I-04, C-02)', async () => {
  const page = await browser.page();
  await comeUnknown(page);
  await picture(page, 'sign-in');
  expect(await seriousFindings(page)).toEqual([]);
  await signIn(page, 'analyst');
  await page.getByText('84,94').first().waitFor();
  await picture(page, 'national-view');
  expect(await seriousFindings(page)).toEqual([]);
});

test('every page has an icon: the sign-on page and the application name it, and whoever guesses its address finds it', async () => {
  const page = await browser.page();
  for (const enter of [() => comeUnknown(page), () => signIn(page, 'viewer')]) {
    await enter();
    const address = await page.locator('link[rel=icon]').getAttribute('href');
    const answer = await page.request.get(address ?? '');
    expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'image/svg+xml']);
  }
  const guessed = await page.request.get('/favicon.ico');
  expect([guessed.status(), guessed.headers()['content-type']]).toEqual([200, expect.stringMatching(/^image\//)]);
});

test('a wrong password is told in Vietnamese with English beside it, and tells nothing of the account (I-04)', async () => {
  const page = await browser.page();
  await comeUnknown(page);
  await fillSignIn(page, accountOf('viewer').loginName, 'không phải mật khẩu này');
  const known = page.getByText('Tên đăng nhập hoặc mật khẩu không đúng.');
  await known.waitFor();
  await page.getByText('Quên mật khẩu hoặc chưa có tài khoản: hỏi người quản trị').waitFor();
  await page.getByText('The login name or the password is wrong.').waitFor();
  await picture(page, 'sign-in-refused');
  expect(await seriousFindings(page)).toEqual([]);
  await fillSignIn(page, 'khong-co@thu-nghiem.example', 'không phải mật khẩu này');
  await known.waitFor();
});

test('whoever opens a link signs in and then stands on the page wanted, with its filters (I-04)', async () => {
  const page = await browser.page();
  await signIn(page, 'viewer', '/tasks?filter=%7B%22status%22%3A%22overdue%22%7D');
  await arrived(page);
  expect(new URL(page.url()).pathname).toBe('/tasks');
  expect(await page.getByLabel('Trạng thái').inputValue()).toBe('overdue');
});

test('after sign-out neither the next visit nor the way back shows figures (I-04)', async () => {
  const page = await browser.page();
  await signIn(page, 'viewer');
  await arrived(page);
  await page.getByText('Võ Thị Mẫu Người Xem').click();
  await page.getByRole('button', { name: 'Đăng xuất', exact: true }).click();
  await page.getByText('Bạn đã đăng xuất').waitFor();
  await comeUnknown(page, '/communes');
  expect((await page.request.get('/api/command-centre/national')).status()).toBe(401);
});

test('signing out everywhere ends the sessions of all devices (I-04)', async () => {
  const [office, home] = [await browser.page(), await browser.page()];
  for (const page of [office, home]) {
    await signIn(page, 'viewer');
    await arrived(page);
  }
  await office.getByText('Võ Thị Mẫu Người Xem').click();
  await office.getByRole('button', { name: 'Đăng xuất trên mọi thiết bị' }).click();
  await office.getByText('Bạn đã đăng xuất').waitFor();
  await comeUnknown(home);
});

test('signing in works on localhost as well as on 127.0.0.1', async () => {
  const page = await browser.page({ baseURL: inject('serverUrl').replace('127.0.0.1', 'localhost') });
  await signIn(page, 'leader');
  expect(new URL(page.url()).hostname).toBe('localhost');
});

test('a session that has ended is told on the page, with the way back to it (I-04)', async () => {
  const page = await browser.page();
  await signIn(page, 'leader');
  await arrived(page);
  await page.context().clearCookies();
  await openPage(page, 'Nhiệm vụ');
  const again = page.getByRole('link', { name: 'Đăng nhập lại' });
  await again.waitFor();
  await picture(page, 'session-ended');
  await again.click();
  await page.getByLabel(/Tên đăng nhập/).waitFor();
  const { loginName, password } = accountOf('leader');
  await fillSignIn(page, loginName, password);
  await page.waitForURL(/\/tasks/);
});

test('a line that is lost leaves the page standing and says so, also on a page not opened before (K-01)', async () => {
  const page = await browser.page();
  await signIn(page, 'leader');
  await arrived(page);
  await page.waitForResponse(/assets\/tasks-.*\.js/);
  await page.context().setOffline(true);
  await openPage(page, 'Nhiệm vụ');
  await page.getByText('Không kết nối được máy chủ').waitFor();
  await page.getByRole('combobox', { name: 'Tìm tỉnh, xã theo tên hoặc mã' }).fill('ha noi');
  await page.getByRole('search').getByText('Không kết nối được máy chủ').waitFor();
  await picture(page, 'line-lost');
  await page.context().setOffline(false);
  await page.getByRole('main').getByRole('button', { name: 'Thử lại' }).click();
  await page.getByRole('table', { name: 'Nhiệm vụ' }).waitFor();
});
