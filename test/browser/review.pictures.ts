import { expect, test } from 'vitest';
import { open, shownText, useBrowser } from './browser.ts';
import { provinceSystem, sendBatch } from './given-batches.ts';
import { dayFromToday, openLaterDays, readReport } from './given-reports.ts';
import { GUIDE_WINDOW, keep } from './guide-pictures.ts';

const browser = useBrowser();
const HEADERS = { 'x-requested-with': 'thong-suot' };
/** Communes of An Giang; what they report here is invented. */
const CLEAN = ['30301', '30307', '30325', '30337', '30341'];
const [RETURNED, CHANGED] = ['30313', '30316'] as const;

test('the pictures of the guide for provinces are taken from invented reports', async () => {
  const system = await provinceSystem(browser);
  const [, day] = await openLaterDays(await browser.signedIn('analyst'), await browser.signedIn('commune-reporter'));
  await sendBatch(system, day, [...CLEAN, RETURNED, CHANGED], [4]);
  await sendBatch(system, dayFromToday(0), CLEAN, [4]);
  const page = await browser.signedIn('province-reviewer', '/', GUIDE_WINDOW);
  const address = { provinceCode: '91', periodEnd: day, part: 'committee', formKey: 'conditions' };
  const decide = async (path: string, data: object) => {
    const answer = await page.request.post(path, { headers: HEADERS, data });
    expect(answer.status(), await answer.text()).toBe(200);
  };
  await decide('/api/report-approvals', { ...address, reports: [{ reporter: CHANGED, revision: 1 }] });
  await sendBatch(system, day, [CHANGED], [4, 9]);
  const { revision } = await readReport(page, day, 'conditions', RETURNED);
  await decide(`/api/reports/${day}/91/${RETURNED}/committee/conditions/return`, { revision, reason: 'Thiếu minh chứng.' });

  await open(page, `/review/91/${day}`);
  await keep(page, 'review');
  await page.getByRole('button', { name: /^Duyệt \d+ báo cáo sạch$/ }).click();
  await page.getByRole('dialog', { name: 'Duyệt mọi báo cáo sạch' }).waitFor();
  await keep(page, 'review-approve-clean');
  await open(page, `/review/91/${day}?filter=${encodeURIComponent(JSON.stringify({ open: `${CHANGED}/committee/conditions` }))}`);
  await page.getByRole('region', { name: 'Khác với bản đã duyệt' }).getByRole('row').nth(1).waitFor();
  await keep(page, 'review-changes');
  await page.keyboard.press('r');
  await page.getByRole('dialog', { name: 'Trả lại báo cáo cho đơn vị' }).waitFor();
  await keep(page, 'review-return');
  await open(page, `/boards/matrix?filter=${encodeURIComponent(JSON.stringify({ form: 'conditions', month: day.slice(0, 7) }))}`);
  await page.getByRole('table').waitFor();
  await keep(page, 'boards-matrix');
  await open(page, '/boards/burden');
  expect(await shownText(page.getByRole('main'))).toContain('không theo người');
  await keep(page, 'boards-burden');
}, 300_000);
