import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { arrived, download, open, openPage, PHONE, picture, seriousFindings, sidewaysScroll, useBrowser } from './browser.ts';

const browser = useBrowser();
const GUIDE = 'Hướng dẫn trang này';
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'help-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('the guide of a page opens by its button and by a key, closes with Escape, and gives the focus back', async () => {
  const page = await browser.signedIn('commune-reporter', '/own-reports');
  const dialog = page.getByRole('dialog', { name: GUIDE });
  await page.getByRole('button', { name: GUIDE }).click();
  await dialog.getByText('Hôm nay đơn vị của tôi phải nộp gì').waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await picture(page, 'help-own-reports');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('page-help');
  await page.locator('body').press('h');
  await dialog.waitFor();
  await dialog.getByRole('link', { name: 'Luyện tập' }).click();
  await page.getByRole('heading', { level: 1, name: 'Luyện tập' }).waitFor();
  await dialog.waitFor({ state: 'detached' });
});

test('every page of whoever looks at the nation has its guide, in both languages', async () => {
  const page = await browser.signedIn('analyst');
  for (const address of ['/', '/communes', '/provinces/04', '/themes', '/direction', '/reports']) {
    await open(page, address);
    await page.locator('body').press('h');
    await page.getByRole('dialog', { name: GUIDE }).locator('li').first().waitFor();
    await page.keyboard.press('Escape');
  }
  await page.evaluate(() => localStorage.setItem('thong-suot.language', 'en'));
  await page.goto('/');
  await page.getByRole('button', { name: 'Guide of this page' }).click();
  await page.getByText('How does the nation').waitFor();
});

test('the guide alone is printed', async () => {
  const page = await browser.signedIn('commune-reporter', '/own-reports', { viewport: PHONE });
  await page.getByRole('button', { name: GUIDE }).click();
  await page.getByRole('dialog', { name: GUIDE }).locator('li').first().waitFor();
  expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(false);
  expect(await page.getByRole('dialog', { name: GUIDE }).isVisible()).toBe(true);
});

test('the first day of a commune: seen items without a button, others ticked by name and time', async () => {
  const page = await browser.signedIn('commune-reporter');
  await openPage(page, 'Ngày đầu tiên');
  await page.getByRole('heading', { level: 1, name: 'Ngày đầu tiên' }).waitFor();
  const item = page.getByRole('listitem').filter({ hasText: 'Đã thử máy quét' });
  await item.getByRole('button', { name: /^Đã làm/ }).click();
  await item.getByText(/đánh dấu lúc/).waitFor();
  const seen = page.getByRole('listitem').filter({ hasText: 'Có tài khoản cho người làm báo cáo' });
  await seen.getByText('Hệ thống tự thấy').waitFor();
  expect(await seen.getByRole('button').count()).toBe(0);
  expect(await seriousFindings(page)).toEqual([]);
  await picture(page, 'first-day');
  await item.getByRole('button', { name: /^Bỏ dấu/ }).click();
  await item.getByText(/bỏ dấu lúc/).waitFor();
  const province = await browser.signedIn('province-reviewer', '/first-day');
  await province.getByRole('row').nth(1).waitFor();
  await picture(province, 'first-day-province');
});

test('texts for the public take what the unit has published, are changed, and leave as DOCX and TXT (K-19)', async () => {
  const page = await browser.signedIn('commune-reporter', '/communication');
  await page.getByLabel('Mẫu').selectOption({ label: 'Bài đọc trên loa, đài truyền thanh' });
  const text = page.getByLabel('Nội dung');
  expect(await text.inputValue()).not.toMatch(/\d/);
  await page.getByLabel('Mẫu').selectOption({ label: 'Tờ rơi (A5)' });
  await text.fill('Làm thủ tục tại phường Bình Đức.');
  expect(await seriousFindings(page)).toEqual([]);
  await picture(page, 'communication');
  const docx = await download(page, () => page.getByRole('button', { name: 'Tải DOCX khổ A5' }).click());
  expect(docx.bytes.subarray(0, 2).toString()).toBe('PK');
  const txt = await download(page, () => page.getByRole('button', { name: 'Tải TXT' }).click());
  expect(txt.bytes.toString('utf8')).toContain('phường Bình Đức');
});

test('administrators take the lessons as one archive (K-13)', async () => {
  const page = await browser.signedIn('administrator');
  await openPage(page, 'Bài học');
  await arrived(page);
  expect(await page.getByRole('row').count()).toBeGreaterThan(4);
  await picture(page, 'lessons');
  const archive = await download(page, () => page.getByRole('link', { name: 'Tải gói bài học (ZIP)' }).click());
  await writeFile(join(folder, 'lessons.zip'), archive.bytes);
  expect(archive.bytes.subarray(0, 2).toString()).toBe('PK');
  expect(archive.bytes.includes('manifest.json')).toBe(true);
});
