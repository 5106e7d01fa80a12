import { expect, test } from 'vitest';
import { PAGES, PHONE, picture, shownText, sidewaysScroll, useBrowser } from './browser.ts';

const browser = useBrowser();

test('the matrix draws all 3,321 communes with colour and shape, and says so in words (C-03)', async () => {
  const page = await browser.signedIn('analyst', PAGES['commune-matrix']);
  await page.getByText('3.321 xã: 2.821 XANH, 441 VÀNG, 59 ĐỎ, 0 chưa báo cáo.').waitFor();
  const paths = await page
    .locator('section svg path[data-tone]')
    .evaluateAll((drawn) =>
      drawn.map((path) => ({ tone: path.getAttribute('data-tone') ?? '', d: path.getAttribute('d') ?? '' })),
    );
  const cells: Record<string, number> = {};
  for (const { tone, d } of paths) cells[tone] = (cells[tone] ?? 0) + (d.match(/M/g)?.length ?? 0);
  expect(cells).toEqual({ good: 2821, warning: 441, bad: 59, missing: 0 });
  const shapes = await page
    .locator('section svg')
    .first()
    .evaluate((drawing) =>
      [...drawing.querySelectorAll('path')].map((path) =>
        path
          .getAttribute('d')
          ?.replaceAll(/[\d.\s-]/g, '')
          .slice(0, 4),
      ),
    );
  expect(new Set(shapes.filter(Boolean)).size).toBeGreaterThan(1);
  await picture(page, 'commune-matrix', { fullPage: true });
});

test('arrow keys walk from commune to commune; each tells its name, colour and unmet conditions (C-03, C-06)', async () => {
  const page = await browser.signedIn('analyst', PAGES['commune-matrix']);
  const focused = page.locator(':focus');
  const detail = page.getByRole('complementary', { name: 'Xã đang chọn' });
  const stop = page.getByRole('link', { name: /^Phường Mỹ Thới\. VÀNG/ });
  await stop.focus();
  expect(await stop.getAttribute('aria-label')).toMatch(/Chưa đạt 2 điều kiện:\. Đã có máy lấy số/);
  expect(await shownText(detail)).toMatch(/Phường Mỹ Thới, An Giang.*VÀNG.*5\. Đã có máy lấy số/s);
  const visited = new Set<string>();
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'PageDown', 'End', 'ArrowLeft', 'PageUp']) {
    await page.keyboard.press(key);
    const name = (await focused.getAttribute('aria-label')) ?? '';
    expect(await shownText(detail)).toContain(name.split('.')[0]);
    visited.add(name);
  }
  expect(visited.size).toBe(7);
  const commune = (await focused.getAttribute('aria-label'))?.split('.')[0] ?? '';
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: `${commune} ngày 22/9/2025` }).waitFor();
});

test('the table is an equal alternative: the same 3,321 communes with the same conditions (C-03, W-09)', async () => {
  const page = await browser.signedIn('analyst', PAGES['commune-matrix']);
  await page.getByLabel('Cách xem').selectOption('table');
  await page.getByText('3.321 / 3.321 dòng').waitFor();
  expect(await page.getByRole('table').getAttribute('aria-rowcount')).toBe('3322');
  await page.getByRole('searchbox', { name: 'Tìm trong bảng' }).fill('my thoi');
  await page.getByText('1 / 3.321 dòng').waitFor();
  expect(await shownText(page.getByRole('row', { name: /Phường Mỹ Thới/ }))).toMatch(
    /30301.*An Giang.*VÀNG.*2.*5\. Đã có máy lấy số.*; 6\. Đã trang bị màn hình/s,
  );
  await page.getByRole('searchbox', { name: 'Tìm trong bảng' }).fill('');
  await page.getByText('3.321 / 3.321 dòng').waitFor();
  await page.getByRole('button', { name: /Số chưa đạt/ }).click();
  await page.waitForURL(/sort=/);
  await page.reload();
  await page.getByText('3.321 / 3.321 dòng').waitFor();
  expect(await page.getByLabel('Cách xem').inputValue()).toBe('table');
  await picture(page, 'commune-table');
});

test('at 360 px the matrix fits; a tap selects the commune, on the first row too, and neither it nor its province opens (C-03)', async () => {
  const page = await browser.signedIn('analyst', PAGES['commune-matrix'], { viewport: PHONE, hasTouch: true });
  expect(await sidewaysScroll(page)).toBe(0);
  const cells = page.getByRole('region', { name: 'Cao Bằng' }).locator('svg');
  const selected = page.getByRole('complementary', { name: 'Xã đang chọn' });
  const names = new Set<string>();
  for (const position of [
    { x: 40, y: 4 },
    { x: 60, y: 4 },
    { x: 120, y: 3 },
    { x: 80, y: 25 },
    { x: 90, y: 25 },
  ]) {
    const before = await selected.textContent();
    await cells.tap({ position });
    await selected.getByText(/Cao Bằng/).waitFor();
    await page.waitForFunction((text) => document.querySelector('aside')?.textContent !== text, before);
    names.add(await shownText(selected));
  }
  expect(names.size).toBe(5);
  await picture(page, 'commune-matrix-phone');
  const commune = await shownText(selected.getByRole('link').first());
  await selected.getByRole('link').first().tap();
  await page.getByRole('heading', { level: 1, name: new RegExp(commune) }).waitFor();
});
