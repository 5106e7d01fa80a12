import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { PHONE, picture, seriousFindings, shownText, sidewaysScroll, useBrowser } from './browser.ts';

const browser = useBrowser();
const mark = randomBytes(3).toString('hex');
const ID = `may-an-giang-${mark}`;
const HEADERS = { 'x-requested-with': 'thong-suot' };
const PAGE = '/admin/accounts';
const program = (area: string | null, machineId = `may-khac-${mark}`) => ({
  machineId,
  name: 'Phần mềm mẫu',
  role: 'province-system',
  area,
  part: null,
  validFrom: '2026-01-01',
  validTo: null,
  addressRanges: [],
  requestsAMinute: 60,
  decision: 'QĐ 31',
});

test('an administrator of a province registers, renews and revokes the programs of that province (I-09)', async () => {
  const page = await browser.signedIn('province-administrator', PAGE);
  await page.getByRole('button', { name: 'Đăng ký phần mềm' }).click();
  const dialog = page.getByRole('dialog', { name: 'Đăng ký phần mềm' });
  expect(await dialog.getByLabel('Nơi', { exact: true }).inputValue()).toBe('91');
  await dialog.getByLabel('Mã phần mềm').fill(ID);
  await dialog.getByLabel('Tên', { exact: true }).fill('Phần mềm báo cáo mẫu');
  await dialog.getByLabel('Số quyết định, văn bản').fill('QĐ 31');
  await dialog.getByRole('button', { name: 'Đăng ký phần mềm' }).click();
  await page.getByText(`Khóa bí mật của ${ID}`).waitFor();
  const secret = await shownText(page.locator('code'));
  const token = await page.request.post('/oidc/token', {
    headers: { authorization: `Basic ${Buffer.from(`${ID}:${secret}`).toString('base64')}` },
    form: { grant_type: 'client_credentials' },
  });
  expect(token.status()).toBe(200);
  const row = page.getByRole('row').filter({ hasText: ID });
  await row.getByText('Tỉnh An Giang').waitFor();
  await row.getByText('Phần mềm báo cáo của tỉnh').waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await picture(page, 'province-programs', { fullPage: true });

  await page.getByRole('button', { name: `Cấp khóa mới: ${ID}` }).click();
  await page.getByRole('dialog', { name: ID }).getByRole('button', { name: 'Cấp khóa mới' }).click();
  await row.getByText('2 khóa đang dùng').waitFor();
  await page.getByRole('button', { name: `Thu hồi: ${ID}` }).click();
  const revoking = page.getByRole('dialog', { name: ID });
  await revoking.getByLabel('Lý do').fill(`Thôi dùng ${mark}`);
  await revoking.getByRole('button', { name: 'Thu hồi' }).click();
  await row.getByText(`■ Đã thu hồi: Thôi dùng ${mark}`).waitFor();
});

test('programs of other provinces and of the nation are neither seen nor made by a province (I-09)', async () => {
  const administrator = await browser.signedIn('administrator', PAGE);
  const made = await administrator.request.post('/api/machines', { headers: HEADERS, data: program('01') });
  expect(made.status()).toBe(201);
  const page = await browser.signedIn('province-administrator', PAGE);
  await page.getByRole('button', { name: 'Đăng ký phần mềm' }).waitFor();
  expect(await shownText(page.getByRole('main'))).not.toContain(`may-khac-${mark}`);
  for (const area of ['01', null]) {
    const refused = await page.request.post('/api/machines', { headers: HEADERS, data: program(area, `may-sai-${mark}`) });
    expect(refused.status(), `${area}`).toBe(403);
  }
  expect((await page.request.get('/api/machines')).status()).toBe(403);
});

test('the section holds on a phone in dark, and a commune reporter has none', async () => {
  const page = await browser.signedIn('province-administrator', PAGE, { viewport: PHONE, colorScheme: 'dark' });
  await page.getByRole('button', { name: 'Đăng ký phần mềm' }).click();
  expect(await sidewaysScroll(page)).toBe(0);
  expect(await seriousFindings(page)).toEqual([]);
  await picture(page, 'province-programs-phone');
  const reporter = await browser.signedIn('commune-reporter', '/account');
  expect((await reporter.request.get('/api/machines?area=91')).status()).toBe(403);
});
