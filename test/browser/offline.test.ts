import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { arrived, fillSignIn, picture, seriousFindings, shownText, useBrowser } from './browser.ts';
import { COMMUNE, dayFromToday, readReport, reporterOf } from './given-reports.ts';
import { layLine } from './line.ts';
import { ownBrowser } from './own-chromium.ts';
import type { OwnPerson } from './own-people.ts';

const browser = useBrowser();
/** Another commune at each walk of the journey: a walk that failed has left a draft behind. */
const communes = ['30313', '30352', '30367'].values();
const LIST = '/own-reports';
const CONDITIONS = 'Điều kiện cơ bản của cấp xã';
const OBSTACLE = 'Mất điện và mất mạng từ sáng.';
const entryOf = (reporter: string) => `${LIST}/${dayFromToday(0)}/${COMMUNE.provinceCode}/${reporter}`;
const to = (address: string) => `${inject('serverUrl')}${address}`;
const form = (page: Page) => page.getByRole('region', { name: CONDITIONS });
const item = (page: Page, no: number) => form(page).getByRole('radiogroup', { name: new RegExp(`^${no}\\. `) });

async function enter(page: Page, { loginName, password }: OwnPerson, address: string): Promise<void> {
  await page.goto(to(address));
  await fillSignIn(page, loginName, password);
  await arrived(page);
}

/** Signs in again when the page asks for it: a browser that was killed may have lost its session. */
async function goOn(page: Page, person: OwnPerson, address: string): Promise<void> {
  await page.goto(to(address));
  const login = page.getByLabel(/Tên đăng nhập/);
  await login
    .or(page.getByRole('heading', { level: 1 }))
    .first()
    .waitFor();
  if (await login.isVisible()) await fillSignIn(page, person.loginName, person.password);
  await arrived(page);
}

/** Waits until the pages are kept for days without a line. */
async function kept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
}

/** Everything that this browser keeps of reports, as text. */
const keptText = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('thong-suot-reporting');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('rows').objectStore('rows').getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(JSON.stringify(reading.result));
          };
        };
      }),
  );

async function keptSoon(page: Page, text: string): Promise<void> {
  await expect.poll(() => keptText(page), { timeout: 10_000 }).toContain(text);
}

async function answerAll(page: Page, items: number): Promise<void> {
  await item(page, 1).getByLabel('Có').check();
  for (let no = 2; no <= items; no += 1) {
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('c');
  }
}

test('killed and restarted without a line, edited on two devices, reconnected: the conflict is shown, and it is one report (K-07)', async () => {
  const reporter = communes.next().value ?? '30313';
  const person = await reporterOf(browser, reporter);
  const line = await layLine();
  const computer = await ownBrowser(line);
  let page = await computer.start();
  await enter(page, person, entryOf(reporter));
  await answerAll(page, 16);
  await form(page)
    .getByText(/Lưu trên máy chủ/)
    .waitFor();
  await kept(page);

  line.cut();
  await item(page, 4).getByLabel('Không').check();
  await form(page).getByLabel('Vướng mắc', { exact: true }).fill(OBSTACLE);
  await keptSoon(page, OBSTACLE);
  await computer.kill();

  const phone = await browser.page();
  await enter(phone, person, entryOf(reporter));
  await item(phone, 5).getByLabel('Không').check();
  await form(phone)
    .getByText(/Lưu trên máy chủ/)
    .waitFor();

  page = await computer.start();
  await page.goto(to(LIST));
  await page.getByText('Không có đường truyền tới máy chủ').first().waitFor();
  await picture(page, 'offline-list');
  await page.getByRole('link', { name: `Điền báo cáo, Kỳ báo cáo ${dayFromToday(0).split('-').reverse().join('/')}` }).click();
  await item(page, 4).getByLabel('Không').waitFor();
  expect(await item(page, 4).getByLabel('Không').isChecked()).toBe(true);
  expect(await form(page).getByLabel('Vướng mắc', { exact: true }).inputValue()).toBe(OBSTACLE);
  await form(page).getByRole('button', { name: 'Gửi riêng báo cáo này' }).click();
  await form(page)
    .getByText(/Đang chờ gửi từ/)
    .waitFor();
  await picture(page, 'offline-waiting', { fullPage: true });
  expect(await seriousFindings(page)).toEqual([]);

  line.mend();
  await goOn(page, person, entryOf(reporter));
  const conflict = page.getByRole('region', { name: 'Báo cáo này đã thay đổi ở nơi khác' });
  await conflict.waitFor();
  await conflict.getByText(/đã lưu bản nháp khác lúc .* trên Chrome, Linux/).waitFor();
  await picture(page, 'offline-conflict');
  expect(await seriousFindings(page)).toEqual([]);
  expect((await readReport(phone, dayFromToday(0), 'conditions', reporter)).revision).toBe(0);
  await conflict
    .getByRole('group', { name: /^4\. / })
    .getByLabel(/^Trên máy này: Không/)
    .check();
  await conflict
    .getByRole('group', { name: /^5\. / })
    .getByLabel(/^Nơi khác: Không/)
    .check();
  await conflict
    .getByRole('group', { name: /^Vướng mắc/ })
    .getByLabel(new RegExp(OBSTACLE))
    .check();
  await conflict.getByRole('button', { name: 'Tiếp tục với lựa chọn này' }).click();
  await form(page).getByRole('button', { name: 'Gửi riêng báo cáo này' }).click();
  await form(page)
    .getByText(/^Đã gửi \d/)
    .waitFor();

  const {
    sent,
    actions,
    form: { items },
    draft,
  } = await readReport(phone, dayFromToday(0), 'conditions', reporter);
  expect(actions.map(({ kind }) => kind)).toEqual(['sent']);
  expect(items.filter(({ key }) => sent?.answers[key]?.value === false).map(({ no }) => no)).toEqual([4, 5]);
  expect(sent?.statements.map(({ text }) => text)).toEqual([OBSTACLE]);
  expect(draft).toBeNull();
});

