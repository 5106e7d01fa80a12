import { expect, test } from 'vitest';
import { pdfPages, pdfProperties } from '../../apps/server/test/documents/read-pdf.ts';
import { DESKTOP, open, PAGES, PHONE, picture, seriousFindings, sidewaysScroll, useBrowser } from './browser.ts';

const browser = useBrowser();
const EACH_PAGE = Object.entries(PAGES);
/** Half the width and height of the window in CSS pixels is what a zoom of 200 % leaves. */
const ZOOMED = { width: DESKTOP.width / 2, height: DESKTOP.height / 2 };

test.each(['light', 'dark'] as const)('in %s axe finds nothing serious on any page (WCAG 2.2 AA)', async (colorScheme) => {
  const page = await browser.signedIn('analyst', '/', { colorScheme });
  for (const [name, address] of EACH_PAGE) {
    await open(page, address);
    await picture(page, `${name}-${colorScheme}`);
    expect(await seriousFindings(page), `${name} ${address}`).toEqual([]);
  }
});

test('at 360 px no page scrolls sideways, and axe finds nothing serious (WCAG 2.2 AA, 1.4.10)', async () => {
  const page = await browser.signedIn('analyst', '/', { viewport: PHONE, hasTouch: true, isMobile: false });
  for (const [name, address] of EACH_PAGE) {
    await open(page, address);
    await picture(page, `${name}-phone`, { fullPage: name !== 'reports' });
    expect(await sidewaysScroll(page), `${name} ${address}`).toBe(0);
    expect(await seriousFindings(page), `${name} ${address}`).toEqual([]);
  }
});

test('at a zoom of 200 % no page scrolls sideways (WCAG 1.4.4)', async () => {
  const page = await browser.signedIn('analyst', '/', { viewport: ZOOMED });
  for (const [name, address] of EACH_PAGE) {
    await open(page, address);
    expect(await sidewaysScroll(page), `${name} ${address}`).toBe(0);
  }
  await picture(page, 'reports-zoomed');
});

test('on paper there is no navigation and no dark page; wide tables lie across and long ones print whole (C-14)', async () => {
  const page = await browser.signedIn('analyst', PAGES['commune-table'], { colorScheme: 'dark' });
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('navigation', { name: 'Các trang' }).isVisible()).toBe(false);
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toMatch(
    /rgb\(255, 255, 255\)|rgba\(0, 0, 0, 0\)/,
  );
  const communes = pdfPages(await page.pdf({ preferCSSPageSize: true })).join('');
  expect(new Set(communes.match(/\b\d{5}\b/g)).size).toBe(3321);
  await open(page, PAGES.dossiers);
  await picture(page, 'dossiers-print', { fullPage: true });
  const dossiers = await page.pdf({ preferCSSPageSize: true });
  expect(pdfProperties(dossiers).get('Page size')).toMatch(/^841\.\d+ x 59\d.*A4/);
  expect(pdfPages(dossiers)[0]).toMatch(/BẢN THỬ NGHIỆM[\s\S]*Lưu ý/);
});

test('on paper the nation shows headline, map and both archipelagos on its first page (C-02)', async () => {
  const page = await browser.signedIn('analyst', PAGES['national-view'], { viewport: PHONE });
  const [first = ''] = pdfPages(await page.pdf({ preferCSSPageSize: true }));
  for (const text of ['BẢN THỬ NGHIỆM', '84,94%', 'Cao Bằng', 'Biển Đông', 'Hoàng Sa', 'Trường Sa', 'Cà Mau'])
    expect(first).toContain(text);
});

test('dark is chosen by the reader and kept for the next visit', async () => {
  const page = await browser.signedIn('analyst');
  await page.getByText('Trần Thị Mẫu Phân Tích').click();
  await page.getByLabel('Giao diện').selectOption('dark');
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const dark = await background();
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await background()).toBe(dark);
  expect(Number(dark.match(/\d+/)?.[0])).toBeLessThan(60);
});

test('every page stands in English too, with the same figures, and no Vietnamese label is left (C-14)', async () => {
  const page = await browser.signedIn('analyst', '/tasks');
  await page.getByText('Trần Thị Mẫu Phân Tích').click();
  await page.getByLabel('Ngôn ngữ').selectOption('en');
  await page.getByRole('heading', { level: 1, name: 'Tasks' }).waitFor();
  for (const [name, address] of EACH_PAGE) {
    await open(page, address);
    const labels = await page
      .locator(':is(main h1, main h2, main label > span, main thead, header nav):not([lang=vi] *)')
      .allInnerTexts();
    expect(labels.join(' '), name).not.toMatch(/Số liệu|Điều kiện|Tỷ lệ|Tải về|Chưa báo cáo|Diễn biến|Nhiệm vụ|Hồ sơ/);
  }
  await picture(page, 'reports-english');
});
