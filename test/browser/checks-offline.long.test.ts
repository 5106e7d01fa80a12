import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { arrived, fillSignIn, picture, seriousFindings, useBrowser } from './browser.ts';
import { CHECKED_FORM, openCheckedForm } from './given-checked-form.ts';
import { COMMUNE, reporterOf } from './given-reports.ts';
import { layLine } from './line.ts';
import { ownBrowser } from './own-chromium.ts';

const browser = useBrowser();
/** Another commune at each walk of the journey. */
const communes = ['30346', '30352', '30377'].values();
const form = (page: Page) => page.getByRole('region', { name: CHECKED_FORM.nameVi });
const field = (page: Page, name: string) => form(page).getByRole('textbox', { name: new RegExp(name) });
const item = (page: Page, no: number) => form(page).locator(`[data-item="${no}"]`);

async function fill(page: Page, name: string, value: string): Promise<void> {
  await field(page, name).fill(value);
  await page.keyboard.press('Tab');
}

test('without a line contradictions are told beside the items while they are typed, and what stops is not put into the outbox (R-10, K-07)', async () => {
  const reporter = communes.next().value ?? '30346';
  const { loginName, password } = await reporterOf(browser, reporter);
  const line = await layLine();
  const page = await (await ownBrowser(line)).start();
  await page.goto(`${inject('serverUrl')}/own-reports`);
  await fillSignIn(page, loginName, password);
  await arrived(page);
  const day = await openCheckedForm(await browser.signedIn('analyst'), page, reporter);
  await page.goto(`${inject('serverUrl')}/own-reports/${day}/${COMMUNE.provinceCode}/${reporter}`);
  await form(page).waitFor();
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  line.cut();

  await fill(page, 'Hồ sơ trực tuyến', '7');
  await fill(page, 'Hồ sơ giấy', '90');
  await item(page, 2).getByText('Cần xem lại').waitFor();
  expect(await form(page).getByText('Phải sửa').count()).toBe(0);
  await fill(page, 'Hồ sơ tiếp nhận', '100');
  await item(page, 3).getByText('Phải sửa').waitFor();
  expect(await field(page, 'Hồ sơ tiếp nhận').getAttribute('aria-invalid')).toBe('true');
  await picture(page, 'checks-while-typing', { fullPage: true });
  expect(await seriousFindings(page)).toEqual([]);

  const send = page.getByRole('button', { name: 'Gửi báo cáo', exact: true });
  await send.click();
  const told = form(page).getByRole('alert').filter({ hasText: 'Cần xem lại trước khi gửi' });
  await told.waitFor();
  expect(
    await form(page)
      .getByText(/Đang chờ gửi/)
      .count(),
  ).toBe(0);
  await picture(page, 'checks-stopped', { fullPage: true });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 375, height: 740 });
  await picture(page, 'checks-stopped-phone', { fullPage: true });
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByText('Đỗ Thị Mẫu Mới').first().click();
  await page.getByLabel('Ngôn ngữ').selectOption('en');
  await page.getByText('Must be corrected').first().waitFor();
  await page.getByLabel('Language').selectOption('vi');
  await page.keyboard.press('Escape');
  await form(page)
    .getByText(/chưa làm được ở đây/)
    .click();
  await form(page)
    .getByText(/kiểm tra khi gửi/)
    .waitFor();

  await fill(page, 'Hồ sơ tiếp nhận', '97');
  await item(page, 3).getByText('Phải sửa').waitFor({ state: 'detached' });
  await send.click();
  expect(
    await form(page)
      .getByText(/Đang chờ gửi/)
      .count(),
  ).toBe(0);
  await told.getByLabel(/^Lý do/).fill('Mất điện cả ngày');
  await send.click();
  await form(page)
    .getByText(/Đang chờ gửi từ/)
    .waitFor();
  expect(line.writes(/submission$/)).toBe(0);

  line.mend();
  await form(page)
    .getByText(/^Đã gửi \d/)
    .waitFor({ timeout: 60_000 });
  expect(line.writes(/submission$/)).toBe(1);
});
