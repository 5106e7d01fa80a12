import { randomBytes } from 'node:crypto';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import {
  arrived,
  comeUnknown,
  download,
  fillSignIn,
  open,
  openPage,
  PHONE,
  pageLink,
  picture,
  seriousFindings,
  shownText,
  sidewaysScroll,
  useBrowser,
} from './browser.ts';

const browser = useBrowser();
const LISTS = '/admin/account-lists';
/** A commune of An Giang that no other test has people in. */
const COMMUNE = '30313';
const mark = randomBytes(3).toString('hex');
const login = (name: string) => `${name}.${mark}@an-giang.example`;
const HEADINGS = 'Tên đăng nhập;Họ và tên;Đơn vị;Khối;Chức danh;Từ ngày;Văn bản';
const row = (name: string, fullName: string, over: { unit?: string; position?: string } = {}) =>
  [login(name), fullName, over.unit ?? COMMUNE, '', over.position ?? 'Chuyên viên', '', 'QĐ 9/QĐ-UBND'].join(';');
const fileOf = (...rows: string[]) => ({
  name: 'danh-sach.csv',
  mimeType: 'application/vnd.ms-excel',
  buffer: Buffer.from([HEADINGS, ...rows].join('\r\n')),
});

async function handIn(page: Page, file: ReturnType<typeof fileOf>): Promise<void> {
  await page.getByLabel('Tệp đã điền').setInputFiles(file);
  await page.getByRole('button', { name: 'Xem trước khác biệt' }).click();
}

const fact = (page: Page, name: string) =>
  page
    .getByRole('region', { name: 'Khác biệt so với hiện tại' })
    .locator('dt', { hasText: new RegExp(`^${name}$`) })
    .locator('+ dd');

async function write(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Ghi các thay đổi này' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ghi các thay đổi này' }).click();
}

/** Signs in with a first code and chooses a password. */
async function begin(page: Page, loginName: string, code: string): Promise<void> {
  await comeUnknown(page);
  await fillSignIn(page, loginName, code);
  await page.getByLabel('Mật khẩu hiện tại').fill(code);
  await page.getByLabel('Mật khẩu mới', { exact: true }).fill('mot-cau-rieng-cua-can-bo');
  await page.getByLabel('Nhập lại mật khẩu mới').fill('mot-cau-rieng-cua-can-bo');
  await page.getByRole('button', { name: 'Lưu và đăng nhập' }).click();
}

test('a province takes its provisional list, hands out codes, and replaces it by the approved one (I-01, I-02, D-05, D-06)', async () => {
  const page = await browser.signedIn('province-administrator', LISTS);
  const template = await download(page, () => page.getByRole('link', { name: 'Tải mẫu Excel của phạm vi này' }).click());
  expect(template.name).toBe('thong-suot-mau-tai-khoan-91.xlsx');

  await handIn(
    page,
    fileOf(row('an', 'Đinh Thị Mẫu An', { unit: '00004' }), row('binh', 'Đinh Văn Mẫu Bình', { position: 'Vua' })),
  );
  await page.getByText('Danh sách có 2 lỗi, chưa ghi gì.').waitFor();
  await page.getByText('đơn vị nằm ngoài phạm vi của danh sách này').waitFor();
  await page.getByText('is no position of that day').waitFor();
  await picture(page, 'account-list-faults', { fullPage: true });
  expect(await seriousFindings(page)).toEqual([]);

  const people = [row('an', 'Đinh Thị Mẫu An'), row('binh', 'Đinh Văn Mẫu Bình')];
  await handIn(page, fileOf(...people));
  await page
    .getByRole('cell', { name: /Chuyên viên, .*Tỉnh An Giang/ })
    .first()
    .waitFor();
  expect(await shownText(fact(page, 'Mới'))).toBe('2');
  await picture(page, 'account-list-preview', { fullPage: true });
  expect(await seriousFindings(page)).toEqual([]);
  await write(page);
  await page.getByText('Đã ghi: 2 mới, 0 thay đổi, 0 thôi chức danh.').waitFor();
  const codes = page.getByRole('region', { name: 'Mã đăng nhập lần đầu' });
  const code = await shownText(
    codes
      .getByRole('row')
      .filter({ hasText: login('an') })
      .locator('code'),
  );
  const sheet = await download(page, () => codes.getByRole('button', { name: 'Tải tệp mã (Excel)' }).click());
  expect([sheet.name, sheet.bytes.subarray(0, 2).toString()]).toEqual(['thong-suot-ma-lan-dau.xlsx', 'PK']);
  await picture(page, 'account-list-codes', { fullPage: true });
  await codes.getByRole('button', { name: 'Đã nhận mã, ẩn đi' }).click();
  await codes.waitFor({ state: 'detached' });

  const person = await browser.page();
  await begin(person, login('an'), code);
  await arrived(person);

  await handIn(page, fileOf(...people));
  await page.getByText('Không có gì thay đổi.').waitFor();

  await page.getByRole('combobox', { name: 'Phạm vi của danh sách' }).fill(COMMUNE);
  await page.getByRole('option', { name: new RegExp(COMMUNE) }).click();
  await page.getByLabel(/^Chính thức/).check();
  await page.getByLabel(/^Danh sách đầy đủ/).check();
  await handIn(page, fileOf(row('an', 'Đinh Thị Mẫu An', { position: 'Trưởng phòng' }), row('chi', 'Đinh Thị Mẫu Chi')));
  await page
    .getByRole('cell', { name: 'Đ. T. M. Chi' })
    .or(page.getByRole('rowheader', { name: 'Đ. T. M. Chi' }))
    .waitFor();
  for (const [kind, number] of [
    ['Mới', '1'],
    ['Thay đổi', '1'],
    ['Thôi chức danh', '1'],
    ['Được xác nhận chính thức', '1'],
  ] as const)
    expect(await shownText(fact(page, kind)), kind).toBe(number);
  await write(page);
  await page.getByText('Đã ghi: 1 mới, 1 thay đổi, 1 thôi chức danh.').waitFor();
});

