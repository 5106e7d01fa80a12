import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { fillSignIn, open, useBrowser } from './browser.ts';
import { COMMUNE, dayFromToday, openLaterDays, reporterOf, returnReport, sendReport } from './given-reports.ts';
import { GUIDE_WINDOW, keep } from './guide-pictures.ts';

const browser = useBrowser();
const LIST = '/own-reports';
const OBSTACLE = 'Đường truyền yếu từ 9 giờ đến 11 giờ, hồ sơ trực tuyến phải nộp lại.';
const entryOf = (day: string, reporter: string = COMMUNE.reporter) => `${LIST}/${day}/${COMMUNE.provinceCode}/${reporter}`;
const conditions = (page: Page) => page.getByRole('region', { name: 'Điều kiện cơ bản của cấp xã' });
const item = (page: Page, no: number) => conditions(page).getByRole('radiogroup', { name: new RegExp(`^${no}\\. `) });

test("the pictures of the communes' guide are taken from invented reports", async () => {
  const page = await browser.signedIn('commune-reporter', LIST, GUIDE_WINDOW);
  for (const formKey of ['conditions', 'commune-committee']) await sendReport(page, dayFromToday(0), formKey, [3]);
  const [tomorrow] = await openLaterDays(await browser.signedIn('analyst'), page);
  const reason = 'Mục 3 chưa khớp với báo cáo của Trung tâm Phục vụ hành chính công.';
  await returnReport(await browser.signedIn('province-reviewer', '/provinces/91'), dayFromToday(0), 'conditions', reason);
  await open(page, LIST);
  await page.getByText(reason).waitFor();
  await keep(page, 'own-reports');
  await open(page, entryOf(tomorrow));
  await page.getByRole('button', { name: /^Như kỳ trước/ }).waitFor();
  await keep(page, 'own-report-entry');

  await page.getByRole('button', { name: /^Như kỳ trước/ }).click();
  await conditions(page).getByLabel('Vướng mắc', { exact: true }).fill(OBSTACLE);
  await page.route(/\/(draft|submission)$|\/api\/session$/, (route) => route.abort());
  await conditions(page).getByRole('button', { name: 'Gửi riêng báo cáo này' }).click();
  await page.getByText('1 báo cáo đang chờ gửi').waitFor();
  await conditions(page).evaluate((form) => form.scrollIntoView());
  await page.evaluate(() => window.scrollBy(0, -60));
  await keep(page, 'own-report-waiting');
  await conflict();
}, 300_000);

/** The same report on two devices of one person. */
async function conflict(): Promise<void> {
  const reporter = '30346';
  const person = await reporterOf(browser, reporter);
  const devices = [await browser.page(GUIDE_WINDOW), await browser.page(GUIDE_WINDOW)] as const;
  for (const device of devices) {
    await device.goto(entryOf(dayFromToday(0), reporter));
    await fillSignIn(device, person.loginName, person.password);
    await item(device, 1).waitFor();
  }
  const [office, phone] = devices;
  for (const no of [1, 2, 3]) await item(phone, no).getByLabel('Có').check();
  await conditions(phone)
    .getByText(/Lưu trên máy chủ/)
    .waitFor();
  await item(office, 1).getByLabel('Không').check();
  await item(office, 2).getByLabel('Có').check();
  await conditions(office).getByLabel('Vướng mắc', { exact: true }).fill(OBSTACLE);
  const panel = office.getByRole('region', { name: 'Báo cáo này đã thay đổi ở nơi khác' });
  await panel.waitFor();
  await panel.evaluate((found) => found.scrollIntoView({ block: 'center' }));
  await keep(office, 'own-report-conflict');
  expect(await panel.getByRole('group').count()).toBe(3);
}
