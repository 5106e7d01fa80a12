import { randomBytes } from 'node:crypto';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import {
  arrived,
  comeUnknown,
  fillSignIn,
  open,
  PHONE,
  pageLink,
  picture,
  seriousFindings,
  shownText,
  sidewaysScroll,
  useBrowser,
} from './browser.ts';

const browser = useBrowser();
const ACCOUNTS = '/admin/accounts';
const FORBIDDEN = 403;
const newLoginName = () => `can.bo.${randomBytes(3).toString('hex')}@thu-nghiem.example`;

/** Makes an account on the screen. @returns its first password; the page then shows the account */
async function create(page: Page, name: string, loginName: string): Promise<string> {
  await open(page, ACCOUNTS);
  await page.getByRole('button', { name: 'Tạo tài khoản' }).click();
  const dialog = page.getByRole('dialog', { name: 'Tạo tài khoản' });
  await dialog.getByLabel('Họ tên').fill(name);
  await dialog.getByLabel('Tên đăng nhập').fill(loginName);
  await page.keyboard.press('Enter');
  await page.getByText('Mật khẩu lần đầu', { exact: true }).waitFor();
  const password = await shownText(page.locator('code'));
  await page.getByRole('link', { name: 'Phân công vai trò cho tài khoản vừa tạo' }).click();
  await page.getByRole('heading', { name: 'Quản lý tài khoản' }).waitFor();
  return password;
}

