import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { picture, seriousFindings, useBrowser } from './browser.ts';
import { answerOpen, atEntry, enter, entryOf, openedFile, send, sent, to } from './evidence-entry.ts';
import { evidenceForm, fileChooser, fileItem, givenPdf } from './given-evidence.ts';
import { readReport } from './given-reports.ts';
import { layLine } from './line.ts';
import { ownBrowser } from './own-chromium.ts';

const browser = useBrowser();
/** Other communes at each walk of a journey, and a day of this file alone. */
const communes = ['30577', '30580', '30589', '30595', '30604', '30607', '30619', '30628'].values();
const DAYS_AHEAD = 9;
const begin = (page: Page) => atEntry(browser, page, communes.next().value ?? '30577', DAYS_AHEAD);

test('attached without a line, killed, restarted: the file is still there, and with the line it is one upload and one report (K-07)', async () => {
  const line = await layLine();
  const computer = await ownBrowser(line);
  let page = await computer.start();
  const { commune, person, day, formKey } = await begin(page);
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
  const { commune, day, formKey } = await begin(page);
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

test('a device without room says so and keeps nothing half; with a line the file goes straight to the server (K-07)', async () => {
  const page = await browser.page();
  await begin(page);
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
  await begin(page);
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
