import { randomBytes } from 'node:crypto';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { open, PHONE, picture, seriousFindings, shownText, sidewaysScroll, useBrowser } from './browser.ts';

const browser = useBrowser();
const RULES = '/measurements/rules';
const mark = randomBytes(3).toString('hex');
/** No place has so many accounts: the rule finds nothing, and troubles no other journey. */
const BEYOND = '999999999';

const rule = (page: Page) =>
  page
    .getByRole('table', { name: 'Quy tắc đang áp dụng' })
    .getByRole('row')
    .filter({ hasText: `Thông báo ${mark}` });
async function fillIn(page: Page): Promise<void> {
  const items = page.getByLabel('Chỉ tiêu hỏi đơn vị');
  const value = await items.locator('option').evaluateAll((options) => options.map((one) => (one as HTMLOptionElement).value)[1]);
  await items.selectOption(value ?? '');
  await page.getByLabel('Chỉ tiêu hệ thống đo').selectOption('identity.accounts-issued');
  await page.getByLabel(/^Ngưỡng/).fill(BEYOND);
  await page.getByLabel('Căn cứ (văn bản, kết luận)').fill(`Thông báo ${mark}`);
  await page.getByLabel('Lời giải thích tiếng Việt').fill('Báo có nhưng chưa ai có tài khoản');
  await page.getByLabel('Lời giải thích tiếng Anh').fill('Said to be there, but nobody has an account');
}

test('an analyst tries a rule over a day, puts it into force, and ends it (C-12)', async () => {
  const page = await browser.signedIn('analyst', '/contradictions');
  await page.getByRole('link', { name: 'Quy tắc đối chiếu' }).click();
  await page.getByRole('heading', { level: 1, name: 'Quy tắc đối chiếu' }).waitFor();
  await page.getByRole('button', { name: 'Thêm quy tắc' }).click();
  await page.getByLabel('Mã quy tắc').fill(`thu-${mark}`);
  await fillIn(page);
  await page.getByRole('button', { name: 'Chạy thử', exact: true }).click();
  await page.getByText(/quy tắc này phát hiện 0 mâu thuẫn/).waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await picture(page, 'contradiction-rule-trial', { fullPage: true });
  await page.getByRole('button', { name: 'Áp dụng quy tắc' }).click();
  await page.getByText('Đã ghi quy tắc.').waitFor();
  await rule(page)
    .getByText(/999\.999\.999/)
    .waitFor();

  await rule(page)
    .getByRole('button', { name: /^Đổi: / })
    .click();
  await page.getByLabel('Căn cứ (văn bản, kết luận)').fill(`Thông báo ${mark} sửa`);
  await page.getByLabel(/^Ngưỡng/).fill('999999998');
  await page.getByRole('button', { name: 'Chạy thử', exact: true }).click();
  await page.getByRole('button', { name: 'Áp dụng quy tắc' }).click();
  await rule(page)
    .getByText(/\(đổi từ ngày /)
    .waitFor();

  await page.getByText('Mọi phiên bản').click();
  const versions = page.getByRole('table', { name: 'Các phiên bản của quy tắc' });
  await versions
    .getByRole('row')
    .filter({ hasText: `Thông báo ${mark} sửa` })
    .waitFor();
});

test('a rule ends with a reason; a day that is taken already is refused in words (C-12)', async () => {
  const page = await browser.signedIn('analyst', RULES);
  const tasks = page.getByRole('row').filter({ hasText: 'Nhiệm vụ có cập nhật' }).first();
  await tasks.getByRole('button', { name: /^Thôi áp dụng: / }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Thôi từ ngày').fill('2098-01-01');
  await dialog.getByLabel('Lý do').fill(`Chưa phù hợp ${mark}`);
  await dialog.getByRole('button', { name: 'Thôi áp dụng' }).click();
  await page.getByText('(thôi từ ngày 1/1/2098)').waitFor();
  const again = await page.request.post('/api/measurement-rules/plan-02-tasks/end', {
    headers: { 'x-requested-with': 'thong-suot' },
    data: { validFrom: '2097-01-01', source: 'Lần nữa' },
  });
  expect([again.status(), (await again.json()).type]).toEqual([409, expect.stringContaining('rule-changes-later')]);
});

test.each(['light', 'dark'] as const)('the page holds on a phone and is free of serious findings, %s', async (colorScheme) => {
  const page = await browser.signedIn('analyst', RULES, { viewport: PHONE, colorScheme });
  await page.getByRole('button', { name: 'Thêm quy tắc' }).click();
  await fillIn(page);
  expect(await sidewaysScroll(page)).toBe(0);
  expect(await seriousFindings(page)).toEqual([]);
  await picture(page, `contradiction-rules-phone-${colorScheme}`, { fullPage: true });
});

test('the page speaks English, and is for those who keep regimes alone (C-12)', async () => {
  const page = await browser.signedIn('analyst', RULES);
  await page.evaluate(() => localStorage.setItem('thong-suot.language', 'en'));
  await open(page, RULES);
  await page.getByRole('heading', { level: 1, name: 'Rules of contradictions' }).waitFor();
  await page.getByRole('button', { name: 'Add a rule' }).waitFor();
  expect(await shownText(page.getByRole('main'))).not.toMatch(/Quy tắc|Căn cứ|Áp dụng/);
  const reviewer = await browser.signedIn('province-reviewer', '/contradictions');
  await reviewer.getByRole('link', { name: 'Số đo', exact: true }).waitFor();
  expect(await reviewer.getByRole('link', { name: 'Quy tắc đối chiếu' }).count()).toBe(0);
  expect((await reviewer.request.get('/api/measurement-rule-versions')).status()).toBe(403);
});
