import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { open, PHONE, picture, seriousFindings, shownText, sidewaysScroll, useBrowser } from './browser.ts';

const browser = useBrowser();

const evidence = (page: Page) => page.getByRole('dialog', { name: 'Số này gồm những gì' });
const figure = (page: Page, text: string) => page.getByRole('main').getByRole('link', { name: new RegExp(`^${text}\\b`) });

test('a number of the headline opens the answers it is made of, each with who, when and source (R-14, C-03)', async () => {
  const page = await browser.signedIn('analyst');
  await figure(page, '59').first().click();
  await evidence(page).getByText('59 được tính trên 3.321').waitFor();
  expect(await shownText(evidence(page).getByRole('listitem').first())).toMatch(/^REP-\d+/);
  await evidence(page).getByLabel('Hiển thị').selectOption('yes');
  await evidence(page)
    .getByText(/\/ 59 câu trả lời/)
    .waitFor();
  const commune = (await shownText(evidence(page).getByRole('rowheader').nth(7))).split(/\s\d/)[0] ?? '';
  await evidence(page).getByRole('searchbox', { name: 'Tìm đơn vị' }).fill(commune);
  await evidence(page)
    .getByText(/^(\d) \/ \1 câu trả lời/)
    .waitFor();
  const answer = evidence(page).getByRole('row', { name: commune }).first();
  expect(await shownText(answer)).toMatch(/\d{5}.*Có.*condition-answers\.csv, dòng \d+.*16:00 22\/9\/2025/s);
  await picture(page, 'evidence');
  expect(await seriousFindings(page)).toEqual([]);
});

test('a share tells numerator and denominator, a change the two shares it is the difference of (C-04)', async () => {
  const page = await browser.signedIn('analyst', '/?figure=vn%2Fgreen-share');
  await evidence(page).getByText('2.821 được tính trên 3.321').waitFor();
  await open(page, '/?figure=vn%2Fgreen-change');
  await evidence(page).getByText('hiệu của hai tỷ lệ đã làm tròn').first().waitFor();
  await evidence(page)
    .getByText(/Toán hạng 1: 84,94 \(2\.821 trên 3\.321\)/)
    .waitFor();
  await evidence(page)
    .getByText(/Toán hạng 2: 84,76 \(2\.815 trên 3\.321\)/)
    .waitFor();
});

test('by keyboard: Enter opens the evidence, Escape closes it and the number has the focus again (P-11)', async () => {
  const page = await browser.signedIn('analyst');
  await figure(page, '441').first().focus();
  await page.keyboard.press('Enter');
  await evidence(page).waitFor();
  await page.keyboard.press('Escape');
  await evidence(page).waitFor({ state: 'hidden' });
  await page.waitForURL((address) => !address.searchParams.has('figure'));
  await page.locator(':focus', { hasText: /^\s*441/ }).waitFor();
});

test('the address of an opened number leads a colleague to the same answers (R-14)', async () => {
  const page = await browser.signedIn('leader', '/provinces/04?figure=04%2Fred');
  await evidence(page)
    .getByText(/được tính trên 56/)
    .waitFor();
});

test('at 360 px the evidence is readable without the page scrolling sideways (R-14)', async () => {
  const page = await browser.signedIn('analyst', '/', { viewport: PHONE });
  await open(page, '/?figure=vn%2Foverdue-tasks');
  await evidence(page).getByRole('row').nth(1).waitFor();
  expect(await sidewaysScroll(page)).toBe(0);
  await picture(page, 'evidence-phone');
});
