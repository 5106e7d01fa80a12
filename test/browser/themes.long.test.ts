import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { arrived, open, PHONE, picture, seriousFindings, sidewaysScroll, useBrowser } from './browser.ts';

const browser = useBrowser();
const FORBIDDEN = 403;
/** The day of the demonstration; a newer one may be lived meanwhile. */
const THEMES = '/themes?day=2025-09-22';

const rows = (page: Page) => page.getByRole('table').last().locator('tbody tr');

test('communes by theme: of how many, where, "nothing" apart; narrowed to a kind and a province (R-12, R-13)', async () => {
  const page = await browser.signedIn('analyst', THEMES);
  await rows(page).first().waitFor();
  const nothing = page.getByRole('table', { name: 'Xã có nêu, nêu không có, không ghi gì' });
  const [withIssue, withoutIssue, silent, all] = (await nothing.locator('tbody tr').first().locator('td').allInnerTexts()).map(
    (text) => Number(text.replace(/\D/g, '')),
  );
  expect(all).toBe(3321);
  expect((withIssue ?? 0) + (withoutIssue ?? 0) + (silent ?? 0)).toBe(all);
  await page.getByLabel('Loại').selectOption('obstacle');
  await page.waitForURL(/kind/);
  await expect.poll(() => rows(page).filter({ hasText: 'Kiến nghị, đề xuất' }).count()).toBe(0);
  const ofNation = await rows(page).count();
  expect(ofNation).toBeGreaterThan(10);
  await page
    .getByRole('columnheader', { name: /^Số xã nêu/ })
    .getByRole('button')
    .click();
  await page.waitForURL(/sort=/);
  await picture(page, 'themes');
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByLabel('Tỉnh, thành phố').selectOption({ label: 'Cao Bằng' });
  await page.waitForURL(/provinceCode/);
  await page.getByRole('cell', { name: '56', exact: true }).first().waitFor();
  await expect.poll(() => rows(page).count()).toBeLessThanOrEqual(ofNation);
  expect(await rows(page).getByRole('rowheader').allInnerTexts()).not.toContain('Không có vướng mắc, kiến nghị cụ thể');
});

test('a statement gets another theme by keyboard alone, and the work goes on at the next', async () => {
  const page = await browser.signedIn('analyst', THEMES);
  await page.getByRole('link', { name: 'Thiếu hướng dẫn, văn bản, cơ chế chính sách' }).first().click();
  await page.getByRole('heading', { name: 'Ý kiến cần người xếp chủ đề' }).waitFor();
  const first = page.getByRole('main').getByRole('listitem').first();
  await first.getByRole('combobox').focus();
  await page.keyboard.press('End');
  const chosen = await first.getByRole('combobox').locator('option:checked').textContent();
  await page.keyboard.press('Enter');
  await first.getByText(`đã xếp: ${chosen?.trim()}`, { exact: false }).waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
  expect(await page.evaluate(() => document.activeElement?.closest('li')?.previousElementSibling !== null)).toBe(true);
  await picture(page, 'themes-to-decide');
  expect(await seriousFindings(page)).toEqual([]);
  await page.reload();
  await arrived(page);
  expect(await page.getByText('Không kết nối được máy chủ').count()).toBe(0);
});

test('a theme is added in a draft with a phrase, refused while faulty, published, and statements move to it (P-13)', async () => {
  const page = await browser.signedIn('analyst', '/themes/taxonomy');
  const form = page.getByRole('region', { name: 'Thêm chủ đề' });
  await form.getByLabel('Mã').fill('records-stuck');
  await form.getByLabel('Tên tiếng Việt').fill('Hồ sơ số hóa');
  await form.getByLabel('Tên tiếng Anh').fill('Digitised records');
  await form.getByLabel('Định nghĩa').fill('Khó khăn khi số hóa hồ sơ');
  await form.getByLabel('Cụm từ').fill('số hóa hồ sơ | xã');
  await form.getByRole('button', { name: 'Thêm vào bản thảo' }).click();
  await form.getByText('Dòng 1 không phải cụm từ', { exact: false }).waitFor();
  await form.getByLabel('Cụm từ').fill('số hóa hồ sơ | | 2\n{không có}');
  await form.getByRole('button', { name: 'Thêm vào bản thảo' }).click();
  await page.getByText('Có bản thảo đang sửa', { exact: false }).waitFor();
  const added = page.getByRole('main').getByRole('listitem').filter({ hasText: 'Hồ sơ số hóa' }).first();
  await added.getByText('(mới)').click();
  await added.getByLabel('Cụm từ').first().waitFor();
  await picture(page, 'themes-taxonomy', { fullPage: true });
  expect(await seriousFindings(page)).toEqual([]);
  const dialog = page.getByRole('dialog', { name: 'Ban hành danh mục chủ đề?' });
  const publish = async () => {
    await page.getByRole('button', { name: 'Ban hành', exact: true }).click();
    await dialog.getByLabel('Nội dung thay đổi').fill('Thêm chủ đề về số hóa');
    await page.keyboard.press('Enter');
  };
  await publish();
  await dialog.getByText('không có nhóm từ {không có}', { exact: false }).waitFor();
  await page.keyboard.press('Escape');
  await added.getByLabel('Cụm từ').last().fill('số hóa hồ sơ | | 2');
  await added.getByRole('button', { name: 'Ghi vào bản thảo' }).click();
  await added.getByText('{không có}').first().waitFor({ state: 'detached' });
  await publish();
  await page.getByText('Đã ban hành phiên bản', { exact: false }).waitFor();
  await open(page, THEMES);
  await page.getByRole('rowheader', { name: 'Hồ sơ số hóa' }).waitFor();
});

test('a leader reads themes and taxonomy without the means to change them', async () => {
  const page = await browser.signedIn('leader', THEMES);
  await rows(page).first().waitFor();
  expect(await page.getByRole('link', { name: 'Cần người xếp' }).count()).toBe(0);
  await open(page, '/themes/taxonomy');
  expect(await page.getByRole('button', { name: /Ban hành|Ghi vào bản thảo/ }).count()).toBe(0);
  const refused = await page.request.get('/api/themes/doubtful-statements');
  expect(refused.status()).toBe(FORBIDDEN);
});

test('the pages fit a phone of 360 pixels and speak English', async () => {
  const page = await browser.signedIn('analyst', THEMES, { viewport: PHONE });
  const addresses = [THEMES, '/themes/doubtful?day=2025-09-22', '/themes/taxonomy'];
  for (const address of addresses) {
    await open(page, address);
    expect(await sidewaysScroll(page)).toBe(0);
  }
  await picture(page, 'themes-phone');
  await page.evaluate(() => localStorage.setItem('thong-suot.language', 'en'));
  const headings = ['Themes of statements', 'Statements whose theme a person decides', 'Taxonomy of themes'];
  for (const [at, address] of addresses.entries()) {
    await open(page, address);
    await page.getByRole('heading', { level: 1, name: headings[at] ?? '' }).waitFor();
    const labels = await page.locator(':is(main h1, main h2, main label, main nav, main thead):not([lang=vi] *)').allInnerTexts();
    expect(labels.join(' ')).not.toMatch(/Chủ đề|Vướng mắc|Khối|Tỉnh|Danh mục|Cụm từ/);
  }
});
