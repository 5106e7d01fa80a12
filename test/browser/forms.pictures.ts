import { test } from 'vitest';
import { open, useBrowser } from './browser.ts';
import { addCondition, addItem, beginForm, preview, publishForm } from './given-forms.ts';
import { dayFromToday } from './given-reports.ts';
import { GUIDE_WINDOW, keep } from './guide-pictures.ts';

const browser = useBrowser();

test('the pictures of the guide for forms and regimes are taken from an invented form', async () => {
  const page = await browser.signedIn('analyst', '/forms', GUIDE_WINDOW);
  await beginForm(page, 'Mất điện tại trụ sở');
  await addItem(page, 'Trụ sở có mất điện', 'Có hoặc không');
  const second = await addItem(page, 'Số giờ mất điện', 'Số');
  await second.getByLabel('Đơn vị tính', { exact: true }).fill('giờ');
  await addCondition(second, '1. Trụ sở có mất điện', 'là Có');
  const third = await addItem(page, 'Nguyên nhân mất điện', 'Chữ');
  await addCondition(third, '2. Số giờ mất điện', 'từ … trở lên', '4');
  await preview(page).getByLabel('Có', { exact: true }).check();
  await preview(page)
    .getByLabel(/Số giờ mất điện/)
    .fill('2');
  await page.getByText(/^Đã lưu bản soạn/).waitFor();
  const items = page.getByRole('region', { name: 'Các mục' });
  await items.evaluate((section) => section.scrollIntoView({ block: 'start' }));
  await keep(page, 'form-builder');
  await publishForm(page);
  await addItem(page, 'Có máy phát điện dự phòng', 'Có hoặc không');
  await page.getByRole('button', { name: 'Bỏ mục 3: Nguyên nhân mất điện' }).click();
  await page.getByRole('button', { name: 'Ban hành biểu mẫu' }).click();
  await page.getByRole('dialog', { name: 'Ban hành biểu mẫu' }).getByText('Khác với phiên bản 1:').waitFor();
  await keep(page, 'form-publish');

  await open(page, '/regimes/new');
  await page.getByLabel('Tên chế độ báo cáo').fill('Mất điện tại trụ sở, hằng tháng');
  await page.getByLabel('Báo cáo gửi tới').fill('Ủy ban nhân dân tỉnh');
  await page.getByLabel('Mất điện tại trụ sở', { exact: false }).first().check();
  await page.getByLabel('Định kỳ', { exact: true }).selectOption({ label: 'Hằng tháng' });
  await page.getByLabel('Đóng: số ngày').fill('10');
  await page.getByLabel('Áp dụng từ ngày').fill(dayFromToday(1));
  const next = page.getByRole('table', { name: 'Các kỳ tới' });
  await next.waitFor();
  await next.evaluate((table) => table.scrollIntoView({ block: 'end' }));
  await keep(page, 'regime-editor');
});
