import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { download, open, PHONE, picture, seriousFindings, sidewaysScroll, useBrowser } from './browser.ts';
import { ownReporter } from './given-batches.ts';
import { dayFromToday, openLaterDays, readReport } from './given-reports.ts';

const browser = useBrowser();
/** A commune that no other test reports for. */
const COMMUNE = '30436';
let page: Page;
let days: readonly [string, string];

beforeAll(async () => {
  page = await ownReporter(browser, COMMUNE);
  days = await openLaterDays(await browser.signedIn('analyst'), await browser.signedIn('commune-reporter'));
}, 240_000);

const written = (day: string) => day.split('-').map(Number).reverse().join('/');

test('a template is downloaded and handed in: its reports become drafts; another file is refused in words', async () => {
  await page.setViewportSize(PHONE);
  await open(page, '/own-reports');
  const panel = page.getByRole('region', { name: 'Làm bằng Excel' });
  const [tomorrow] = days;
  const template = await download(page, () => panel.getByRole('link', { name: new RegExp(`kỳ ${written(tomorrow)}`) }).click());
  expect(template.name).toBe(`thong-suot-mau-${COMMUNE}-tat-ca-${tomorrow}.xlsx`);
  const field = panel.getByLabel(new RegExp(`^Nộp tệp đã điền, kỳ ${written(tomorrow)}`));
  const before = (await readReport(page, tomorrow, 'conditions', COMMUNE)).draft;
  await field.setInputFiles({ name: template.name, mimeType: 'application/octet-stream', buffer: template.bytes });
  await panel.getByText(/^Đã lưu \d+ bản nháp\. Mở báo cáo để xem và gửi\.$/).waitFor();
  expect((await readReport(page, tomorrow, 'conditions', COMMUNE)).draft).not.toEqual(before);
  await field.setInputFiles({ name: template.name, mimeType: 'application/octet-stream', buffer: template.bytes });
  await panel.getByText('Tải mẫu mới rồi điền lại.').waitFor();
  await field.setInputFiles({ name: 'anh.xlsx', mimeType: 'image/png', buffer: Buffer.from('no workbook') });
  await panel.getByText('Tệp không phải là tệp Excel (.xlsx) đọc được').waitFor();
  expect([await seriousFindings(page), await sidewaysScroll(page)]).toEqual([[], 0]);
  await panel.scrollIntoViewIfNeeded();
  await picture(page, 'excel-phone');
});

test('the file of one day is named where another is wanted', async () => {
  await open(page, '/own-reports');
  const panel = page.getByRole('region', { name: 'Làm bằng Excel' });
  const [first, second] = days;
  const { bytes } = await download(page, () => panel.getByRole('link', { name: new RegExp(`kỳ ${written(first)}`) }).click());
  const field = panel.getByLabel(new RegExp(`^Nộp tệp đã điền, kỳ ${written(second)}`));
  await field.setInputFiles({ name: 'mau.xlsx', mimeType: 'application/octet-stream', buffer: bytes });
  await panel.getByText(`Tệp là của: ${first}. Ở đây cần: ${second}.`).waitFor();
  expect(dayFromToday(1)).toBe(first);
});
