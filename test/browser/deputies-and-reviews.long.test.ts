import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { arrived, open, PHONE, picture, seriousFindings, shownText, sidewaysScroll, useBrowser } from './browser.ts';
import { dayFromToday } from './given-reports.ts';
import { enter, type OwnPerson, ownPerson } from './own-people.ts';

const browser = useBrowser();
const HEADERS = { 'x-requested-with': 'thong-suot' };

/** A person of the test's own, appointed in An Giang. */
async function appointed(role: string): Promise<OwnPerson> {
  const person = await ownPerson(browser);
  const admin = await browser.signedIn('administrator');
  const answer = await admin.request.post(`/api/accounts/${person.accountId}/appointments`, {
    headers: HEADERS,
    data: { role, area: '91', part: null, validFrom: dayFromToday(0), validTo: null, decision: 'QĐ thử' },
  });
  expect(answer.status()).toBe(201);
  await admin.context().close();
  return person;
}

async function ownPage(person: OwnPerson, options: Parameters<typeof browser.page>[0] = {}): Promise<Page> {
  const page = await browser.page(options);
  await enter(page, person);
  await arrived(page);
  return page;
}

test('whoever is away has a colleague act in their place, sees it, and takes it back; the colleague sees whom they stand in for (I-01)', async () => {
  const reviewer = await appointed('province-reviewer');
  const colleague = await appointed('viewer');
  const page = await ownPage(reviewer);
  await page.getByRole('button', { name: 'Ủy quyền cho đồng nghiệp' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ủy quyền cho đồng nghiệp' });
  await dialog.getByLabel('Tên đăng nhập của đồng nghiệp').fill('khong.co@thu-nghiem.example');
  await dialog.getByLabel('Mở lại, miễn báo cáo').uncheck();
  await dialog.getByLabel('Đến hết ngày').fill(dayFromToday(5));
  await dialog.getByLabel('Lý do').fill('Đi công tác');
  await dialog.getByLabel('Số quyết định, văn bản').fill('QĐ 12');
  await picture(page, 'deputy-giving');
  expect(await seriousFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Ủy quyền cho đồng nghiệp' }).click();
  await dialog.getByText('Không tìm thấy tài khoản').waitFor();
  await dialog.getByLabel('Tên đăng nhập của đồng nghiệp').fill(colleague.loginName);
  await dialog.getByRole('button', { name: 'Ủy quyền cho đồng nghiệp' }).click();
  await page.getByText('Đã ủy quyền cho Đ. T. M. Mới.').waitFor();
  await page.getByRole('cell', { name: '● Đang làm thay' }).waitFor();
  await picture(page, 'deputies');

  const other = await ownPage(colleague, { viewport: PHONE });
  await other.getByRole('rowheader', { name: /làm thay Đ\. T\. M\. Mới/ }).waitFor();
  const session = (await (await other.request.get('/api/session')).json()) as { permissions: string[] };
  expect([session.permissions.includes('reporting.review'), session.permissions.includes('reporting.reopen')]).toEqual([
    true,
    false,
  ]);
  expect([await sidewaysScroll(other), await seriousFindings(other)]).toEqual([0, []]);

  await page.getByRole('button', { name: /^Thôi ủy quyền của/ }).click();
  await page
    .getByRole('dialog', { name: /^Thôi ủy quyền của/ })
    .getByRole('button', { name: 'Thôi ủy quyền' })
    .click();
  await page.getByRole('cell', { name: 'Đã thôi' }).waitFor();
  const after = (await (await other.request.get('/api/session')).json()) as { permissions: string[] };
  expect(after.permissions).not.toContain('reporting.review');
});

test('an administrator opens the review of a province, confirms and ends appointments, and reads the rules behind it (I-01)', async () => {
  await appointed('viewer');
  await appointed('viewer');
  const page = await browser.signedIn('administrator', '/admin/reviews');
  await page.getByRole('heading', { level: 1, name: 'Rà soát tài khoản' }).waitFor();
  await page.getByText(/^Từ ngày 1\/7\/2025: Khóa sau 45 ngày/).waitFor();
  await page.getByRole('button', { name: 'Mở đợt rà soát' }).click();
  const dialog = page.getByRole('dialog', { name: 'Mở đợt rà soát' });
  await dialog.getByLabel('Mã nơi').fill('91');
  await dialog.getByRole('button', { name: 'Mở đợt rà soát' }).click();
  await page.getByRole('cell', { name: '● Đang rà soát' }).waitFor();
  await picture(page, 'account-reviews');
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByRole('link', { name: 'Tỉnh An Giang' }).click();
  await page.getByRole('heading', { level: 1, name: 'Rà soát tài khoản: Tỉnh An Giang' }).waitFor();
  const choices = page.getByRole('checkbox', { name: /Người xem, Tỉnh An Giang/ });
  await choices.first().waitFor();
  const waiting = await choices.count();
  expect(waiting).toBeGreaterThanOrEqual(2);
  await choices.first().check();
  await page.getByText('Đã chọn 1.').waitFor();
  await picture(page, 'account-review');
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Xác nhận vẫn cần' }).click();
  await page.getByText('Đã ghi 1 quyết định.').waitFor();
  await page.getByText(/✓ Đã xác nhận/).waitFor();
  await choices.first().check();
  await page.getByRole('button', { name: 'Kết thúc phân công' }).click();
  const ending = page.getByRole('dialog', { name: 'Kết thúc phân công' });
  await ending.getByLabel('Lý do').fill('Đã chuyển công tác');
  await ending.getByRole('button', { name: 'Kết thúc phân công' }).click();
  await page.getByText(/■ Đã kết thúc, .*: Đã chuyển công tác/).waitFor();
  expect(await choices.count()).toBe(waiting - 2);
});

test('at 360 px the board of reviews holds; in English no Vietnamese label is left', async () => {
  const phone = await browser.signedIn('administrator', '/admin/reviews', { viewport: PHONE });
  await phone.getByRole('heading', { level: 1, name: 'Rà soát tài khoản' }).waitFor();
  expect([await sidewaysScroll(phone), await seriousFindings(phone)]).toEqual([0, []]);
  const page = await browser.signedIn('administrator', '/account');
  await page.getByText('Hoàng Văn Mẫu Quản Trị').first().click();
  await page.getByRole('banner').getByLabel('Ngôn ngữ').selectOption('en');
  await page.getByRole('heading', { level: 1, name: 'My account' }).waitFor();
  for (const [address, title] of [
    ['/account', 'My account'],
    ['/admin/reviews', 'Account reviews'],
  ] as const) {
    await open(page, address);
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    const labels = await page
      .locator(':is(main h1, main h2, main label, main legend, main thead, main button):not([lang=vi] *)')
      .allInnerTexts();
    expect(labels.join(' '), address).not.toMatch(/Ủy quyền|Phân công|Rà soát|Quy định|Tình trạng|Nơi|Hạn/);
  }
});

test('a program that acts by itself is registered, shown its secret once, and revoked (D-07)', async () => {
  const page = await browser.signedIn('administrator', '/admin/accounts');
  await page.getByRole('button', { name: 'Đăng ký phần mềm' }).click();
  const dialog = page.getByRole('dialog', { name: 'Đăng ký phần mềm' });
  await dialog.getByLabel('Mã phần mềm').fill('may-thu-nghiem');
  await dialog.getByLabel('Tên', { exact: true }).fill('Phần mềm thử');
  await dialog.getByLabel('Nơi', { exact: true }).fill('91');
  await dialog.getByLabel('Số quyết định, văn bản').fill('QĐ 5');
  await dialog.getByRole('button', { name: 'Đăng ký phần mềm' }).click();
  await page.getByText('Khóa bí mật của may-thu-nghiem').waitFor();
  const secret = await shownText(page.locator('code'));
  await picture(page, 'machines');
  expect(await seriousFindings(page)).toEqual([]);
  const token = await page.request.post('/oidc/token', {
    headers: { authorization: `Basic ${Buffer.from(`may-thu-nghiem:${secret}`).toString('base64')}` },
    form: { grant_type: 'client_credentials' },
  });
  expect(token.status()).toBe(200);
  await page.getByRole('button', { name: 'Thu hồi: may-thu-nghiem' }).click();
  const revoking = page.getByRole('dialog', { name: 'may-thu-nghiem' });
  await revoking.getByLabel('Lý do').fill('Thôi dùng');
  await revoking.getByRole('button', { name: 'Thu hồi' }).click();
  await page.getByRole('cell', { name: '■ Đã thu hồi: Thôi dùng' }).waitFor();
});
