import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { arrived, open, PHONE, picture, seriousFindings, sidewaysScroll, useBrowser } from './browser.ts';
import { answerOpen, atEntry, enter, openedFile, send, sent, to } from './evidence-entry.ts';
import {
  askDailyForEvidence,
  evidenceForm,
  fileChooser,
  fileItem,
  type GivenFile,
  givenPdf,
  givenPhoto,
} from './given-evidence.ts';
import { addItem, beginForm, preview, publishForm } from './given-forms.ts';
import { COMMUNE, readReport, reporterOf } from './given-reports.ts';
import { slowDown } from './slow-line.ts';

const browser = useBrowser();
/** Other communes at each walk of a journey, and a day of this file alone. */
const communes = ['30502', '30505', '30520', '30526', '30538', '30544', '30547', '30568'].values();
const DAYS_AHEAD = 8;
/** A block whose daily forms no other journey practises with. */
const BLOCK = 'front';
const nextCommune = () => communes.next().value ?? '30502';
const begin = (page: Page) => atEntry(browser, page, nextCommune(), DAYS_AHEAD);

/** Looks at the page in English, and leaves it in Vietnamese. */
async function inEnglish(page: Page, look: () => Promise<void>): Promise<void> {
  await page.getByText('Đỗ Thị Mẫu').first().click();
  await page.getByLabel('Ngôn ngữ').selectOption('en');
  await look();
  await page.getByLabel('Language').selectOption('vi');
  await page.keyboard.press('Escape');
}

test('what cannot be evidence is told at once, in both languages; a file is replaced and removed by keyboard (R-04)', async () => {
  const page = await browser.page({ viewport: PHONE });
  await begin(page);
  await fileItem(page).getByText('PDF, ảnh JPEG hay PNG, Word (DOCX), Excel (XLSX), tới 10 MB.').waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
  await picture(page, 'evidence-empty-phone', { fullPage: true });

  const program = { name: 'chuong-trinh.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ\u0090 not a paper') };
  await fileChooser(page).setInputFiles(program);
  await fileItem(page).getByText('Không nhận loại tệp này. Chỉ nhận PDF, ảnh JPEG hay PNG, Word (DOCX), Excel (XLSX).').waitFor();
  expect(await fileChooser(page).getAttribute('aria-invalid')).toBe('true');
  await picture(page, 'evidence-refused-phone', { fullPage: true });
  await fileChooser(page).setInputFiles(givenPdf('ban-quet.pdf', 11 * 1024 * 1024));
  await fileItem(page)
    .getByText(/^Tệp nặng 11 MB; chỉ nhận tới 10 MB\./)
    .waitFor();
  await inEnglish(page, async () => {
    await page.getByText(/^The file has 11 MB; at most 10 MB are taken\./).waitFor();
  });
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await seriousFindings(page)).toEqual([]);

  await fileChooser(page).setInputFiles(givenPdf('Biên bản kiểm tra.pdf'));
  await fileItem(page).getByText('Biên bản kiểm tra.pdf').waitFor();
  await fileItem(page).getByText('PDF, 2 KB').waitFor();
  await fileItem(page).getByText('Máy chủ đã nhận tệp.').waitFor();
  await picture(page, 'evidence-given-phone-dark', { fullPage: true });
  expect(await seriousFindings(page)).toEqual([]);
  expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
  await fileChooser(page).setInputFiles(givenPdf('Biên bản thứ hai.pdf'));
  await fileItem(page).getByText('Biên bản thứ hai.pdf').waitFor();
  expect(await fileItem(page).getByText('Biên bản kiểm tra.pdf').count()).toBe(0);
  await fileItem(page).getByRole('button', { name: 'Bỏ tệp Biên bản thứ hai.pdf' }).focus();
  await page.keyboard.press('Enter');
  await fileItem(page).getByText('Biên bản thứ hai.pdf').waitFor({ state: 'detached' });
  expect(await fileChooser(page).evaluate((one) => one === document.activeElement)).toBe(true);
});

