import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { open, PHONE, picture, seriousFindings, shownText, sidewaysScroll, useBrowser } from './browser.ts';
import { drawResults, fillTask, nameAssignee, part, takeStep } from './given-tasks.ts';

const browser = useBrowser();

test('a task goes from the centre to a province, gets more time, is reported done, contradicted and open again (C-12, C-16, C-17, D-20)', async () => {
  const TASK = `Công khai đường dây nóng của tỉnh, thử nghiệm ${randomBytes(3).toString('hex')}`;
  const centre = await browser.signedIn('analyst', '/direction/new');
  const form = await fillTask(centre, TASK);
  await form.getByRole('button', { name: 'Giao nhiệm vụ' }).click();
  await form.getByText('Hãy thêm ít nhất một cơ quan.').waitFor();
  await nameAssignee(centre, form);
  expect(await seriousFindings(centre)).toEqual([]);
  await picture(centre, 'direction-new', { fullPage: true });
  await form.getByRole('button', { name: 'Giao nhiệm vụ' }).click();
  await centre.getByRole('heading', { name: 'Sáu rõ' }).waitFor();
  await centre.getByText('Trước 17:00 30/11/2099').first().waitFor();
  expect(await shownText(centre.getByText('Chưa rõ.'))).toBe('Chưa rõ.');
  const address = new URL(centre.url()).pathname;

  const province = await browser.signedIn('province-reviewer', '/direction/own');
  await province.getByRole('link', { name: TASK }).click();
  await part(province).getByRole('button', { name: 'Nhận việc' }).click();
  await part(province).getByText('Đã nhận').first().waitFor();
  await takeStep(province, 'Báo tiến độ', { 'Hoàn thành bao nhiêu phần trăm': '60', 'Nội dung': 'Đã mở ở 60 xã' });
  await part(province).getByText('Đang thực hiện, 60 %').waitFor();
  await takeStep(province, 'Xin gia hạn', { 'Hạn mới': '2099-12-05T17:00', 'Lý do': 'Chờ cấp số điện thoại' });
  await part(province).getByText('Xin gia hạn đến 17:00 5/12/2099: Chờ cấp số điện thoại').waitFor();
  expect(await seriousFindings(province)).toEqual([]);
  await picture(province, 'direction-task', { fullPage: true });

  await open(centre, address);
  await takeStep(centre, 'Gia hạn', { 'Lý do': 'Đồng ý vì phụ thuộc nhà mạng' });
  await part(centre).getByText('Trước 17:00 5/12/2099').first().waitFor();

  await open(province, address);
  await takeStep(province, 'Báo hoàn thành', {
    'Nội dung': 'Mọi xã đã có đường dây nóng',
    'Bằng chứng: văn bản, kết quả, nơi xem': 'Thông báo công khai trên cổng của tỉnh',
    'Đường dẫn đến bằng chứng': 'https://angiang.example/duong-day-nong',
  });
  await part(province).getByText('Đã báo hoàn thành').first().waitFor();
  await part(province).getByText('Chưa kiểm chứng').waitFor();

  await open(centre, '/direction/checks');
  await drawResults(centre, 'hạt giống tháng mười một');

  const verifier = await browser.signedIn('verifier', '/direction/checks');
  const drawn = part(verifier).filter({ hasText: TASK });
  await drawn.getByText('Thông báo công khai trên cổng của tỉnh').waitFor();
  await drawn.getByRole('button', { name: 'Kết quả trái ngược' }).click();
  const dialog = verifier.getByRole('dialog', { name: 'Kết quả trái ngược' });
  await dialog.getByLabel('Lý do').fill('Gọi 10 xã, 7 xã không có người trả lời');
  await dialog.getByLabel('Bằng chứng: văn bản, kết quả, nơi xem').fill('Bảng ghi các cuộc gọi');
  await dialog.getByRole('button', { name: 'Kết quả trái ngược' }).click();
  await drawn.getByText('Gọi 10 xã, 7 xã không có người trả lời').waitFor();
  await verifier
    .getByRole('table', { name: 'Đã kiểm chứng đến đâu' })
    .getByText(/^\d\/\d \(100%\)$/)
    .first()
    .waitFor();
  expect(await seriousFindings(verifier)).toEqual([]);
  await picture(verifier, 'direction-checks', { fullPage: true });

  await open(province, address);
  await part(province).getByText('Trả lại, làm tiếp').waitFor();
  await part(province).getByText('Kiểm chứng trái ngược', { exact: true }).waitFor();
  await part(province).getByText('Gọi 10 xã, 7 xã không có người trả lời').waitFor();
  await part(province).getByRole('button', { name: 'Nhận việc' }).waitFor();
});

test('boards show what is overdue, of whom and for how long; numbers open the list behind them (C-05)', async () => {
  const page = await browser.signedIn('analyst', '/direction');
  await page.getByText(/Quy tắc tô màu từ 1\/6\/2025/).waitFor();
  await page.getByLabel('Xem theo').selectOption('age');
  await page.getByRole('link', { name: 'Từ 90 ngày' }).click();
  await page.waitForURL(/overdue/);
  const table = page.getByRole('table', { name: 'Phần việc được giao' });
  await table.getByText('Đỏ').first().waitFor();
  await picture(page, 'direction-board');
  expect(await seriousFindings(page)).toEqual([]);
});

