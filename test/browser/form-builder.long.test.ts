import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { open, PHONE, picture, seriousFindings, shownText, sidewaysScroll, useBrowser } from './browser.ts';
import { addCondition, addItem, beginForm, preview, publishForm, requestFrom } from './given-forms.ts';
import { dayFromToday } from './given-reports.ts';

const browser = useBrowser();
/** A machine that others use too answers later than a poll is used to wait. */
const SOON = { timeout: 20_000 };
const HEADERS = { 'x-requested-with': 'thong-suot' };
const written = (day: string) => day.split('-').map(Number).reverse().join('/');
const items = (page: Page) => page.getByRole('region', { name: 'Các mục' });
const nameOf = (page: Page, name: string) => items(page).getByRole('button', { name: new RegExp(`^\\d+\\. ${name} `) });
const namesShown = async (page: Page) =>
  (await items(page).locator('[aria-expanded]').allInnerTexts()).map((text) => text.replace(/ \(.*$/s, ''));
const saved = (page: Page) => page.getByText(/^Đã lưu bản soạn/).waitFor();

test('every kind of item, sums and checks are made in words; a trial tells what a sending would (R-04, R-07, R-08, R-10)', async () => {
  const page = await browser.signedIn('analyst', '/forms');
  await beginForm(page, 'Biểu thử đủ loại mục');
  for (const name of ['Hồ sơ trực tuyến', 'Hồ sơ giấy', 'Tổng hồ sơ']) {
    const line = await addItem(page, name, 'Số');
    await line.getByLabel('Đơn vị tính', { exact: true }).fill('hồ sơ');
  }
  const total = items(page).locator('[data-form-item="tong-ho-so"]');
  await total.getByLabel('Hệ thống cộng từ các mục khác').check();
  await total.getByRole('checkbox', { name: '1. Hồ sơ trực tuyến' }).check();
  await page.getByText('3. Tổng hồ sơ: Tổng cần ít nhất hai mục là số.').waitFor();
  await total.getByRole('checkbox', { name: '2. Hồ sơ giấy' }).check();
  const share = await addItem(page, 'Cán bộ đã tập huấn', 'Tỷ lệ (hai số)');
  await share.getByLabel('Hỏi khi nào').selectOption({ label: 'Mỗi tháng một lần' });
  await share.getByLabel('Được chọn “Chưa áp dụng” kèm lý do').check();
  await share.getByLabel('Hỏi thêm vướng mắc và kiến nghị của mục này').check();
  const choice = await addItem(page, 'Loại đường truyền', 'Chọn một');
  for (const option of ['Cáp quang', 'Mạng di động', 'Không có']) {
    await choice.getByLabel('Lựa chọn mới').fill(option);
    await choice.getByLabel('Lựa chọn mới').press('Enter');
  }
  const date = await addItem(page, 'Ngày kiểm tra gần nhất', 'Ngày');
  await date.getByLabel('Mục đứng trước').selectOption({ label: '5. Loại đường truyền' });
  await date.getByRole('combobox', { name: 'Lựa chọn', exact: true }).selectOption({ label: 'Cáp quang' });
  await date.getByRole('button', { name: 'Thêm điều kiện' }).click();
  await date.getByText('Chỉ hỏi khi “Loại đường truyền” là “Cáp quang”').waitFor();

  const checks = page.getByRole('region', { name: 'Kiểm tra số liệu khi gửi' });
  await checks.getByLabel('Kiểm tra gì').selectOption({ label: 'So sánh hai số' });
  await checks.getByRole('button', { name: 'Thêm kiểm tra' }).click();
  await checks.getByText('Chọn đủ các phần của kiểm tra.').waitFor();
  await checks.getByLabel('Bên trái').selectOption({ label: 'Hồ sơ trực tuyến' });
  await checks.getByLabel('Quan hệ').selectOption({ label: 'không được lớn hơn' });
  await checks.getByRole('textbox', { name: 'Số cố định' }).fill('1.000');
  await checks.getByRole('button', { name: 'Thêm kiểm tra' }).click();
  await checks.getByText('“Hồ sơ trực tuyến” không được lớn hơn 1000').waitFor();

  const seen = preview(page);
  await seen.getByLabel(/Hồ sơ trực tuyến/).fill('2000');
  await seen.getByLabel(/Hồ sơ giấy/).fill('5');
  await seen.getByText('2005 hồ sơ').waitFor();
  await seen.getByText('Vướng mắc, kiến nghị của mục này').waitFor();
  await seen.getByRole('button', { name: 'Kiểm tra như khi gửi' }).click();
  await seen.getByText('5. Loại đường truyền: Chưa trả lời.').waitFor();
  await seen.getByText(/“Hồ sơ trực tuyến” không được lớn hơn 1000: 2\.000 .* \(phải sửa\)$/).waitFor();
  await seen.getByLabel(/Hồ sơ trực tuyến/).fill('20');
  await seen.getByLabel('Số đạt').fill('3');
  await seen.getByLabel('Tổng số', { exact: true }).fill('4');
  await seen.getByLabel(/Loại đường truyền/).selectOption({ label: 'Cáp quang' });
  await seen.getByLabel(/Ngày kiểm tra gần nhất/).fill('2025-09-20');
  await seen.getByRole('button', { name: 'Kiểm tra như khi gửi' }).click();
  await seen.getByText('Điền như thế này gửi được.').waitFor();
  await picture(page, 'form-builder-kinds', { fullPage: true });
});

test('items are moved and removed by keyboard and the focus stays; what is made outlives the page', async () => {
  const page = await browser.signedIn('analyst', '/forms');
  await beginForm(page, 'Biểu thử bàn phím');
  for (const name of ['Mục một', 'Mục hai', 'Mục ba']) await addItem(page, name, 'Có hoặc không');
  await nameOf(page, 'Mục ba').focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => namesShown(page), SOON).toEqual(['1. Mục một', '2. Mục ba', '3. Mục hai']);
  await page.getByText('Đã chuyển “Mục ba” tới chỗ 2.').waitFor();
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => namesShown(page), SOON).toEqual(['1. Mục ba', '2. Mục một', '3. Mục hai']);
  await expect.poll(() => nameOf(page, 'Mục ba').evaluate((one) => one === document.activeElement), SOON).toBe(true);
  await page.getByRole('button', { name: 'Bỏ mục 2: Mục một' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => namesShown(page), SOON).toEqual(['1. Mục ba', '2. Mục hai']);
  await expect.poll(() => nameOf(page, 'Mục hai').evaluate((one) => one === document.activeElement), SOON).toBe(true);
  await saved(page);
  await page.reload();
  await expect.poll(() => namesShown(page), SOON).toEqual(['1. Mục ba', '2. Mục hai']);
});

