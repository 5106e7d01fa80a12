import type { Page } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import { pdfPages } from '../../apps/server/test/documents/read-pdf.ts';
import { readZip } from '../../apps/server/test/documents/read-zip.ts';
import { arrived, download, open, PAGES, picture, shownText, useBrowser } from './browser.ts';
import { onServer } from './server-process.ts';
import { changedDay } from './shipped-day-changed.ts';

const browser = useBrowser();
/** A day of its own for wording and editions, so that the demonstration day stays as it is for other journeys. */
const DATE = '2025-09-10';
const REPORT = `/reports?day=${DATE}`;
const CAPTION = 'Đoạn này do chuyên viên biên tập viết lại cho dễ hiểu.';

const preview = (page: Page) => page.getByRole('article');
const editor = (page: Page) => page.getByRole('textbox', { name: /^Đoạn / });
const editions = (page: Page) => page.getByRole('region', { name: 'Ấn bản đã phát hành' });

beforeAll(async () => {
  await onServer(inject('dataDir'), 'import-day', await changedDay({ date: DATE, previousDate: '2025-09-09' }));
});

async function editing(role: string): Promise<Page> {
  const page = await browser.signedIn(role, REPORT);
  await page.getByRole('button', { name: 'Sửa câu chữ' }).click();
  await editor(page).first().waitFor();
  return page;
}

test('the preview stands as it will print: marks, Party head, sections, all annexes on their sheets (C-14)', async () => {
  const page = await browser.signedIn('analyst', PAGES.reports);
  await preview(page).waitFor();
  expect(await shownText(preview(page))).toMatch(/BẢN XEM TRƯỚC.*ĐẢNG CỘNG SẢN VIỆT NAM.*84,94/s);
  for (const annex of [1, 4, 12, 21])
    expect(
      await preview(page)
        .getByRole('heading', { name: new RegExp(`^PHỤ LỤC ${annex}\\b`, 'i') })
        .count(),
    ).toBe(1);
  await picture(page, 'report-preview');
});

test('the files of the preview arrive: DOCX, PDF, XLSX, slides and JSON, each with the figures (C-14)', async () => {
  const page = await browser.signedIn('analyst', PAGES.reports);
  const file = async (label: string) => {
    await page.getByText('Tải về', { exact: true }).click();
    const arrivedFile = await download(page, () => page.getByRole('link', { name: label }).click());
    await page.keyboard.press('Escape');
    return arrivedFile;
  };
  const docx = await file('Văn bản DOCX');
  expect(docx.name).toBe('thong-suot-bao-cao-ngay-2025-09-22-xem-truoc.docx');
  expect(readZip(docx.bytes).get('word/document.xml')).toContain('84,94');
  const workbook = readZip((await file('Bảng tính XLSX')).bytes);
  expect([...workbook.keys()].filter((name) => name.startsWith('xl/worksheets/sheet')).length).toBeGreaterThanOrEqual(25);
  const pdf = pdfPages((await file('Bản in PDF')).bytes);
  expect(pdf.length).toBeGreaterThan(20);
  expect(pdf.join('')).toContain('84,94');
  expect(pdfPages((await file('Trình chiếu PDF')).bytes).length).toBeGreaterThan(3);
  const json = await file('Dữ liệu JSON');
  expect(json.name).toBe('thong-suot-bao-cao-ngay-2025-09-22.json');
  expect(JSON.parse(json.bytes.toString('utf8'))).toMatchObject({
    date: '2025-09-22',
    summary: expect.any(Object),
    annexes: expect.any(Object),
  });
});

test('a figure typed into an editorial paragraph is refused beside the paragraph, and nothing is saved (C-14)', async () => {
  const page = await editing('analyst');
  const usual = await editor(page).first().inputValue();
  await editor(page).first().fill('Có 2.821 xã XANH.');
  await page.getByRole('button', { name: 'Lưu câu chữ' }).click();
  await page.getByText(/Không được gõ số liệu: 2\.821/).waitFor();
  await page.getByText('Số liệu dùng được trong lời văn').click();
  await page.getByText(/\{green\}\s*số xã XANH: 2\.821/).waitFor();
  expect(await editor(page).first().getAttribute('aria-invalid')).toBe('true');
  await picture(page, 'report-wording-refused');
  await page.reload();
  await arrived(page);
  await page.getByRole('button', { name: 'Sửa câu chữ' }).click();
  expect(await editor(page).first().inputValue()).toBe(usual);
});

