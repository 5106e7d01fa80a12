import type { Page } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import {
  arrived,
  DESKTOP,
  open,
  openPage,
  PHONE,
  picture,
  seriousFindings,
  shownText,
  sidewaysScroll,
  useBrowser,
} from './browser.ts';
import { eventually } from './given-measurements.ts';
import { dayFromToday, post } from './given-reports.ts';
import { enter, ownPerson } from './own-people.ts';

const browser = useBrowser();
const RECEIVER = 'Bộ Khoa học và Công nghệ';
const FORM = { key: 'daily-enterprises' };
const REASON = 'Chưa rõ thời gian gián đoạn của từng tỉnh.';
/** The daily report of an enterprise: shares, then counts, then what was done. */
const SHARES = ['support-staff-in-communes', 'provinces-deployed'];
const COUNTS = ['incidents-opened', 'incidents-solved', 'incidents-pending', 'interruption-minutes'];
const DAY = dayFromToday(0);
let enterprise: Page;
let ministry: Page;
let bodyId = '';

beforeAll(async () => {
  enterprise = await browser.signedIn('body-reporter');
  const session = (await (await enterprise.request.get('/api/session')).json()) as { appointments: { area: string }[] };
  bodyId = session.appointments[0]?.area.split('/')[1] ?? '';
  ministry = await reviewerOf(RECEIVER);
}, 120_000);

/** A person of the test's own who receives reports for a ministry. */
async function reviewerOf(name: string): Promise<Page> {
  const person = await ownPerson(browser);
  const admin = await browser.signedIn('administrator');
  const path = `/api/organisations/bodies?${new URLSearchParams({ name })}`;
  const { bodies } = (await (await admin.request.get(path)).json()) as { bodies: { bodyId: string }[] };
  await post(admin.request, `${inject('serverUrl')}/api/accounts/${person.accountId}/appointments`, {
    role: 'body-reviewer',
    area: `00/${bodies[0]?.bodyId}`,
    part: null,
    validFrom: '2025-09-01',
    validTo: null,
    decision: 'QĐ 15/QĐ-BKHCN',
  });
  const page = await browser.page();
  await enter(page, person);
  await arrived(page);
  return page;
}

const own = () => `/own-reports/${DAY}/00/${bodyId}`;
type Known = { state: string; revision: number; sent: { answers: Record<string, unknown> } | null };
const readReport = async () =>
  (await (await enterprise.request.get(`/api/reports/${DAY}/00/${bodyId}/all/${FORM.key}`)).json()) as Known;
const section = (page: Page) => page.locator(`[id="${FORM.key}"]`);
const item = (key: string) => section(enterprise).locator(`[data-item-key="${key}"]`);

async function inEnglish(page: Page, heading: RegExp): Promise<void> {
  await page.evaluate(() => localStorage.setItem('thong-suot.language', 'en'));
  await page.reload();
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await page.evaluate(() => localStorage.setItem('thong-suot.language', 'vi'));
  await page.reload();
  await arrived(page);
}

async function onPhone(page: Page, name: string): Promise<void> {
  await page.setViewportSize(PHONE);
  expect([await seriousFindings(page), await sidewaysScroll(page)]).toEqual([[], 0]);
  await picture(page, name);
  await page.setViewportSize(DESKTOP);
}

/** The review page of the day with the report of the enterprise opened. */
const reviewed = () => {
  const filter = JSON.stringify({ open: `${bodyId}/all/${FORM.key}` });
  return `/review/00/${DAY}?filter=${encodeURIComponent(filter)}`;
};

/** Sends the opened report with other minutes of interruption. @returns the number of the sending */
async function sendAgain(minutes: string): Promise<number> {
  const { revision } = await readReport();
  await item('interruption-minutes').locator('input').first().fill(minutes);
  await enterprise.getByRole('button', { name: /^Gửi/ }).first().click();
  await eventually(async () => (await readReport()).revision === revision + 1);
  return revision + 1;
}