test('a province sees and manages its own accounts alone, confirms one by one, and changes no setting (I-09)', async () => {
  const page = await browser.signedIn('province-administrator', '/admin/accounts');
  await page.getByText('P. T. M. T. Tra').waitFor();
  expect(await page.getByText('H. V. M. Q. Trị').count()).toBe(0);
  expect(await page.getByRole('heading', { name: 'Thời hạn phiên làm việc' }).count()).toBe(0);
  await open(page, LISTS);
  await handIn(page, fileOf(row('dung', 'Đinh Văn Mẫu Dũng')));
  await write(page);
  await page.getByText('Đã ghi: 1 mới').waitFor();
  await open(page, '/admin/accounts');
  await page.getByLabel('Tìm theo tên đăng nhập').fill(login('dung'));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Đ. V. M. Dũng' }).waitFor();
  await page.getByText(/^Tạm thời: từ ngày/).waitFor();
  await picture(page, 'account-provisional', { fullPage: true });
  expect(await page.getByLabel('Cả nước').count()).toBe(0);
  await page.getByRole('button', { name: 'Xác nhận chính thức' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Xác nhận chính thức' }).click();
  await page.getByText(/^Tạm thời: từ ngày/).waitFor({ state: 'detached' });
});

test('the board of the nation leads to a province, its numbers to their lists, and names the communes without access (I-09)', async () => {
  const leader = await browser.signedIn('leader', '/');
  await openPage(leader, 'Tình hình tài khoản');
  await leader
    .getByText(/xã chưa ai vào được hệ thống\.$/)
    .first()
    .waitFor();
  expect(await leader.getByRole('table').first().locator('td a').count()).toBe(0);
  const page = await browser.signedIn('administrator', '/admin/account-board');
  await page.getByRole('link', { name: 'Tỉnh An Giang' }).click();
  const own = page.getByRole('row').filter({ hasText: 'Cơ quan cấp tỉnh' });
  const issued = await shownText(own.getByRole('link').first());
  await picture(page, 'account-board', { fullPage: true });
  const { name, bytes } = await download(page, () => page.getByRole('link', { name: 'Tải danh sách (CSV)' }).click());
  expect(name).toBe('thong-suot-xa-chua-co-tai-khoan.csv');
  expect(bytes.toString('utf8')).toMatch(/^\uFEFFMã;Xã, phường, đặc khu\r\n\d{5};/);
  await own.getByRole('link').first().click();
  await page.getByRole('heading', { level: 1, name: 'Tài khoản', exact: true }).waitFor();
  await picture(page, 'account-board-list');
  await page
    .getByRole('status')
    .filter({ hasText: new RegExp(`${issued} dòng$`) })
    .waitFor();
});

test('whoever manages no accounts is offered none of these pages, and the server refuses', async () => {
  const page = await browser.signedIn('viewer', '/');
  expect(await pageLink(page, 'Tình hình tài khoản').count()).toBe(0);
  for (const address of ['/api/account-lists/template.xlsx', '/api/account-boards', '/api/positions'])
    expect((await page.request.get(address)).status(), address).toBe(403);
});

test.each([
  ['light', 'light', {}],
  ['dark', 'dark', {}],
  ['phone', 'light', { viewport: PHONE }],
] as const)(
  '%s: nothing serious for axe on these pages, and none scrolls sideways (WCAG 2.2 AA)',
  async (name, colorScheme, options) => {
    const page = await browser.signedIn('province-administrator', LISTS, { colorScheme, ...options });
    await page.getByRole('rowheader', { name: 'Văn thư' }).waitFor();
    await picture(page, `account-lists-${name}`, { fullPage: true });
    expect([await seriousFindings(page), await sidewaysScroll(page)]).toEqual([[], 0]);
    await open(page, '/admin/account-board');
    await page.getByRole('heading', { name: 'Những xã chưa ai vào được hệ thống' }).waitFor();
    await picture(page, `account-board-${name}`, { fullPage: true });
    expect([await seriousFindings(page), await sidewaysScroll(page)]).toEqual([[], 0]);
  },
);

test('these pages are there in English, and are worked by the keyboard alone', async () => {
  const page = await browser.signedIn('province-administrator', LISTS, { locale: 'en-US' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.getByText('Bùi Thị Mẫu Quản Trị').first().click();
  await page.getByLabel('Ngôn ngữ').selectOption('en');
  await page.getByRole('heading', { level: 1, name: 'Accounts by list' }).waitFor();
  await page.getByLabel('Filled file').setInputFiles(fileOf(row('e', 'Đinh Văn Mẫu Em', { position: 'King' })));
  await page.getByLabel('Filled file').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('The list has 1 faults; nothing was written.').waitFor();
  await picture(page, 'account-lists-english', { fullPage: true });
});
