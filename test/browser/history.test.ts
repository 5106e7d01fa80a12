import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import { open, picture, shownText, useBrowser } from './browser.ts';
import { onServer } from './server-process.ts';
import { changedDay } from './shipped-day-changed.ts';

const browser = useBrowser();
const DAY = '2025-09-18';
const NEXT_DAY = '2025-09-23';
const CHANGES = `day,change,unit,to,name,share,parent,legal_act
${NEXT_DAY},transfer,00004,99001,Phường Ba Đình Mới,1,01,
${NEXT_DAY},transfer,00008,99001,Phường Ba Đình Mới,1,01,
${NEXT_DAY},move,00025,,,,04,
${NEXT_DAY},rename,04,,Tỉnh Non Nước,,,
`;
let editionId = '';
let published = '';

const digest = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const edition = async (page: Page) => digest(await (await page.request.get(`/api/editions/${editionId}`)).body());

beforeAll(async () => {
  await onServer(inject('dataDir'), 'import-day', await changedDay({ date: DAY, previousDate: '2025-09-17' }));
  const page = await browser.signedIn('analyst', `/reports?day=${DAY}`);
  await page.getByRole('button', { name: 'Phát hành', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Phát hành' }).click();
  await page.getByRole('link', { name: 'Ấn bản số 1' }).click();
  await page.waitForURL(/editions\//);
  editionId = decodeURIComponent(new URL(page.url()).pathname.split('/').at(-1) ?? '');
  published = await edition(page);
  const file = join(inject('dataDir'), 'unit-changes.csv');
  await writeFile(file, CHANGES);
  await onServer(inject('dataDir'), 'import-units', file);
});

test('after two communes merged and a province was renamed, the edition of the day is the same byte for byte (W-09, C-14)', async () => {
  const page = await browser.signedIn('analyst', `/reports/editions/${encodeURIComponent(editionId)}`);
  expect(await edition(page)).toBe(published);
  await page.getByRole('button', { name: 'Lập lại và kiểm chứng' }).click();
  await page.getByText('Lập lại từ số liệu gốc: trùng khớp hoàn toàn').waitFor();
  expect(await shownText(page.getByRole('article'))).toContain('Cao Bằng');
});

/** Communes by province as the matrix heads its blocks. */
async function communesOf(page: Page, province: string): Promise<number> {
  return Number(
    (await shownText(page.getByRole('region', { name: province, exact: true }).getByRole('heading'))).match(/\d+/)?.[0],
  );
}

test('both maps show the same answers: as it was under the old names, today under the new ones, and both add up (W-09)', async () => {
  const page = await browser.signedIn('analyst', `/communes?day=${DAY}`);
  const all = page.getByText(/^3\.321 xã: 2\.821 XANH, 441 VÀNG, 59 ĐỎ, 0 chưa báo cáo\.$/);
  await all.waitFor();
  const [hanoi, caoBang] = [await communesOf(page, 'Hà Nội'), await communesOf(page, 'Cao Bằng')];
  await picture(page, 'history-as-it-was');
  await page.getByRole('combobox', { name: 'Địa giới' }).selectOption('today');
  await page.getByRole('region', { name: 'Non Nước', exact: true }).waitFor();
  await all.waitFor();
  expect([await communesOf(page, 'Hà Nội'), await communesOf(page, 'Non Nước')]).toEqual([hanoi - 1, caoBang + 1]);
  await page.getByText(/xếp theo địa giới hành chính ngày/).waitFor();
  await picture(page, 'history-map-of-today');
});

test('on the map of today a commune says what it became part of; as it was it has its own name only (W-09)', async () => {
  const address = `/provinces/01/communes/00008?day=${DAY}`;
  const page = await browser.signedIn('analyst', `${address}&map=today`);
  expect(await shownText(page.getByRole('heading', { level: 1 }))).toBe(
    'Phường Ngọc Hà (thuộc Phường Ba Đình Mới) ngày 18/9/2025',
  );
  await open(page, address);
  expect(await shownText(page.getByRole('heading', { level: 1 }))).toBe('Phường Ngọc Hà ngày 18/9/2025');
});

test('the map of a named day: the day before the change shows the old units (W-09)', async () => {
  const page = await browser.signedIn('analyst', `/?day=${DAY}&map=2025-09-22`);
  expect(await shownText(page.getByRole('table', { name: /^Xếp theo/ }))).toMatch(/Cao Bằng/);
  await page.getByLabel('Địa giới ngày').fill(NEXT_DAY);
  await page
    .getByRole('table', { name: /^Xếp theo/ })
    .getByText('Non Nước')
    .waitFor();
});

test('the history of the merged commune leads to the two it was made of, and from them back (W-09)', async () => {
  const page = await browser.signedIn('analyst');
  await page.getByRole('combobox', { name: 'Tìm tỉnh, xã theo tên hoặc mã' }).fill('99001');
  await page.getByRole('option', { name: /Ba Đình Mới/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Phường Ba Đình Mới' }).waitFor();
  await picture(page, 'history-unit', { fullPage: true });
  await page.getByRole('link', { name: 'Phường Ngọc Hà' }).click();
  await page.getByRole('heading', { level: 1, name: 'Phường Ngọc Hà' }).waitFor();
  await page.getByRole('link', { name: 'Phường Ba Đình Mới' }).first().waitFor();
});
