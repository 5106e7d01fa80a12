import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { writeRandomDay } from '../../apps/server/test/independent/random-day.ts';
import { open, shownText, useBrowser } from './browser.ts';
import { withPalette } from './png-palette.ts';
import { onServer } from './server-process.ts';

const browser = useBrowser();
const PICTURES = fileURLToPath(new URL('../../docs/guides/pictures', import.meta.url));
/** Invented days: pictures in documents never show published figures. The first is the one that the pictures show. */
const SEEDS = [1, 3, 6];
const WINDOW = { viewport: { width: 1366, height: 860 } };
const WHOLE_MAP = { width: 1366, height: 1310 };

async function importInvented(seed: number): Promise<string> {
  const folder = await mkdtemp(join(inject('dataDir'), 'day-pack-'));
  writeRandomDay(folder, { seed, scope: 'nation' });
  await onServer(inject('dataDir'), 'import-day', folder);
  return (JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as { date: string }).date;
}

async function keep(page: Page, name: string): Promise<void> {
  await writeFile(join(PICTURES, `${name}.png`), withPalette(await page.screenshot()));
}

test('the pictures of the guide are taken from invented days', async () => {
  const dates = [];
  for (const seed of SEEDS) dates.push(await importInvented(seed));
  const day = `day=${dates[0]}`;
  const page = await browser.signedIn('analyst', `/?${day}`, WINDOW);
  await page.setViewportSize(WHOLE_MAP);
  await keep(page, 'national-view');
  await page.getByText('Hồ sơ trực tuyến', { exact: true }).first().click();
  await keep(page, 'national-view-online-share');
  await page.setViewportSize(WINDOW.viewport);
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
