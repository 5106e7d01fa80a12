import { describe, expect, inject, test } from 'vitest';
import { ownerSql } from '../../apps/server/test/operations/owner-sql.ts';
import {
  DESKTOP,
  open,
  openPage,
  PHONE,
  pageLink,
  picture,
  seriousFindings,
  shownText,
  sidewaysScroll,
  useBrowser,
} from './browser.ts';
import { dayFromToday } from './given-reports.ts';
import { onServer } from './server-process.ts';

const browser = useBrowser();
const FORBIDDEN = 403;

test('administrators see when kept figures were compared and what differed, in both languages, also at 360 px', async () => {
  expect(await onServer(inject('dataDir'), 'verify-reports')).toContain('sai lệch / differences: 0');
  const page = await browser.signedIn('administrator');
  await openPage(page, 'Kiểm tra số liệu giữ sẵn');
  await page.getByRole('heading', { level: 1, name: 'Kiểm tra số liệu giữ sẵn' }).waitFor();
  const comparisons = page.getByRole('table', { name: 'Các lần đối chiếu' });
  await comparisons
    .getByRole('row', { name: /theo lệnh/ })
    .first()
    .waitFor();
  expect(await shownText(page.locator('h1 + p'))).toBe('Các lần đối chiếu không thấy sai lệch.');
  await page.getByRole('region', { name: 'Sai lệch', exact: true }).getByText('Không có sai lệch.').waitFor();
  expect([await seriousFindings(page), await sidewaysScroll(page)]).toEqual([[], 0]);
  await picture(page, 'differences');
  await page.setViewportSize(PHONE);
  expect([await seriousFindings(page), await sidewaysScroll(page)]).toEqual([[], 0]);
  await picture(page, 'differences-phone');
  await page.setViewportSize(DESKTOP);
  await page.evaluate(() => localStorage.setItem('thong-suot.language', 'en'));
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Check of kept figures' }).waitFor();
  await page
    .getByRole('table', { name: 'Comparisons' })
    .getByRole('row', { name: /by command/ })
    .first()
    .waitFor();
  expect(await seriousFindings(page)).toEqual([]);
});

describe('a figure that was changed past all logs', () => {
  const TODAY = dayFromToday(0);
  /** A commune that no journey reports for, and its report of today, which nobody has sent. */
  const REPORT = ['01', TODAY, '00004'];
  const OF_REPORT = `home_code = $1 and period_end = $2 and reporter = $3 and part = 'party' and revision = 0`;
  const setState = (state: string) =>
    ownerSql(inject('dataDir'), `update reporting.report set state = '${state}' where ${OF_REPORT}`, REPORT);

  test('is listed beside what it should be, with the board that counts it, and stays readable at 360 px', async () => {
    expect(await setState('approved')).toBe(1);
    try {
      // It ends with an alarm where anything differs.
      const told = await onServer(inject('dataDir'), 'verify-reports').catch((error: { stdout?: string }) => error.stdout ?? '');
      expect(told).toContain('sai lệch / differences: 2');
    } finally {
      await setState('expected');
    }
    const page = await browser.signedIn('administrator', '/admin/differences');
    const rows = page.getByRole('table', { name: 'Sai lệch', exact: true }).getByRole('row');
    const standing = rows.filter({ hasText: 'Trạng thái báo cáo' });
    await standing.waitFor();
    expect(await shownText(standing)).toMatch(/01 .*00004.*approved.*expected/s);
    await rows.filter({ hasText: 'Bảng theo dõi' }).waitFor();
    expect(await shownText(page.locator('h1 + p'))).toMatch(/^2 sai lệch/);
    expect([await seriousFindings(page), await sidewaysScroll(page)]).toEqual([[], 0]);
    await picture(page, 'differences-found');
    await page.setViewportSize(PHONE);
    expect([await seriousFindings(page), await sidewaysScroll(page)]).toEqual([[], 0]);
    await picture(page, 'differences-found-phone');
  });
});

test('who reviews a province finds no way there and is refused', async () => {
  const page = await browser.signedIn('province-reviewer');
  expect(await pageLink(page, 'Kiểm tra số liệu giữ sẵn').count()).toBe(0);
  expect((await page.request.get('/api/report-differences')).status()).toBe(FORBIDDEN);
  await open(page, '/admin/differences');
  await page.getByRole('alert').first().waitFor();
});
