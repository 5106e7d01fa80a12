import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import { open, openPage, picture, shownText, useBrowser } from './browser.ts';
import { onServer } from './server-process.ts';
import { changedDay } from './shipped-day-changed.ts';

const browser = useBrowser();
const SILENT = '2025-09-15';
const SILENT_DAY = `day=${SILENT}`;
const map = (page: Page) => page.getByRole('navigation', { name: 'Đi tới tỉnh trên bản đồ' });

beforeAll(async () => {
  const folder = await changedDay({ date: SILENT, previousDate: '2025-09-14', silentProvince: '04', failingCommune: '00004' });
  await onServer(inject('dataDir'), 'import-day', folder);
});

test('a province from which nobody reported is hatched, ranked last and has words, never 0 or 0% (C-09, R-09)', async () => {
  const page = await browser.signedIn('analyst', `/?${SILENT_DAY}`);
  for (const measure of ['Tỷ lệ xã XANH', 'Hồ sơ trực tuyến']) {
    await page.getByText(measure, { exact: true }).first().click();
    const last = page
      .getByRole('table', { name: `Xếp theo: ${measure}` })
      .getByRole('row')
      .last();
    expect(await shownText(last)).toMatch(/^\s*Cao Bằng\s+.*chưa có báo cáo/s);
    expect(await shownText(last)).not.toMatch(/\d/);
    const tile = map(page).getByRole('link', { name: /^Cao Bằng/ });
    expect((await tile.textContent())?.replace('Cao Bằng', '')).not.toMatch(/\d/);
    expect(await tile.locator('rect[fill^="url("]').count()).toBe(1);
  }
  await picture(page, 'no-data-national');
});

test('the silent province itself shows no colour, no share and no bar of zero (C-09)', async () => {
  const page = await browser.signedIn('analyst', `/provinces/04?${SILENT_DAY}`);
  await page.getByText('Chưa xã nào báo cáo.').waitFor();
  await page.getByText('Chưa có báo cáo', { exact: true }).first().waitFor();
  const communes = page.getByRole('table', { name: 'Các xã, phường, đặc khu' }).getByRole('row');
  expect(await shownText(communes.nth(1))).toMatch(/chưa báo cáo/);
  const conditions = page.getByRole('heading', { name: '16 điều kiện', exact: true }).locator('..');
  expect(await shownText(conditions)).not.toMatch(/\b0(,00)?%/);
  expect(await page.getByText('Khối này chưa báo cáo; không phải bằng 0%.').count()).toBe(4);
  await picture(page, 'no-data-province', { fullPage: true });
});

test('a commune without a form has no colour and no answers, and says that this is not zero (C-09, R-09)', async () => {
  const page = await browser.signedIn('analyst', `/provinces/04/communes/01273?${SILENT_DAY}`);
  await page.getByText('Xã chưa báo cáo; không có màu.').waitFor();
  expect(await page.getByText('Chưa gửi biểu; không phải bằng 0.').count()).toBe(4);
  expect(await page.getByText('Chưa đạt', { exact: true }).count()).toBe(0);
});

test('who has not reported: the list names all communes of the silent province and counts them by province (R-09)', async () => {
  const page = await browser.signedIn('analyst', `/not-reported?${SILENT_DAY}`);
  await page.getByText(/\/ 56 dòng/).waitFor();
  await page.getByLabel('Biểu').selectOption('party');
  await page.waitForURL(/party/);
  await page.getByText(/\/ 56 dòng/).waitFor();
  await picture(page, 'not-reported');
});

test('the matrix draws communes without a form as empty squares and counts them (C-03, C-09)', async () => {
  const page = await browser.signedIn('analyst', `/communes?${SILENT_DAY}`);
  await page.getByText(/3\.321 xã: .*56 chưa báo cáo\./).waitFor();
  await picture(page, 'no-data-matrix');
});

test('the day is picked for all pages, stays in the address, and the newest day is the usual one (C-04)', async () => {
  const page = await browser.signedIn('analyst');
  await page.getByLabel('Số liệu ngày').selectOption(SILENT);
  await page.getByRole('heading', { level: 1, name: 'Toàn quốc ngày 15/9/2025' }).waitFor();
  await openPage(page, 'Ma trận xã');
  await page.getByRole('heading', { level: 1, name: 'Ma trận xã ngày 15/9/2025' }).waitFor();
  expect(new URL(page.url()).searchParams.get('day')).toBe(SILENT);
  await page.goBack();
  await page.getByRole('heading', { level: 1, name: 'Toàn quốc ngày 15/9/2025' }).waitFor();
  await open(page, '/');
  expect(await shownText(page.getByRole('heading', { level: 1 }))).toBe('Toàn quốc ngày 22/9/2025');
});

test('compare with an earlier day: changes are told against that day (C-04)', async () => {
  const page = await browser.signedIn('analyst');
  await page.getByRole('combobox', { name: 'So với' }).selectOption(SILENT);
  await page.getByRole('heading', { level: 2, name: 'Thay đổi so với 15/9/2025' }).waitFor();
  const changes = page.getByRole('region', { name: 'Thay đổi so với 15/9/2025' });
  expect(await shownText(changes)).toMatch(/Cao Bằng: 56 xã bắt đầu báo cáo/);
  await picture(page, 'compared-with-a-week-before');
});

test('a day without any figures is told, not drawn as zeros (C-09)', async () => {
  const page = await browser.signedIn('analyst');
  await page.goto('/?day=2024-01-01');
  await page.getByText('Chưa có số liệu của ngày này').waitFor();
  expect(await page.getByRole('navigation', { name: 'Đi tới tỉnh trên bản đồ' }).count()).toBe(0);
});

test('the pack of the silent day really has no line of the silent province', async () => {
  const folder = await changedDay({ date: SILENT, previousDate: '2025-09-14', silentProvince: '04' });
  expect(await readFile(`${folder}/condition-answers.csv`, 'utf8')).not.toContain(',01273,');
});