test('a line that is lost loses nothing: the builder says so and keeps the form when it is asked again', async () => {
  const page = await browser.signedIn('analyst', '/forms');
  await beginForm(page, 'Biểu thử mất mạng');
  await page.route(/\/draft$/, (route) => route.abort());
  await addItem(page, 'Mục lúc mất mạng', 'Có hoặc không');
  await page.getByText(/^Không kết nối được máy chủ/).waitFor();
  await page.unroute(/\/draft$/);
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await saved(page);
  await page.reload();
  await expect.poll(() => namesShown(page), SOON).toEqual(['1. Mục lúc mất mạng']);
});

test('an item of another form is found by its words and keeps one meaning; another meaning is told and mended (W-14)', async () => {
  const page = await browser.signedIn('analyst', '/forms');
  await beginForm(page, 'Biểu gốc của mục dùng chung');
  await addItem(page, 'Số máy phát điện dự phòng', 'Số');
  await publishForm(page);
  await open(page, '/forms');
  await beginForm(page, 'Biểu dùng lại mục');
  await page.getByText('Dùng lại mục đã có ở biểu mẫu khác').click();
  await page.getByLabel('Tìm theo nội dung').fill('may phat dien du phong');
  await page.getByRole('button', { name: 'Dùng lại mục: Số máy phát điện dự phòng' }).click();
  await page.getByText('đã có trong biểu này').waitFor();
  await saved(page);
  await nameOf(page, 'Số máy phát điện dự phòng').click();
  await items(page).getByLabel('Nội dung hỏi').fill('Số máy nổ');
  await page.getByText(/Biểu “Biểu gốc của mục dùng chung” đã dùng mục cùng mã với nghĩa khác/).waitFor();
  await page.getByRole('button', { name: 'Dùng nghĩa của biểu đó' }).click();
  await expect.poll(() => namesShown(page), SOON).toEqual(['1. Số máy phát điện dự phòng']);
  await items(page).getByLabel('Nội dung hỏi').fill('Số máy nổ');
  await page.getByRole('button', { name: 'Đây là mục khác' }).click();
  await expect.poll(() => page.getByText('Còn phải sửa trước khi ban hành').count(), SOON).toBe(0);
});

