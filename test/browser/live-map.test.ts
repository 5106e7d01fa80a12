import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { PHONE, picture, seriousFindings, sidewaysScroll, useBrowser } from './browser.ts';
import { provinceSystem, sendBatch } from './given-batches.ts';
import { COMMUNE, dayFromToday } from './given-reports.ts';

const browser = useBrowser();
const TODAY = dayFromToday(0);

/** Communes of An Giang that have not reported on the conditions today, the last ones first: other tests send from the first. */
async function silentCommunes(by: Page, count: number): Promise<string[]> {
  const answer = await by.request.get(`/api/review-boards/${COMMUNE.provinceCode}/${TODAY}?part=committee`);
  const { reports } = (await answer.json()) as { reports: { reporter: string; formKey: string; state: string }[] };
  return reports
    .filter(({ formKey, state }) => formKey === 'conditions' && state === 'expected')
    .slice(-count)
    .map(({ reporter }) => reporter);
}

/** Reports that count, as the line of the live page says. */
async function counted(page: Page): Promise<number> {
  const words = (await page.getByText(/báo cáo được tính/).textContent()) ?? '';
  return Number(words.replace(/\D/g, ''));
}

test('the map of the day that is being lived moves when a report is sent, without anybody loading it again (C-02, C-03)', async () => {
  const leader = await browser.signedIn('leader');
  const system = await provinceSystem(browser);
  await leader.goto('/?day=live');
  await leader.getByText('Trực tiếp: trang này tự chuyển theo từng báo cáo').waitFor();
  const before = await counted(leader);
  const communes = await silentCommunes(await browser.signedIn('province-reviewer'), 3);
  expect(communes).toHaveLength(3);
  const results = await sendBatch(system, TODAY, communes);
  expect(results.map(({ outcome }) => outcome)).toEqual(['sent', 'sent', 'sent']);
  await leader.waitForFunction(
    (least) => Number((/(\S+) báo cáo được tính/.exec(document.body.textContent)?.[1] ?? '').replace(/\D/g, '')) >= least,
    before + 3,
  );
  expect(await leader.getByText('Báo cáo đang đến, số liệu còn thay đổi').count()).toBe(1);
  await picture(leader, 'live-map');
});

test('the day picker offers the day that is being lived; the page holds on a phone and to axe in the dark', async () => {
  const page = await browser.signedIn('leader', '/', { colorScheme: 'dark' });
  await page.getByLabel('Số liệu ngày').selectOption('live');
  await page.waitForURL(/day=live/);
  await page.getByText('Trực tiếp: trang này tự chuyển theo từng báo cáo').waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await page.setViewportSize(PHONE);
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await sidewaysScroll(page)).toBe(0);
  await picture(page, 'live-map-phone');
});
