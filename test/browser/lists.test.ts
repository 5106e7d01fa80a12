import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readZip } from '../../apps/server/test/documents/read-zip.ts';
import { download, open, PAGES, PHONE, picture, seriousFindings, useBrowser } from './browser.ts';

const browser = useBrowser();

const rows = (page: Page) => page.getByRole('table').last().locator('tbody tr');
const shown = (page: Page, count: string) => page.getByText(`${count} dòng`, { exact: true });

/** The rows of the first sheet of a workbook, cells as text. */
function sheetRows(workbook: Buffer): number {
  const sheet = readZip(workbook).get('xl/worksheets/sheet1.xml') ?? '';
  return sheet.match(/<row /g)?.length ?? 0;
}

async function exported(page: Page, file: 'Bảng tính XLSX' | 'Tệp CSV') {
  await page.getByText('Tải về', { exact: true }).click();
  const arrived = await download(page, () => page.getByRole('link', { name: file }).click());
  await page.keyboard.press('Escape');
  return arrived;
}

/** Sorts by a column header and reads what stands then. */
async function sorted(header: Locator, values: () => Promise<number[]>): Promise<{ direction: string | null; values: number[] }> {
  const [before, old] = [await header.getAttribute('aria-sort'), await values()];
  await header.getByRole('button').click();
  await expect
    .poll(async () => (await header.getAttribute('aria-sort')) !== before && (await values()).join() !== old.join())
    .toBe(true);
  return { direction: await header.getAttribute('aria-sort'), values: await values() };
}

test('overdue tasks: filtered, kept in the address, exported with the same filter (C-01, C-05)', async () => {
  const page = await browser.signedIn('analyst', PAGES.tasks);
  await page.getByLabel('Trạng thái').selectOption('overdue');
  await page.getByLabel('Danh mục').selectOption('plan');
  await shown(page, '7 / 7').waitFor();
  expect(await rows(page).count()).toBe(7);
  await page.reload();
  await shown(page, '7 / 7').waitFor();
  expect(await page.getByLabel('Trạng thái').inputValue()).toBe('overdue');
  const csv = (await exported(page, 'Tệp CSV')).bytes.toString('utf8');
  expect(new Set(csv.match(/plan-\d\d/g)).size === 7 || csv.trim().split('\n').length > 7).toBe(true);
  const workbook = await exported(page, 'Bảng tính XLSX');
  expect(workbook.name).toMatch(/\.xlsx$/);
  expect(sheetRows(workbook.bytes)).toBeGreaterThanOrEqual(8);
  await picture(page, 'tasks');
});

test('dossiers: the province with the lowest online share comes first when sorted so (C-10, C-11)', async () => {
  const page = await browser.signedIn('analyst', PAGES.dossiers);
  const header = page.getByRole('columnheader', { name: /^Tỷ lệ trực tuyến/ }).first();
  const shares = async () =>
    (await rows(page).allInnerTexts()).flatMap((row) =>
      [...row.matchAll(/(\d+(?:,\d+)?)%/g)].slice(0, 1).map((match) => Number(match[1]?.replace(',', '.'))),
    );
  const [first, second] = [await sorted(header, shares), await sorted(header, shares)];
  expect(new Set([first.direction, second.direction])).toEqual(new Set(['ascending', 'descending']));
  for (const { direction, values } of [first, second]) {
    const order = values.toSorted((a, b) => (direction === 'ascending' ? a - b : b - a));
    expect(values).toEqual(order);
    expect(values.length).toBeGreaterThanOrEqual(30);
  }
  await page.getByLabel('Kỳ').selectOption('cumulative');
  await page.getByText(/34 \/ 34 dòng/).waitFor();
  await picture(page, 'dossiers');
});

test('statements are found without diacritics, grouped, "nothing" counted apart (R-12, R-13)', async () => {
  const page = await browser.signedIn('analyst', PAGES.statements);
  await page.getByRole('searchbox', { name: 'Tìm trong bảng' }).fill('kinh phi');
  await page.waitForURL(/q=kinh/);
  await rows(page)
    .first()
    .filter({ hasText: /kinh phí/i })
    .waitFor();
  for (const text of await rows(page).getByRole('rowheader').allInnerTexts())
    expect(text.toLowerCase()).toMatch(/kinh phí|kinh.*phí|phí.*kinh/);
  await page.getByText('Số xã có ý kiến', { exact: true }).click();
  await page.getByRole('columnheader', { name: 'nêu "không có"' }).waitFor();
  await picture(page, 'statements');
});

test('criteria: each shows its share, provinces below 50 % and leads to all provinces (C-08)', async () => {
  const page = await browser.signedIn('analyst', PAGES.criteria);
  await page.getByLabel('Khối').selectOption('party');
  await shown(page, '8 / 8').waitFor();
  await rows(page).first().getByRole('link').first().click();
  await page.waitForURL(/\/criteria\/party-/);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForFunction(() => document.querySelectorAll('main tbody tr').length >= 34);
  await picture(page, 'criterion');
});

test('communes without signatures are told apart from those that have not reported (I-08, R-09)', async () => {
  const page = await browser.signedIn('analyst', PAGES.signatures);
  await page.getByLabel('Thiếu').selectOption('classified');
  await page.waitForURL(/classified/);
  await rows(page).first().waitFor();
  for (const text of await rows(page).allInnerTexts()) expect(text).toMatch(/Chưa đạt|Không trả lời|Chưa báo cáo/);
  await picture(page, 'signatures');
});

test('five systems by province name provider, ground of the statement and source (C-22)', async () => {
  const page = await browser.signedIn('analyst', PAGES.systems);
  await page.getByText(/\/ 1\d\d dòng/).waitFor();
  await page.getByLabel('Hệ thống').selectOption('documents');
  await shown(page, '34 / 34').waitFor();
  await picture(page, 'systems');
});

test('every list comes as CSV and XLSX with all its rows, whatever page is shown (C-14)', async () => {
  const page = await browser.signedIn('analyst', PAGES.criteria);
  for (const address of [
    PAGES.criteria,
    PAGES.tasks,
    PAGES.statements,
    PAGES.dossiers,
    PAGES.signatures,
    PAGES.systems,
    PAGES['not-reported'],
  ]) {
    await open(page, address);
    const csv = await exported(page, 'Tệp CSV');
    expect(csv.bytes.toString('utf8').split('\n')[0], address).toMatch(/[^;,]+[;,]/);
    const workbook = await exported(page, 'Bảng tính XLSX');
    expect(sheetRows(workbook.bytes), address).toBeGreaterThanOrEqual(1);
  }
});

test('at 360 px a row is a card: state and deadline stand in sight without sliding (C-01)', async () => {
  const page = await browser.signedIn('analyst', PAGES.tasks, { viewport: PHONE, hasTouch: true });
  const state = rows(page)
    .first()
    .getByText('Quá hạn')
    .or(
      rows(page)
        .first()
        .getByText(/Còn hạn|Hoàn thành|Sắp đến hạn/),
    )
    .first();
  const box = await state.boundingBox();
  expect(box && box.x + box.width).toBeLessThanOrEqual(PHONE.width);
  await page.getByRole('button', { name: 'Xem hết' }).first().click();
  await picture(page, 'tasks-cards');
  expect(await seriousFindings(page)).toEqual([]);
});
