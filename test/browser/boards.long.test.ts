import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { open, PHONE, picture, seriousFindings, shownText, sidewaysScroll, useBrowser } from './browser.ts';
import { provinceSystem, sendBatch } from './given-batches.ts';
import { dayFromToday } from './given-reports.ts';

const browser = useBrowser();
const FORBIDDEN = 403;
const TODAY = dayFromToday(0);
const SENT = ['30301', '30307', '30313', '30325', '30337', '30341'];
let system: Page;

beforeAll(async () => {
  system = await provinceSystem(browser);
  await sendBatch(system, TODAY, SENT);
}, 240_000);

test('the nation’s board counts what is expected by province and form, and leads to a province (R-03)', async () => {
  const page = await browser.signedIn('analyst', '/boards');
  // 16,741 at first; other journeys ask single communes for more on the same day.
  expect(await shownText(page.locator('h1 + p'))).toMatch(
    /^Đủ [\d,]+%, đúng hạn [\d,]+%; thiếu [\d.]+ trên 16\.7\d\d báo cáo phải nộp\.$/,
  );
  const provinces = page.getByRole('table', { name: 'Theo tỉnh, thành phố' });
  // The header, 34 provinces, and the bodies outside them, which count in no sum of the provinces.
  expect(await provinces.getByRole('row').count()).toBe(36);
  expect(await seriousFindings(page)).toEqual([]);
  await picture(page, 'boards-completeness');
  await provinces.getByRole('link', { name: 'Tỉnh An Giang' }).click();
  await page.waitForURL(`**/review/91/${TODAY}**`);
});

test('a province sees its own board only, and its units by day of the month; a cell leads to its report', async () => {
  const page = await browser.signedIn('province-reviewer', '/boards/matrix');
  await page.getByLabel('Biểu').selectOption('conditions');
  const table = page.getByRole('table', { name: 'Đơn vị × ngày' });
  await page.waitForURL(/filter=/);
  await table.getByRole('row').nth(102).waitFor();
  expect(await table.getByRole('row').count()).toBe(103);
  await page.getByRole('list', { name: 'Chú giải và số ô' }).getByText('Thiếu:').waitFor();
  await picture(page, 'boards-matrix');
  expect(await seriousFindings(page)).toEqual([]);
  await table.getByRole('link').first().focus();
  await page.keyboard.press('ArrowDown');
  const below = await page.evaluate(() => document.activeElement?.textContent ?? '');
  expect(below).not.toBe(await table.getByRole('link').first().textContent());
  await page.keyboard.press('Enter');
  await page
    .getByRole('dialog')
    .getByRole('heading', { level: 2, name: below.split(',')[0] ?? '' })
    .waitFor();
  expect((await page.request.get(`/api/report-boards/completeness/${TODAY}`)).status()).toBe(FORBIDDEN);
  expect((await page.request.get(`/api/report-boards/matrix/89/${TODAY.slice(0, 7)}`)).status()).toBe(FORBIDDEN);
});

test('the burden board says what units spend, and never who', async () => {
  const page = await browser.signedIn('province-reviewer', '/boards/burden');
  expect(await shownText(page.locator('h1 + p'))).toMatch(
    /^\d[\d.]* mục trả lời bằng tay .* phút; [\d.]+ mục hệ thống tự đo thay\.$/,
  );
  const table = page.getByRole('table', { name: 'Công sức theo đơn vị' });
  await table.getByRole('row').nth(1).waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await picture(page, 'boards-burden');
});

test('at 360 px no board scrolls sideways as a page, and axe finds nothing serious', async () => {
  const page = await browser.signedIn('province-reviewer', '/boards', { viewport: PHONE });
  for (const board of ['/boards', '/boards/matrix', '/boards/burden']) {
    await open(page, board);
    expect([board, await seriousFindings(page), await sidewaysScroll(page)]).toEqual([board, [], 0]);
    await picture(page, `phone${board.replaceAll('/', '-')}`);
  }
});
