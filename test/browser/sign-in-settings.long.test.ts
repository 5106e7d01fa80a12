import { expect, test } from 'vitest';
import { arrived, open, PHONE, picture, seriousFindings, sidewaysScroll, useBrowser } from './browser.ts';
import { appCode, enter, ownPerson } from './own-people.ts';

const browser = useBrowser();
const HEADERS = { 'x-requested-with': 'thong-suot' };

test('an administrator sets what a role asks of sign-in, and takes it back (K-04)', async () => {
  const page = await browser.signedIn('administrator', '/admin/accounts');
  const rules = page.getByRole('table', { name: 'Quy định đăng nhập theo vai trò' });
  await rules.getByRole('rowheader', { name: 'Các vai trò khác' }).waitFor();
  await page.getByRole('button', { name: 'Thêm quy định cho một vai trò' }).click();
  const dialog = page.getByRole('dialog', { name: 'Thêm quy định cho một vai trò' });
  await dialog.getByLabel('Vai trò').selectOption('viewer');
  await dialog.getByLabel('Hai bước từ ngày').fill('2027-03-01');
  await dialog.getByLabel('Số lần được để sau').fill('3');
  await picture(page, 'sign-in-rule');
  expect(await seriousFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Thêm quy định cho một vai trò' }).click();
  const row = rules.getByRole('row', { name: /^Người xem/ });
  await row.waitFor();
  expect(await row.getByRole('cell').nth(0).textContent()).toBe('1/3/2027');
  await row.getByRole('button', { name: 'Bỏ quy định: Người xem' }).click();
  await page.getByRole('dialog', { name: 'Bỏ quy định: Người xem' }).getByRole('button', { name: 'Bỏ', exact: true }).click();
  await row.waitFor({ state: 'detached' });
});

test('an administrator adds a place to sign in and a system that signs in here; its secret is shown once (I-04, I-11, D-07)', async () => {
  const page = await browser.signedIn('administrator', '/admin/accounts');
  await page.getByRole('button', { name: 'Thêm nơi đăng nhập' }).click();
  const provider = page.getByRole('dialog', { name: 'Thêm nơi đăng nhập' });
  await provider.getByLabel('Tên trên nút (tiếng Việt)').fill('Cổng của bộ');
  await provider.getByLabel('Tên trên nút (tiếng Anh)').fill('Ministry portal');
  await provider.getByLabel('Địa chỉ của nơi đó (issuer)').fill('http://dang-nhap.example');
  await provider.getByLabel('Mã của hệ thống này ở đó (client id)').fill('thong-suot');
  await provider.getByLabel('Khóa bí mật ở đó (client secret)').fill('bi-mat');
  await provider.getByRole('button', { name: 'Thêm nơi đăng nhập' }).click();
  await provider.getByText('Địa chỉ phải là https').waitFor();
  await picture(page, 'other-provider-refused');
  expect(await seriousFindings(page)).toEqual([]);
  await provider.getByLabel('Địa chỉ của nơi đó (issuer)').fill('https://dang-nhap.example');
  await provider.getByRole('button', { name: 'Thêm nơi đăng nhập' }).click();
  await page.getByRole('button', { name: 'Tắt: Cổng của bộ' }).click();
  await page.getByRole('dialog', { name: 'Cổng của bộ' }).getByRole('button', { name: 'Tắt' }).click();
  await page.getByRole('button', { name: 'Bật: Cổng của bộ' }).waitFor();
  await page.getByRole('button', { name: 'Bỏ: Cổng của bộ' }).click();
  await page.getByRole('dialog', { name: 'Cổng của bộ' }).getByRole('button', { name: 'Bỏ' }).click();
  await page.getByRole('button', { name: 'Bật: Cổng của bộ' }).waitFor({ state: 'detached' });

  await page.getByRole('button', { name: 'Đăng ký hệ thống' }).click();
  const client = page.getByRole('dialog', { name: 'Đăng ký hệ thống' });
  await client.getByLabel('Mã hệ thống (client id)').fill('mot-cua-tinh');
  await client.getByLabel('Tên hệ thống').fill('Một cửa của tỉnh');
  await client.getByLabel('Tên tiếng Anh').fill('Provincial one-stop shop');
  await client.getByLabel('Địa chỉ quay về sau đăng nhập').fill('https://mot-cua.example/xong');
  await client.getByRole('button', { name: 'Đăng ký hệ thống' }).click();
  await page.getByText('Khóa bí mật của mot-cua-tinh').waitFor();
  await picture(page, 'sign-in-settings', { fullPage: true });
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Đã trao, ẩn đi' }).click();
  await page.getByRole('button', { name: 'Bỏ: mot-cua-tinh' }).click();
  await page.getByRole('dialog', { name: 'mot-cua-tinh' }).getByRole('button', { name: 'Bỏ' }).click();
  await page.getByRole('rowheader', { name: 'Một cửa của tỉnh' }).waitFor({ state: 'detached' });
});

test('at 360 px the settings of sign-in do not scroll the page sideways, and all of a rule is in the window', async () => {
  const page = await browser.signedIn('administrator', '/admin/accounts', { viewport: PHONE });
  const rules = page.getByRole('table', { name: 'Quy định đăng nhập theo vai trò' });
  await rules.waitFor();
  const change = await rules.getByRole('button', { name: 'Sửa' }).first().boundingBox();
  expect((change?.x ?? 0) + (change?.width ?? PHONE.width)).toBeLessThanOrEqual(PHONE.width);
  await rules.scrollIntoViewIfNeeded();
  await picture(page, 'sign-in-rules-phone');
  expect([await sidewaysScroll(page), await seriousFindings(page)]).toEqual([0, []]);
});

test('an administrator removes the second factors of somebody who has lost them, with a reason (K-04)', async () => {
  const person = await ownPerson(browser);
  const own = await browser.page();
  await enter(own, person);
  await arrived(own);
  await own.request.post('/api/session/confirmation', { headers: HEADERS, data: { password: person.password } });
  const { secret } = (await (await own.request.post('/api/session/totp', { headers: HEADERS })).json()) as { secret: string };
  const done = await own.request.post('/api/session/totp/confirmation', { headers: HEADERS, data: { code: appCode(secret) } });
  expect(done.status()).toBe(200);

  const admin = await browser.signedIn('administrator');
  await open(admin, `/admin/accounts/${person.accountId}`);
  await admin.getByRole('button', { name: 'Gỡ yếu tố thứ hai' }).click();
  const dialog = admin.getByRole('dialog', { name: 'Gỡ mọi yếu tố thứ hai của người này?' });
  await dialog.getByLabel('Lý do').fill('Mất điện thoại, đã gặp trực tiếp');
  await picture(admin, 'factor-reset');
  expect(await seriousFindings(admin)).toEqual([]);
  await dialog.getByRole('button', { name: 'Gỡ yếu tố thứ hai' }).click();
  await dialog.waitFor({ state: 'hidden' });
  expect((await own.request.get('/api/session')).status()).toBe(401);
  const again = await browser.page();
  await enter(again, person);
  await again.waitForURL(/\/account$/);
});
