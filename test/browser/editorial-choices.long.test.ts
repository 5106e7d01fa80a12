import type { Page } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import { PHONE, picture, seriousFindings, shownText, sidewaysScroll, useBrowser } from './browser.ts';
import { onServer } from './server-process.ts';
import { changedDay } from './shipped-day-changed.ts';

const browser = useBrowser();
/** Days of their own, so that the demonstration day keeps its proposals for other journeys. */
const DATE = '2025-08-20';
const LATE_DATE = '2025-08-22';
const report = (date: string) => `/reports?day=${date}`;

/** The report below is looked at on its own page. */
const CHOICES = '[aria-labelledby="sentence-choices"]';
const FEW_RESULTS = /^I\.2: tỉnh có kết quả đã trả còn thấp/;
const BELOW_JUNE = /^I\.2: tỉnh nhận ít hồ sơ so với tháng 6/;
const PARTY = /^III\.4: tiêu chí cần đẩy nhanh, Đảng ủy/;

const preview = (page: Page) => page.getByRole('article');
const sentence = (page: Page, name: RegExp) =>
  page.getByRole('group').filter({ has: page.locator('summary', { hasText: name }) });
const save = (page: Page) => page.getByRole('button', { name: 'Lưu câu chữ' }).click();

beforeAll(async () => {
  await onServer(inject('dataDir'), 'import-day', await changedDay({ date: DATE, previousDate: '2025-08-19' }));
});

async function editing(date: string, options: Parameters<typeof browser.signedIn>[2] = {}): Promise<Page> {
  const page = await browser.signedIn('analyst', report(date), options);
  await page.getByRole('button', { name: 'Sửa câu chữ' }).click();
  await page.getByRole('heading', { name: 'Câu nêu tên tỉnh và tiêu chí' }).waitFor();
  return page;
}

/** Opens a sentence as the keyboard does. */
async function unfold(page: Page, name: RegExp) {
  const found = sentence(page, name);
  await found.locator('summary').focus();
  await page.keyboard.press('Enter');
  await found.getByRole('searchbox').waitFor();
  return found;
}

test('with the keyboard alone an analyst finds a province, ticks it, reads the sentence and saves it (C-14)', async () => {
  const page = await editing(DATE);
  const few = await unfold(page, FEW_RESULTS);
  expect(await shownText(few)).toMatch(/Đề xuất: tỉnh có tỷ lệ trả kết quả thấp nhất/);
  expect(await few.getByRole('checkbox', { name: 'Thành phố Hà Nội' }).isChecked()).toBe(true);
  expect(await shownText(few.getByRole('listitem').first())).toMatch(
    /Thành phố Hà Nội\s+Được đề xuất · trực tuyến: 100% · đã trả: 220 · tiếp nhận: 542 · tỷ lệ đã trả: 40,59%/,
  );
  await page.keyboard.press('Tab');
  await page.keyboard.type('lai chau');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await few.getByText(/\+ Lai Châu: tỉ lệ hồ sơ trực tuyến .* đã trả\/tiếp nhận 24\/72 hồ sơ/).waitFor();
  expect(await few.getByRole('checkbox', { name: 'Lai Châu' }).evaluate((box) => box === document.activeElement)).toBe(true);
  await page.keyboard.press('ArrowUp');
  expect(await few.getByRole('searchbox').evaluate((box) => box === document.activeElement)).toBe(true);
  await picture(page, 'editorial-choices');
  await save(page);
  await page.getByText('Đã lưu câu chữ.').waitFor();
  await preview(page)
    .getByText(/\+ Lai Châu: tỉ lệ hồ sơ trực tuyến/)
    .waitFor();
});

test('what was chosen stands there next time; back to the proposal is one button, and nothing ticked leaves the sentence out (C-14)', async () => {
  const page = await editing(DATE);
  const few = await unfold(page, FEW_RESULTS);
  await few.getByText('đã chọn 2: Thành phố Hà Nội; Lai Châu').waitFor();
  await few.getByRole('button', { name: 'Theo đề xuất' }).click();
  await few.getByText('theo đề xuất: Thành phố Hà Nội').waitFor();
  expect(await few.getByRole('checkbox', { name: 'Lai Châu' }).isChecked()).toBe(false);
  const party = await unfold(page, PARTY);
  while ((await party.getByRole('checkbox', { checked: true }).count()) > 0) {
    await party.getByRole('checkbox', { checked: true }).first().press('Space');
  }
  await party.getByText('Không nêu tên nào nên câu này không in.').waitFor();
  await save(page);
  await page.getByText('Đã lưu câu chữ.').waitFor();
  await page.getByRole('button', { name: 'Thôi sửa' }).click();
  await preview(page).getByText('- Hội đồng nhân dân cấp xã:', { exact: false }).first().waitFor();
  expect(await shownText(preview(page))).not.toMatch(/- Đảng ủy cấp xã: /);
});

