import { expect, test } from 'vitest';
import { download, open, PHONE, pageLink, picture, seriousFindings, shownText, sidewaysScroll, useBrowser } from './browser.ts';

const browser = useBrowser();
const UNITS = '/admin/units';
const HEADER = 'day,change,unit,to,name,share,parent,legal_act';
/** Communes of Ca Mau, which no other journey looks at. */
const FILE = [
  HEADER,
  '2026-03-01,transfer,31843,31849,,1,,NQ 1',
  '2026-03-01,rename,31858,,Xã Lộc Mới,,,NQ 1',
  '2026-03-01,transfer,31864,31864,,2/3,,NQ 2',
  '2026-03-01,transfer,31864,31867,,1/3,,NQ 2',
  '',
].join('\n');

test('a file of changes is chosen, previewed, asked about by the number of its changes, and carried out (P-11, W-09)', async () => {
  const page = await browser.signedIn('administrator', UNITS);
  const section = page.getByRole('region', { name: 'Thay đổi đơn vị từ tệp' });
  await section
    .getByLabel('Chọn tệp CSV')
    .setInputFiles({ name: 'thay-doi.csv', mimeType: 'text/csv', buffer: Buffer.from(`\uFEFF${FILE}`) });
  await section.getByText('Đã đọc tệp thay-doi.csv; nội dung ở ô dưới.').waitFor();
  await section.getByRole('button', { name: 'Xem trước' }).click();
  await section.getByText(/^3 thay đổi, liên quan [\d.]+ số liệu đã lưu\. Chưa ghi gì\.$/).waitFor();
  const rows = section.getByRole('table', { name: 'Xem trước các thay đổi' }).getByRole('row');
  const merger = await shownText(rows.filter({ hasText: '31843' }));
  expect(merger).toMatch(/31843 Xã Hồng Dân; 31849 Xã Ninh Quới/);
  expect(merger).toMatch(/Xã Hồng Dân → Xã Ninh Quới: 100%.*số liệu/);
  expect(await shownText(rows.filter({ hasText: 'Xã Lộc Mới' }))).toContain('Vẫn là một đơn vị');
  expect(await shownText(rows.filter({ hasText: '2/3' }))).toContain('1/3');
  await section.getByText('Chưa ghi gì').scrollIntoViewIfNeeded();
  await picture(page, 'units-preview');
  expect(await seriousFindings(page)).toEqual([]);
  await section.getByRole('button', { name: 'Thực hiện 3 thay đổi' }).click();
  const dialog = page.getByRole('dialog', { name: 'Thực hiện 3 thay đổi đơn vị?' });
  await dialog.getByRole('button', { name: 'Thôi' }).click();
  await dialog.waitFor({ state: 'hidden' });
  expect((await (await page.request.get('/api/organisations/units/31858?day=2026-03-02')).json()).current.name).not.toBe(
    'Xã Lộc Mới',
  );
  await section.getByRole('button', { name: 'Thực hiện 3 thay đổi' }).click();
  await picture(page, 'units-question');
  expect(await seriousFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Thực hiện 3 thay đổi' }).click();
  await section.getByText('Đã thực hiện 3 thay đổi.').waitFor();
  await open(page, '/units/31858');
  await page.getByRole('heading', { level: 1, name: 'Xã Lộc Mới' }).waitFor();
});

test('faults are told by line and column in both languages, and nothing can be carried out (P-11)', async () => {
  const page = await browser.signedIn('administrator', UNITS);
  const section = page.getByRole('region', { name: 'Thay đổi đơn vị từ tệp' });
  await section
    .getByLabel('Hoặc dán nội dung tệp')
    .fill(`${HEADER}\n2026-04-01,rename,99999,,Xã X,,,\n2026-02-30,rename,04,,Tỉnh Y,,,\n`);
  await section.getByRole('button', { name: 'Xem trước' }).click();
  await section.getByText('Tệp có 1 lỗi, chưa ghi gì.').waitFor();
  await section.getByText('ngày không tồn tại, cần YYYY-MM-DD: "2026-02-30"').waitFor();
  await section.getByLabel('Hoặc dán nội dung tệp').fill(`${HEADER}\n2026-04-01,rename,99999,,Xã X,,,\n`);
  await section.getByRole('button', { name: 'Xem trước' }).click();
  const fault = section.getByRole('table', { name: 'Lỗi của tệp' }).getByRole('row').nth(1);
  expect(await shownText(fault)).toMatch(
    /^2\s+3\s+không có đơn vị mang mã này vào ngày đó: "99999"\s+no unit bears this code on that day: "99999"/,
  );
  await picture(page, 'units-faults');
  expect(await seriousFindings(page)).toEqual([]);
  expect(await section.getByRole('button', { name: /^Thực hiện/ }).count()).toBe(0);
  const template = await download(page, () => section.getByRole('link', { name: 'Tải tệp mẫu (CSV)' }).click());
  expect([template.name, template.bytes.toString('utf8').trim()]).toEqual([
    'unit-changes.csv',
    `\uFEFF${HEADER.replaceAll(',', ';')}`.trim(),
  ]);
});

test('a file in another encoding than UTF-8 is told before anything is sent', async () => {
  const page = await browser.signedIn('administrator', UNITS);
  const section = page.getByRole('region', { name: 'Thay đổi đơn vị từ tệp' });
  await section
    .getByLabel('Chọn tệp CSV')
    .setInputFiles({ name: 'cu.csv', mimeType: 'text/csv', buffer: Buffer.from([0x50, 0xfd, 0xff, 0xd5]) });
  await section.getByText(/^Tệp không phải UTF-8/).waitFor();
});

test('agency codes are recorded from a file after a question, or refused with each fault (D-02)', async () => {
  const page = await browser.signedIn('administrator', UNITS);
  const section = page.getByRole('region', { name: 'Mã định danh cơ quan từ tệp' });
  const content = section.getByLabel('Hoặc dán nội dung tệp');
  const dialog = page.getByRole('dialog', { name: 'Ghi các mã trong tệp?' });
  await content.fill('day,unit,body,code,source\n2026-01-01,91,party,sai,QĐ 1\n');
  await section.getByRole('button', { name: 'Ghi mã định danh' }).click();
  await dialog.getByRole('button', { name: 'Ghi mã định danh' }).click();
  await dialog.getByText('Tệp có 1 lỗi, chưa ghi gì.').waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await content.fill('day,unit,body,code,source\n2026-01-01,91,party,A99,QĐ 1\n');
  await section.getByRole('button', { name: 'Ghi mã định danh' }).click();
  await dialog.getByRole('button', { name: 'Ghi mã định danh' }).click();
  await section.getByText('Đã ghi 1 mã định danh.').waitFor();
});

test('open questions are searched without diacritics, narrowed by kind, and exported as shown (W-09)', async () => {
  const page = await browser.signedIn('administrator', UNITS);
  const section = page.getByRole('region', { name: 'Điểm để ngỏ' });
  await section.getByText('50 / 183 dòng').waitFor();
  await section.getByLabel('Tìm trong bảng').fill('phuong long chau');
  await section.getByText('Phường 2, Thành phố Vĩnh Long, Tỉnh Vĩnh Long').waitFor();
  await section.getByText(/^([1-9]) \/ \1 dòng$/).waitFor();
  await section.getByText('Tải về').click();
  const file = await download(page, () => section.getByRole('link', { name: 'Tệp CSV' }).click());
  expect(file.bytes.toString('utf8')).toMatch(/^\uFEFF?kind;code;named/);
  expect(file.bytes.toString('utf8')).toContain('30378');
  await section.getByLabel('Tìm trong bảng').fill('');
  await section.getByText('50 / 183 dòng').waitFor();
  await section.getByLabel('Loại').selectOption('predecessor-missing');
  await section.getByText('Mã xã mới không tồn tại').last().waitFor({ state: 'hidden' });
  expect(page.url()).toContain('predecessor-missing');
});

test('only who may change units is offered the page (P-11)', async () => {
  const admin = await browser.signedIn('administrator', '/');
  await pageLink(admin, 'Đơn vị hành chính').waitFor({ state: 'attached' });
  const page = await browser.signedIn('analyst', '/');
  expect(await pageLink(page, 'Đơn vị hành chính').count()).toBe(0);
  await open(page, UNITS);
  expect(await page.getByRole('button', { name: 'Xem trước' }).count()).toBe(0);
});

test.each([
  ['light', 'light', {}],
  ['dark', 'dark', {}],
  ['phone', 'light', { viewport: PHONE }],
] as const)(
  '%s: nothing serious for axe on the page of units, and it does not scroll sideways (WCAG 2.2 AA)',
  async (name, colorScheme, options) => {
    const page = await browser.signedIn('administrator', UNITS, { colorScheme, ...options });
    await page.getByText('50 / 183 dòng').waitFor();
    await page.getByText('Cách điền tệp').click();
    await picture(page, `units-${name}`);
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await seriousFindings(page)).toEqual([]);
  },
);
