import { test } from 'vitest';
import { useBrowser } from './browser.ts';
import { GUIDE_WINDOW, importInvented, keep } from './guide-pictures.ts';

const browser = useBrowser();

test('the picture of the sentences that name provinces and criteria is taken from an invented day', async () => {
  const date = await importInvented(1);
  const page = await browser.signedIn('analyst', `/reports?day=${date}`, GUIDE_WINDOW);
  await page.getByRole('button', { name: 'Sửa câu chữ' }).click();
  const choices = page.getByRole('region', { name: 'Câu nêu tên tỉnh và tiêu chí' });
  const sentence = choices.getByRole('group').filter({ has: page.locator('summary', { hasText: 'tháng 6' }) });
  await sentence.locator('summary').click();
  await sentence.getByRole('checkbox').nth(1).press('Space');
  await sentence.getByText('đã chọn 2').waitFor();
  await page.getByRole('button', { name: 'Lưu câu chữ' }).evaluate((element) => element.scrollIntoView());
  await keep(page, 'report-choices');
}, 300_000);
