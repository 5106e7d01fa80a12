import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { PHONE, picture, seriousFindings, shownText, sidewaysScroll, useBrowser } from './browser.ts';
import { ownReporter } from './given-batches.ts';
import { dayFromToday, readReport, returnReport, sendReport } from './given-reports.ts';

const browser = useBrowser();
const TODAY = dayFromToday(0);
const LIVE = 'Trực tiếp: trang này tự chuyển theo từng báo cáo';
/** A commune of An Giang that no other journey reports for, and its name. */
const COMMUNE = '30487';
const OTHER = '30481';
let reporter: Page;
let otherReporter: Page;
let name = '';

beforeAll(async () => {
  reporter = await ownReporter(browser, COMMUNE);
  otherReporter = await ownReporter(browser, OTHER);
  const board = await (await browser.signedIn('province-reviewer')).request.get(`/api/review-boards/91/${TODAY}?part=committee`);
  const { reports } = (await board.json()) as { reports: { reporter: string; name: string }[] };
  name = reports.find((one) => one.reporter === COMMUNE)?.name ?? '';
}, 240_000);

/** The page is never loaded anew: what is written on its window stays. */
const keep = (page: Page) => page.evaluate(() => Object.assign(globalThis, { isSameVisit: true }));
const isSameVisit = (page: Page) => page.evaluate(() => 'isSameVisit' in globalThis);
const connected = (page: Page) => page.getByText(LIVE).waitFor();
const send = (by: Page, commune: string, not: readonly number[] = []) => sendReport(by, TODAY, 'conditions', not, commune);
/** A report that was sent counts no more, so that its sending is news whatever was tried before. */
async function takeBack(commune: string): Promise<void> {
  const reviewer = await browser.signedIn('province-reviewer');
  const { state } = await readReport(reviewer, TODAY, 'conditions', commune);
  if (state === 'sent') await returnReport(reviewer, TODAY, 'conditions', 'Số liệu chưa khớp', commune);
}
const REVIEW = `/review/91/${TODAY}?filter=${encodeURIComponent(JSON.stringify({ form: 'conditions' }))}`;
const rowOf = (page: Page, of: string) => page.getByRole('table').getByRole('row', { name: new RegExp(`^${of}`) });

