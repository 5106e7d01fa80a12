import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { arrived, fillSignIn, open, PHONE, picture, seriousFindings, shownText, sidewaysScroll, useBrowser } from './browser.ts';
import { COMMUNE, dayFromToday, reporterOf } from './given-reports.ts';

const browser = useBrowser();
const CASES = '/cases';
const FOLLOWED_WITHIN_MS = 120_000;
const ANSWER = 'Tỉnh đã bố trí kinh phí trong tháng này.';
const LEFT = 'Xã chưa nhận được thiết bị.';

type Case = { caseId: string; themeKey: string; theme: { vi: string }; owner: { kind: string } | null; phase: string };
const table = (page: Page) => page.getByRole('table', { name: 'Danh sách vướng mắc' });
const rows = (page: Page) => table(page).locator('tbody tr');
const shownTotal = async (page: Page): Promise<number> =>
  (await rows(page).count()) === 0
    ? 0
    : Number((await shownText(page.getByText(/^\d+ \/ [\d.]+ dòng$/))).replace(/^.*\//, '').replace(/\D/g, ''));

/** The worker follows the imported day some seconds after the start. */
async function casesThere(page: Page): Promise<void> {
  await expect
    .poll(async () => ((await (await page.request.get('/api/cases?limit=1')).json()) as { total: number }).total, {
      timeout: FOLLOWED_WITHIN_MS,
    })
    .toBeGreaterThan(100);
}
const casesOf = async (page: Page, query: string): Promise<Case[]> =>
  ((await (await page.request.get(`/api/cases?${query}`)).json()) as { cases: Case[] }).cases;

test('the board of cases: by owner, age, communes, theme and province; each number opens its list (CAS-501)', async () => {
  const page = await browser.signedIn('analyst', '/themes');
  await casesThere(page);
  await open(page, CASES);
  await rows(page).first().waitFor();
  const board = page.getByRole('table', { name: 'Bảng theo dõi' });
  expect(await board.locator('tbody tr').count()).toBe(10);
  await picture(page, 'cases');
  expect(await seriousFindings(page)).toEqual([]);
  for (const by of ['Số ngày đã mở', 'Số xã còn vướng', 'Chủ đề', 'Tỉnh', 'Cơ quan']) {
    await page.getByLabel('Xếp theo').selectOption({ label: by });
    await board.getByRole('columnheader', { name: by }).waitFor();
  }
  const vnpt = board.getByRole('row', { name: /Bưu chính Viễn thông/ });
  const number = Number((await shownText(vnpt.getByRole('link').first())).replace(/\D/g, ''));
  await vnpt.getByRole('link').first().click();
  await page.waitForURL(/owner/);
  await expect.poll(() => shownTotal(page)).toBe(number);
  await page
    .getByRole('button', { name: /^Bỏ lọc/ })
    .first()
    .click();
  await expect.poll(() => shownTotal(page)).toBeGreaterThan(number);
});

test('national and province pages show open cases by theme with the way to them', async () => {
  const page = await browser.signedIn('analyst', '/provinces/91?day=2025-09-22');
  const panel = page.getByRole('region', { name: 'Vướng mắc đang mở theo chủ đề' });
  await panel.scrollIntoViewIfNeeded();
  const first = panel.getByRole('listitem').getByRole('link').first();
  await first.waitFor();
  await first.click();
  await page.waitForURL(/cases.*theme/);
  await page.getByRole('heading', { level: 1, name: 'Vướng mắc theo chủ đề' }).waitFor();
  await picture(page, 'cases-of-theme');
  await rows(page).first().waitFor();
  expect(await rows(page).count()).toBe(1);
  await open(page, '/?day=2025-09-22');
  await page.getByRole('region', { name: 'Vướng mắc đang mở theo chủ đề' }).scrollIntoViewIfNeeded();
  await page.getByRole('region', { name: 'Vướng mắc đang mở theo chủ đề' }).getByRole('listitem').nth(5).waitFor();
});

test('a case is accepted and answered by its owner; a commune says on its own page what is left, then that it is over (CAS-303, CAS-304)', async () => {
  const owner = await browser.signedIn('province-reviewer', CASES);
  const own = await casesOf(owner, 'area=91&mine=true&standing=routed');
  const [one] = own;
  if (!one) throw new Error('no case lies with An Giang');
  await open(owner, `${CASES}/${one.caseId}`);
  await picture(owner, 'case');
  expect(await seriousFindings(owner)).toEqual([]);
  const { communes } = (await (await owner.request.get(`/api/cases/${one.caseId}`)).json()) as {
    communes: { communeCode: string; blocks: string[] }[];
  };
  const commune = communes.at(-1);
  const [block] = commune?.blocks ?? [];
  if (!commune || !block) throw new Error('nobody named it');
  await owner.getByRole('button', { name: 'Nhận gỡ' }).click();
  await owner.getByText('Đang gỡ').first().waitFor();
  await owner.getByRole('button', { name: 'Trả lời', exact: true }).click();
  const dialog = owner.getByRole('dialog');
  await dialog.getByLabel('Trả lời').fill(ANSWER);
  await dialog.getByLabel('Biện pháp đã làm').fill('Cấp kinh phí bổ sung.');
  await dialog.getByRole('button', { name: 'Trả lời' }).click();
  await owner.getByText('Đã trả lời, chờ xã xác nhận').first().waitFor();

  // Whoever named it is asked; what is said of a commune as a whole its committee answers for.
  const person = await reporterOf(browser, commune.communeCode, block === 'general' ? 'committee' : block);
  const page = await browser.page();
  await page.goto('/own-reports');
  await fillSignIn(page, person.loginName, person.password);
  await arrived(page);
  const asked = page.getByRole('region', { name: 'Vướng mắc đã được trả lời: đã hết chưa?' });
  await asked.getByText(ANSWER).waitFor();
  await picture(page, 'case-asked');
  expect(await seriousFindings(page)).toEqual([]);
  await asked.getByRole('button', { name: `Vẫn còn: ${one.theme.vi}` }).press('Enter');
  await page.getByRole('dialog').getByLabel('Còn vướng ở đâu?').fill(LEFT);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await asked.getByText('Xã đã báo: vẫn còn.').waitFor();
  await owner.reload();
  await owner.getByText(LEFT).first().waitFor();
  await owner.getByText('Đang gỡ').first().waitFor();
  await asked.getByRole('button', { name: `Đã hết: ${one.theme.vi}` }).click();
  await asked.getByText('Xã đã xác nhận: đã hết.').waitFor();
  await page.setViewportSize(PHONE);
  expect(await sidewaysScroll(page)).toBe(0);
});

test('the centre names another owner and drafts a task of a case, which its log links', async () => {
  const page = await browser.signedIn('analyst', CASES);
  const [one] = await casesOf(page, 'area=92&standing=routed');
  if (!one) throw new Error('no case in Cần Thơ');
  await open(page, `${CASES}/${one.caseId}`);
  await page.getByRole('button', { name: 'Giao nhiệm vụ' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Hạn (hết ngày)').fill(dayFromToday(20));
  await dialog.getByRole('button', { name: 'Giao nhiệm vụ' }).click();
  await page.getByRole('link', { name: 'Xem nhiệm vụ' }).click();
  await page.waitForURL(/direction\/tasks/);
  await page.getByText(`Gỡ vướng mắc "${one.theme.vi}"`, { exact: false }).first().waitFor();
});

test('rules of cases: thresholds, routing, a new rule from a later day', async () => {
  const page = await browser.signedIn('analyst', `${CASES}/rules`);
  await page.getByRole('row', { name: /Ban Cơ yếu Chính phủ/ }).waitFor();
  await picture(page, 'case-rules');
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Đặt quy tắc mới' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Từ ngày').fill(dayFromToday(40));
  await dialog.getByLabel('Mở từ số xã').fill('7');
  await dialog.getByLabel('Căn cứ').fill('Quyết định thử');
  await dialog.getByRole('button', { name: 'Đặt quy tắc mới' }).click();
  await page.getByRole('row', { name: /Quyết định thử/ }).waitFor();
  await page.getByRole('button', { name: 'Đổi nơi chuyển' }).click();
  await page.getByRole('dialog').getByLabel('Chuyển đến').selectOption({ label: 'Bộ Tài chính' });
  await page.getByRole('dialog').getByLabel('Từ ngày').fill(dayFromToday(40));
  await page.getByRole('dialog').getByLabel('Căn cứ').fill('Quyết định thử');
  await page.getByRole('dialog').getByRole('button', { name: 'Đổi nơi chuyển' }).click();
  await page.getByRole('row', { name: /Bộ Tài chính/ }).waitFor();
});

test('while a commune writes, a theme and wordings are suggested; one is taken over by keyboard (CAS-601)', async () => {
  const person = await reporterOf(browser, '30376');
  const page = await browser.page();
  await page.goto(`/own-reports/${dayFromToday(0)}/${COMMUNE.provinceCode}/30376`);
  await fillSignIn(page, person.loginName, person.password);
  await arrived(page);
  const field = page.locator('#conditions').getByLabel('Vướng mắc').last();
  await field.fill('');
  await field.pressSequentially('Thiếu trang thiết bị');
  await page.getByText('Chủ đề dự kiến: Thiếu trang thiết bị, cơ sở vật chất').waitFor();
  const wording = page.getByRole('list', { name: 'Cách viết tương tự' }).getByRole('button').first();
  await wording.waitFor();
  const words = await shownText(wording.locator('[lang=vi]'));
  await picture(page, 'statement-suggestions');
  expect(await seriousFindings(page)).toEqual([]);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => field.inputValue()).toBe(words);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  await page.setViewportSize(PHONE);
  expect(await sidewaysScroll(page)).toBe(0);
});

test('the pages fit a phone, are free of serious findings in dark, and speak English', async () => {
  const page = await browser.signedIn('analyst', CASES, { viewport: PHONE, colorScheme: 'dark' });
  await rows(page).first().waitFor();
  expect(await sidewaysScroll(page)).toBe(0);
  expect(await seriousFindings(page)).toEqual([]);
  await picture(page, 'cases-phone');
  await table(page).getByRole('rowheader').getByRole('link').first().click();
  await page.getByRole('heading', { name: 'Nhật ký' }).waitFor();
  expect(await page.getByRole('table', { name: 'Các xã đã nêu' }).locator('tbody tr').count()).toBeLessThanOrEqual(20);
  expect(await sidewaysScroll(page)).toBe(0);
  await picture(page, 'case-phone', { fullPage: true });
  await page.evaluate(() => localStorage.setItem('thong-suot.language', 'en'));
  await open(page, CASES);
  await page.getByRole('heading', { level: 1, name: 'Cases by theme' }).waitFor();
  await page.getByRole('table', { name: 'List of cases' }).locator('tbody tr').first().waitFor();
  expect(await shownText(page.getByRole('main'))).not.toMatch(/Đang mở|Xã còn vướng|Cơ quan gỡ/);
});
