import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { open, PHONE, picture, seriousFindings, shownText, sidewaysScroll, useBrowser } from './browser.ts';
import { ALL_KINDS, COMMUNE, dayFromToday, FORMS, openLaterDays, readReport, returnReport, sendReport } from './given-reports.ts';

const browser = useBrowser();
const LIST = '/own-reports';
const MOST_PRESSES = 20;
const TWO_MINUTES = 120;
/** The keystroke-level model (Card, Moran, Newell 1980): a key of somebody who types averagely, and a thought before each press. */
const SECONDS_A_KEY = 0.28;
const SECONDS_OF_THOUGHT = 1.35;
const OBSTACLE = 'Đường truyền yếu từ 9 giờ đến 11 giờ, hồ sơ trực tuyến phải nộp lại.';

/** Presses keys and counts them; a chord is as many presses as it has keys. Words typed are not counted. */
function countingKeys(page: Page) {
  let presses = 0;
  return {
    press: async (...keys: string[]) => {
      for (const key of keys) {
        presses += key.split('+').length;
        await page.keyboard.press(key);
      }
    },
    count: () => presses,
  };
}

const address = (day: string) => `${LIST}/${day}/${COMMUNE.provinceCode}/${COMMUNE.reporter}`;
const sentWords = (page: Page) => page.getByText('Mọi báo cáo trên trang này đã gửi.');

test('a daily report of 28 items filled from the day before, one changed, one obstacle, takes at most 20 presses (R-05, C-19)', async () => {
  const page = await browser.signedIn('commune-reporter');
  for (const formKey of FORMS) await sendReport(page, dayFromToday(0), formKey, [3]);
  const [day] = await openLaterDays(await browser.signedIn('analyst'), page);
  const keys = countingKeys(page);
  const startedAt = performance.now();
  await page.locator('body').press('g');
  await page.keyboard.press('y');
  await page.getByRole('heading', { level: 1, name: 'Báo cáo của tôi' }).waitFor();
  await page
    .getByRole('link', { name: /^Điền báo cáo/ })
    .first()
    .waitFor();
  await keys.press('Tab', 'Enter');
  await page.getByRole('button', { name: 'Như kỳ trước: xác nhận 28 mục' }).waitFor();
  await picture(page, 'own-entry-proposed');
  await keys.press('Tab', 'Tab', 'Enter');
  await page.getByText('Đã xác nhận các mục như kỳ trước').waitFor();
  await keys.press('4', 'k', 'v');
  await page.keyboard.type(OBSTACLE);
  await keys.press('Control+Enter');
  await sentWords(page).waitFor();
  const presses = keys.count() + 'gy'.length;
  const waited = (performance.now() - startedAt) / 1000;
  const worked = presses * (SECONDS_A_KEY + SECONDS_OF_THOUGHT) + OBSTACLE.length * SECONDS_A_KEY;
  process.stdout.write(
    `a commune's day: key presses: ${presses} beside the ${OBSTACLE.length} characters typed, time: ${Math.round(worked)} s of work, ${waited.toFixed(1)} s of waiting\n`,
  );
  expect(presses).toBeLessThanOrEqual(MOST_PRESSES);
  expect(worked).toBeLessThan(TWO_MINUTES);
  await picture(page, 'own-entry-sent');
  const reports = await Promise.all(FORMS.map((formKey) => readReport(page, day, formKey)));
  const documents = reports.map(({ sent }) => sent);
  const notMet = documents.map((sent) => Object.values(sent?.answers ?? {}).filter((answer) => answer?.value === false).length);
  expect(notMet).toEqual([1, 2]);
  expect(documents.map((sent) => sent?.carried.length)).toEqual([16, 11]);
  expect(documents.flatMap((sent) => sent?.statements ?? [])).toMatchObject([
    { kind: 'obstacle', text: OBSTACLE, itemKey: null },
  ]);
  expect(reports.map(({ actions }) => actions.map(({ kind }) => kind))).toEqual([['sent'], ['sent']]);
});

test('a returned report stands first with its reason, is corrected and sent again (C-19)', async () => {
  const reporter = await browser.signedIn('commune-reporter');
  const day = dayFromToday(0);
  await sendReport(reporter, day, 'conditions', [3]);
  const reason = 'Mục 3 chưa khớp với báo cáo của Trung tâm Phục vụ hành chính công.';
  await returnReport(await browser.signedIn('province-reviewer', '/provinces/91'), day, 'conditions', reason);
  await open(reporter, LIST);
  await reporter.getByText(`Bị trả lại: ${reason}`).waitFor();
  await picture(reporter, 'own-list-returned');
  const toDo = reporter.getByRole('region', { name: 'Cần làm' });
  expect((await shownText(toDo.getByRole('listitem').first())).split('\n')[0]).toContain('Điều kiện cơ bản');
  await toDo
    .getByRole('link', { name: /^Điền báo cáo/ })
    .first()
    .click();
  const form = reporter.getByRole('region', { name: 'Điều kiện cơ bản của cấp xã' });
  await form.getByText(`Bị trả lại: ${reason}`).waitFor();
  await form.getByRole('radiogroup', { name: /^3\. / }).getByLabel('Có').check();
  await reporter.getByRole('button', { name: 'Gửi báo cáo' }).click();
  await form.getByText(/^Đã gửi \d/).waitFor();
  const { sent, actions } = await readReport(reporter, day, 'conditions');
  expect(Object.values(sent?.answers ?? {}).every((answer) => answer?.value)).toBe(true);
  expect(actions.map(({ kind }) => kind).slice(-3)).toEqual(['sent', 'returned', 'sent']);
});