test('a large photo is made smaller and says so; the original goes when it is wanted; the province opens the very bytes (R-04)', async () => {
  const page = await browser.page();
  const { commune, day, formKey } = await begin(page);
  const photo = await givenPhoto(page, 'trụ sở.jpg', 3_000, 1_500);
  expect(photo.buffer.byteLength).toBeGreaterThan(1_000_000);
  await fileChooser(page).setInputFiles(photo);
  await fileItem(page)
    .getByText(/^Ảnh đã thu nhỏ từ .* MB cho đường truyền chậm: cạnh dài nhất 2\.000 điểm ảnh/)
    .waitFor();
  await fileItem(page).getByText('Máy chủ đã nhận tệp.').waitFor();
  await picture(page, 'evidence-reduced', { fullPage: true });
  await fileItem(page)
    .getByRole('button', { name: /^Gửi ảnh gốc/ })
    .click();
  await fileItem(page)
    .getByText(/^Ảnh đã thu nhỏ/)
    .waitFor({ state: 'detached' });
  await fileItem(page).getByText('Máy chủ đã nhận tệp.').waitFor();
  await answerOpen(page);
  await send(page).click();
  await sent(page).waitFor();
  expect(await openedFile(fileItem(page), page, 'trụ sở.jpg')).toEqual(photo.buffer);

  const reviewer = await browser.signedIn('province-reviewer', `/review/${COMMUNE.provinceCode}/${day}`);
  const dialog = await openReview(reviewer, commune);
  expect(await openedFile(dialog, reviewer, 'trụ sở.jpg')).toEqual(photo.buffer);
  await picture(reviewer, 'evidence-review');
  expect(await seriousFindings(reviewer)).toEqual([]);
  await reviewer.keyboard.press('a');
  await dialog.getByText('Đã duyệt', { exact: true }).first().waitFor();

  const paper = givenPdf('Biên bản.pdf');
  await fileChooser(page).setInputFiles(paper);
  await fileItem(page).getByText('Máy chủ đã nhận tệp.').waitFor();
  await send(page).click();
  await expect.poll(async () => (await readReport(page, day, formKey, commune)).revision).toBe(2);
  await open(reviewer, `/review/${COMMUNE.provinceCode}/${day}`);
  const changed = await openReview(reviewer, commune);
  const difference = changed.getByRole('region', { name: 'Khác với bản đã duyệt' });
  expect(await openedFile(difference.locator('del'), reviewer, 'trụ sở.jpg')).toEqual(photo.buffer);
  expect(await openedFile(difference.locator('ins'), reviewer, 'Biên bản.pdf')).toEqual(paper.buffer);
  await picture(reviewer, 'evidence-changed');
});

test('where a file is chosen and a difficulty is written it is said, in both languages, that nothing classified is entered', async () => {
  const page = await browser.page({ viewport: PHONE });
  await begin(page);
  await fileItem(page).getByText('Không tải lên tệp có nội dung thuộc bí mật nhà nước.').waitFor();
  await evidenceForm(page).getByLabel('Vướng mắc', { exact: true }).last().focus();
  await evidenceForm(page).getByText('Không nhập nội dung thuộc bí mật nhà nước.').waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
  await picture(page, 'nothing-classified-phone', { fullPage: true });
  await inEnglish(page, async () => {
    await page.getByText('Upload no file that holds state secrets.').waitFor();
    await page.getByText('Enter no state secrets.').waitFor();
  });
});

async function openReview(page: Page, commune: string): Promise<Locator> {
  await page.getByLabel('Tìm xã').fill(commune);
  await page.getByRole('table').getByRole('button').first().click();
  const dialog = page.getByRole('dialog').first();
  await dialog.getByRole('heading', { name: 'Tệp minh chứng' }).waitFor();
  return dialog;
}

