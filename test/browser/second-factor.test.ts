import { expect, inject, onTestFinished, test } from 'vitest';
import { arrived, comeUnknown, PHONE, picture, seriousFindings, sidewaysScroll, useBrowser } from './browser.ts';
import { appCode, confirmByPassword, enter, type OwnPerson, ownPerson, withPasskeyDevice } from './own-people.ts';

const browser = useBrowser();

const onLocalhost = () => ({ baseURL: inject('serverUrl').replace('127.0.0.1', 'localhost') });

test('an app is set up with a square to scan, then asked for at sign-in; a recovery code stands in for it (K-04)', async () => {
  const person = await ownPerson(browser);
  const page = await browser.page();
  await enter(page, person);
  await arrived(page);
  await page.getByRole('heading', { name: 'Xác nhận là bạn' }).waitFor();
  await picture(page, 'second-factor-confirm', { fullPage: true });
  await confirmByPassword(page, person);
  await page.getByRole('button', { name: 'Cài ứng dụng tạo mã' }).click();
  await page.getByRole('img', { name: 'Hình QR chứa khóa của ứng dụng' }).waitFor();
  const secret = (await page.locator('code').first().textContent()) ?? '';
  await picture(page, 'second-factor-app', { fullPage: true });
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByLabel('Mã 6 chữ số mà ứng dụng hiện').fill('000000');
  await page.keyboard.press('Enter');
  await page.getByText('Mã không đúng hoặc đã dùng.').waitFor();
  await page.getByLabel('Mã 6 chữ số mà ứng dụng hiện').fill(appCode(secret));
  await page.keyboard.press('Enter');
  await page.getByText('Còn 10 mã chưa dùng.').waitFor();
  const codes = await page.locator('li > code').allInnerTexts();
  expect(codes).toHaveLength(10);
  await picture(page, 'second-factor-codes', { fullPage: true });
  await page.getByText('Từ 8 đến 128 ký tự').waitFor();

  const again = await browser.page();
  await enter(again, person);
  await again.getByRole('heading', { name: 'Xác thực bước hai' }).waitFor();
  await picture(again, 'second-factor-asked');
  expect(await seriousFindings(again)).toEqual([]);
  await again.getByLabel('Mã xác thực').fill('000000');
  await again.keyboard.press('Enter');
  await again.getByRole('alert').getByText('Mã không đúng hoặc đã dùng.').waitFor();
  await again.getByLabel('Mã xác thực').fill(appCode(secret, 1));
  await again.keyboard.press('Enter');
  await again.waitForURL(/\/account$/);
  await arrived(again);

  const withoutApp = await browser.page({ viewport: PHONE });
  await enter(withoutApp, person);
  await withoutApp.getByLabel('Mã xác thực').fill(codes[0] ?? '');
  await withoutApp.getByRole('button', { name: 'Tiếp tục' }).click();
  await withoutApp.getByText('Còn 9 mã chưa dùng.').waitFor();
  expect(await sidewaysScroll(withoutApp)).toBe(0);
  await picture(withoutApp, 'second-factor-phone', { fullPage: true });
});

/** A person whose role asks for two steps, and lets that be put off once. */
async function ownVerifier(): Promise<OwnPerson> {
  const person = await ownPerson(browser);
  const admin = await browser.signedIn('administrator');
  const headers = { 'x-requested-with': 'thong-suot' };
  const appointment = { role: 'verifier', area: null, part: null, validFrom: '2025-07-01', validTo: null, decision: 'QĐ 5' };
  const path = `/api/accounts/${person.accountId}/appointments`;
  expect((await admin.request.post(path, { headers, data: appointment })).status()).toBe(201);
  const rule = {
    secondFactorFrom: '2025-07-01',
    graceSignIns: 1,
    passwordMonths: null,
    passwordsRemembered: 0,
    inDemonstration: true,
  };
  const { rules } = (await (await admin.request.get('/api/sign-in-rules')).json()) as { rules: { role: string }[] };
  const setRule = async (data: object) =>
    expect((await admin.request.put('/api/sign-in-rules/verifier', { headers, data })).status()).toBe(204);
  const { role: _role, ...before } = rules.find(({ role }) => role === 'verifier') ?? {
    role: '',
    ...rule,
    inDemonstration: false,
  };
  await setRule(rule);
  // Other journeys sign in in this role.
  onTestFinished(() => setRule(before));
  return person;
}