test('a directive shows deadlines as published and as computed, with what contradicts, and what is not clear (C-16, C-17)', async () => {
  const page = await browser.signedIn('analyst', '/direction/directives');
  await picture(page, 'direction-directives', { fullPage: true });
  await page.getByRole('link', { name: '318/TB-VPCP' }).click();
  const row = page
    .getByRole('row', { name: /công bố danh mục TTHC/ })
    .filter({ hasText: 'trước ngày 27/6/2025' })
    .first();
  await row.getByText('Hết ngày 26/6/2025').waitFor();
  await row.getByText('trách nhiệm, thẩm quyền').waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await picture(page, 'direction-directive');
  await open(page, '/direction/tasks');
  await page.getByLabel('Sáu rõ').selectOption('missing');
  await page.getByText('trách nhiệm, thẩm quyền').first().waitFor();
});

test('a file with faults is refused by line and column on the screen', async () => {
  const page = await browser.signedIn('analyst', '/direction/directives');
  const csv = 'directive_no,directive_date\n1,2';
  await page.getByLabel('Tệp CSV').setInputFiles({ name: 'thu.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await page.getByText('Đã đọc tệp thu.csv.').waitFor();
  await page.getByRole('button', { name: 'Nạp tệp' }).click();
  await page.getByRole('table', { name: 'Lỗi của tệp' }).waitFor();
});

test('a province sees its own part only; a phone shows every page without sideways scrolling', async () => {
  const page = await browser.signedIn('province-reviewer', '/direction', { viewport: PHONE });
  for (const address of [
    '/direction',
    '/direction/directives',
    '/direction/own',
    '/direction/checks',
    '/direction/new',
    '/direction/tasks',
    '/direction/alerts',
    '/direction/settings',
    '/direction/leaders',
  ]) {
    await open(page, address);
    expect(await sidewaysScroll(page), address).toBeLessThanOrEqual(0);
    await picture(page, `direction-phone${address.replaceAll('/', '-')}`);
  }
  await open(page, '/direction/directives');
  await page.getByRole('link', { name: '96/CĐ-TTg' }).click();
  await page.getByRole('table').getByRole('link').first().click();
  await page.getByRole('heading', { name: 'Sáu rõ' }).waitFor();
  expect(await page.getByRole('article').count()).toBe(1);
  expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
});

test('the centre names a working group, a rule of colours from a later day and a recurring task (C-01, C-13)', async () => {
  const name = `Tổ theo dõi An Giang ${randomBytes(3).toString('hex')}`;
  const page = await browser.signedIn('analyst', '/direction/alerts');
  const form = page.getByRole('form', { name: 'Lập tổ công tác' });
  await form.getByLabel('Tên tổ').fill(name);
  await form.getByLabel('Tỉnh theo dõi').fill('91');
  await form.getByLabel('Thêm cơ quan').selectOption({ label: 'Bộ Công an' });
  await form.getByRole('button', { name: 'Thêm vào danh sách' }).click();
  await form.getByRole('button', { name: 'Lập tổ' }).click();
  await page.getByRole('row', { name: new RegExp(`${name}.*91.*Bộ Công an`) }).waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await picture(page, 'direction-alerts', { fullPage: true });

  await open(page, '/direction/settings');
  await page.getByRole('button', { name: 'Thêm nhiệm vụ lặp lại' }).click();
  const dialog = page.getByRole('dialog', { name: 'Thêm nhiệm vụ lặp lại' });
  await dialog.getByLabel('Việc phải làm').fill(`Báo cáo tuần ${name}`);
  await dialog.getByLabel('Lặp lại').selectOption('weekly');
  await dialog.getByLabel('Ngày trong tuần').selectOption({ label: 'Thứ Sáu' });
  await dialog.getByLabel('Giao cho').selectOption('provinces');
  await dialog.getByRole('button', { name: 'Thêm vào danh sách' }).click();
  await dialog.getByRole('button', { name: 'Thêm nhiệm vụ lặp lại' }).click();
  await page.getByRole('row', { name: new RegExp(`${name}.*Thứ Sáu.*Sang ngày làm việc sau`) }).waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await picture(page, 'direction-settings', { fullPage: true });
});

test('an administrator names who acts for a ministry by the whole login name', async () => {
  const page = await browser.signedIn('administrator', '/direction/settings');
  const form = page.getByRole('form', { name: 'Cử đầu mối' });
  await form.getByLabel('Tên đăng nhập, viết đủ').fill('nguoi-xem@thu-nghiem.example');
  await form.getByLabel('Cơ quan').selectOption({ label: 'Bộ Y tế' });
  await form.getByLabel('Theo văn bản nào').fill('Công văn cử đầu mối');
  await form.getByRole('button', { name: 'Cử', exact: true }).click();
  const row = page.getByRole('row', { name: /Bộ Y tế.*Công văn cử đầu mối/ });
  await row.getByRole('button', { name: 'Thôi cử' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Thôi cử' }).click();
  await row.waitFor({ state: 'detached' });
});

test('leaders in charge are shown to who may see them, for their own province (C-18)', async () => {
  const page = await browser.signedIn('province-reviewer', '/direction/leaders');
  await page.getByText('Mỗi lần xem đều được ghi nhật ký.').waitFor();
  await page.getByRole('table', { name: 'Danh sách' }).getByText('phu-trach-91@thu-nghiem.example').waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await picture(page, 'direction-leaders');
  const viewer = await browser.signedIn('viewer', '/direction/leaders');
  await viewer.getByText('Vai trò của bạn không gồm phần này').waitFor();
});
