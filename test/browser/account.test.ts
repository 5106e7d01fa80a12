import { randomBytes } from 'node:crypto';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import {
  accountOf,
  arrived,
  comeUnknown,
  fillSignIn,
  open,
  PHONE,
  picture,
  seriousFindings,
  shownText,
  sidewaysScroll,
  signIn,
  useBrowser,
} from './browser.ts';

const browser = useBrowser();
const OWN = 'mot-cau-cua-rieng-toi-2025';
const NEXT = 'mot-cau-khac-nua-nam-2026';

/** A person of the test's own, made by an administrator. */
async function newPerson(): Promise<{ loginName: string; firstPassword: string }> {
  const admin = await browser.signedIn('administrator');
  const loginName = `moi.${randomBytes(3).toString('hex')}@thu-nghiem.example`;
  const headers = { 'x-requested-with': 'thong-suot' };
  const made = await admin.request.post('/api/accounts', { headers, data: { name: 'Đỗ Thị Mẫu Mới', loginName } });
  expect(made.status()).toBe(201);
  return { loginName, ...((await made.json()) as { firstPassword: string }) };
}

async function changeTo(page: Page, present: string, next: string, repeat = next): Promise<void> {
  await page.getByLabel('Mật khẩu hiện tại').fill(present);
  await page.getByLabel('Mật khẩu mới', { exact: true }).fill(next);
  await page.getByLabel('Nhập lại mật khẩu mới').fill(repeat);
  await page.getByRole('button', { name: 'Đổi mật khẩu' }).click();
}

test('everybody reads who they are and where they may act, units by name and not by code (I-04)', async () => {
  const page = await browser.signedIn('commune-reporter');
  await page.getByText('Nguyễn Văn Mẫu Báo Cáo').click();
  await page.getByText('Cán bộ báo cáo cấp xã: Phường Bình Đức, Tỉnh An Giang, Ủy ban nhân dân').waitFor();
  await page.getByRole('link', { name: 'Tài khoản của tôi' }).click();
  await page.getByRole('heading', { level: 1, name: 'Tài khoản của tôi' }).waitFor();
  const row = await shownText(page.getByRole('table', { name: 'Phân công' }).getByRole('row').nth(1));
  expect(row.split(/\t|\n/).filter(Boolean)).toEqual([
    'Cán bộ báo cáo cấp xã',
    'Phường Bình Đức, Tỉnh An Giang',
    'Ủy ban nhân dân',
    '1/7/2025',
    'không thời hạn',
  ]);
  expect(await page.getByLabel('Số liệu ngày').count()).toBe(0);
});

test.each(['light', 'dark'] as const)(
  'in %s the page of the account has nothing serious for axe (WCAG 2.2 AA)',
  async (colorScheme) => {
    const page = await browser.signedIn('commune-reporter', '/account', { colorScheme });
    await page.getByRole('table', { name: 'Phiên làm việc' }).waitFor();
    await page.getByText('Từ 14 đến 128 ký tự').waitFor();
    await picture(page, `account-${colorScheme}`, { fullPage: true });
    expect(await seriousFindings(page)).toEqual([]);
  },
);

test('at 360 px the page of the account does not scroll sideways', async () => {
  const page = await browser.signedIn('commune-reporter', '/account', { viewport: PHONE });
  await page.getByRole('table', { name: 'Phiên làm việc' }).waitFor();
  await picture(page, 'account-phone', { fullPage: true });
  expect(await sidewaysScroll(page)).toBe(0);
  expect(await seriousFindings(page)).toEqual([]);
});

test('a password is changed by keyboard; each fault stands beside its field, with the focus on it (I-04)', async () => {
  const { loginName, firstPassword } = await newPerson();
  const page = await browser.page();
  await comeUnknown(page, '/account');
  await fillSignIn(page, loginName, firstPassword);
  await page.getByLabel('Mật khẩu hiện tại').fill(firstPassword);
  await page.getByLabel('Mật khẩu mới', { exact: true }).fill(OWN);
  await page.getByLabel('Nhập lại mật khẩu mới').fill(OWN);
  await page.getByRole('button', { name: 'Lưu và đăng nhập' }).click();
  await arrived(page);
  await page.getByText('Bạn chưa được phân công vai trò nào.').waitFor();
  await changeTo(page, OWN, NEXT, `${NEXT}!`);
  await page.getByText('Hai lần nhập mật khẩu mới không giống nhau.').waitFor();
  await changeTo(page, 'không phải nó', NEXT);
  await page.getByText('Mật khẩu hiện tại không đúng.').waitFor();
  await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'present');
  await changeTo(page, OWN, 'ngắn');
  await page.getByText('Mật khẩu mới quá ngắn.').waitFor();
  await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'next');
  await picture(page, 'account-password-refused', { fullPage: true });
  expect(await seriousFindings(page)).toEqual([]);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(NEXT);
  await page.keyboard.press('Tab');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(NEXT);
  await page.keyboard.press('Enter');
  await page.getByText('Đã đổi mật khẩu.').waitFor();
  const elsewhere = await browser.page();
  await comeUnknown(elsewhere, '/account');
  await fillSignIn(elsewhere, loginName, NEXT);
  await arrived(elsewhere);
});

test('one signs another of the own devices out, and that one must sign in again (I-04)', async () => {
  const { loginName } = accountOf('leader');
  const [office, home] = [
    await browser.page(),
    await browser.page({ userAgent: 'Mozilla/5.0 (Android 15; rv:140.0) Firefox/140.0' }),
  ];
  for (const page of [office, home]) {
    await signIn(page, 'leader', '/account');
    await arrived(page);
  }
  await office.reload();
  await office.getByText(loginName).waitFor();
  await office.getByRole('button', { name: /^Đăng xuất Firefox, Android, đăng nhập lúc/ }).click();
  await office.getByText('Đã đăng xuất phiên đó.').waitFor();
  await office.getByRole('button', { name: /^Đăng xuất Firefox, Android/ }).waitFor({ state: 'detached' });
  await comeUnknown(home, '/account');
  await office.getByRole('button', { name: 'Đăng xuất trên mọi thiết bị' }).last().click();
  await office.getByRole('dialog').getByRole('button', { name: 'Thôi' }).click();
  await office.getByRole('dialog').waitFor({ state: 'hidden' });
  await open(office, '/account');
});

test('the pages of account and administration stand in English too, and no Vietnamese label is left', async () => {
  const page = await browser.signedIn('administrator', '/account');
  await page.getByText('Hoàng Văn Mẫu Quản Trị').first().click();
  await page.getByRole('banner').getByLabel('Ngôn ngữ').selectOption('en');
  await page.getByRole('heading', { level: 1, name: 'My account' }).waitFor();
  for (const [address, title] of [
    ['/account', 'My account'],
    ['/admin/accounts', 'Accounts'],
    ['/admin/units', 'Administrative units'],
  ] as const) {
    await open(page, address);
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    const labels = await page
      .locator(':is(main h1, main h2, main label, main thead, header nav):not([lang=vi] *)')
      .allInnerTexts();
    expect(labels.join(' '), address).not.toMatch(/Phân công|Vai trò|Đơn vị|Tài khoản|Mật khẩu|Tệp|Dòng|Trạng thái/);
    await picture(page, `${title.toLowerCase().replaceAll(' ', '-')}-english`);
  }
});