test('an enterprise finds what it owes today, and no page of the command centre (R-03)', async () => {
  await openPage(enterprise, 'Báo cáo của tôi');
  const link = enterprise.locator(`a[href$="${own()}"]`).first();
  await link.waitFor();
  const words = await shownText(enterprise.getByRole('main'));
  expect(words).toMatch(/Báo cáo ngày của doanh nghiệp cung cấp hệ thống/);
  expect(await enterprise.getByRole('link', { name: 'Ma trận xã', includeHidden: true }).count()).toBe(0);
  expect(await seriousFindings(enterprise)).toEqual([]);
  await picture(enterprise, 'enterprise-owes');
  await onPhone(enterprise, 'enterprise-owes-phone');
  await inEnglish(enterprise, /^My reports$/);
});

test('it fills in its report and sends it; the part may not exceed the whole', async () => {
  await open(enterprise, own());
  for (const key of SHARES) {
    await item(key).locator('input').nth(0).fill('34');
    await item(key).locator('input').nth(1).fill('30');
  }
  for (const key of COUNTS) await item(key).locator('input').first().fill('0');
  await item('results-of-the-day').locator('input, textarea').first().fill('Đã tập huấn 12 xã của tỉnh An Giang.');
  await enterprise.getByRole('button', { name: /^Gửi/ }).first().click();
  await section(enterprise).getByText('Phần không được lớn hơn tổng số').first().waitFor();
  expect(await seriousFindings(enterprise)).toEqual([]);
  await picture(enterprise, 'enterprise-fills');
  await onPhone(enterprise, 'enterprise-fills-phone');
  for (const key of SHARES) await item(key).locator('input').nth(0).fill('28');
  await enterprise.getByRole('button', { name: /^Gửi/ }).first().click();
  await eventually(async () => (await readReport()).state === 'sent');
  expect((await readReport()).sent?.answers).toMatchObject({
    'provinces-deployed': { kind: 'share', numerator: 28, denominator: 30 },
    'incidents-opened': { kind: 'number', value: '0' },
  });
  await inEnglish(enterprise, /report/i);
});

test('the ministry that receives it sees the enterprises, returns the report, gets it again and approves it', async () => {
  await open(ministry, `/review/00/${DAY}`);
  await ministry.getByRole('heading', { level: 1, name: /^Thẩm tra báo cáo .*Bộ, ngành, doanh nghiệp/ }).waitFor();
  expect(await ministry.getByRole('link', { name: 'Bảng tháng của tỉnh' }).count()).toBe(0);
  expect([await seriousFindings(ministry), await sidewaysScroll(ministry)]).toEqual([[], 0]);
  await picture(ministry, 'ministry-receives');
  await onPhone(ministry, 'ministry-receives-phone');
  await open(ministry, reviewed());
  const dialog = ministry.getByRole('dialog').first();
  await dialog.getByText(/^Các chỉ tiêu khác/).click();
  await dialog.getByText('Đã tập huấn 12 xã của tỉnh An Giang.').waitFor();
  await ministry.keyboard.press('r');
  const asking = ministry.getByRole('dialog', { name: 'Trả lại báo cáo cho đơn vị' });
  await asking.getByRole('textbox', { name: 'Lý do' }).fill(REASON);
  await asking.getByRole('button', { name: 'Trả lại (R)' }).click();
  await eventually(async () => (await readReport()).state === 'returned');
  await open(enterprise, own());
  await section(enterprise).getByText(`Bị trả lại: ${REASON}`).waitFor();
  const revision = await sendAgain('15');
  await open(ministry, reviewed());
  await dialog.getByText(new RegExp(`^Lần gửi ${revision},`)).waitFor();
  await ministry.keyboard.press('a');
  await eventually(async () => (await readReport()).state === 'approved');
});

test('what the enterprise changes after the approval is shown to the ministry item by item', async () => {
  await open(enterprise, own());
  await sendAgain('20');
  await open(ministry, reviewed());
  const changes = ministry.getByRole('region', { name: 'Khác với bản đã duyệt' });
  await changes.getByRole('row', { name: /^6\. .*15.*20/ }).waitFor();
  expect(await seriousFindings(ministry)).toEqual([]);
  await picture(ministry, 'ministry-changes');
});
