import { expect, test } from 'vitest';
import { open, PHONE, picture, seriousFindings, shownText, sidewaysScroll, useBrowser } from './browser.ts';

const browser = useBrowser();
const TITLE = 'Đề xuất, kiến nghị của các tỉnh trước ngày vận hành';

test('what provinces proposed before the start is listed and searched, each with its item (R-08)', async () => {
  const page = await browser.signedIn('analyst', '/readiness');
  const section = page.getByRole('region', { name: TITLE, exact: true });
  await section.getByText('9 / 9 dòng').waitFor();
  await section.getByText(/Báo cáo 121\/BC-BKHCN/).waitFor();
  await section.getByLabel('Tìm trong bảng').fill('Cloud');
  await section.getByText('1 / 9 dòng').waitFor();
  expect(await shownText(section.locator('tbody'))).toContain('Vĩnh Long');
  await section.getByLabel('Tìm trong bảng').fill('');
  expect(await seriousFindings(page)).toEqual([]);
  await picture(page, 'recommendations', { fullPage: true });
});

test('the list holds on a phone in dark, and speaks English', async () => {
  const page = await browser.signedIn('analyst', '/readiness', { viewport: PHONE, colorScheme: 'dark' });
  await page.getByRole('region', { name: TITLE, exact: true }).getByText('9 / 9 dòng').waitFor();
  expect(await sidewaysScroll(page)).toBe(0);
  expect(await seriousFindings(page)).toEqual([]);
  await page.evaluate(() => localStorage.setItem('thong-suot.language', 'en'));
  await open(page, '/readiness');
  await page.getByRole('region', { name: 'What provinces proposed before the start' }).waitFor();
});
