import { randomBytes } from 'node:crypto';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { open, openPage, PHONE, picture, seriousFindings, shownText, sidewaysScroll, useBrowser } from './browser.ts';

const browser = useBrowser();
const HEADERS = { 'x-requested-with': 'thong-suot' };
const mark = randomBytes(3).toString('hex');
const CODE = `so-hoa-${mark}`;
const TITLE = `Cán bộ số hóa ${mark}`;
const login = `so-hoa.${mark}@an-giang.example`;
const HEADINGS = 'Tên đăng nhập;Họ và tên;Đơn vị;Khối;Chức danh;Từ ngày;Văn bản';
/** A commune of An Giang that no other test has people in. */
const COMMUNE = '30316';

const row = (page: Page, name: string) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
async function fillIn(page: Page, title: string): Promise<void> {
  await page.getByLabel('Tên tiếng Việt').fill(title);
  await page.getByLabel('Tên tiếng Anh').fill(`Digitiser ${mark}`);
  await page.getByLabel('Số quyết định, văn bản').fill('QĐ 21/QĐ-UBND');
}
const role = (page: Page, level: string, name: string) =>
  page.getByRole('group', { name: level, exact: true }).getByLabel(name, { exact: true });

/** One person of the position in a commune, by a list as a province hands it in. */
async function givenHolder(page: Page): Promise<void> {
  await open(page, '/admin/account-lists');
  const line = [login, 'Đinh Thị Mẫu Số', COMMUNE, '', TITLE, '', 'QĐ 22'].join(';');
  await page.getByLabel('Tệp đã điền').setInputFiles({
    name: 'danh-sach.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from([HEADINGS, line].join('\r\n')),
  });
  await page.getByRole('button', { name: 'Xem trước khác biệt' }).click();
  await page.getByRole('button', { name: 'Ghi các thay đổi này' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ghi các thay đổi này' }).click();
  await page.getByText('Đã ghi: 1 mới').waitFor();
}

test('an administrator makes, changes and ends a position, and sees before who gains and who loses what (D-05, I-01)', async () => {
  const page = await browser.signedIn('administrator', '/');
  await openPage(page, 'Chức danh, vai trò');
  await page.getByRole('button', { name: 'Thêm chức danh' }).click();
  await page.getByLabel('Mã', { exact: true }).fill(CODE);
  await fillIn(page, TITLE);
  await role(page, 'Vai trò ở xã', 'Cán bộ báo cáo cấp xã').check();
  await page.getByRole('button', { name: 'Xem ai được, ai mất' }).click();
  await page.getByText('Không ai được thêm hay mất vai trò nào.').waitFor();
  await page.getByRole('button', { name: 'Ghi thay đổi' }).click();
  await page.getByText('Đã ghi: 0 phân công mới, 0 phân công kết thúc.').waitFor();
  await row(page, TITLE).getByText('chưa có ai').waitFor();
  await givenHolder(await browser.signedIn('province-administrator', '/'));

  await open(page, '/admin/positions');
  await row(page, TITLE).getByRole('link', { name: '1 người' }).waitFor();
  await page.getByRole('button', { name: `Đổi: ${TITLE}` }).click();
  await fillIn(page, TITLE);
  await role(page, 'Vai trò ở xã', 'Cán bộ báo cáo cấp xã').uncheck();
  await role(page, 'Vai trò ở xã', 'Người xem').check();
  await page.getByLabel(/^Theo chức danh/).check();
  await page.getByRole('button', { name: 'Xem ai được, ai mất' }).click();
  await page.getByText('Người xem (Xã): 1 người').waitFor();
  await page.getByText('Cán bộ báo cáo cấp xã (Xã): 1 người').waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await picture(page, 'position-change', { fullPage: true });
  await page.getByRole('button', { name: 'Ghi thay đổi' }).click();
  await page.getByText('Đã ghi: 1 phân công mới, 1 phân công kết thúc.').waitFor();
  await row(page, TITLE).getByRole('cell', { name: 'Người xem', exact: true }).waitFor();

  await row(page, TITLE).getByRole('link', { name: '1 người' }).click();
  await page.getByText('1 tài khoản.').waitFor();
  await page.getByRole('cell', { name: /Người xem: / }).waitFor();

  await open(page, '/admin/positions');
  await page.getByRole('button', { name: `Thôi dùng: ${TITLE}` }).click();
  await page.getByLabel(/^Theo chức danh/).check();
  await page.getByLabel('Số quyết định, văn bản').fill('QĐ 23/QĐ-UBND');
  await page.getByRole('button', { name: 'Xem ai được, ai mất' }).click();
  await page.getByText('Người xem (Xã): 1 người').waitFor();
  await page.getByRole('button', { name: 'Ghi thay đổi' }).click();
  await page.getByText('Đã ghi: 0 phân công mới, 1 phân công kết thúc.').waitFor();
  await row(page, TITLE).waitFor({ state: 'detached' });
});

test('roles stand in plain words; a refusal says why and keeps what was filled in (I-01)', async () => {
  const page = await browser.signedIn('administrator', '/admin/positions');
  const roles = page.getByRole('region', { name: 'Vai trò cho phép làm gì', exact: true }).first();
  await roles.getByText('Điền và gửi báo cáo').first().waitFor();
  await roles.getByText('mọi vai trò trong phạm vi của mình').waitFor();
  expect(await shownText(roles)).not.toMatch(/(identity|monitoring|reporting|organisations)\.[a-z]/);
  await page.getByRole('button', { name: 'Thêm chức danh' }).click();
  await page.getByLabel('Mã', { exact: true }).fill(`khac-${mark}`);
  await fillIn(page, 'Văn thư');
  await page.getByRole('button', { name: 'Xem ai được, ai mất' }).click();
  await page.getByRole('button', { name: 'Ghi thay đổi' }).click();
  await page.getByText('Một chức danh khác đang mang tên này').waitFor();
  expect(await page.getByLabel('Tên tiếng Việt').inputValue()).toBe('Văn thư');
  await page.getByLabel('Mã', { exact: true }).fill('clerk');
  await fillIn(page, `Lưu trữ ${mark}`);
  await page.getByRole('button', { name: 'Xem ai được, ai mất' }).click();
  await page.getByText('Chức danh này vừa được người khác đặt hoặc đổi').waitFor();
});

test('a province reads positions with the people of its own, and changes none (I-01, I-09)', async () => {
  const page = await browser.signedIn('province-administrator', '/admin/positions');
  await page.getByRole('rowheader', { name: 'Chuyên viên', exact: true }).waitFor();
  expect(await page.getByRole('button', { name: /^(Đổi|Thôi dùng|Thêm chức danh)/ }).count()).toBe(0);
  const refused = await page.request.put('/api/positions/clerk', {
    headers: HEADERS,
    data: {
      validFrom: '2099-01-01',
      rank: 6,
      title: 'Văn thư',
      titleEn: 'Clerk',
      nationRoles: [],
      provinceRoles: [],
      communeRoles: [],
      holders: 'stay',
      decision: 'QĐ',
    },
  });
  expect(refused.status()).toBe(403);
});

test.each(['light', 'dark'] as const)('the page holds on a phone and is free of serious findings, %s', async (colorScheme) => {
  const page = await browser.signedIn('administrator', '/admin/positions', { viewport: PHONE, colorScheme });
  await page.getByRole('button', { name: 'Đổi: Chuyên viên' }).click();
  await page.getByLabel('Tên tiếng Việt').waitFor();
  expect(await sidewaysScroll(page)).toBe(0);
  expect(await seriousFindings(page)).toEqual([]);
  await picture(page, `positions-phone-${colorScheme}`, { fullPage: true });
});

test('the page speaks English', async () => {
  const page = await browser.signedIn('administrator', '/admin/positions');
  await page.evaluate(() => localStorage.setItem('thong-suot.language', 'en'));
  await open(page, '/admin/positions');
  await page.getByRole('heading', { level: 1, name: 'Positions and roles' }).waitFor();
  await page.getByRole('rowheader', { name: 'Specialist', exact: true }).waitFor();
  await page.getByRole('button', { name: 'Change: Specialist' }).waitFor();
});