test('what hinders sending is told beside the item and in a list that leads there, in Vietnamese and English (R-07)', async () => {
  const reporter = await browser.signedIn('commune-reporter');
  const [, day] = await openLaterDays(await browser.signedIn('analyst'), reporter);
  await open(reporter, address(day));
  const form = reporter.getByRole('region', { name: 'Điều kiện cơ bản của cấp xã' });
  await form.getByRole('radiogroup', { name: /^2\. / }).getByLabel('Chưa áp dụng').check();
  await form.getByRole('button', { name: 'Gửi riêng báo cáo này' }).click();
  const faults = form.getByRole('alert');
  await faults.getByText('Chọn “Chưa áp dụng” thì phải ghi lý do.').waitFor();
  expect(await shownText(faults)).toMatch(/^Còn 16 chỗ chưa gửi được:/);
  await picture(reporter, 'own-entry-faults', { fullPage: true });
  expect(await seriousFindings(reporter)).toEqual([]);
  await faults.getByRole('button', { name: /^5\. / }).click();
  expect(await reporter.evaluate(() => document.activeElement?.closest('[data-item]')?.getAttribute('data-item'))).toBe('5');
  await reporter.getByText('Nguyễn Văn Mẫu Báo Cáo').first().click();
  await reporter.getByLabel('Ngôn ngữ').selectOption('en');
  await form.page().getByText('“Not applicable yet” needs a reason.').first().waitFor();
  expect((await readReport(reporter, day, 'conditions')).revision).toBe(0);
  await reporter.getByLabel('Language').selectOption('vi');
});

test('numbers, shares, choices, texts and days are filled in; conditions, sums and rhythm hold while typing (R-04, R-07, R-08)', async () => {
  const reporter = await browser.signedIn('commune-reporter');
  const [, day] = await openLaterDays(await browser.signedIn('analyst'), reporter);
  await open(reporter, address(day));
  const form = reporter.getByRole('region', { name: ALL_KINDS.nameVi });
  const item = (key: string) => form.locator(`[data-item-key="${key}"]`);
  expect(await item('outage-cause').count()).toBe(0);
  await item('had-outage').getByRole('radio', { name: 'Có', exact: true }).check();
  await item('outage-cause').getByRole('textbox').first().fill('Đứt dây do bão');
  await item('outage-cause').getByText('Vướng mắc, kiến nghị của mục này').click();
  await item('outage-cause').getByLabel('Vướng mắc', { exact: true }).fill('Chưa có máy phát điện');
  await item('dossiers-by-net').getByRole('textbox').fill('1.204');
  await item('dossiers-all').getByText('chưa đủ số để tính').waitFor();
  await item('dossiers-paper').getByRole('textbox').fill('3x');
  await form.getByRole('button', { name: 'Gửi riêng báo cáo này' }).click();
  await item('dossiers-paper').getByText('Không phải số. Viết như 12 hoặc 12,5.').waitFor();
  await item('dossiers-paper').getByRole('textbox').fill('3,5');
  await item('dossiers-all').getByText('1207,5 hồ sơ').waitFor();
  await item('staff-trained').getByText('hỏi mỗi tháng').waitFor();
  await item('staff-trained').getByLabel('Số đạt', { exact: true }).fill('12');
  await item('staff-trained').getByLabel('Tổng số', { exact: true }).fill('16');
  await item('staff-trained').getByText('75%').waitFor();
  await item('line-kind').getByRole('combobox').selectOption({ label: 'Mạng di động' });
  await item('inspected-on').getByRole('button', { name: 'Chưa áp dụng' }).click();
  await item('inspected-on').getByLabel('Lý do chưa áp dụng').fill('Chờ hướng dẫn');
  await picture(reporter, 'own-entry-all-kinds', { fullPage: true });
  expect(await seriousFindings(reporter)).toEqual([]);
  await form.getByRole('button', { name: 'Gửi riêng báo cáo này' }).click();
  await form.getByText(/^Đã gửi \d/).waitFor();
  expect((await readReport(reporter, day, ALL_KINDS.key)).sent).toMatchObject({
    answers: {
      'had-outage': { kind: 'yes-no', value: true },
      'outage-cause': { kind: 'text', value: 'Đứt dây do bão' },
      'dossiers-by-net': { kind: 'number', value: '1204' },
      'dossiers-paper': { kind: 'number', value: '3.5' },
      'dossiers-all': { kind: 'number', value: '1207.5' },
      'staff-trained': { kind: 'share', numerator: 12, denominator: 16 },
      'line-kind': { kind: 'choice', value: 'mobile' },
      'inspected-on': { kind: 'not-applicable', reason: 'Chờ hướng dẫn' },
    },
    statements: [{ kind: 'obstacle', text: 'Chưa có máy phát điện', itemKey: 'outage-cause' }],
  });
});

test.each([
  ['light', undefined],
  ['dark', undefined],
  ['light', PHONE],
] as const)(
  'in %s, window %o, axe finds nothing serious on list and entry, and nothing scrolls sideways (WCAG 2.2 AA)',
  async (colorScheme, viewport) => {
    const page = await browser.signedIn('commune-reporter', LIST, viewport ? { colorScheme, viewport } : { colorScheme });
    const name = `${colorScheme}${viewport ? '-phone' : ''}`;
    for (const [what, where] of [
      ['own-list', LIST],
      ['own-entry', address(dayFromToday(0))],
    ] as const) {
      await open(page, where);
      await page.getByRole('region', { name: /^(Cần làm|Điều kiện cơ bản)/ }).waitFor();
      await picture(page, `${what}-${name}`, { fullPage: true });
      expect(await seriousFindings(page), what).toEqual([]);
      expect(await sidewaysScroll(page), what).toBe(0);
    }
  },
);
