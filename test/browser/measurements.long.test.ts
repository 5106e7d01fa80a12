import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { DESKTOP, open, openPage, PHONE, picture, seriousFindings, shownText, sidewaysScroll, useBrowser } from './browser.ts';
import {
  CONTRADICTED_COMMUNE,
  eventually,
  givenConditionsDueSoon,
  givenMeasuredForm,
  MEASURED_COMMUNE,
  sendBadReadings,
} from './given-measurements.ts';
import { COMMUNE, dayFromToday, readReport, reporterOf, sendReport } from './given-reports.ts';
import { enter } from './own-people.ts';

const FAILURES = 'reporting.page-failures';
const browser = useBrowser();
const TODAY = dayFromToday(0);
const FORBIDDEN = 403;
const BEACON_MS = 60_000;
let reporter: Page;
let form: { formKey: string; day: string };
let conditionsDay: string;

const search = (filter: Record<string, string>) => `?filter=${encodeURIComponent(JSON.stringify(filter))}`;
async function signedInFor(commune: string): Promise<Page> {
  const page = await browser.page();
  await enter(page, await reporterOf(browser, commune));
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

beforeAll(async () => {
  const analyst = await browser.signedIn('analyst');
  reporter = await signedInFor(MEASURED_COMMUNE);
  form = await givenMeasuredForm(analyst);
  conditionsDay = await givenConditionsDueSoon(analyst);
  const other = await signedInFor(CONTRADICTED_COMMUNE);
  await sendBadReadings(other, CONTRADICTED_COMMUNE);
  await sendReport(other, conditionsDay, 'conditions', [], CONTRADICTED_COMMUNE);
  await other.close();
}, 300_000);

test('a measured item is locked on the commune’s page, with its value and the way to its raw events (R-06)', async () => {
  await open(reporter, `/own-reports/${form.day}/${COMMUNE.provinceCode}/${MEASURED_COMMUNE}`);
  const section = reporter.locator(`[id="${form.formKey}"]`);
  const accounts = section.locator(`[data-item-key="${form.formKey}-accounts"]`);
  expect(await shownText(accounts)).toMatch(/Hệ thống tự đo: 1 tài khoản lúc \d\d:\d\d /);
  expect(await shownText(section.locator(`[data-item-key="${form.formKey}-sign-ins"]`))).toMatch(
    /Hệ thống tự đo: 1\/1 tài khoản/,
  );
  expect(await accounts.locator('input, button, select, textarea').count()).toBe(0);
  expect(await seriousFindings(reporter)).toEqual([]);
  await picture(reporter, 'measured-item');
  await section.getByRole('spinbutton').or(section.locator('input[inputmode]')).first().fill('3');
  await reporter.getByRole('button', { name: /^Gửi/ }).first().click();
  await eventually(async () => (await readReport(reporter, form.day, form.formKey, MEASURED_COMMUNE)).revision > 0);
  const { sent } = await readReport(reporter, form.day, form.formKey, MEASURED_COMMUNE);
  expect(sent?.answers).toMatchObject({
    [`${form.formKey}-accounts`]: { kind: 'number', value: '1' },
    [`${form.formKey}-sign-ins`]: { kind: 'share', numerator: 1, denominator: 1 },
  });
});

test('the page of raw events names nobody, in Vietnamese and English, also at 360 px', async () => {
  await open(reporter, `/own-reports/${form.day}/${COMMUNE.provinceCode}/${MEASURED_COMMUNE}`);
  await reporter.getByRole('link', { name: 'Xem sự kiện gốc của “Tài khoản có dùng”' }).click();
  await reporter.getByRole('heading', { level: 1, name: /^Tài khoản có đăng nhập: / }).waitFor();
  const events = reporter.getByRole('region', { name: 'Sự kiện gốc' });
  await events.getByText('Tài khoản số 1 đăng nhập').first().waitFor();
  expect((await events.allInnerTexts()).join(' ')).not.toMatch(/Đỗ Thị Mẫu/);
  expect([await seriousFindings(reporter), await sidewaysScroll(reporter)]).toEqual([[], 0]);
  await picture(reporter, 'measurement-evidence');
  await reporter.setViewportSize(PHONE);
  expect([await seriousFindings(reporter), await sidewaysScroll(reporter)]).toEqual([[], 0]);
  await picture(reporter, 'measurement-evidence-phone');
  await reporter.setViewportSize(DESKTOP);
  await reporter.evaluate(() => localStorage.setItem('thong-suot.language', 'en'));
  await reporter.reload();
  await reporter.getByRole('heading', { level: 1, name: /^Accounts that signed in: / }).waitFor();
  await reporter.getByRole('region', { name: 'Raw events' }).getByText('Account 1 signed in').first().waitFor();
  expect(await seriousFindings(reporter)).toEqual([]);
  await reporter.evaluate(() => localStorage.setItem('thong-suot.language', 'vi'));
});

test('the browser itself tells how long pages took, without person or content', async () => {
  const page = await reporter.context().newPage();
  const sending = page.waitForRequest((request) => request.url().endsWith('/api/line-readings'), { timeout: BEACON_MS });
  await open(page, '/own-reports');
  const request = await sending;
  const body = request.postDataJSON() as {
    area: string;
    part: string;
    pages: { page: string; requests: number; durations: number[] }[];
  };
  expect(body).toMatchObject({ area: `91/${MEASURED_COMMUNE}`, part: 'committee' });
  expect(body.pages.map((one) => one.page).filter((one) => !/^\/(own-reports\/?)?$/.test(one))).toEqual([]);
  expect(body.pages.every(({ requests, durations }) => requests >= durations.length && durations.length > 0)).toBe(true);
  expect(await (await request.response())?.json()).toMatchObject({ kept: body.pages.length });
  await page.close();
});

test('a province sees what was measured of its communes beside what they report, and where the two differ (C-12)', async () => {
  const page = await browser.signedIn('province-reviewer', '/');
  await openPage(page, 'Hệ thống tự đo');
  await page.getByRole('heading', { level: 1, name: /^Hệ thống tự đo: Tài khoản đã cấp/ }).waitFor();
  await page.getByRole('combobox', { name: /^Chỉ tiêu/ }).selectOption({ label: 'Yêu cầu không thành nhìn từ đơn vị' });
  const table = page.getByRole('table', { name: 'Số đo theo đơn vị' });
  const row = table.getByRole('row').filter({ hasText: 'Xã Nhơn Mỹ' });
  expect(await shownText(row)).toMatch(/20\/6\d yêu cầu \(3\d,\d%\)/);
  expect(await shownText(table.getByRole('row').filter({ hasText: 'Xã Long Kiến' }))).toMatch(/Chưa có trình duyệt nào/);
  expect(await seriousFindings(page)).toEqual([]);
  await picture(page, 'measurements');
  await row.getByRole('link').click();
  await page.getByText('20 không thành').waitFor();
  expect((await page.request.get(`/api/measurements/identity.sign-ins/values/${TODAY}/${TODAY}`)).status()).toBe(FORBIDDEN);
});

test('the nation’s table leads to a province; the burden board counts what is measured instead', async () => {
  const page = await browser.signedIn('analyst', '/measurements');
  await page.getByRole('table').getByRole('link', { name: 'Tỉnh An Giang', exact: true }).click();
  await page.getByRole('row').filter({ hasText: 'Xã Cù Lao Giêng' }).waitFor();
  await open(page, `/boards/burden${search({ province: '91', last: form.day })}`);
  const unit = page.getByRole('row').filter({ hasText: 'Xã Cù Lao Giêng' });
  expect(await unit.getByRole('cell').allInnerTexts()).toEqual(expect.arrayContaining(['2', '66,67%']));
});

test('a contradiction is listed once the reports are due and checked by somebody independent, with evidence (C-12)', async () => {
  const page = await browser.signedIn('verifier', '/');
  await eventually(async () => {
    const answer = await page.request.get(`/api/contradictions?day=${conditionsDay}&province=91`);
    const { contradictions } = (await answer.json()) as { contradictions: { area: string; measurement: string }[] };
    return contradictions.some((one) => one.area.endsWith(CONTRADICTED_COMMUNE) && one.measurement === FAILURES);
  });
  await open(page, `/contradictions${search({ day: conditionsDay, province: '91' })}`);
  // On a busy machine its pages were slow too, which is a contradiction of its own.
  const item = page.getByRole('article', { name: /^Xã Nhơn Mỹ/ }).filter({ hasText: /Hệ thống đo: .* yêu cầu/ });
  expect(await shownText(item)).toMatch(/Đơn vị báo “Có” cho: Đã có hệ thống mạng thông suốt/);
  expect(await shownText(item)).toMatch(/Hệ thống đo: 20\/6\d yêu cầu \(3\d,\d%\)/);
  expect(await seriousFindings(page)).toEqual([]);
  await picture(page, 'contradictions');
  await page.setViewportSize(PHONE);
  expect([await seriousFindings(page), await sidewaysScroll(page)]).toEqual([[], 0]);
  await picture(page, 'contradictions-phone');
  await item.getByRole('button', { name: /^Số đo đúng/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Nội dung kiểm chứng').fill('Đường truyền mất nhiều lần trong ngày');
  await dialog.getByLabel(/^Minh chứng/).fill('Biên bản 12/BB-KC');
  await dialog.getByRole('button', { name: 'Số đo đúng' }).click();
  await item.getByText('Minh chứng: Biên bản 12/BB-KC').waitFor();
  expect(await item.getByRole('button').count()).toBe(0);
  await item.getByRole('link').click();
  await page.getByText('20 không thành').waitFor();
});
