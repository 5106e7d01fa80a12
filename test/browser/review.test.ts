import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { arrived, open, PHONE, pageLink, picture, seriousFindings, shownText, sidewaysScroll, useBrowser } from './browser.ts';
import { provinceSystem, sendBatch } from './given-batches.ts';
import { dayFromToday, openLaterDays, readReport } from './given-reports.ts';

const browser = useBrowser();
const FORBIDDEN = 403;
/** Communes of An Giang: two clean ones, one to be returned, one approved and then changed. */
const [CLEAN, RETURNED, CHANGED] = [['30301', '30307'], '30313', '30316'] as const;
let system: Page;
let day = '';
let review = '';

beforeAll(async () => {
  system = await provinceSystem(browser);
  [, day] = await openLaterDays(await browser.signedIn('analyst'), await browser.signedIn('commune-reporter'));
  review = `/review/91/${day}`;
}, 240_000);

const chip = (page: Page, name: RegExp) => page.getByRole('button', { name });

test('the province returns a report with the keyboard and a common reason, and sees it as returned; sent again it shows what was changed', async () => {
  expect((await sendBatch(system, day, [RETURNED], [3, 5])).map(({ outcome }) => outcome)).toEqual(['sent']);
  const page = await browser.signedIn('province-reviewer', review);
  expect(await shownText(page.locator('h1 + p'))).toMatch(
    /^\d+ chờ duyệt, 0 thiếu, \d+ đang trả lại, trên \d+ báo cáo phải nộp\.$/,
  );
  await chip(page, /^Sạch, chờ duyệt \d+$/).click();
  await page.getByLabel('Tìm xã').fill(RETURNED);
  await page.getByText(/^Đang xem 1 trên \d+ báo cáo$/).waitFor();
  await page.getByRole('table').getByRole('button').first().focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog').first();
  await dialog.getByText('Chưa đạt hoặc chưa áp dụng (2)').waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await picture(page, 'review-report');
  await page.keyboard.press('r');
  await page.getByRole('button', { name: 'Số liệu không khớp giữa các chỉ tiêu.' }).click();
  await picture(page, 'review-return');
  await page.getByRole('dialog', { name: 'Trả lại báo cáo cho đơn vị' }).getByRole('button', { name: 'Trả lại (R)' }).click();
  await dialog.getByRole('region', { name: 'Đã làm gì với báo cáo này' }).getByText('Số liệu không khớp').waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect((await readReport(system, day, 'conditions', RETURNED)).actions.map(({ kind }) => kind).slice(-2)).toEqual([
    'sent',
    'returned',
  ]);
  await page.goto(review);
  await chip(page, /^Đã trả lại \d+$/).waitFor();
  await sendBatch(system, day, [RETURNED], [3]);
  await page.goto(review);
  await chip(page, /^Gửi lại sau khi trả lại 1$/).click();
  await page.getByText(/^Đang xem 1 trên \d+ báo cáo$/).waitFor();
  await page.getByRole('table').getByRole('button').first().click();
  const changes = page.getByRole('region', { name: 'Khác với bản đã trả lại' });
  await changes.getByText('Số liệu không khớp giữa các chỉ tiêu.').waitFor();
  await changes.getByRole('row', { name: /^5\. .* Không Có$/ }).waitFor();
  expect(await changes.getByRole('row').count()).toBe(2);
  await picture(page, 'review-resent');
});

test('J and K go through the list and through opened reports; the focus is kept', async () => {
  const page = await browser.signedIn('province-reviewer', review);
  const rows = page.getByRole('table').getByRole('button');
  await rows.first().waitFor();
  // From anywhere on the page the first one leads to the list.
  await page.keyboard.press('j');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(await shownText(rows.first()));
  for (const key of ['j', 'ArrowDown', 'k']) await page.keyboard.press(key);
  const second = await shownText(rows.nth(1));
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(second);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('heading', { level: 2, name: second }).waitFor();
  await page.keyboard.press('j');
  await page
    .getByRole('dialog')
    .getByRole('heading', { level: 2, name: await shownText(rows.nth(2)) })
    .waitFor();
});

test('all clean reports are approved at one stroke after their number was shown; those in doubt are not among them', async () => {
  await sendBatch(system, day, CLEAN);
  const page = await browser.signedIn('province-reviewer', review);
  const count = Number(/\d+/.exec(await shownText(chip(page, /^Sạch, chờ duyệt \d+$/)))?.[0]);
  expect(count).toBeGreaterThanOrEqual(CLEAN.length);
  await picture(page, 'review', { fullPage: false });
  await page.getByRole('button', { name: `Duyệt ${count} báo cáo sạch` }).click();
  const dialog = page.getByRole('dialog', { name: 'Duyệt mọi báo cáo sạch' });
  await dialog.getByText(`Có ${count} báo cáo gửi đúng hạn`).waitFor();
  await picture(page, 'review-approve-clean');
  await dialog.getByRole('button', { name: `Duyệt ${count} báo cáo sạch` }).click();
  await page.getByText(`Đã duyệt ${count} báo cáo.`).waitFor();
  await page.getByText('Không có báo cáo sạch chờ duyệt').waitFor();
  expect((await readReport(system, day, 'conditions', CLEAN[0])).actions.at(-1)?.kind).toBe('approved');
});

