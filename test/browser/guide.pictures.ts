import { expect, test } from 'vitest';
import { open, shownText, useBrowser } from './browser.ts';
import { GUIDE_WINDOW, importInvented, keep } from './guide-pictures.ts';

const browser = useBrowser();
/** Invented days: pictures in documents never show published figures. The first is the one that the pictures show. */
const SEEDS = [1, 3, 6];
const WHOLE_MAP = { width: 1366, height: 1310 };

test('the pictures of the guide are taken from invented days', async () => {
  const dates = [];
  for (const seed of SEEDS) dates.push(await importInvented(seed));
  const day = `day=${dates[0]}`;
  const page = await browser.signedIn('analyst', `/?${day}`, GUIDE_WINDOW);
  await page.setViewportSize(WHOLE_MAP);
  await keep(page, 'national-view');
  await page.getByText('Hồ sơ trực tuyến', { exact: true }).first().click();
  await keep(page, 'national-view-online-share');
  await page.setViewportSize(GUIDE_WINDOW.viewport);
  for (const [name, address] of [
    ['commune-matrix', `/communes?${day}`],
    ['province', `/provinces/04?${day}`],
    ['evidence', `/communes?${day}&figure=vn%2Fred`],
    ['tasks', `/tasks?${day}`],
    ['report', `/reports?${day}`],
  ] as const) {
    await open(page, address);
    if (name === 'evidence') await page.getByRole('dialog').getByRole('row').nth(1).waitFor();
    if (name === 'report') await page.getByRole('article').waitFor();
    await keep(page, name);
  }
  await page.getByRole('button', { name: 'Sửa câu chữ' }).click();
  await page
    .getByRole('textbox', { name: /^Đoạn / })
    .first()
    .fill('Có 12 xã chưa xong.');
  await page.getByRole('button', { name: 'Lưu câu chữ' }).click();
  const fault = page.getByText(/Không được gõ số liệu/);
  await fault.scrollIntoViewIfNeeded();
  await keep(page, 'report-wording');
  await open(page, `/reports?${day}`);
  await page.getByRole('button', { name: 'Phát hành', exact: true }).click();
  await keep(page, 'report-publish');
  const phone = await browser.signedIn('analyst', `/?${day}`, { viewport: { width: 360, height: 1340 } });
  await phone.getByRole('navigation', { name: 'Đi tới tỉnh trên bản đồ' }).evaluate((map) => map.scrollIntoView());
  await keep(phone, 'national-view-phone');
  expect(await shownText(page.getByRole('main'))).not.toContain('84,94');
}, 300_000);