async function appointTo(page: Page, unit: string): Promise<void> {
  const form = page.getByRole('form', { name: 'Phân công thêm' });
  await form.getByLabel('Vai trò').selectOption('commune-reporter');
  await form.getByLabel('Một đơn vị và cấp dưới').check();
  await form.getByRole('combobox', { name: 'Đơn vị' }).fill(unit);
  await form.getByRole('option', { name: 'Phường Bình Đức 30292' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await form.getByText('Phường Bình Đức, Tỉnh An Giang').waitFor();
  await form.getByLabel('Văn bản').fill('QĐ 12/QĐ-UBND');
}

test('an administrator makes an account, appoints it to a commune and ends that; the person can work meanwhile (I-01, D-05)', async () => {
  const page = await browser.signedIn('administrator', ACCOUNTS);
  const loginName = newLoginName();
  const firstPassword = await create(page, 'Đinh Thị Mẫu Cán Bộ', loginName);
  await appointTo(page, 'binh duc');
  await picture(page, 'account-appoint', { fullPage: true });
  const form = page.getByRole('form', { name: 'Phân công thêm' });
  await form.getByLabel('Từ ngày').fill('2025-06-30');
  await form.getByRole('button', { name: 'Phân công', exact: true }).click();
  await form.getByText('Không có vai trò này vào ngày đó').waitFor();
  await form.getByLabel('Từ ngày').fill('2025-09-01');
  await form.getByLabel('Đến trước ngày').fill('2025-08-01');
  await form.getByRole('button', { name: 'Phân công', exact: true }).click();
  await form.getByText('Ngày kết thúc đứng trước ngày bắt đầu').waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await form.getByLabel('Đến trước ngày').fill('');
  await form.getByRole('button', { name: 'Phân công', exact: true }).click();
  await form.getByText('Đã phân công.').waitFor();
  const held = page.getByRole('table', { name: 'Phân công' });
  await held.getByRole('cell', { name: 'Phường Bình Đức, Tỉnh An Giang', exact: true }).waitFor();
  const person = await browser.page();
  await comeUnknown(person);
  await fillSignIn(person, loginName, firstPassword);
  await person.getByLabel('Mật khẩu hiện tại').fill(firstPassword);
  await person.getByLabel('Mật khẩu mới', { exact: true }).fill('mot-cau-rieng-cua-can-bo');
  await person.getByLabel('Nhập lại mật khẩu mới').fill('mot-cau-rieng-cua-can-bo');
  await person.getByRole('button', { name: 'Lưu và đăng nhập' }).click();
  await person.getByRole('heading', { level: 1, name: /^Phường Bình Đức ngày/ }).waitFor();
  await held.getByRole('button', { name: /^Kết thúc phân công Cán bộ báo cáo cấp xã/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Kết thúc' }).click();
  await held.getByText('đã kết thúc').waitFor();
  expect((await person.request.get('/api/command-centre/provinces/91/communes/30292')).status()).toBe(FORBIDDEN);
});

test('names are masked until opened, which says that it is recorded; a whole login name finds the account (I-01)', async () => {
  const page = await browser.signedIn('administrator', ACCOUNTS);
  const loginName = newLoginName();
  await create(page, 'Đinh Văn Mẫu Che Tên', loginName);
  expect(await shownText(page.getByRole('heading', { level: 1 }))).toBe('Đ. V. M. C. Tên');
  const audited = 'Nhật ký ghi lại ai xem, lúc nào.';
  await page.getByText(audited).waitFor();
  await page.getByRole('button', { name: 'Xem đầy đủ' }).click();
  await page.getByText('Đinh Văn Mẫu Che Tên').waitFor();
  await page.getByText(loginName).waitFor();
  await open(page, ACCOUNTS);
  await page.getByLabel('Tìm theo tên đăng nhập').fill('khong.co@thu-nghiem.example');
  await page.keyboard.press('Enter');
  await page.getByText('Không tìm thấy tài khoản').waitFor();
  await page.getByLabel('Tìm theo tên đăng nhập').fill(loginName.toUpperCase());
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Đ. V. M. C. Tên' }).waitFor();
  expect(page.url()).not.toContain('can.bo');
});

test('locking asks for a reason and shows it; a new first password and sign-out everywhere ask before they act (I-01)', async () => {
  const page = await browser.signedIn('administrator', ACCOUNTS);
  const first = await create(page, 'Đinh Văn Mẫu Bị Khóa', newLoginName());
  await page.getByRole('button', { name: 'Khóa', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: /^Khóa tài khoản/ });
  await dialog.getByRole('button', { name: 'Thôi' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: 'Khóa', exact: true }).click();
  await dialog.getByLabel('Lý do').fill('Chuyển công tác');
  await picture(page, 'account-lock');
  expect(await seriousFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Khóa' }).click();
  await page.getByText(/^Từ .*: Chuyển công tác$/).waitFor();
  await page.getByRole('button', { name: 'Mở khóa' }).click();
  const unlocking = page.getByRole('dialog', { name: /^Mở khóa tài khoản/ });
  await unlocking.getByLabel('Lý do').fill('Trở lại làm việc');
  await unlocking.getByRole('button', { name: 'Mở khóa' }).click();
  await page.getByText('Chưa đổi mật khẩu lần đầu').waitFor();
  await page.getByRole('button', { name: 'Cấp lại mật khẩu' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Cấp lại mật khẩu' }).click();
  expect(await shownText(page.locator('code'))).not.toBe(first);
  await page.getByRole('button', { name: 'Đã trao, ẩn đi' }).click();
  await page.locator('code').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Đăng xuất khỏi mọi nơi' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Đăng xuất khỏi mọi nơi' }).click();
  await page.getByText('Đã kết thúc 0 phiên.').waitFor();
});

test('the list narrows by role, state and unit, keeps that in its address, and says how many match (I-01)', async () => {
  const page = await browser.signedIn('administrator', ACCOUNTS);
  const rows = page.getByRole('table', { name: 'Tài khoản' }).getByRole('row');
  await page.getByRole('combobox', { name: 'Vai trò' }).selectOption('province-reviewer');
  await page
    .getByRole('status')
    .filter({ hasText: /^1 \/ 1 dòng$/ })
    .waitFor();
  expect(await shownText(rows.nth(1))).toMatch(/P\. T\. M\. T\. Tra.*Cán bộ thẩm tra cấp tỉnh: Tỉnh An Giang/s);
  await page.getByRole('combobox', { name: 'Vai trò' }).selectOption('');
  await page.getByRole('combobox', { name: 'Đơn vị và cấp dưới' }).fill('an giang');
  await page.getByRole('option', { name: 'Tỉnh An Giang 91' }).click();
  await page.getByText('P. T. M. T. Tra').waitFor();
  await page.getByText('L. V. M. L. Đạo').waitFor({ state: 'detached' });
  await page.reload();
  await page.getByText('P. T. M. T. Tra').waitFor();
  await page.getByText('Tỉnh An Giang', { exact: true }).waitFor();
  expect(await page.getByText('L. V. M. L. Đạo').count()).toBe(0);
});

test('limits of sessions are read and set, within what the server takes (K-04)', async () => {
  const page = await browser.signedIn('administrator', ACCOUNTS);
  await page.getByLabel('Không dùng, tính bằng phút').fill('45');
  await page.getByRole('button', { name: 'Lưu thời hạn' }).click();
  await page.getByText('Đã lưu.').waitFor();
  await page.reload();
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('input[name=idleMinutes]')?.value === '45');
  await page.getByLabel('Không dùng, tính bằng phút').fill('30');
  await page.getByRole('button', { name: 'Lưu thời hạn' }).click();
  await page.getByText('Đã lưu.').waitFor();
});

test('only who may manage accounts is offered the page, and the server refuses everybody else (I-01)', async () => {
  const admin = await browser.signedIn('administrator', '/');
  await pageLink(admin, 'Tài khoản').waitFor({ state: 'attached' });
  const page = await browser.signedIn('analyst', '/');
  expect(await pageLink(page, 'Tài khoản').count()).toBe(0);
  await page.goto(ACCOUNTS);
  await page.getByText('Bạn không có quyền làm việc này').first().waitFor();
});

test.each([
  ['light', 'light', {}],
  ['dark', 'dark', {}],
  ['phone', 'light', { viewport: PHONE }],
] as const)(
  '%s: nothing serious for axe on the pages of accounts, and none scrolls sideways (WCAG 2.2 AA)',
  async (name, colorScheme, options) => {
    const page = await browser.signedIn('administrator', ACCOUNTS, { colorScheme, ...options });
    await page.getByText('H. V. M. Q. Trị').waitFor();
    await picture(page, `accounts-${name}`, { fullPage: true });
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole('link', { name: 'P. T. M. T. Tra' }).click();
    await page.getByRole('heading', { level: 1, name: 'P. T. M. T. Tra' }).waitFor();
    await arrived(page);
    await page.getByText('Cán bộ thẩm tra cấp tỉnh').first().waitFor();
    await picture(page, `account-admin-${name}`, { fullPage: true });
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await seriousFindings(page)).toEqual([]);
  },
);
