import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { filledWorkbook } from '../../apps/server/test/reporting/filled-workbook.ts';
import { arrived, fillSignIn, picture, shownText, useBrowser } from './browser.ts';
import { addCondition, addItem, beginForm, preview, publishForm, requestFrom } from './given-forms.ts';
import { dayFromToday, reporterOf } from './given-reports.ts';
import { layLine } from './line.ts';
import { ownBrowser } from './own-chromium.ts';

const browser = useBrowser();
/** Another commune and form at each walk of the journey: a walk that failed has left them behind. */
const walks = (['30376', '30377'] as const).entries();
const DAY = dayFromToday(9);
/** A machine that others use too answers later than a poll is used to wait. */
const SOON = { timeout: 20_000 };
const HEADERS = { 'x-requested-with': 'thong-suot' };
const [OUTAGE, HOURS, CAUSE] = ['Trụ sở có mất điện', 'Số giờ mất điện', 'Nguyên nhân mất điện'];

const yes = { kind: 'yes-no', value: true };
const hours = (value: string) => ({ kind: 'number', value });

/** What the interface says to a document of the form. @returns the faults by item, or none when it was taken */
async function sendOver(by: Page, path: string, answers: Readonly<Record<string, object>>): Promise<string[]> {
  const document = { answers, carried: [], statements: [], reasons: {}, secondsSpent: 5 };
  const data = { sendKey: randomUUID(), baseRevision: 0, document };
  const answer = await by.request.post(`${path}/submission`, { headers: HEADERS, data });
  const { faults } = (await answer.json()) as { faults?: { code: string; itemKey: string }[] };
  return (faults ?? []).map(({ code, itemKey }) => `${answer.status()} ${code} ${itemKey}`);
}

test('an official without code makes, publishes and uses a form with two conditions: screen, Excel, API and days without a line obey it', async () => {
  const [[walk, commune] = [0, '30376']] = [walks.next().value];
  const name = `Mất điện tại trụ sở, lần ${walk + 1}`;
  const analyst = await browser.signedIn('analyst', '/forms');

  await beginForm(analyst, name);
  await addItem(analyst, OUTAGE, 'Có hoặc không');
  const second = await addItem(analyst, HOURS, 'Số');
  await second.getByLabel('Đơn vị tính', { exact: true }).fill('giờ');
  await addCondition(second, `1. ${OUTAGE}`, 'là Có');
  const third = await addItem(analyst, CAUSE, 'Chữ');
  await addCondition(third, `2. ${HOURS}`, 'từ … trở lên', '4');
  await analyst.getByText(`Chỉ hỏi khi “${OUTAGE}” là Có`).waitFor();

  const seen = preview(analyst);
  await seen.getByText('1/3 mục đang được hỏi.').waitFor();
  await seen.getByLabel('Có', { exact: true }).check();
  await seen.getByLabel(new RegExp(HOURS)).fill('5');
  await seen.getByText('3/3 mục đang được hỏi.').waitFor();
  await seen.getByRole('button', { name: 'Kiểm tra như khi gửi' }).click();
  await seen.getByText(`3. ${CAUSE}: Chưa trả lời.`).waitFor();
  await picture(analyst, 'form-builder', { fullPage: true });
  await publishForm(analyst);
  expect(await shownText(analyst.getByRole('table', { name: 'Các phiên bản' }))).toContain(formatted(dayFromToday(0)));
  const formKey = new URL(analyst.url()).pathname.split('/').at(-1) ?? '';

  await requestFrom(analyst, { name: `Rà soát: ${name}`, form: name, commune, day: DAY });
  await picture(analyst, 'regimes', { fullPage: true });

  const person = await reporterOf(browser, commune);
  const line = await layLine();
  const page = await (await ownBrowser(line)).start();
  const entry = `/own-reports/${DAY}/91/${commune}`;
  const path = `${inject('serverUrl')}/api/reports/${DAY}/91/${commune}/committee/${formKey}`;
  await page.goto(`${inject('serverUrl')}/own-reports`);
  await fillSignIn(page, person.loginName, person.password);
  await arrived(page);
  await expect.poll(async () => (await page.request.get(path)).status(), SOON).toBe(200);

  const [first, other, last] = ['tru-so-co-mat-dien', 'so-gio-mat-dien', 'nguyen-nhan-mat-dien'];
  expect(await sendOver(page, path, { [first]: { ...yes, value: false }, [other]: hours('5') })).toEqual([
    `422 not-asked ${other}`,
  ]);
  expect(await sendOver(page, path, { [first]: yes, [other]: hours('5') })).toEqual([`422 missing ${last}`]);
  expect(await sendOver(page, path, { [first]: yes })).toEqual([`422 missing ${other}`]);

  await page.reload();
  const excel = page.getByRole('region', { name: 'Làm bằng Excel' });
  const link = excel.getByRole('link', { name: new RegExp(`kỳ ${formatted(DAY)},`) });
  const template = await (await page.request.get(`${inject('serverUrl')}${await link.getAttribute('href')}`)).body();
  const handIn = async (filling: Parameters<typeof filledWorkbook>[1]) =>
    excel
      .getByLabel(new RegExp(`^Nộp tệp đã điền, kỳ ${formatted(DAY)},`))
      .setInputFiles({ name: 'mau.xlsx', mimeType: 'application/octet-stream', buffer: await filledWorkbook(template, filling) });
  await handIn({ D6: 'Không', D7: 5 });
  await excel.getByRole('row', { name: /D7 không phải trả lời theo câu trả lời ở trên; hãy để trống/ }).waitFor();
  await handIn({ D6: 'Có', D7: 5, D8: 'Cột điện đổ' });
  await excel.getByText('Đã lưu 1 bản nháp.').waitFor();

  await page.goto(`${inject('serverUrl')}${entry}`);
  const form = page.getByRole('region', { name });
  const shown = () => form.locator('[data-item-key]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-item-key')));
  await form.getByLabel(new RegExp(CAUSE)).waitFor();
  await form.getByLabel('Không', { exact: true }).check();
  await expect.poll(shown, SOON).toEqual([first]);
  await form.getByLabel('Có', { exact: true }).check();
  await expect.poll(shown, SOON).toEqual([first, other, last]);
  await form.getByText(/Lưu trên máy chủ/).waitFor();
  line.cut();
  await form.getByLabel(new RegExp(HOURS)).fill('2,5');
  await expect.poll(shown, SOON).toEqual([first, other]);
  await page.getByRole('button', { name: 'Gửi báo cáo' }).click();
  await form.getByText(/Đang chờ gửi từ/).waitFor();
  line.mend();
  await form.getByText(/^Đã gửi \d/).waitFor({ timeout: 30_000 });
  const { sent, actions } = (await (await page.request.get(path)).json()) as {
    sent: { answers: object };
    actions: { kind: string }[];
  };
  expect([sent.answers, actions.map(({ kind }) => kind)]).toEqual([{ [first]: yes, [other]: hours('2.5') }, ['sent']]);
});

const formatted = (day: string): string => day.split('-').map(Number).reverse().join('/');
