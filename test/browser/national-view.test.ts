import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { arrived, openPage, PHONE, picture, shownText, sidewaysScroll, useBrowser } from './browser.ts';

const browser = useBrowser();
const MEASURES = ['Mức sẵn sàng', 'Tỷ lệ xã XANH', 'Hồ sơ trực tuyến', 'Nhiệm vụ quá hạn'];

const map = (page: Page) => page.getByRole('navigation', { name: 'Đi tới tỉnh trên bản đồ' });
const tile = (page: Page, name: string) => map(page).getByRole('link', { name: new RegExp(`^${name} `) });
const figure = (page: Page, label: string): Locator =>
  page
    .locator('dl > div')
    .filter({ has: page.getByRole('term').filter({ hasText: new RegExp(`^${label}$`) }) })
    .getByRole('definition')
    .first();

async function expectArchipelagos(page: Page, [eastSea, hoangSa, truongSa]: readonly [string, string, string]): Promise<void> {
  const drawn = await map(page).locator('svg').last().textContent();
  for (const name of [eastSea, hoangSa, truongSa])
    expect(drawn?.replaceAll(/\s+/g, ''), name).toContain(name.replaceAll(' ', ''));
  const frame = await map(page).locator('svg').last().boundingBox();
  for (const key of ['hoangSa', 'truongSa']) {
    const islands = await map(page).locator(`[data-archipelago="${key}"] path`).boundingBox();
    expect(
      islands && frame && islands.width > 4 && islands.x > frame.x && islands.x + islands.width < frame.x + frame.width,
    ).toBe(true);
  }
}
const VIETNAMESE = ['Biển Đông', 'Hoàng Sa', 'Trường Sa'] as const;

test('the headline of 22/9/2025 is what the report prints, each with its change since the day before (C-03, C-04)', async () => {
  const page = await browser.signedIn('leader');
  expect(await shownText(figure(page, 'Tỷ lệ xã XANH'))).toBe('84,94%');
  expect(await shownText(figure(page, 'Xã XANH'))).toBe('2.821');
  expect(await shownText(figure(page, 'Xã VÀNG'))).toBe('441');
  expect(await shownText(figure(page, 'Xã ĐỎ'))).toBe('59');
  expect(await shownText(figure(page, 'Xã chưa báo cáo'))).toBe('0');
  expect(await shownText(figure(page, 'Nhiệm vụ quá hạn'))).toBe('7');
  await page.getByText('+0,18').first().waitFor();
});

test('each measure has its ranking, legend and rule, and the ranking holds every province (C-02, C-04)', async () => {
  const page = await browser.signedIn('leader');
  const rules = new Set<string>();
  for (const measure of MEASURES) {
    await page.getByText(measure, { exact: true }).first().click();
    const ranking = page.getByRole('table', { name: `Xếp theo: ${measure}` });
    await ranking.waitFor();
    expect(await ranking.getByRole('row').count()).toBe(35);
    rules.add(await shownText(page.getByRole('region', { name: 'Chú giải' }).getByRole('paragraph')));
    expect(await shownText(page.getByRole('region', { name: 'Chú giải' }))).toContain('Không có số liệu (không phải bằng 0)');
    await expectArchipelagos(page, VIETNAMESE);
    await picture(page, `national-view-${MEASURES.indexOf(measure)}`, { fullPage: true });
  }
  expect(rules.size).toBe(MEASURES.length);
});

test('a sentence tells each thing that got better or worse, and leads to its province and to what it is made of (C-04, R-14)', async () => {
  const page = await browser.signedIn('leader');
  const changes = page.getByRole('region', { name: 'Thay đổi so với 21/9/2025' });
  expect(await shownText(changes.getByRole('listitem').first())).toMatch(/Tốt hơn.*84,76% → 84,94%/s);
  const sentence = changes.getByRole('listitem').filter({ hasText: /Hà Tĩnh: tỷ lệ xã XANH/ });
  await sentence.getByRole('link', { name: /^tỷ lệ xã XANH/ }).click();
  const evidence = page.getByRole('dialog', { name: 'Số này gồm những gì' });
  await evidence.getByText(/Toán hạng 2: 79,71/).waitFor();
  await page.keyboard.press('Escape');
  await evidence.waitFor({ state: 'hidden' });
  await sentence.getByRole('link', { name: 'Hà Tĩnh' }).click();
  await page.getByRole('heading', { level: 1, name: /Hà Tĩnh ngày 22\/9\/2025/ }).waitFor();
});

test('with the mouse a province tells its figures and opens (C-02)', async () => {
  const page = await browser.signedIn('leader');
  await tile(page, 'Cao Bằng').hover();
  expect(await shownText(map(page))).toMatch(/Cao Bằng 17\/17/);
  await tile(page, 'Cao Bằng').click();
  await page.getByRole('heading', { level: 1, name: 'Tỉnh Cao Bằng ngày 22/9/2025' }).waitFor();
  await page.goBack();
  await page.getByRole('heading', { level: 1, name: 'Toàn quốc ngày 22/9/2025' }).waitFor();
});

