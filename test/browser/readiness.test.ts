import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { download, openPage, PHONE, picture, seriousFindings, shownText, sidewaysScroll, useBrowser } from './browser.ts';

const browser = useBrowser();
const main = (page: Page) => page.getByRole('main');
/** Of the checklist, which stands first on its page. */
const item = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name }).first();
const row = (page: Page, name: string) => page.getByRole('table').last().getByRole('row').filter({ hasText: name });
const shown = (page: Page, count: string) => page.getByText(`${count} dòng`, { exact: true });

test('readiness: not finished and not reported are told apart, disagreeing counts stand side by side (C-15, R-09)', async () => {
  const page = await browser.signedIn('analyst', '/readiness');
  await page.getByText('15/34 tỉnh, thành phố đã báo cáo, 19 chưa báo cáo.').waitFor();
  await shown(page, '30 / 30').waitFor();
  const bar = item(page, 'Hạ tầng DC/cloud').getByRole('img');
  expect(await bar.getAttribute('aria-label')).toBe('đã hoàn thành: 14, chưa hoàn thành: 1, chưa báo cáo: 19');
  await page.getByRole('combobox', { name: 'Khớp' }).selectOption('no');
  await shown(page, '3 / 30').waitFor();
  expect(await shownText(item(page, 'Hạ tầng DC/cloud'))).toMatch(/13\/15[\s\S]*14\/15[\s\S]*không khớp/);
  await page.getByRole('heading', { name: 'Chưa báo cáo: 19 tỉnh, thành phố' }).waitFor();
  await page.getByRole('combobox', { name: 'Khớp' }).selectOption('');
  await page.getByRole('searchbox').first().fill('trang thiet bi phuc vu');
  await shown(page, '1 / 30').waitFor();
  await item(page, 'Bố trí đầy đủ').getByText('6 tỉnh chưa hoàn thành').click();
  await page.getByText('báo cáo ghi là Kiên Giang').waitFor();
  await picture(page, 'readiness', { fullPage: true });
  expect(await seriousFindings(page)).toEqual([]);
});

test('the checklist comes as a file with a line for each item and province (C-15)', async () => {
  const page = await browser.signedIn('analyst', '/readiness');
  await shown(page, '30 / 30').waitFor();
  await page.getByText('Tải về', { exact: true }).click();
  const { name, bytes } = await download(page, () => page.getByRole('link', { name: 'Tệp CSV' }).click());
  expect(name).toBe('thong-suot-muc-do-san-sang-2025-06-25.csv');
  expect(bytes.toString('utf8').match(/;Chưa báo cáo;/g)).toHaveLength(30 * 19);
});

test('rollout by ministry shows our percentage beside the published one and says what is wrong (C-21)', async () => {
  const page = await browser.signedIn('analyst', '/rollout');
  await shown(page, '14 / 14').waitFor();
  expect(await shownText(row(page, 'Bộ Tư pháp'))).toMatch(/1\s+224\s+0,45%\s+0,004%\s+nhỏ đi 100 lần/);
  expect(await shownText(row(page, 'Bộ Ngoại giao'))).toContain('không phải triển khai gì');
  expect(await shownText(row(page, 'Bộ Xây dựng'))).toContain('khớp');
  await page.getByText('Ở 7/14 bộ, ngành').waitFor();
  await picture(page, 'rollout', { fullPage: true });
  expect(await seriousFindings(page)).toEqual([]);
});

