import { expect, test } from 'vitest';
import { pdfPages } from '../../apps/server/test/documents/read-pdf.ts';
import { openPage, PAGES, picture, shownText, useBrowser } from './browser.ts';

const browser = useBrowser();

test('a province shows communes worst first, conditions, four blocks at both levels, statements, dossiers, tasks, trend (C-06, C-07, C-08, C-10)', async () => {
  const page = await browser.signedIn('analyst', '/provinces/04');
  expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual(
    expect.arrayContaining([
      'Các xã, phường, đặc khu',
      '16 điều kiện',
      'Tiêu chí cấp xã',
      'Tiêu chí cấp tỉnh',
      'Vướng mắc và kiến nghị',
      'Hồ sơ',
      'Nhiệm vụ',
      'Diễn biến tỷ lệ xã XANH',
    ]),
  );
  const communes = page.getByRole('table', { name: 'Các xã, phường, đặc khu' }).getByRole('row');
  expect(await shownText(communes.nth(1))).toContain('ĐỎ');
  expect(await shownText(communes.last())).toContain('XANH');
  expect(await communes.count()).toBe(57);
  await picture(page, 'province', { fullPage: true });
});

test('what changed since the day before stands on the province page, with the communes that turned (C-04)', async () => {
  const page = await browser.signedIn('analyst', '/provinces/42');
  const changes = page.getByRole('region', { name: 'Thay đổi so với 21/9/2025' });
  expect(await shownText(changes)).toMatch(/79,71% → 86,96% \(\+7,25 điểm %\)/);
  expect(await shownText(changes)).toMatch(/5 xã từ VÀNG sang XANH \(Phường Thành Sen/);
});

test('a commune shows each of its answers and from which file, line and time each form comes (R-14)', async () => {
  const page = await browser.signedIn('analyst', '/provinces/04');
  const worst = page
    .getByRole('table', { name: 'Các xã, phường, đặc khu' })
    .getByRole('row')
    .nth(1)
    .getByRole('rowheader')
    .getByRole('link');
  const name = await shownText(worst);
  await worst.click();
  await page.getByRole('heading', { level: 1, name: `${name} ngày 22/9/2025` }).waitFor();
  const conditions = page.getByRole('region', { name: '16 điều kiện' });
  expect(await conditions.getByRole('row').count()).toBe(17);
  expect(await conditions.getByText('Chưa đạt').count()).toBeGreaterThanOrEqual(5);
  const sources = page.getByRole('row').filter({ hasText: /Bộ số liệu ngày 22\/9\/2025, dòng [\d.]+/ });
  expect(await sources.count()).toBe(6);
  expect(await shownText(sources.first())).toMatch(
    /^16 điều kiện\s+Bộ số liệu ngày 22\/9\/2025, dòng [\d.]+ condition-answers\.csv.*16:00 22\/9\/2025/s,
  );
  const summary = page.getByRole('region', { name: 'Tóm tắt' });
  expect(await shownText(summary)).toMatch(/Chưa đạt \d+\/16 điều kiện: số \d.*VÀNG khi thiếu 1 đến 4/s);
  await picture(page, 'commune', { fullPage: true });
});

test('an old commune leads to what became of it, and a unit shows its names and codes through time (W-09)', async () => {
  const page = await browser.signedIn('analyst');
  await page.getByRole('combobox', { name: 'Tìm tỉnh, xã theo tên hoặc mã' }).fill('kien giang');
  await page
    .getByRole('option', { name: /Tỉnh Kiên Giang.*\(trước đây\)/ })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: 'Tỉnh Kiên Giang' }).waitFor();
  await page.getByText(/Đã sắp xếp thành Tỉnh An Giang từ/).waitFor();
  await page.getByRole('link', { name: 'Tỉnh An Giang' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Tỉnh An Giang' }).waitFor();
  await page.getByRole('link', { name: 'Tỉnh Kiên Giang' }).first().waitFor();
  await picture(page, 'unit', { fullPage: true });
});

test('an address of a unit that does not exist says so in Vietnamese and offers a way on (W-09)', async () => {
  const page = await browser.signedIn('analyst');
  await page.goto('/provinces/99');
  await page.getByText('Không tìm thấy đơn vị trong ngày này').waitFor();
  await openPage(page, 'Toàn quốc');
  await page.getByRole('heading', { level: 1, name: /Toàn quốc/ }).waitFor();
});

test('on paper the folded parts of a commune lie open (C-08)', async () => {
  const page = await browser.signedIn('analyst', PAGES.commune);
  const criteria = page.getByRole('region', { name: 'Tiêu chí của bốn khối' });
  const names = await criteria.locator('tbody th').allTextContents();
  expect(names.length).toBeGreaterThan(50);
  const paper = pdfPages(await page.pdf({ preferCSSPageSize: true }))
    .join(' ')
    .replace(/\s+/g, ' ');
  for (const name of names) expect(paper).toContain(name.trim().slice(0, 20));
});