test('two make one form: nothing is overwritten unseen, and whoever comes second chooses', async () => {
  const first = await browser.signedIn('analyst', '/forms');
  await beginForm(first, 'Biểu hai người sửa');
  await addItem(first, 'Mục chung', 'Có hoặc không');
  await saved(first);
  const address = new URL(first.url()).pathname;
  const second = await browser.signedIn('analyst', address);
  await addItem(first, 'Mục của người thứ nhất', 'Chữ');
  await saved(first);
  await addItem(second, 'Mục của người thứ hai', 'Ngày');
  const conflict = second.getByRole('region', { name: 'Có người vừa sửa biểu mẫu này' });
  await conflict.getByText('Thêm mục “Mục của người thứ hai”.').waitFor();
  await conflict.getByText('Bỏ mục “Mục của người thứ nhất”.').waitFor();
  await picture(second, 'form-builder-conflict');
  expect(await seriousFindings(second)).toEqual([]);
  await conflict.getByRole('button', { name: 'Lấy bản của người kia' }).click();
  await expect.poll(() => namesShown(second), SOON).toEqual(['1. Mục chung', '2. Mục của người thứ nhất']);
  await addItem(second, 'Mục thêm sau', 'Ngày');
  await saved(second);
  await addItem(first, 'Mục cuối', 'Số');
  await first.getByRole('button', { name: 'Giữ bản của tôi' }).click();
  await saved(first);
  await second.reload();
  await expect.poll(() => namesShown(second), SOON).toEqual(['1. Mục chung', '2. Mục của người thứ nhất', '3. Mục cuối']);
});

