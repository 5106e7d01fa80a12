import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { arrived, download, PHONE, picture, seriousFindings, sidewaysScroll, useBrowser } from './browser.ts';
import { COMMUNE, dayFromToday, FORMS, readReport } from './given-reports.ts';

const browser = useBrowser();
const OBSTACLE = 'Máy quét của quầy số 2 hỏng từ sáng nay, hồ sơ giấy phải chờ.';

/** What the real installation holds of the commune's reports of today and yesterday. */
async function realReports(page: Page) {
  const reports = [];
  for (const day of [dayFromToday(0), dayFromToday(-1)])
    for (const formKey of FORMS) {
      const { revision, sent, draft, actions } = await readReport(page, day, formKey);
      reports.push({ day, formKey, revision, sent, draft, actions });
    }
  return reports;
}

async function enterPractice(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Vào luyện tập' }).click();
  await page.getByText('Không có gì ở đây được tính là báo cáo thật.').waitFor();
  await arrived(page);
  await page.getByRole('button', { name: /^(Chuẩn bị bài tập|Làm lại từ đầu)$/ }).click();
  await page.getByText('Bài tập đã sẵn sàng.').waitFor({ timeout: 60_000 });
}

test('a commune practises its day: filled, sent, checked, begun anew, and nothing of it is in the real reports (K-12)', async () => {
  const page = await browser.signedIn('commune-reporter', '/exercises');
  const before = await realReports(page);
  await enterPractice(page);
  await picture(page, 'practice-prepared');
  expect(await seriousFindings(page)).toEqual([]);

  await page.getByRole('link', { name: 'Điền báo cáo' }).click();
  await page.getByRole('button', { name: /^Như kỳ trước: xác nhận 28 mục/ }).click();
  await page.getByText('Đã xác nhận các mục như kỳ trước').waitFor();
  await page.locator('body').press('v');
  await page.keyboard.type(OBSTACLE);
  await page.keyboard.press('Control+Enter');
  await page.getByText('Mọi báo cáo trên trang này đã gửi.').waitFor();
  await page.getByText('LUYỆN TẬP', { exact: true }).waitFor();
  await picture(page, 'practice-sent');
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByText('LUYỆN TẬP', { exact: true }).isVisible()).toBe(true);
  await page.emulateMedia({ media: 'screen' });

  await page.goto('/practice/exercises');
  await page.getByText('Hoàn thành.').waitFor();
  await picture(page, 'practice-done');
  expect(await realReports(page)).toEqual(before);

  await page.getByRole('button', { name: 'Làm lại từ đầu' }).click();
  await page.getByText('Bài tập đã sẵn sàng.').waitFor();
  await page.getByText('Hoàn thành.').waitFor({ state: 'detached' });
});

test('a workbook of practice bears the word in its name, and the way back is the real system', async () => {
  const page = await browser.signedIn('commune-reporter', '/exercises');
  await enterPractice(page);
  await page.goto('/practice/own-reports');
  await arrived(page);
  const file = await download(page, () =>
    page
      .getByRole('link', { name: /Tải mẫu/ })
      .first()
      .click(),
  );
  expect(file.name).toMatch(/^luyen-tap-/);
  await page.getByRole('link', { name: 'Thoát luyện tập' }).click();
  await page.getByText('LUYỆN TẬP', { exact: true }).waitFor({ state: 'detached' });
  expect(new URL(page.url()).pathname).toBe('/exercises');
});

test('a page that cannot be practised leads to the exercises, on a phone too', async () => {
  const page = await browser.signedIn('commune-reporter', '/practice/direction', { viewport: PHONE });
  await page.getByRole('heading', { level: 1, name: 'Luyện tập' }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/practice/exercises');
  expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
  await picture(page, 'practice-phone');
});

test('a province practises review on communes of its own, and the national day does not move', async () => {
  const page = await browser.signedIn('province-reviewer', '/exercises');
  const national = async () => {
    const board = await page.request.get(`/api/review-boards/${COMMUNE.provinceCode}/${dayFromToday(-2)}`);
    return ((await board.json()) as { reports: unknown[] }).reports;
  };
  const before = await national();
  await enterPractice(page);
  await page.getByRole('link', { name: 'Thẩm tra', exact: true }).last().click();
  await page.getByRole('button', { name: /^Duyệt \d+ báo cáo sạch/ }).waitFor();
  await picture(page, 'practice-review');
  expect(await seriousFindings(page)).toEqual([]);
  expect(await national()).toEqual(before);
});