test('a file is dropped on its item or chosen by keyboard, and a slow upload tells how far it is; two files at once are not taken (R-04)', async () => {
  const page = await browser.page();
  await begin(page);
  await drop(page, [givenPdf('Một.pdf'), givenPdf('Hai.pdf')]);
  await fileItem(page).getByText('Mỗi mục nhận một tệp. Hãy gộp lại thành một PDF.').waitFor();
  for (const key of ['Enter', 'Space']) {
    const opening = page.waitForEvent('filechooser');
    await fileChooser(page).press(key);
    await opening;
  }
  await slowDown(page, false);
  await drop(page, [givenPdf('Thả vào.pdf', 900_000)]);
  await fileItem(page)
    .getByText(/Đang tải lên \d+%/)
    .waitFor();
  await picture(page, 'evidence-sending');
  expect(await seriousFindings(page)).toEqual([]);
  await fileItem(page).getByText('Máy chủ đã nhận tệp.').waitFor({ timeout: 60_000 });
  expect(await fileItem(page).getByText('Mỗi mục nhận một tệp.').count()).toBe(0);
});

/** Drops files on the item, as from a folder of the computer. */
async function drop(page: Page, files: readonly GivenFile[]): Promise<void> {
  const given = files.map(({ name, mimeType, buffer }) => ({ name, mimeType, letters: buffer.toString('base64') }));
  const dataTransfer = await page.evaluateHandle((dropped) => {
    const transfer = new DataTransfer();
    for (const { name, mimeType, letters } of dropped) {
      const bytes = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
      transfer.items.add(new File([bytes], name, { type: mimeType }));
    }
    return transfer;
  }, given);
  const zone = fileItem(page).locator('fieldset');
  await zone.dispatchEvent('dragover', { dataTransfer });
  await zone.dispatchEvent('drop', { dataTransfer });
}

test('files are practised with, and none of them reaches the real installation (K-12)', async () => {
  const commune = nextCommune();
  const person = await reporterOf(browser, commune, BLOCK);
  await askDailyForEvidence(await browser.signedIn('analyst'), BLOCK, commune);
  const page = await browser.page();
  await enter(page, person, '/exercises');
  await page.getByRole('link', { name: 'Vào luyện tập' }).click();
  await page.getByText('Không có gì ở đây được tính là báo cáo thật.').waitFor();
  await arrived(page);
  await page.getByRole('button', { name: /^(Chuẩn bị bài tập|Làm lại từ đầu)$/ }).click();
  await page.getByText('Bài tập đã sẵn sàng.').waitFor({ timeout: 60_000 });
  await page.getByRole('link', { name: 'Điền báo cáo' }).click();
  const paper = givenPdf('Biên bản tập.pdf');
  await fileChooser(page).setInputFiles(paper);
  await fileItem(page).getByText('Máy chủ đã nhận tệp.').waitFor();
  await answerOpen(page);
  await evidenceForm(page).getByRole('button', { name: 'Gửi riêng báo cáo này' }).click();
  await sent(page).waitFor();
  const address = await fileItem(page).getByRole('link', { name: 'Mở tệp Biên bản tập.pdf' }).getAttribute('href');
  expect(address).toMatch(/^\/practice\/api\//);
  expect(await openedFile(fileItem(page), page, 'Biên bản tập.pdf')).toEqual(paper.buffer);
  await picture(page, 'evidence-practice');
  const real = await page.request.get(to((address ?? '').replace(/^\/practice/, '')));
  expect(real.status()).toBe(404);
});

test('an official asks for a file in a form of their own: the preview takes one, and a trial tells what a sending would (R-04)', async () => {
  const page = await browser.signedIn('analyst', '/forms');
  await beginForm(page, 'Biểu thử có tệp');
  const line = await addItem(page, 'Ảnh bảng niêm yết', 'Tệp minh chứng');
  expect(await line.getByLabel('Điền sẵn câu trả lời kỳ trước').isChecked()).toBe(false);
  const seen = preview(page);
  await seen.getByRole('button', { name: 'Kiểm tra như khi gửi' }).click();
  await seen.getByText('1. Ảnh bảng niêm yết: Chưa trả lời.').waitFor();
  await seen.getByLabel('Chọn tệp').setInputFiles(givenPdf('Bảng niêm yết.pdf'));
  await seen.getByText('Điền thử: tệp không được tải lên.').waitFor();
  await seen.getByRole('button', { name: 'Kiểm tra như khi gửi' }).click();
  await seen.getByText('Điền như thế này gửi được.').waitFor();
  await picture(page, 'evidence-builder', { fullPage: true });
  expect(await seriousFindings(page)).toEqual([]);
  await publishForm(page);
});