test('by keyboard alone: measure, tiles by geography, province; one stop of the tab key for the map (C-02)', async () => {
  const page = await browser.signedIn('leader');
  const focused = page.locator(':focus');
  await page.getByRole('radio', { name: 'Mức sẵn sàng' }).focus();
  await page.keyboard.press('ArrowRight');
  expect(await page.getByRole('radio', { name: 'Tỷ lệ xã XANH' }).isChecked()).toBe(true);
  await map(page).locator('a[tabindex="0"]').focus();
  expect(await map(page).locator('a[tabindex="0"]').count()).toBe(1);
  await tile(page, 'Hà Nội').focus();
  await page.keyboard.press('ArrowDown');
  expect(await focused.getAttribute('aria-label')).toMatch(/^Ninh Bình /);
  await page.keyboard.press('ArrowRight');
  expect(await focused.getAttribute('aria-label')).toMatch(/^Hưng Yên .*Tỷ lệ xã XANH/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: /Hưng Yên/ }).waitFor();
  expect(await shownText(focused)).toBe('Tỉnh Hưng Yên ngày 22/9/2025');
});

test('shortcuts lead to pages, to the search, and can be turned off (C-02)', async () => {
  const page = await browser.signedIn('leader');
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Phím tắt' });
  await help.waitFor();
  await picture(page, 'shortcuts');
  await page.keyboard.press('Escape');
  await help.waitFor({ state: 'hidden' });
  await page.keyboard.type('gt');
  await page.getByRole('heading', { level: 1, name: 'Nhiệm vụ' }).and(page.locator(':focus')).waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('ca mau');
  await page
    .getByRole('option', { name: /Cà Mau/ })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: /Cà Mau/ }).waitFor();
  await page.getByRole('button', { name: 'Phím tắt' }).click();
  await page.getByLabel('Dùng phím tắt một chữ cái').uncheck();
  await page.keyboard.press('Escape');
  await help.waitFor({ state: 'hidden' });
  await page.keyboard.type('gt');
  // Had the letters led somewhere, this later step would be walked from there, and its page would not be the one to come back to.
  await openPage(page, 'Hồ sơ');
  await page.getByRole('heading', { level: 1, name: 'Hồ sơ' }).waitFor();
  await page.goBack();
  await page.getByRole('heading', { level: 1, name: /Cà Mau/ }).waitFor();
});

test('at no width a side of the view is left empty, and the sea stands apart from the land in light and dark (C-02)', async () => {
  for (const [width, colorScheme] of [
    [1366, 'light'],
    [1600, 'light'],
    [1920, 'light'],
    [1920, 'dark'],
  ] as const) {
    const page = await browser.signedIn('leader', '/', { viewport: { width, height: 1000 }, colorScheme });
    const bottom = async (found: Locator) => {
      const box = await found.boundingBox();
      return box ? box.y + box.height : 0;
    };
    const trend = await bottom(page.getByRole('region', { name: 'Diễn biến tỷ lệ xã XANH' }));
    const ranking = await bottom(page.getByRole('table', { name: /^Xếp theo/ }));
    const sides = width < 1600 ? [trend, ranking] : [trend, ranking, await bottom(map(page).locator('svg').last())];
    expect(Math.max(...sides) - Math.min(...sides), `${width}`).toBeLessThan(150);
    const [sea, land] = await page.evaluate(() => {
      const luminance = (name: string) => {
        const colour = getComputedStyle(document.documentElement).getPropertyValue(name).trim();
        const hex = colour.length === 4 ? colour.replace(/[^#]/g, '$&$&') : colour;
        const linear = [1, 3, 5].map((at) => (Number.parseInt(hex.slice(at, at + 2), 16) / 255) ** 2.2);
        return 0.2126 * (linear[0] ?? 0) + 0.7152 * (linear[1] ?? 0) + 0.0722 * (linear[2] ?? 0) + 0.05;
      };
      return [luminance('--sea'), luminance('--surface')] as const;
    });
    expect(Math.max(sea / land, land / sea), colorScheme).toBeGreaterThan(1.15);
    await picture(page, `national-view-${width}-${colorScheme}`, { fullPage: true });
    await page.close();
  }
});

test('Hoàng Sa and Trường Sa stand on the map at 360 px and on paper (C-02)', async () => {
  const page = await browser.signedIn('leader', '/', { viewport: PHONE });
  await expectArchipelagos(page, VIETNAMESE);
  expect(await sidewaysScroll(page)).toBe(0);
  await picture(page, 'national-view-phone', { fullPage: true });
  await page.emulateMedia({ media: 'print' });
  await expectArchipelagos(page, VIETNAMESE);
  await page.setViewportSize({ width: 760, height: 1070 });
  await expectArchipelagos(page, VIETNAMESE);
  await picture(page, 'national-view-print', { fullPage: true });
});

test('in English the sea is the East Sea and both archipelagos keep their names (C-02)', async () => {
  const page = await browser.signedIn('leader');
  await page.getByText('Lê Văn Mẫu Lãnh Đạo').click();
  await page.getByLabel('Ngôn ngữ').selectOption('en');
  await page.getByRole('heading', { level: 1, name: 'The nation on 22/9/2025' }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  const english = page.getByRole('navigation', { name: /map/ });
  const drawn = (await english.locator('svg').last().textContent()) ?? '';
  for (const name of ['East Sea', 'Hoang Sa', 'Truong Sa']) expect(drawn).toContain(name);
  expect(drawn).not.toMatch(/South China Sea|Paracel|Spratly/);
  await picture(page, 'national-view-english', { fullPage: true });
  await page.reload();
  await arrived(page);
  expect(await shownText(page.getByRole('heading', { level: 1 }))).toBe('The nation on 22/9/2025');
});
