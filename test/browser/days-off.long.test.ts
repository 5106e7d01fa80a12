import { randomInt } from 'node:crypto';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { open, seriousFindings, useBrowser } from './browser.ts';

const browser = useBrowser();
/** A year that no other journey records days of. */
const YEAR = String(randomInt(2060, 2099));
const DAYS = 'Ghi ngày nghỉ, ngày làm bù của năm';

async function opened(page: Page) {
  await page.getByRole('button', { name: DAYS, exact: true }).first().click();
  const dialog = page.getByRole('dialog', { name: DAYS });
  await dialog.getByLabel('Năm', { exact: true }).fill(YEAR);
  const lines = dialog.getByLabel('Các ngày', { exact: false });
  await lines.waitFor();
  const save = () => dialog.getByRole('button', { name: DAYS, exact: true }).click();
  return { dialog, lines, save };
}

test('the days of the year that is typed are shown, and who saw others than stand there is told (R-02)', async () => {
  const page = await browser.signedIn('analyst', '/direction/settings');
  const other = await browser.signedIn('analyst', '/direction/settings');
  const first = await opened(page);
  await expect.poll(() => first.lines.inputValue()).toBe('');
  expect(await seriousFindings(page)).toEqual([]);
  await first.lines.fill('một ngày nào đó');
  await first.save();
  expect(await first.lines.evaluate((field: HTMLTextAreaElement) => field.validity.customError)).toBe(true);

  const second = await opened(other);
  await second.lines.fill(`${YEAR}-01-01 Tết Dương lịch`);
  await second.save();
  await second.dialog.waitFor({ state: 'hidden' });

  await first.lines.fill(`${YEAR}-04-30 Ngày Chiến thắng`);
  await first.save();
  await first.dialog.getByText('Lịch của năm này vừa được người khác ghi lại').waitFor();

  await open(page, '/direction/settings');
  const again = await opened(page);
  await expect.poll(() => again.lines.inputValue()).toBe(`${YEAR}-01-01 Tết Dương lịch`);
  await again.lines.fill('');
  await again.save();
  await again.dialog.waitFor({ state: 'hidden' });
});
