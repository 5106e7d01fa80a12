import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { open, PHONE, picture, seriousFindings, shownText, sidewaysScroll, useBrowser } from './browser.ts';

const browser = useBrowser();
const UNITS = '/admin/units';
/** Phường 2 of the old city of Vĩnh Long: the source sends it to a code that no commune bears. */
const LOST = '30378';

const section = (page: Page) => page.getByRole('region', { name: 'Điểm để ngỏ' });
const row = (page: Page, code: string) =>
  section(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: code, exact: true }) });

async function opened(page: Page, code: string): Promise<void> {
  await section(page).getByRole('searchbox').fill(code);
  await row(page, code).getByRole('button').click();
}
async function fillIn(page: Page, day: string): Promise<void> {
  await page.getByLabel('Ngày có hiệu lực').fill(day);
  const used = page.getByRole('button', { name: /^Dùng gợi ý: / });
  if (await used.isVisible()) await used.click();
  await page.getByLabel('Văn bản', { exact: true }).fill('Nghị quyết 1687/NQ-UBTVQH15');
  await page.getByLabel('Căn cứ, cách xác định').fill('Đối chiếu với nghị quyết và tỉnh');
  await page.getByRole('button', { name: 'Xem câu trả lời đổi gì' }).click();
}
async function say(page: Page, action: string, why: string): Promise<void> {
  await page.getByRole('button', { name: action, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: action });
  await dialog.getByLabel('Lý do').fill(why);
  await dialog.getByRole('button', { name: action }).click();
  await dialog.waitFor({ state: 'hidden' });
}

test('an administrator answers an open question after a preview, sees the lineage follow, and takes it back (W-09, P-11)', async () => {
  const page = await browser.signedIn('administrator', UNITS);
  await opened(page, LOST);
  await fillIn(page, '2025-08-01');
  await page.getByText(/Không xác định được đơn vị cũ/).waitFor();
  await fillIn(page, '2025-07-01');
  const effect = page.getByRole('table', { name: 'Nguồn gốc, kế thừa của đơn vị' });
  await effect.getByRole('cell', { name: 'không về đâu' }).waitFor();
  await effect.getByRole('cell', { name: 'Phường Long Châu (toàn bộ)' }).waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await picture(page, 'unit-question', { fullPage: true });
  await page.getByRole('button', { name: 'Ghi câu trả lời' }).click();
  await page.getByText(/^Đã ghi câu trả lời cho /).waitFor();
  await row(page, LOST).getByText('● Đã trả lời').waitFor();

  const suggested = row(page, LOST).getByRole('link');
  await suggested.click();
  await page.getByText('Phường 2').first().waitFor();

  await open(page, UNITS);
  await opened(page, LOST);
  await page.getByText(/Từ ngày 1\/7\/2025, theo Nghị quyết 1687/).waitFor();
  await say(page, 'Mở lại', 'Nhầm văn bản');
  await row(page, LOST).getByText('○ Đã mở lại').waitFor();
});

test('why a question stays open stands with it; shares of several targets add up or are refused (W-09)', async () => {
  const page = await browser.signedIn('administrator', UNITS);
  await section(page).getByLabel('Loại').selectOption('predecessor-missing');
  await section(page)
    .getByRole('button', { name: /^Xác định: / })
    .first()
    .click();
  await say(page, 'Còn để ngỏ, ghi lý do', 'Chờ nghị quyết của tỉnh');
  await section(page).getByText('○ Để ngỏ, có lý do').first().waitFor();

  await open(page, UNITS);
  await opened(page, LOST);
  await page.getByRole('button', { name: /^Dùng gợi ý: / }).click();
  await page.getByRole('combobox', { name: 'Thêm nơi nhận' }).fill('30292');
  await page.getByRole('option', { name: /30292/ }).click();
  for (const name of [/^Tỷ phần của /, /^trên tổng/])
    for (const field of await page.getByLabel(name).all()) await field.fill('2');
  await fillIn(page, '2025-07-01');
  await page.getByText('Các phần chia không cộng lại thành toàn bộ').waitFor();
});

test.each(['light', 'dark'] as const)(
  'the answer to a question holds on a phone and is free of serious findings, %s',
  async (colorScheme) => {
    const page = await browser.signedIn('administrator', UNITS, { viewport: PHONE, colorScheme });
    await opened(page, '30378');
    await page.getByLabel('Ngày có hiệu lực').waitFor();
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await seriousFindings(page)).toEqual([]);
    await picture(page, `unit-question-phone-${colorScheme}`, { fullPage: true });
  },
);

test('open questions are answered in English too, and by nobody without the permission (W-09)', async () => {
  const page = await browser.signedIn('administrator', UNITS);
  await page.evaluate(() => localStorage.setItem('thong-suot.language', 'en'));
  await open(page, UNITS);
  const questions = page.getByRole('region', { name: 'Open questions' });
  await questions
    .getByRole('button', { name: /^Answer: / })
    .first()
    .click();
  expect(await shownText(questions.locator('h3, legend, label, thead').first())).not.toMatch(/Xác định|Ngày|Đơn vị/);
  const reviewer = await browser.signedIn('province-reviewer', '/');
  const refused = await reviewer.request.post('/api/organisations/open-question-reasons', {
    headers: { 'x-requested-with': 'thong-suot' },
    data: { kind: 'target-missing', code: LOST, named: 'x', reason: 'Lý do' },
  });
  expect(refused.status()).toBe(403);
});