describe('a commune sends, and pages of the day move without being loaded again (C-03, C-06, R-03)', () => {
  test('the page of the province shows the colour, marks it for a moment, and keeps its rows in place until it is asked', async () => {
    await takeBack(COMMUNE);
    const province = await browser.signedIn('province-reviewer', '/provinces/91?day=live');
    await connected(province);
    await keep(province);
    const row = rowOf(province, name).first();
    const place = await row.getAttribute('aria-rowindex');
    await send(reporter, COMMUNE, [1, 2]);
    await row.getByText('VÀNG').first().waitFor();
    await row.locator('[data-moved="true"]').first().waitFor();
    await picture(province, 'live-province');
    expect(await row.getAttribute('aria-rowindex')).toBe(place);
    await province.getByRole('button', { name: 'Sắp xếp lại' }).click();
    await province.getByRole('button', { name: 'Sắp xếp lại' }).waitFor({ state: 'detached' });
    expect(await isSameVisit(province)).toBe(true);
    expect(await seriousFindings(province)).toEqual([]);
    await province.setViewportSize(PHONE);
    expect(await sidewaysScroll(province)).toBe(0);
    await picture(province, 'live-province-phone');
  });

  test('the matrix colours the cell in its place, and the focus stays on the commune it was on', async () => {
    await takeBack(OTHER);
    const analyst = await browser.signedIn('analyst', '/communes?day=live', { colorScheme: 'dark' });
    await connected(analyst);
    await keep(analyst);
    const block = analyst.getByRole('region', { name: 'An Giang' });
    const active = analyst.locator('section a[style]');
    await active.focus();
    const label = (await active.getAttribute('aria-label'))?.split('.')[0] ?? '';
    await send(otherReporter, OTHER);
    await block.locator('path:not([data-tone])').waitFor({ state: 'attached' });
    await picture(analyst, 'live-matrix-dark');
    expect(await analyst.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')).toContain(label);
    expect(await isSameVisit(analyst)).toBe(true);
    expect(await seriousFindings(analyst)).toEqual([]);
  });

  test('the review stays as it stands under the hand: what came in is counted in a bar, and comes when it is asked for', async () => {
    await takeBack(COMMUNE);
    const reviewer = await browser.signedIn('province-reviewer', REVIEW);
    await connected(reviewer);
    await keep(reviewer);
    const list = reviewer.getByRole('table');
    const order = await list.getByRole('button').allInnerTexts();
    const chosen = list.getByRole('button').nth(4);
    const chosenName = await shownText(chosen);
    await chosen.focus();
    await send(reporter, COMMUNE);
    await rowOf(reviewer, name).locator('[data-moved="true"]').first().waitFor();
    const bar = reviewer.getByText(/^\d+ báo cáo mới/);
    await bar.waitFor();
    await picture(reviewer, 'live-review');
    expect(await list.getByRole('button').allInnerTexts()).toEqual(order);
    expect(await reviewer.evaluate(() => document.activeElement?.textContent)).toBe(chosenName);
    await reviewer.getByRole('button', { name: 'Cập nhật' }).click();
    await bar.waitFor({ state: 'detached' });
    expect(await isSameVisit(reviewer)).toBe(true);
    expect(await seriousFindings(reviewer)).toEqual([]);
  });

  test('an opened report and the reason that is being written stay when the unit sends it again; the page says so', async () => {
    await send(reporter, COMMUNE);
    const open = { form: 'conditions', open: `${COMMUNE}/committee/conditions` };
    const reviewer = await browser.signedIn(
      'province-reviewer',
      `/review/91/${TODAY}?filter=${encodeURIComponent(JSON.stringify(open))}`,
    );
    const dialog = reviewer.getByRole('dialog', { name });
    await dialog.getByRole('button', { name: 'Trả lại (R)' }).first().click();
    const reason = reviewer.getByRole('dialog', { name: 'Trả lại báo cáo cho đơn vị' }).getByLabel('Lý do', { exact: true });
    await reason.fill('Thiếu minh chứng cho mục 2');
    await send(reporter, COMMUNE, [2]);
    await dialog.getByText('Báo cáo này vừa được gửi lại hoặc xử lý.').waitFor({ state: 'attached' });
    expect(await reason.inputValue()).toBe('Thiếu minh chứng cho mục 2');
    await picture(reviewer, 'live-review-overtaken');
    await reviewer.keyboard.press('Escape');
    await dialog.getByRole('button', { name: 'Cập nhật' }).click();
    await dialog.getByText('Báo cáo này vừa được gửi lại hoặc xử lý.').waitFor({ state: 'detached' });
    await dialog.getByText('Chưa đạt hoặc chưa áp dụng (1)').waitFor();
  });

  test('the board of completeness counts a return as it happens', async () => {
    await send(reporter, COMMUNE);
    const reviewer = await browser.signedIn('province-reviewer', '/boards');
    await connected(reviewer);
    await keep(reviewer);
    const row = reviewer.getByRole('table', { name: 'Theo biểu' }).getByRole('row', { name: /Điều kiện cơ bản/ });
    await row.waitFor();
    await returnReport(reviewer, TODAY, 'conditions', 'Số liệu chưa khớp', COMMUNE);
    await row.locator('[data-moved="true"]').first().waitFor();
    await picture(reviewer, 'live-boards');
    expect(await isSameVisit(reviewer)).toBe(true);
    expect(await seriousFindings(reviewer)).toEqual([]);
  });
});

describe('a stream that is lost', () => {
  test('the page says so, asks by itself meanwhile, and is live again when the stream is back', async () => {
    const page = await browser.signedIn('province-reviewer', '/');
    await page.route('**/live?*', (route) => route.abort());
    await page.clock.install();
    await page.goto(REVIEW);
    await page.getByText(/^Mất kết nối trực tiếp/).waitFor();
    const asked = page.waitForResponse((answer) => answer.url().includes(`/api/review-boards/91/${TODAY}`));
    await page.clock.fastForward(31_000);
    expect((await asked).status()).toBe(200);
    await page.unroute('**/live?*');
    await page.clock.fastForward(16_000);
    await connected(page);
  });

  test('a tab has one connection, and none after it was hidden for long', async () => {
    const page = await browser.signedIn('province-reviewer', '/');
    const opened: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'eventsource') opened.push(new URL(request.url()).pathname);
    });
    await page.clock.install();
    await page.goto(REVIEW);
    await connected(page);
    const hide = (hidden: boolean) =>
      page.evaluate((value) => {
        Object.defineProperty(document, 'hidden', { value, configurable: true });
        document.dispatchEvent(new Event('visibilitychange'));
      }, hidden);
    await hide(true);
    await page.clock.fastForward(301_000);
    await page.getByText(/^Tạm dừng vì trang đã ẩn lâu/).waitFor();
    await hide(false);
    await connected(page);
    expect([...new Set(opened)]).toEqual([`/api/review-boards/91/${TODAY}/live`]);
  });
});