test('what is sent without a line waits, and arrives once even when the first answers get lost (K-07)', async () => {
  const reporter = '30316';
  const person = await reporterOf(browser, reporter);
  const line = await layLine();
  const page = await (await ownBrowser(line)).start();
  await enter(page, person, entryOf(reporter));
  await answerAll(page, 16);
  await form(page)
    .getByText(/Lưu trên máy chủ/)
    .waitFor();
  line.cut();
  await form(page).getByRole('button', { name: 'Gửi riêng báo cáo này' }).click();
  await form(page)
    .getByText(/Đang chờ gửi từ/)
    .waitFor();
  await page.getByText('1 báo cáo đang chờ gửi').first().waitFor();
  line.loseAnswers();
  await expect.poll(() => line.writes(/submission$/), { timeout: 60_000 }).toBeGreaterThan(1);
  expect(await shownText(form(page))).toContain('Đang chờ gửi');
  line.mend();
  await form(page)
    .getByText(/^Đã gửi \d/)
    .waitFor({ timeout: 60_000 });
  const { actions, revision } = await readReport(page, dayFromToday(0), 'conditions', reporter);
  expect([actions.map(({ kind }) => kind), revision]).toEqual([['sent'], 1]);
});

test('on a shared computer the next person sees nothing of the one before, whose outbox goes on later; sign-out clears it (K-07)', async () => {
  const reporter = '30325';
  const [first, second] = [await reporterOf(browser, reporter), await reporterOf(browser, reporter)];
  const line = await layLine();
  const page = await (await ownBrowser(line)).start();
  await enter(page, first, entryOf(reporter));
  await answerAll(page, 16);
  await form(page)
    .getByText(/Lưu trên máy chủ/)
    .waitFor();
  line.cut();
  await form(page).getByLabel('Vướng mắc', { exact: true }).fill(OBSTACLE);
  await form(page).getByRole('button', { name: 'Gửi riêng báo cáo này' }).click();
  await form(page)
    .getByText(/Đang chờ gửi từ/)
    .waitFor();
  await page.context().clearCookies();
  line.mend();

  await goOn(page, second, entryOf(reporter));
  await item(page, 1).getByLabel('Có').waitFor();
  expect(await form(page).getByLabel('Vướng mắc', { exact: true }).inputValue()).toBe('');
  expect(await page.getByText('Đang chờ gửi').count()).toBe(0);
  expect((await readReport(page, dayFromToday(0), 'conditions', reporter)).revision).toBe(0);
  await page.context().clearCookies();

  await goOn(page, first, LIST);
  await page
    .getByText(/^Đã gửi \d/)
    .first()
    .waitFor();
  expect((await readReport(page, dayFromToday(0), 'conditions', reporter)).sent?.statements.map(({ text }) => text)).toEqual([
    OBSTACLE,
  ]);
  await page.getByText('Đỗ Thị Mẫu').first().click();
  await page.getByRole('button', { name: 'Đăng xuất', exact: true }).click();
  await page.getByText('Bạn đã đăng xuất').waitFor();
  expect(await keptText(page)).not.toContain(OBSTACLE);
});

test('sign-out asks before it throws away what the server does not have (K-07)', async () => {
  const reporter = '30337';
  const person = await reporterOf(browser, reporter);
  const page = await browser.page();
  await page.goto(LIST);
  await fillSignIn(page, person.loginName, person.password);
  await page.goto(entryOf(reporter));
  await item(page, 1).waitFor();
  await page.route(/\/draft$/, (route) => route.abort());
  await item(page, 1).getByLabel('Không').check();
  await keptSoon(page, '"unsaved":true');
  const answers: string[] = [];
  const answer = (may: boolean) =>
    page.once('dialog', (dialog) => {
      answers.push(dialog.message());
      void (may ? dialog.accept() : dialog.dismiss());
    });
  await page.getByText('Đỗ Thị Mẫu').first().click();
  answer(false);
  await page.getByRole('button', { name: 'Đăng xuất', exact: true }).click();
  await expect.poll(() => answers.length).toBe(1);
  expect(await keptText(page)).toContain('"unsaved":true');
  answer(true);
  await page.getByRole('button', { name: 'Đăng xuất', exact: true }).click();
  await page.getByText('Bạn đã đăng xuất').waitFor();
  expect(answers[1]).toContain('còn nội dung chưa gửi tới máy chủ: 1 báo cáo');
  expect(await keptText(page)).toBe('[]');
});