test('what was changed after approval is shown item by item, and is no clean report', async () => {
  const reviewer = await browser.signedIn('province-reviewer', review);
  await sendBatch(system, day, [CHANGED]);
  const headers = { 'x-requested-with': 'thong-suot' };
  const approval = { provinceCode: '91', periodEnd: day, part: 'committee', formKey: 'conditions' };
  const data = { ...approval, reports: [{ reporter: CHANGED, revision: 1 }] };
  expect((await reviewer.request.post('/api/report-approvals', { headers, data })).status()).toBe(200);
  await sendBatch(system, day, [CHANGED], [9]);
  await open(reviewer, review);
  await chip(reviewer, /^Sửa sau khi duyệt 1$/).click();
  await reviewer.getByText(/^Đang xem 1 trên \d+ báo cáo$/).waitFor();
  await reviewer.getByRole('table').getByRole('button').first().click();
  const changes = reviewer.getByRole('region', { name: 'Khác với bản đã duyệt' });
  await changes.getByRole('row', { name: /^9\. .* Có Không$/ }).waitFor();
  expect(await changes.getByRole('row').count()).toBe(2);
  await picture(reviewer, 'review-changes');
  await reviewer.keyboard.press('a');
  await reviewer
    .getByRole('dialog')
    .getByText(/: Duyệt, /)
    .nth(1)
    .waitFor();
  // What was approved may still be returned.
  await reviewer.getByRole('button', { name: 'Trả lại (R)' }).first().waitFor();
  expect(await reviewer.getByRole('button', { name: 'Duyệt (A)' }).count()).toBe(0);
});

test('a unit is exempted and the exemption ended, a period reopened for it, each with a reason that the log keeps', async () => {
  const page = await browser.signedIn(
    'province-reviewer',
    `${review}?filter=${encodeURIComponent('{"open":"30325/committee/conditions"}')}`,
  );
  const dialog = page.getByRole('dialog').first();
  await dialog.getByRole('button', { name: 'Miễn báo cáo kỳ này' }).click();
  const ask = page.getByRole('dialog', { name: 'Miễn báo cáo kỳ này' });
  await ask.getByLabel('Lý do').fill('Bão số 10, mất điện toàn xã');
  await ask.getByRole('button', { name: 'Miễn báo cáo kỳ này' }).click();
  await dialog.getByText('Bão số 10, mất điện toàn xã').waitFor();
  await dialog.getByRole('button', { name: 'Thôi miễn' }).click();
  const end = page.getByRole('dialog', { name: 'Thôi miễn' });
  await end.getByLabel('Lý do').fill('Đã có điện');
  await end.getByRole('button', { name: 'Thôi miễn' }).click();
  await dialog.getByText('Đã có điện').waitFor();
  await dialog.getByRole('button', { name: 'Mở lại kỳ cho đơn vị' }).click();
  const reopen = page.getByRole('dialog', { name: 'Mở lại kỳ cho đơn vị' });
  await reopen.getByLabel('Đến lúc').fill(`${dayFromToday(5)}T10:00`);
  await reopen.getByLabel('Lý do').fill('Đường truyền mới có lại');
  await reopen.getByRole('button', { name: 'Mở lại kỳ cho đơn vị' }).click();
  await dialog.getByText(/^.*Đã mở lại cho đơn vị đến 10:00/).waitFor();
});

describe('everybody can use it', () => {
  test('at 360 px nothing scrolls sideways, the list stands as cards, and axe finds nothing serious', async () => {
    const page = await browser.signedIn('province-reviewer', review, { viewport: PHONE });
    await page.getByRole('table').waitFor();
    expect([await seriousFindings(page), await sidewaysScroll(page)]).toEqual([[], 0]);
    await picture(page, 'review-phone');
    await page.getByRole('table').getByRole('button').first().click();
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    await page.getByRole('dialog').getByRole('heading', { name: 'Đã làm gì với báo cáo này' }).waitFor();
    expect([await seriousFindings(page), await sidewaysScroll(page)]).toEqual([[], 0]);
    await picture(page, 'review-report-phone');
  });

  test('in English too, and axe finds nothing serious', async () => {
    const page = await browser.signedIn('province-reviewer', review, { locale: 'en-GB' });
    await page.evaluate(() => localStorage.setItem('thong-suot.language', 'en'));
    await page.reload();
    await arrived(page);
    expect(await shownText(page.getByRole('heading', { level: 1 }))).toMatch(/^Review of reports .*, Tỉnh An Giang$/);
    expect(await seriousFindings(page)).toEqual([]);
  });

  test('another province is refused, and who only reports is not offered the page', async () => {
    const page = await browser.signedIn('province-reviewer', `/review/89/${day}`);
    await page.getByText('Bạn không có quyền làm việc này').first().waitFor();
    expect((await page.request.get(`/api/review-boards/89/${day}`)).status()).toBe(FORBIDDEN);
    const reporter = await browser.signedIn('commune-reporter', '/');
    expect(await pageLink(reporter, 'Thẩm tra báo cáo').count()).toBe(0);
  });
});
