import { randomBytes } from 'node:crypto';
import type { Page } from 'playwright-core';
import { test } from 'vitest';
import { open, useBrowser } from './browser.ts';
import { answerOpen, atEntry, send, sent } from './evidence-entry.ts';
import { evidenceForm, fileChooser, fileItem, givenPdf } from './given-evidence.ts';
import { COMMUNE, dayFromToday } from './given-reports.ts';
import { drawResults, fillTask, giveFiles, nameAssignee, part, takeStep } from './given-tasks.ts';
import { GUIDE_WINDOW, keep } from './guide-pictures.ts';

const browser = useBrowser();
/** Communes of An Giang, another one at each walk, and a day that no other picture shows; the papers are invented. */
const communes = ['30352', '30367', '30377', '30385'].values();
const nextCommune = () => communes.next().value ?? '30352';
const DAYS_AHEAD = 10;
const MINUTES = () => givenPdf('Biên bản kiểm tra trụ sở.pdf', 380_000);

/** The top of the form stands under the bar of the page. */
async function showForm(page: Page): Promise<void> {
  await evidenceForm(page).evaluate((form) => form.scrollIntoView());
  await page.evaluate(() => window.scrollBy(0, -70));
}

test('the pictures of a file as evidence of a report, from the commune to the province', async () => {
  const page = await browser.page(GUIDE_WINDOW);
  const { commune, day } = await atEntry(browser, page, nextCommune(), DAYS_AHEAD);
  await answerOpen(page);
  await fileChooser(page).setInputFiles(MINUTES());
  await fileItem(page).getByText('Máy chủ đã nhận tệp.').waitFor();
  await showForm(page);
  await keep(page, 'evidence-chosen');
  await send(page).click();
  await sent(page).waitFor();

  const reviewer = await browser.signedIn('province-reviewer', `/review/${COMMUNE.provinceCode}/${day}`, GUIDE_WINDOW);
  await reviewer.getByLabel('Tìm xã').fill(commune);
  await reviewer.getByRole('table').getByRole('button').first().click();
  await reviewer.getByRole('dialog').getByRole('heading', { name: 'Tệp minh chứng' }).waitFor();
  await keep(reviewer, 'evidence-review');
}, 300_000);

test('the pictures of a file without a line, which goes up when the line is back', async () => {
  const page = await browser.page(GUIDE_WINDOW);
  await atEntry(browser, page, nextCommune(), DAYS_AHEAD);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.context().setOffline(true);
  await answerOpen(page);
  await fileChooser(page).setInputFiles(MINUTES());
  await fileItem(page).getByText('Tệp giữ trên máy này;').waitFor();
  await send(page).click();
  await evidenceForm(page)
    .getByText(/Đang chờ gửi từ/)
    .waitFor();
  await showForm(page);
  await keep(page, 'evidence-waiting');
  await page.context().setOffline(false);
  await sent(page).waitFor({ timeout: 60_000 });
  await fileItem(page)
    .getByRole('link', { name: /^Mở tệp / })
    .waitFor();
  await showForm(page);
  await keep(page, 'evidence-sent');
}, 300_000);

test('the pictures of files as evidence of a task and of a check', async () => {
  const words = 'Lập đường dây nóng hỗ trợ cấp xã, có người trực trong giờ làm việc';
  const centre = await browser.signedIn('analyst', '/direction/new', GUIDE_WINDOW);
  const form = await fillTask(centre, words);
  await form.getByLabel('Ngày', { exact: true }).fill(dayFromToday(14));
  await nameAssignee(centre, form);
  await form.getByRole('button', { name: 'Giao nhiệm vụ' }).click();
  await centre.getByRole('heading', { name: 'Sáu rõ' }).waitFor();
  const address = new URL(centre.url()).pathname;

  const province = await browser.signedIn('province-reviewer', address, GUIDE_WINDOW);
  await part(province).getByRole('button', { name: 'Nhận việc' }).click();
  const progress = { 'Hoàn thành bao nhiêu phần trăm': '60', 'Nội dung': 'Đã phân công người trực, đang lắp máy' };
  await takeStep(province, 'Báo tiến độ', progress, [givenPdf('Ảnh bàn trực.pdf', 240_000)]);
  await part(province).getByRole('button', { name: 'Báo hoàn thành', exact: true }).click();
  const dialog = province.getByRole('dialog').filter({ hasText: 'Báo hoàn thành' });
  await dialog.getByLabel('Nội dung').fill('Đường dây nóng hoạt động từ 8 giờ hôm nay');
  await dialog.getByLabel('Bằng chứng: văn bản, kết quả, nơi xem').fill('Biên bản nghiệm thu ngày hôm nay');
  await giveFiles(dialog, [givenPdf('Biên bản nghiệm thu.pdf', 420_000), givenPdf('Lịch trực.pdf', 90_000)]);
  await keep(province, 'evidence-task');
  await dialog.getByRole('button', { name: 'Báo hoàn thành', exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });

  await open(centre, '/direction/checks');
  await drawResults(centre, randomBytes(4).toString('hex'));
  const verifier = await browser.signedIn('verifier', '/direction/checks', GUIDE_WINDOW);
  const drawn = part(verifier).filter({ hasText: words });
  await drawn.getByRole('button', { name: 'Kết quả đúng' }).click();
  const check = verifier.getByRole('dialog', { name: 'Kết quả đúng' });
  await check.getByLabel('Nội dung').fill('Gọi thử 10 xã trong giờ làm việc, cả 10 lần có người trả lời');
  await check.getByLabel('Bằng chứng: văn bản, kết quả, nơi xem').fill('Bảng gọi thử');
  await giveFiles(check, [givenPdf('Bảng gọi thử.pdf', 60_000)]);
  await check.getByRole('button', { name: 'Kết quả đúng' }).click();
  await drawn.getByRole('link', { name: 'Mở tệp Bảng gọi thử.pdf' }).waitFor();
  await drawn.evaluate((one) => one.scrollIntoView({ block: 'center' }));
  await keep(verifier, 'evidence-check');

  await open(centre, address);
  await part(centre).getByRole('link', { name: 'Mở tệp Bảng gọi thử.pdf' }).waitFor();
  await part(centre).evaluate((one) => one.scrollIntoView({ block: 'end' }));
  await keep(centre, 'evidence-task-log');
}, 300_000);

test('the picture of how much a unit may send in files a day', async () => {
  const admin = await browser.signedIn('administrator', '/admin/accounts', GUIDE_WINDOW);
  const section = admin.getByRole('region', { name: 'Dung lượng tệp minh chứng' });
  await section.getByRole('row').nth(1).waitFor();
  await section.getByLabel('Mức mỗi ngày, tính bằng MB').fill('300');
  await section.evaluate((one) => one.scrollIntoView());
  await admin.evaluate(() => window.scrollBy(0, -20));
  await keep(admin, 'file-limit');
}, 120_000);
