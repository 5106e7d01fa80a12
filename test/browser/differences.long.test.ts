import { expect, inject, test } from 'vitest';
import {
  DESKTOP,
  open,
  openPage,
  PHONE,
  pageLink,
  picture,
  seriousFindings,
  shownText,
  sidewaysScroll,
  useBrowser,
} from './browser.ts';
import { onServer } from './server-process.ts';

const browser = useBrowser();
const FORBIDDEN = 403;

test('administrators see when kept figures were compared and what differed, in both languages, also at 360 px', async () => {
  expect(await onServer(inject('dataDir'), 'verify-reports')).toContain('sai lệch / differences: 0');
  const page = await browser.signedIn('administrator');
  await openPage(page, 'Kiểm tra số liệu giữ sẵn');
  await page.getByRole('heading', { level: 1, name: 'Kiểm tra số liệu giữ sẵn' }).waitFor();
  const comparisons = page.getByRole('table', { name: 'Các lần đối chiếu' });
  await comparisons
    .getByRole('row', { name: /theo lệnh/ })
    .first()
    .waitFor();
  expect(await shownText(page.locator('h1 + p'))).toBe('Các lần đối chiếu không thấy sai lệch.');
  await page.getByRole('region', { name: 'Sai lệch', exact: true }).getByText('Không có sai lệch.').waitFor();
  expect([await seriousFindings(page), await sidewaysScroll(page)]).toEqual([[], 0]);
  await picture(page, 'differences');
  await page.setViewportSize(PHONE);
  expect([await seriousFindings(page), await sidewaysScroll(page)]).toEqual([[], 0]);
  await picture(page, 'differences-phone');
  await page.setViewportSize(DESKTOP);
  await page.evaluate(() => localStorage.setItem('thong-suot.language', 'en'));
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Check of kept figures' }).waitFor();
  await page
    .getByRole('table', { name: 'Comparisons' })
    .getByRole('row', { name: /by command/ })
    .first()
    .waitFor();
  expect(await seriousFindings(page)).toEqual([]);
});

test('who reviews a province finds no way there and is refused', async () => {
  const page = await browser.signedIn('province-reviewer');
  expect(await pageLink(page, 'Kiểm tra số liệu giữ sẵn').count()).toBe(0);
  expect((await page.request.get('/api/report-differences')).status()).toBe(FORBIDDEN);
  await open(page, '/admin/differences');
  await page.getByRole('alert').first().waitFor();
});