test('of two who edit at once the second is told, and overwrites nothing (C-14)', async () => {
  const [first, second] = [await editing('analyst'), await editing('analyst')];
  await editor(first).first().fill(CAPTION);
  await first.getByRole('button', { name: 'Lưu câu chữ' }).click();
  await first.getByText(CAPTION).first().waitFor();
  await editor(second).first().fill('Một cách viết khác.');
  await second.getByRole('button', { name: 'Lưu câu chữ' }).click();
  await second.getByText('Người khác vừa sửa câu chữ; hãy tải lại rồi sửa tiếp').waitFor();
  await picture(second, 'report-wording-conflict');
  await open(second, REPORT);
  await preview(second).getByText(CAPTION).first().waitFor();
});

test('published once, after a question; the edition carries the wording and proves itself byte by byte (C-14)', async () => {
  const publisher = await browser.signedIn('analyst', REPORT);
  await publisher.getByRole('button', { name: 'Phát hành', exact: true }).click();
  const question = publisher.getByRole('dialog', { name: /Phát hành báo cáo ngày 10\/9\/2025\?/ });
  await picture(publisher, 'report-publish-question');
  await question.getByRole('button', { name: 'Phát hành' }).click();
  await editions(publisher).getByRole('link', { name: 'Ấn bản số 1' }).click();
  await publisher.getByRole('heading', { level: 1, name: /^Ấn bản số \d của báo cáo ngày/ }).waitFor();
  await preview(publisher).getByText(CAPTION).first().waitFor();
  expect(await shownText(preview(publisher))).not.toContain('BẢN XEM TRƯỚC');
  await publisher.getByRole('button', { name: 'Lập lại và kiểm chứng' }).click();
  await publisher.getByText('Lập lại từ số liệu gốc: trùng khớp hoàn toàn').waitFor();
  await picture(publisher, 'edition');
});

test('after a corrected day an amended edition lists the differences; the first edition stays as it was (C-14)', async () => {
  const page = await browser.signedIn('analyst', REPORT);
  await editions(page).getByRole('link', { name: 'Ấn bản số 1' }).click();
  await page.getByRole('heading', { level: 1, name: /^Ấn bản số \d của báo cáo ngày/ }).waitFor();
  await preview(page).waitFor();
  const firstAddress = page.url();
  const before = await shownText(preview(page));
  const folder = await changedDay({ date: DATE, previousDate: '2025-09-09', failingCommune: '00004' });
  await onServer(inject('dataDir'), 'import-day', folder);
  await open(page, REPORT);
  await page.getByRole('button', { name: 'Lập ấn bản đính chính' }).click();
  const question = page.getByRole('dialog', { name: /Đính chính ấn bản số 1/ });
  await question.getByLabel('Lý do đính chính').fill('Phường Ba Đình gửi lại biểu điều kiện');
  await question.getByRole('button', { name: 'Lập ấn bản đính chính' }).click();
  await editions(page).getByRole('link', { name: 'Ấn bản số 2' }).waitFor();
  expect(await shownText(editions(page))).toMatch(/đính chính: Phường Ba Đình gửi lại biểu điều kiện; \d+ chỗ khác/);
  await picture(page, 'editions');
  await editions(page).getByRole('link', { name: 'Ấn bản số 2' }).click();
  await page.getByRole('heading', { level: 1, name: /^Ấn bản số 2 của báo cáo ngày/ }).waitFor();
  await preview(page).waitFor();
  expect(await shownText(preview(page))).toMatch(/thay đổi so với bản đã công bố[\s\S]*2\.?821\s+2\.?820/);
  await picture(page, 'amended-edition');
  await open(page, firstAddress);
  expect(await shownText(preview(page))).toBe(before);
});
