import { expect, test } from 'vitest';
import { arrived, open, openPage, PAGES, picture, shownText, useBrowser } from './browser.ts';

const browser = useBrowser();
const FORBIDDEN = 403;

test('a viewer reads the nation but is offered neither wording nor publication, and the server refuses both (C-14)', async () => {
  const page = await browser.signedIn('viewer', PAGES.reports);
  await page.getByRole('article').waitFor();
  expect(await page.getByRole('button', { name: /Sửa câu chữ|Phát hành|đính chính/ }).count()).toBe(0);
  const headers = { 'x-requested-with': 'thong-suot', 'content-type': 'application/json' };
  const refused = await page.request.post('/api/daily-reports/2025-09-22/editions', { headers, data: {} });
  expect([refused.status(), await refused.json()]).toMatchObject([FORBIDDEN, { permission: 'monitoring.publish-report' }]);
});

test('a province reviewer opens the own province and communes, and is told in words that others are closed (I-04)', async () => {
  const page = await browser.signedIn('province-reviewer', '/provinces/91');
  expect(await shownText(page.getByRole('heading', { level: 1 }))).toBe('Tỉnh An Giang ngày 22/9/2025');
  await open(page, '/provinces/91/communes/30301');
  await page.goto('/provinces/04/communes/01273');
  await page.getByText('Bạn không có quyền làm việc này').first().waitFor();
  await page.getByText('hãy hỏi người quản trị tài khoản').waitFor();
  await picture(page, 'not-permitted');
  expect((await page.request.get('/api/command-centre/provinces/04')).status()).toBe(FORBIDDEN);
  expect((await page.request.get('/api/command-centre/provinces/04/communes/01273')).status()).toBe(FORBIDDEN);
});

test('a commune reporter opens the own commune and no other, of the same province neither (I-04)', async () => {
  const page = await browser.signedIn('commune-reporter', '/provinces/91/communes/30292');
  expect(await shownText(page.getByRole('heading', { level: 1 }))).toMatch(/^Phường Bình Đức ngày/);
  await page.getByRole('main').getByText('Tỉnh An Giang').waitFor();
  expect(await page.getByRole('main').getByRole('link', { name: 'Tỉnh An Giang' }).count()).toBe(0);
  await page.getByRole('heading', { name: 'Tiêu chí của khối Ủy ban nhân dân' }).waitFor();
  await page.getByText('Tài khoản của bạn chỉ xem được khối này').waitFor();
  await page.getByText(/^Khối Ủy ban nhân dân không nêu ý kiến nào/).waitFor();
  for (const address of ['/provinces/91/communes/30301', '/provinces/04/communes/01273', '/provinces/91'])
    expect((await page.request.get(`/api/command-centre${address}`)).status(), address).toBe(FORBIDDEN);
});

test('somebody with a small scope starts at the own unit and is offered only the pages that will open (I-04)', async () => {
  const page = await browser.signedIn('commune-reporter', '/');
  expect(await shownText(page.getByRole('heading', { level: 1 }))).toMatch(/^Phường Bình Đức ngày/);
  const pages = page.getByRole('navigation', { name: 'Các trang' }).getByRole('link', { includeHidden: true });
  for (const name of await pages.allTextContents()) {
    await openPage(page, name);
    await arrived(page);
    expect(await page.getByText('Bạn không có quyền làm việc này').count(), name).toBe(0);
  }
});