test('a province states a document with number and day; who said it before stays (C-20)', async () => {
  const page = await browser.signedIn('province-reviewer', '/issued-documents');
  await page.getByText('Công bố 13 tỉnh chưa ban hành').waitFor();
  await shown(page, '2 / 2').waitFor();
  await page.getByRole('button', { name: /Báo tình trạng Chiến lược dữ liệu/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Tình trạng').selectOption('issued');
  await dialog.getByLabel('Số văn bản').fill('15/QĐ-UBND');
  await dialog.getByLabel('Ngày ban hành').fill('2026-03-02');
  await picture(page, 'issued-document-dialog');
  await dialog.getByRole('button', { name: 'Báo tình trạng' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await row(page, '15/QĐ-UBND').filter({ hasText: '2/3/2026' }).filter({ hasText: 'đã ban hành' }).waitFor();
  await row(page, '15/QĐ-UBND').getByText('Các lần ghi', { exact: true }).click();
  await row(page, '15/QĐ-UBND').getByText('Công văn 1040/TCT ngày 7/2/2026').waitFor();
  await picture(page, 'issued-documents', { fullPage: true });
  expect(await seriousFindings(page)).toEqual([]);
});

test('a commune publishes where it serves, is told what cannot be dialled, changes and withdraws it (N-07)', async () => {
  const page = await browser.signedIn('commune-reporter', '/service-points');
  await page.getByRole('button', { name: 'Công bố nơi mới' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Tên', { exact: true }).fill('Trung tâm của trình duyệt thử');
  await dialog.getByLabel('Địa chỉ').fill('Số 9, đường Minh Họa');
  await dialog.getByLabel('Đường dây nóng').fill('113');
  await dialog.getByLabel('Giờ làm việc').fill('7:30–17:00');
  await dialog.getByLabel('Nhóm thủ tục tiếp nhận').fill('Hộ tịch\nĐất đai');
  await dialog.getByRole('button', { name: 'Công bố nơi mới' }).click();
  await dialog.getByText('không phải số điện thoại gọi được').waitFor();
  await picture(page, 'service-point-dialog');
  await dialog.getByLabel('Đường dây nóng').fill('1900 0009');
  await dialog.getByRole('button', { name: 'Công bố nơi mới' }).click();
  await dialog.waitFor({ state: 'hidden' });
  const own = row(page, 'Trung tâm của trình duyệt thử');
  await own.getByText('1900 0009').waitFor();
  await own.getByText('2 nhóm').waitFor();
  await own.getByRole('button', { name: /^Sửa / }).click();
  const change = page.getByRole('dialog', { name: /^Sửa / });
  await change.getByLabel('Đường dây nóng').fill('1900 0010');
  await change.getByRole('button', { name: 'Sửa' }).click();
  await own.getByText('1900 0010').waitFor();
  await own.getByText('Các lần ghi', { exact: true }).click();
  await own.getByText(/1900 0009/).waitFor();
  await picture(page, 'service-points', { fullPage: true });
  expect(await seriousFindings(page)).toEqual([]);
  await own.getByRole('button', { name: /^Rút / }).click();
  const withdraw = page.getByRole('dialog', { name: /^Rút / });
  await withdraw.getByLabel('Lý do').fill('thử xong');
  await withdraw.getByRole('button', { name: 'Rút' }).click();
  await own.waitFor({ state: 'detached' });
});

test('invented places are marked so, and come in pages (N-07)', async () => {
  const page = await browser.signedIn('analyst', '/service-points');
  await page.getByText(/\d+ nơi là số liệu minh họa, không có thật/).waitFor();
  await main(page).getByText('50 / 1', { exact: false }).waitFor();
  await page.getByRole('button', { name: 'Xem thêm' }).click();
  await main(page).getByText('100 / 1', { exact: false }).waitFor();
  await main(page).getByRole('combobox', { name: 'Tỉnh, thành phố' }).selectOption('01');
  await shown(page, '3 / 3').waitFor();
  await page.getByRole('rowheader', { name: 'Trung tâm Phục vụ hành chính công Hà Nội' }).waitFor();
});

test('the pages are led to from the navigation, fit a phone and speak English (K-02)', async () => {
  for (const address of ['/readiness', '/rollout', '/issued-documents', '/service-points']) {
    const page = await browser.signedIn('analyst', address, { viewport: PHONE });
    await main(page).getByRole('navigation', { name: 'Các trang về mức độ sẵn sàng' }).waitFor();
    await page.getByRole('table').last().waitFor();
    expect(await sidewaysScroll(page), address).toBeLessThanOrEqual(0);
    await picture(page, `phone${address.replace('/', '-')}`);
    expect(await seriousFindings(page), address).toEqual([]);
  }
  const page = await browser.signedIn('analyst', '/');
  await openPage(page, 'Mức độ sẵn sàng');
  await page.waitForURL(/\/readiness/);
  await page.evaluate(() => localStorage.setItem('thong-suot.language', 'en'));
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Readiness of systems' }).waitFor();
  await page.getByText('15 of 34 provinces reported, 19 did not.').waitFor();
});