test('somebody whose role asks for two steps sets up an app before anything opens (K-04)', async () => {
  const person = await ownVerifier();
  const page = await browser.page({ viewport: PHONE });
  await enter(page, person);
  await page.getByRole('heading', { name: 'Cài ứng dụng tạo mã' }).waitFor();
  await picture(page, 'second-factor-demanded', { fullPage: true });
  expect([await seriousFindings(page), await sidewaysScroll(page)]).toEqual([[], 0]);
  await page.getByRole('button', { name: 'Để sau (còn 1 lần)' }).click();
  await page.waitForURL(/\/account$/);

  const next = await browser.page();
  await enter(next, person);
  await next.getByRole('heading', { name: 'Cài ứng dụng tạo mã' }).waitFor();
  expect(await next.getByRole('button', { name: /Để sau/ }).count()).toBe(0);
  await next.getByLabel('Mã 6 chữ số mà ứng dụng hiện').fill(appCode((await next.locator('code.secret').textContent()) ?? ''));
  await next.getByRole('button', { name: 'Xác nhận' }).click();
  await next.getByRole('heading', { name: 'Mã khôi phục' }).waitFor();
  expect(await next.locator('li > code').count()).toBe(10);
  await picture(next, 'second-factor-codes-at-sign-in');
  expect(await seriousFindings(next)).toEqual([]);
  await next.getByRole('button', { name: 'Đã cất mã, tiếp tục' }).click();
  await next.waitForURL(/\/account$/);
  await arrived(next);
});

test('a passkey is made under a name, signs in without a password, and confirms its own removal (D-13, K-04)', async () => {
  const person = await ownPerson(browser);
  const page = await browser.page(onLocalhost());
  await withPasskeyDevice(page);
  await enter(page, person);
  await arrived(page);
  await confirmByPassword(page, person);
  await page.getByLabel('Đặt tên cho khóa mới').fill('Máy tính cơ quan');
  await page.getByRole('button', { name: 'Tạo khóa truy cập' }).click();
  await page.getByText('Đã tạo khóa truy cập.').waitFor();
  expect(await page.locator('li > code').count()).toBe(10);
  await page.getByRole('button', { name: 'Đã cất mã' }).click();
  await page.getByRole('rowheader', { name: 'Máy tính cơ quan' }).waitFor();
  await picture(page, 'passkey-made', { fullPage: true });
  expect(await seriousFindings(page)).toEqual([]);

  await page.context().clearCookies();
  await comeUnknown(page, '/account');
  await page.getByRole('button', { name: 'Dùng khóa truy cập (passkey)' }).waitFor();
  await picture(page, 'passkey-sign-in');
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Dùng khóa truy cập (passkey)' }).click();
  await page.waitForURL(/\/account$/);
  await page.getByText(person.loginName).waitFor();

  await page.context().clearCookies();
  await enter(page, person);
  await page.getByRole('heading', { name: 'Xác thực bước hai' }).waitFor();
  await page.getByRole('button', { name: 'Dùng khóa truy cập (passkey)' }).click();
  await page.waitForURL(/\/account$/);
  await page.getByRole('button', { name: 'Xác nhận bằng khóa truy cập' }).click();
  await page.getByRole('button', { name: 'Gỡ khóa Máy tính cơ quan' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Gỡ', exact: true }).click();
  await page.getByRole('rowheader', { name: 'Máy tính cơ quan' }).waitFor({ state: 'detached' });
});

test('somebody whose role asks for two steps makes a passkey instead of setting up an app (K-04, D-13)', async () => {
  const person = await ownVerifier();
  const page = await browser.page(onLocalhost());
  await withPasskeyDevice(page);
  await enter(page, person);
  await page.getByLabel('Hoặc tạo khóa truy cập (passkey), đặt tên').fill('Máy cơ quan');
  await picture(page, 'passkey-demanded', { fullPage: true });
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Tạo khóa truy cập' }).click();
  await page.getByRole('heading', { name: 'Mã khôi phục' }).waitFor();
  await page.getByRole('button', { name: 'Đã cất mã, tiếp tục' }).click();
  await page.getByRole('rowheader', { name: 'Máy cơ quan' }).waitFor();
});

test('a passkey that the device refuses is told on the sign-in page, and the password still works (I-11)', async () => {
  const person = await ownPerson(browser);
  const page = await browser.page(onLocalhost());
  await withPasskeyDevice(page);
  await comeUnknown(page, '/account');
  await page.getByRole('button', { name: 'Dùng khóa truy cập (passkey)' }).click();
  await page.getByText('Không dùng được khóa truy cập.').waitFor();
  await enter(page, person);
  await page.waitForURL(/\/account$/);
});

test('at the number of this machine the page says why there are no passkeys, and leads to where there are', async () => {
  const person = await ownPerson(browser);
  const page = await browser.page();
  await enter(page, person);
  await page.getByText('Khóa truy cập cần địa chỉ có tên miền và https.').waitFor();
  const way = page.getByRole('link', { name: /^http:\/\/localhost:\d+\/account$/ });
  expect(await way.getAttribute('href')).toContain('http://localhost:');
});
