import { randomBytes } from 'node:crypto';
import type { Locator, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { arrived, fillSignIn, open, PHONE, picture, seriousFindings, sidewaysScroll, useBrowser } from './browser.ts';
import {
  askDailyForEvidence,
  evidenceForm,
  fileChooser,
  fileItem,
  type GivenFile,
  givenPdf,
  givenPhoto,
  openEvidenceForm,
} from './given-evidence.ts';
import { addItem, beginForm, preview, publishForm } from './given-forms.ts';
import { COMMUNE, readReport, reporterOf } from './given-reports.ts';
import { drawResults, fillTask, giveFiles, nameAssignee, part, takeStep } from './given-tasks.ts';
import { layLine } from './line.ts';
import { ownBrowser } from './own-chromium.ts';
import type { OwnPerson } from './own-people.ts';
import { slowDown } from './slow-line.ts';

const browser = useBrowser();
/** Other communes at each walk of a journey, and a day of this file alone. */
const communes = ['30502', '30505', '30520', '30526', '30538', '30544', '30547', '30568', '30577', '30580'].values();
const DAYS_AHEAD = 8;
/** A block whose daily forms no other journey practises with. */
const BLOCK = 'front';
const nextCommune = () => communes.next().value ?? '30502';
const to = (address: string) => `${inject('serverUrl')}${address}`;
const entryOf = (day: string, commune: string) => `/own-reports/${day}/${COMMUNE.provinceCode}/${commune}`;
const send = (page: Page) => page.getByRole('button', { name: 'Gửi báo cáo', exact: true });
const sent = (page: Page) => evidenceForm(page).getByText(/^Đã gửi \d/);

async function enter(page: Page, { loginName, password }: OwnPerson, address: string): Promise<void> {
  await page.goto(to(address));
  const login = page.getByLabel(/Tên đăng nhập/);
  await login
    .or(page.getByRole('heading', { level: 1 }))
    .first()
    .waitFor();
  if (await login.isVisible()) await fillSignIn(page, loginName, password);
  await arrived(page);
}

/** A person of the test's own at the entry of a form that asks for a file. */
async function atEntry(page: Page) {
  const commune = nextCommune();
  const person = await reporterOf(browser, commune);
  await enter(page, person, '/own-reports');
  const { day, formKey } = await openEvidenceForm(await browser.signedIn('analyst'), page, commune, DAYS_AHEAD);
  await page.goto(to(entryOf(day, commune)));
  await evidenceForm(page).waitFor();
  return { commune, person, day, formKey };
}

const answerOpen = (page: Page) => evidenceForm(page).getByRole('radiogroup', { name: /^1\. / }).getByLabel('Có').check();

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
  await atEntry(page);
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
  const { commune, day, formKey } = await atEntry(page);
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

async function openReview(page: Page, commune: string): Promise<Locator> {
  await page.getByLabel('Tìm xã').fill(commune);
  await page.getByRole('table').getByRole('button').first().click();
  const dialog = page.getByRole('dialog').first();
  await dialog.getByRole('heading', { name: 'Tệp minh chứng' }).waitFor();
  return dialog;
}

/** The bytes behind the link of a file. */
async function openedFile(within: Locator, page: Page, name: string): Promise<Buffer> {
  const link = within.getByRole('link', { name: `Mở tệp ${name}` }).first();
  const answer = await page.request.get(to((await link.getAttribute('href')) ?? ''));
  expect(answer.status()).toBe(200);
  expect(answer.headers()['content-disposition']).toContain('attachment');
  return answer.body();
}

test('attached without a line, killed, restarted: the file is still there, and with the line it is one upload and one report (K-07)', async () => {
  const line = await layLine();
  const computer = await ownBrowser(line);
  let page = await computer.start();
  const { commune, person, day, formKey } = await atEntry(page);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await answerOpen(page);
  line.cut();
  const paper = givenPdf('Biên bản lúc mất mạng.pdf', 300_000);
  await fileChooser(page).setInputFiles(paper);
  await fileItem(page).getByText('Tệp giữ trên máy này;').waitFor();
  await expect.poll(() => keptDrafts(page)).toContain('Biên bản lúc mất mạng.pdf');
  await computer.kill();

  page = await computer.start();
  await page.goto(to(entryOf(day, commune)));
  await fileItem(page).getByText('Biên bản lúc mất mạng.pdf').waitFor();
  await fileItem(page).getByText('PDF, 293 KB').waitFor();
  await send(page).click();
  await evidenceForm(page)
    .getByText(/Đang chờ gửi từ/)
    .waitFor();
  await picture(page, 'evidence-waiting', { fullPage: true });
  expect(await seriousFindings(page)).toEqual([]);
  expect(line.writes(/documents\/files|submission$/)).toBe(0);

  line.mend();
  await enter(page, person, entryOf(day, commune));
  await sent(page).waitFor({ timeout: 60_000 });
  expect([line.writes(/documents\/files\//), line.writes(/submission$/)]).toEqual([1, 1]);
  expect(await openedFile(fileItem(page), page, 'Biên bản lúc mất mạng.pdf')).toEqual(paper.buffer);
  expect((await readReport(page, day, formKey, commune)).actions.map(({ kind }) => kind)).toEqual(['sent']);
  expect(await keptFiles(page)).toEqual([]);
});

test('an upload whose answer gets lost is tried again and is one file; its report goes after it (K-07)', async () => {
  const line = await layLine();
  const page = await (await ownBrowser(line)).start();
  const { commune, day, formKey } = await atEntry(page);
  await answerOpen(page);
  line.loseAnswers();
  const paper = givenPdf('Biên bản hai lần.pdf', 50_000);
  await fileChooser(page).setInputFiles(paper);
  await send(page).click();
  await expect.poll(() => line.writes(/documents\/files\//), { timeout: 60_000 }).toBeGreaterThan(1);
  expect(line.writes(/submission$/)).toBe(0);
  line.mend();
  await sent(page).waitFor({ timeout: 90_000 });
  expect(line.writes(/submission$/)).toBe(1);
  expect(await openedFile(fileItem(page), page, 'Biên bản hai lần.pdf')).toEqual(paper.buffer);
  expect((await readReport(page, day, formKey, commune)).revision).toBe(1);
});

/** From now on this browser has no room left for anything large. */
const fillDisk = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const put = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put')?.value as IDBObjectStore['put'];
    IDBObjectStore.prototype.put = function (value: unknown, key?: IDBValidKey) {
      if (value instanceof ArrayBuffer) throw new DOMException('the disk is full', 'QuotaExceededError');
      return put.call(this, value, key);
    };
  });

test('a file is dropped on its item or chosen by keyboard, and a slow upload tells how far it is; two files at once are not taken (R-04)', async () => {
  const page = await browser.page();
  await atEntry(page);
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

test('a device without room says so and keeps nothing half; with a line the file goes straight to the server (K-07)', async () => {
  const page = await browser.page();
  await atEntry(page);
  await fillDisk(page);
  await page.route(/\/api\//, (route) => route.abort());
  await fileChooser(page).setInputFiles(givenPdf('Không còn chỗ.pdf', 900_000));
  await fileItem(page)
    .getByText(/^Máy này không còn chỗ để giữ tệp \(879 KB\)/)
    .waitFor();
  expect(await keptFiles(page)).toEqual([]);
  await picture(page, 'evidence-no-room', { fullPage: true });
  await page.unroute(/\/api\//);
  await fileChooser(page).setInputFiles(givenPdf('Gửi thẳng.pdf', 900_000));
  await fileItem(page).getByText('Gửi thẳng.pdf').waitFor();
  expect(await keptFiles(page)).toEqual([]);
});

test('sign-out asks before it throws a file away that the server does not have, and leaves nothing of it (K-07)', async () => {
  const page = await browser.page();
  await atEntry(page);
  await page.route(/\/documents\/files\//, (route) => route.abort());
  await fileChooser(page).setInputFiles(givenPdf('Chưa tải lên.pdf'));
  await fileItem(page).getByText('Tệp giữ trên máy này;').waitFor();
  await evidenceForm(page)
    .getByText(/Lưu trên máy chủ/)
    .waitFor();
  const told: string[] = [];
  page.once('dialog', (dialog) => {
    told.push(dialog.message());
    void dialog.accept();
  });
  await page.getByText('Đỗ Thị Mẫu').first().click();
  await page.getByRole('button', { name: 'Đăng xuất', exact: true }).click();
  await page.getByText('Bạn đã đăng xuất').waitFor();
  expect(told).toEqual([expect.stringContaining('còn nội dung chưa gửi tới máy chủ: 1 báo cáo')]);
  expect(await keptFiles(page)).toEqual([]);
});

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

test('files show progress, a result and what a check found; whoever reads the task opens them (C-12, C-16)', async () => {
  const words = `Đường dây nóng có minh chứng ${randomBytes(3).toString('hex')}`;
  const centre = await browser.signedIn('analyst', '/direction/new');
  const form = await fillTask(centre, words);
  await nameAssignee(centre, form);
  await form.getByRole('button', { name: 'Giao nhiệm vụ' }).click();
  await centre.getByRole('heading', { name: 'Sáu rõ' }).waitFor();
  const address = new URL(centre.url()).pathname;

  const province = await browser.signedIn('province-reviewer', address);
  const [photo, minutes, table] = [
    givenPdf('Ảnh buổi họp.pdf'),
    givenPdf('Biên bản nghiệm thu.pdf'),
    givenPdf('Bảng gọi thử.pdf'),
  ];
  await part(province).getByRole('button', { name: 'Nhận việc' }).click();
  await takeStep(province, 'Báo tiến độ', { 'Hoàn thành bao nhiêu phần trăm': '60', 'Nội dung': 'Đã họp' }, [photo]);
  expect(await openedFile(part(province), province, 'Ảnh buổi họp.pdf')).toEqual(photo.buffer);
  await part(province).getByRole('button', { name: 'Báo hoàn thành', exact: true }).click();
  const dialog = province.getByRole('dialog').filter({ hasText: 'Báo hoàn thành' });
  const six = Array.from({ length: 6 }, (_, place) => givenPdf(`Trang ${place + 1}.pdf`));
  await dialog.getByLabel('Chọn tệp').setInputFiles(six);
  await dialog.getByText('Đã đủ 5 tệp.').waitFor();
  expect(await dialog.getByLabel('Chọn tệp').isDisabled()).toBe(true);
  for (const place of [1, 2, 3, 4, 5]) await dialog.getByRole('button', { name: `Bỏ tệp Trang ${place}.pdf` }).click();
  await giveFiles(dialog, [minutes]);
  await dialog.getByLabel('Nội dung').fill('Đã xong');
  await dialog.getByLabel('Bằng chứng: văn bản, kết quả, nơi xem').fill('Biên bản nghiệm thu');
  await picture(province, 'evidence-task-dialog');
  expect(await seriousFindings(province)).toEqual([]);
  await dialog.getByRole('button', { name: 'Báo hoàn thành', exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
  expect(await openedFile(part(province), province, 'Biên bản nghiệm thu.pdf')).toEqual(minutes.buffer);

  await open(centre, '/direction/checks');
  await drawResults(centre, words);
  const verifier = await browser.signedIn('verifier', '/direction/checks');
  const drawn = part(verifier).filter({ hasText: words });
  expect(await openedFile(drawn, verifier, 'Biên bản nghiệm thu.pdf')).toEqual(minutes.buffer);
  await drawn.getByRole('button', { name: 'Kết quả đúng' }).click();
  const check = verifier.getByRole('dialog', { name: 'Kết quả đúng' });
  await check.getByLabel('Nội dung').fill('Gọi 10 xã, cả 10 trả lời');
  await check.getByLabel('Bằng chứng: văn bản, kết quả, nơi xem').fill('Bảng gọi thử');
  await giveFiles(check, [table]);
  await check.getByRole('button', { name: 'Kết quả đúng' }).click();
  expect(await openedFile(drawn, verifier, 'Bảng gọi thử.pdf')).toEqual(table.buffer);
  await picture(verifier, 'evidence-check', { fullPage: true });
  expect(await seriousFindings(verifier)).toEqual([]);
  await open(province, address);
  expect(await openedFile(part(province), province, 'Bảng gọi thử.pdf')).toEqual(table.buffer);
  await picture(province, 'evidence-task-log', { fullPage: true });
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

/** What this browser keeps, of the kinds. */
const kept = (page: Page, kinds: readonly string[]): Promise<string[]> =>
  page.evaluate(
    (wanted) =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('thong-suot-reporting');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const rows = opening.result.transaction('rows').objectStore('rows');
          const [keys, values] = [rows.getAllKeys(), rows.getAll()];
          rows.transaction.oncomplete = () => {
            opening.result.close();
            const isWanted = (place: number) => wanted.includes((keys.result[place] as string[])[1] ?? '');
            resolve(values.result.filter((_, place) => isWanted(place)).map((value) => JSON.stringify(value)));
          };
        };
      }),
    [...kinds],
  );
const keptFiles = (page: Page) => kept(page, ['file', 'file-bytes']);
const keptDrafts = async (page: Page) => (await kept(page, ['draft'])).join('\n');
