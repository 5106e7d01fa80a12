import { test } from 'vitest';
import { arrived, open, useBrowser } from './browser.ts';
import { GUIDE_WINDOW, keep } from './guide-pictures.ts';
import { confirmByPassword, enter, ownPerson } from './own-people.ts';

const browser = useBrowser();

test('the pictures of the guide of administration show how people sign in', async () => {
  const person = await ownPerson(browser);
  const page = await browser.page(GUIDE_WINDOW);
  await enter(page, person);
  await arrived(page);
  await confirmByPassword(page, person);
  await page.getByRole('heading', { name: 'Đăng nhập hai bước' }).evaluate((heading) => heading.scrollIntoView());
  await page.getByRole('button', { name: 'Cài ứng dụng tạo mã' }).waitFor();
  await keep(page, 'own-sign-in');
  const admin = await browser.signedIn('administrator', '/admin/accounts', GUIDE_WINDOW);
  await open(admin, '/admin/accounts');
  const rules = admin.getByRole('table', { name: 'Quy định đăng nhập theo vai trò' });
  await rules.getByRole('rowheader', { name: 'Các vai trò khác' }).waitFor();
  await admin.getByRole('heading', { name: 'Quy định đăng nhập theo vai trò' }).evaluate((heading) => heading.scrollIntoView());
  await keep(admin, 'sign-in-settings');
});
