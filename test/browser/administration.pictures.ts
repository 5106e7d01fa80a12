import { expect, test } from 'vitest';
import { open, shownText, useBrowser } from './browser.ts';
import { GUIDE_WINDOW, keep } from './guide-pictures.ts';

const browser = useBrowser();
/** An invented merger and an invented name; it is previewed only. */
const CHANGES = [
  'day,change,unit,to,name,share,parent,legal_act',
  '2027-01-01,transfer,31843,31849,,1,,NQ 1',
  '2027-01-01,rename,31858,,Xã Lộc Mới,,,NQ 1',
  '',
].join('\n');

test('the pictures of the guide of administration show invented people and changes', async () => {
  const page = await browser.signedIn('administrator', '/account', GUIDE_WINDOW);
  await page.getByRole('table', { name: 'Phiên làm việc' }).waitFor();
  await keep(page, 'own-account');
  await open(page, '/admin/accounts');
  await page.getByText('H. V. M. Q. Trị').waitFor();
  await keep(page, 'accounts');
  await page.getByRole('link', { name: 'P. T. M. T. Tra' }).click();
  const form = page.getByRole('form', { name: 'Phân công thêm' });
  await form.getByLabel('Vai trò').selectOption('province-reviewer');
  await form.getByLabel('Một đơn vị và cấp dưới').check();
  await form.getByRole('combobox', { name: 'Đơn vị' }).fill('ca mau');
  await page.getByRole('option', { name: 'Tỉnh Cà Mau 96' }).waitFor();
  await form.evaluate((element) => element.scrollIntoView());
  await keep(page, 'account-appoint');
  await page.getByRole('button', { name: 'Khóa', exact: true }).click();
  await page.getByRole('dialog').getByLabel('Lý do').fill('Chuyển công tác');
  await keep(page, 'account-lock');
  await open(page, '/admin/units');
  const section = page.getByRole('region', { name: 'Thay đổi đơn vị từ tệp' });
  await section.getByLabel('Hoặc dán nội dung tệp').fill(CHANGES);
  await section.getByRole('button', { name: 'Xem trước' }).click();
  const carryOut = section.getByRole('button', { name: 'Thực hiện 2 thay đổi' });
  await carryOut.evaluate((button) => button.scrollIntoView({ block: 'end' }));
  await keep(page, 'units-preview');
  expect(await shownText(page.getByRole('main'))).not.toContain('lỗi, chưa ghi gì');
});