test('a second version tells what differs; a first day in the past is refused in words; a draft is thrown away', async () => {
  const page = await browser.signedIn('analyst', '/forms');
  await beginForm(page, 'Biểu có hai phiên bản');
  await addItem(page, 'Trụ sở mở cửa', 'Có hoặc không');
  await publishForm(page);
  await page.getByText('Cấp và khối trả lời không đổi được sau khi biểu mẫu đã ban hành.').waitFor();
  const told = page.getByText(`Đã ban hành phiên bản 1 từ ${written(dayFromToday(0))}.`);
  await expect.poll(() => told.evaluate((one) => one === document.activeElement), SOON).toBe(true);
  await addItem(page, 'Số người trực', 'Số');
  await nameOf(page, 'Trụ sở mở cửa').click();
  await items(page).getByLabel('Bắt buộc trả lời').uncheck();
  await page.getByRole('button', { name: 'Ban hành biểu mẫu' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ban hành biểu mẫu' });
  await dialog.getByText('Khác với phiên bản 1:').waitFor();
  await dialog.getByText('Thêm mục “Số người trực”.').waitFor();
  await dialog.getByText('Mục “Trụ sở mở cửa” đổi: bắt buộc hay không.').waitFor();
  await dialog.getByLabel('Từ ngày').fill('2025-07-01');
  await dialog.getByRole('button', { name: 'Ban hành biểu mẫu' }).click();
  await dialog.getByText('Ngày bắt đầu không được trước hôm nay.').waitFor();
  await picture(page, 'form-builder-publish');
  await dialog.getByLabel('Từ ngày').fill(dayFromToday(3));
  await dialog.getByRole('button', { name: 'Ban hành biểu mẫu' }).click();
  const versions = page.getByRole('table', { name: 'Các phiên bản' });
  await expect.poll(() => shownText(versions), SOON).toContain(written(dayFromToday(3)));
  await page.getByText('Không có bản soạn để ban hành.').waitFor();
  await addItem(page, 'Mục bỏ đi', 'Chữ');
  await page.getByRole('button', { name: 'Bỏ bản soạn' }).click();
  await page.getByRole('dialog', { name: 'Bỏ bản soạn' }).getByRole('button', { name: 'Bỏ bản soạn' }).click();
  await expect.poll(() => namesShown(page), SOON).toEqual(['1. Trụ sở mở cửa', '2. Số người trực']);
});

test('a regime tells its next periods before it is published, is changed from a day on and ended (R-02)', async () => {
  const page = await browser.signedIn('analyst', '/forms');
  await beginForm(page, 'Biểu của chế độ thử');
  await addItem(page, 'Nguồn điện ổn định', 'Có hoặc không');
  await publishForm(page);
  const name = 'Chế độ thử một xã';
  await requestFrom(page, { name, form: 'Biểu của chế độ thử', commune: '30385', day: dayFromToday(12) });
  const regime = page.getByRole('region', { name });
  await regime.getByText('1 xã được chọn').waitFor();
  await regime.getByRole('link', { name: `Sửa từ một ngày: ${name}` }).click();
  await page.getByLabel('Định kỳ', { exact: true }).selectOption({ label: 'Hằng tháng' });
  await page.getByLabel('Kỳ số liệu').selectOption({ label: 'chốt ngày 14 (Nghị định 09/2019/NĐ-CP, Điều 12)' });
  await page
    .getByRole('table', { name: 'Các kỳ tới' })
    .getByText(/^15\/\d+\/\d+ đến 14\/\d+\/\d+$/)
    .first()
    .waitFor();
  await page.getByLabel('Đóng: số ngày').fill('-5');
  await page.getByText('Ba mốc phải theo thứ tự mở, hạn gửi, đóng.').waitFor();
  await picture(page, 'regime-editor', { fullPage: true });
  await page.getByRole('button', { name: 'Ban hành phiên bản mới' }).click();
  await page.getByText('Chế độ báo cáo chưa hợp lệ').waitFor();
  await page.getByLabel('Đóng: số ngày').fill('10');
  await page.getByLabel('Áp dụng từ ngày').fill(dayFromToday(1));
  await page.getByRole('button', { name: 'Ban hành phiên bản mới' }).click();
  await regime.getByText('2 phiên bản').click();
  await regime.getByRole('row', { name: new RegExp(`^2 ${written(dayFromToday(1))} chưa định`) }).waitFor();
  await regime.getByRole('button', { name: `Kết thúc chế độ: ${name}` }).click();
  await page.getByRole('dialog').getByLabel('Từ ngày').fill(dayFromToday(2));
  await page.getByRole('dialog').getByRole('button', { name: 'Kết thúc' }).click();
  await expect.poll(() => page.getByRole('dialog').count(), SOON).toBe(0);
});

test('whoever does not plan reports sees forms and regimes without the means to change them, and is refused (I-04)', async () => {
  const page = await browser.signedIn('viewer', '/regimes');
  expect(await page.getByRole('link', { name: /Sửa|Chế độ báo cáo mới/ }).count()).toBe(0);
  expect(await page.getByRole('button', { name: /Kết thúc/ }).count()).toBe(0);
  await open(page, '/forms');
  expect(await page.getByRole('button', { name: 'Soạn biểu mẫu' }).count()).toBe(0);
  await page.goto('/forms/conditions');
  await page.getByText('Bạn không có quyền làm việc này').first().waitFor();
  const refused = await page.request.delete('/api/forms/conditions/draft/1', { headers: HEADERS });
  expect(refused.status()).toBe(403);
});

test.each(['light', 'dark'] as const)(
  'in %s, at 360 px and in English nothing is serious and nothing scrolls sideways (WCAG 2.2 AA)',
  async (colorScheme) => {
    const page = await browser.signedIn('analyst', '/forms', { colorScheme, viewport: PHONE, hasTouch: true, isMobile: false });
    await beginForm(page, `Biểu thử giao diện ${colorScheme}`);
    await addItem(page, 'Có mất điện', 'Có hoặc không');
    const line = await addItem(page, 'Số giờ mất điện', 'Số');
    await addCondition(line, '1. Có mất điện', 'là Có');
    await saved(page);
    const builder = new URL(page.url()).pathname;
    for (const [shot, address] of Object.entries({ builder, forms: '/forms', regimes: '/regimes', regime: '/regimes/new' })) {
      await open(page, address);
      if (address === builder) await nameOf(page, 'Số giờ mất điện').click();
      await picture(page, `forms-${shot}-${colorScheme}-phone`, { fullPage: true });
      expect([await seriousFindings(page), await sidewaysScroll(page)], address).toEqual([[], 0]);
    }
    await page.evaluate(() => localStorage.setItem('thong-suot.language', 'en'));
    await open(page, builder);
    await picture(page, `forms-builder-${colorScheme}-other-language`);
    expect([await seriousFindings(page), await sidewaysScroll(page)]).toEqual([[], 0]);
  },
);