test('of two who choose at once the second is told, keeps what was ticked, and goes on from what the first saved (C-14)', async () => {
  const [first, second] = [await editing(DATE), await editing(DATE)];
  await (await unfold(first, BELOW_JUNE)).getByRole('checkbox').nth(1).press('Space');
  await save(first);
  await first.getByText('Đã lưu câu chữ.').waitFor();
  const below = await unfold(second, BELOW_JUNE);
  await below.getByRole('checkbox').nth(2).press('Space');
  await save(second);
  await second.getByText('Người khác vừa sửa câu chữ; hãy tải lại rồi sửa tiếp').waitFor();
  expect(await below.getByRole('checkbox').nth(2).isChecked()).toBe(true);
  await second.getByRole('button', { name: 'Thôi sửa' }).click();
  await second.getByRole('button', { name: 'Sửa câu chữ' }).click();
  const again = await unfold(second, BELOW_JUNE);
  expect(await again.getByRole('checkbox').nth(1).isChecked()).toBe(true);
  await again.getByRole('checkbox').nth(2).press('Space');
  await save(second);
  await second.getByText('Đã lưu câu chữ.').waitFor();
});

test('a choice that the figures do not bear out is refused beside its sentence, in Vietnamese and in English (C-14)', async () => {
  const lateDay = { date: LATE_DATE, previousDate: '2025-08-21' };
  await onServer(inject('dataDir'), 'import-day', await changedDay(lateDay));
  const page = await editing(LATE_DATE);
  const below = await unfold(page, BELOW_JUNE);
  const anGiang = below.getByRole('checkbox', { name: 'An Giang' });
  if (!(await anGiang.isChecked())) await anGiang.press('Space');
  await save(page);
  await page.getByText('Đã lưu câu chữ.').waitFor();
  await onServer(inject('dataDir'), 'import-day', await changedDay({ ...lateDay, quietInJune: '91' }));
  await page.close();
  const late = await editing(LATE_DATE);
  await save(late);
  await sentence(late, BELOW_JUNE)
    .getByText('Không được chọn An Giang: số liệu của ngày không cho câu này nêu tên đó.')
    .waitFor();
  await picture(late, 'editorial-choice-refused');
  expect(await seriousFindings(late, CHOICES)).toEqual([]);
  await late.getByText('Trần Thị Mẫu Phân Tích').click();
  await late.getByLabel('Ngôn ngữ').selectOption('en');
  await late.getByText('An Giang cannot be chosen: the figures of the day do not let this sentence name it.').waitFor();
  await sentence(late, /^I\.2: provinces far below/)
    .getByRole('checkbox', { name: 'An Giang' })
    .press('Space');
  await late.getByRole('button', { name: 'Save the wording' }).click();
  await late.getByText('The wording is saved.').waitFor();
});

test('an edition carries the choice, and an amended one lists the names that changed (C-14)', async () => {
  const page = await browser.signedIn('analyst', report(DATE));
  await page.getByRole('button', { name: 'Phát hành', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Phát hành' }).click();
  await page.getByRole('link', { name: 'Ấn bản số 1' }).waitFor();
  await page.getByRole('button', { name: 'Sửa câu chữ' }).click();
  const few = await unfold(page, FEW_RESULTS);
  await few.getByRole('checkbox', { name: 'Thành phố Hà Nội' }).press('Space');
  await few.getByRole('checkbox', { name: 'Hưng Yên' }).press('Space');
  await save(page);
  await page.getByText('Đã lưu câu chữ.').waitFor();
  await page.getByRole('button', { name: 'Lập ấn bản đính chính' }).click();
  await page.getByRole('dialog').getByLabel('Lý do đính chính').fill('Nêu đúng tỉnh trả kết quả chậm');
  await page.getByRole('dialog').getByRole('button', { name: 'Lập ấn bản đính chính' }).click();
  await page.getByRole('link', { name: 'Ấn bản số 2' }).click();
  await page.getByRole('heading', { level: 1, name: /^Ấn bản số \d của báo cáo ngày/ }).waitFor();
  await preview(page).waitFor();
  expect(await shownText(preview(page))).toMatch(/Câu I\.2: tỉnh có kết quả đã trả còn thấp\s+Hà Nội\s+Hưng Yên/);
  expect(await shownText(preview(page))).toMatch(/\+ Hưng Yên: tỉ lệ hồ sơ trực tuyến/);
});

test('axe finds nothing serious in light and dark, and at 360 px nothing scrolls sideways (WCAG 2.2 AA)', async () => {
  for (const [name, options] of [
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['phone', { viewport: PHONE, hasTouch: true }],
  ] as const) {
    const page = await editing(DATE, options);
    await unfold(page, FEW_RESULTS);
    await unfold(page, PARTY);
    await page.getByRole('heading', { name: 'Câu nêu tên tỉnh và tiêu chí' }).scrollIntoViewIfNeeded();
    expect(await seriousFindings(page, CHOICES), name).toEqual([]);
    expect(await sidewaysScroll(page), name).toBe(0);
    await picture(page, `editorial-choices-${name}`);
    await page.close();
  }
});
