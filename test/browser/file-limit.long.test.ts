import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { open, PHONE, picture, seriousFindings, sidewaysScroll, useBrowser } from './browser.ts';
import { atEntry } from './evidence-entry.ts';
import { fileChooser, fileItem, givenPdf } from './given-evidence.ts';

const browser = useBrowser();
/** Another commune at each walk, and a day of this file alone. */
const communes = ['30403', '30406'].values();
const DAYS_AHEAD = 11;
const HEADERS = { 'x-requested-with': 'thong-suot' };
const LIMIT = '/api/documents/file-limit';
const MIB = 1024 * 1024;
const SETTINGS = '/admin/accounts';

const limitSection = (page: Page) => page.getByRole('region', { name: 'Dung lượng tệp minh chứng' });
const field = (page: Page) => limitSection(page).getByLabel('Mức mỗi ngày, tính bằng MB');
const received = (page: Page) => fileItem(page).getByText('Máy chủ đã nhận tệp.').waitFor();

async function saveLimit(page: Page, mib: string): Promise<void> {
  await field(page).fill(mib);
  await limitSection(page).getByRole('button', { name: 'Lưu mức mỗi ngày' }).click();
}

/** What the limit was is put back, however the journey ends. @returns it in MB */
async function limitAsFound(admin: Page): Promise<string> {
  const { bytesPerDay } = (await (await admin.request.get(LIMIT)).json()) as { bytesPerDay: number };
  onTestFinished(async () => {
    await admin.request.put(LIMIT, { headers: HEADERS, data: { bytesPerDay } });
  });
  return String(bytesPerDay / MIB);
}

test('an administrator sets how much a unit may send in files a day; beyond it a file is refused until the limit is put back (R-04)', async () => {
  const admin = await browser.signedIn('administrator', SETTINGS);
  const before = await limitAsFound(admin);
  await field(admin).waitFor();
  expect(await field(admin).inputValue()).toBe(before);
  for (const faulty of ['5', '10.5', '10241', '']) {
    await saveLimit(admin, faulty);
    await limitSection(admin).getByText('Hãy nhập một số nguyên từ 10 đến 10.240. Chưa thay đổi gì.').waitFor();
    expect(await field(admin).getAttribute('aria-invalid')).toBe('true');
  }
  await saveLimit(admin, '10');
  await limitSection(admin).getByText('Đã lưu, áp dụng từ lúc này.').waitFor();
  await limitSection(admin)
    .getByText(/^10 MB, .+ đặt lúc /)
    .waitFor();

  const page = await browser.page();
  await atEntry(browser, page, communes.next().value ?? '30403', DAYS_AHEAD);
  await fileChooser(page).setInputFiles(givenPdf('Bản quét một.pdf', 6 * MIB));
  await received(page);
  await fileChooser(page).setInputFiles(givenPdf('Bản quét hai.pdf', 6 * MIB));
  await fileItem(page).getByText('Máy chủ không nhận tệp này: Đơn vị đã tải lên hết dung lượng của ngày hôm nay').waitFor();
  await picture(page, 'file-limit-refused', { fullPage: true });

  const [, ...place] = ((await page.getByRole('heading', { level: 1 }).textContent()) ?? '').split(', ');
  await open(admin, SETTINGS);
  const row = limitSection(admin)
    .getByRole('row')
    .filter({ hasText: place.join(', ') });
  await row.getByText('6 MB', { exact: true }).waitFor();
  await row.getByText('4 MB', { exact: true }).waitFor();
  await field(admin).fill('20');
  await row.getByText('14 MB', { exact: true }).waitFor();
  await limitSection(admin).evaluate((section) => section.scrollIntoView());
  await picture(admin, 'file-limit');
  expect(await seriousFindings(admin)).toEqual([]);
  await saveLimit(admin, before);
  await limitSection(admin).getByText('Đã lưu, áp dụng từ lúc này.').waitFor();
  await fileItem(page).getByRole('button', { name: 'Thử lại' }).click();
  await received(page);
});

test('at 360 px and in the dark the limit of files is read and set without scrolling sideways (R-04)', async () => {
  const page = await browser.signedIn('administrator', SETTINGS, { viewport: PHONE, colorScheme: 'dark' });
  await field(page).waitFor();
  await limitSection(page).evaluate((section) => section.scrollIntoView());
  await picture(page, 'file-limit-phone-dark');
  expect([await sidewaysScroll(page), await seriousFindings(page)]).toEqual([0, []]);
});
