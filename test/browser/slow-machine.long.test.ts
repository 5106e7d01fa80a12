import { expect, test } from 'vitest';
import { arrived, PAGES, useBrowser } from './browser.ts';
import { dayFromToday } from './given-reports.ts';
import { slowDown, tell } from './slow-line.ts';

const browser = useBrowser();
const STEPS = 40;
/** What two and a half seconds of the line carry. */
const MOST_BYTES = 500_000;

test('on a slow line and machine the national view comes, with few bytes, and answers to keys', async () => {
  const page = await browser.signedIn('analyst');
  const devices = await slowDown(page);
  let bytes = 0;
  devices.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  const startedAt = performance.now();
  await page.goto('/', { waitUntil: 'commit' });
  await page.getByText('84,94%').first().waitFor({ timeout: 60_000 });
  tell('national view readable', performance.now() - startedAt);
  await arrived(page);
  tell('national view complete', performance.now() - startedAt);
  process.stdout.write(`national view: ${Math.round(bytes / 1000)} kB over the line\n`);
  expect(bytes).toBeLessThan(MOST_BYTES);
  await page.getByRole('radio', { name: 'Tỷ lệ xã XANH' }).check({ force: true });
  await page.getByRole('table', { name: 'Xếp theo: Tỷ lệ xã XANH' }).waitFor();
});

test('on a slow machine the focus walks through the matrix and never loses the commune it tells', async () => {
  const page = await browser.signedIn('analyst', PAGES['commune-matrix']);
  await slowDown(page);
  await page.getByRole('link', { name: /^Phường Mỹ Thới\. VÀNG/ }).focus();
  const startedAt = performance.now();
  for (let step = 0; step < STEPS; step += 1) await page.keyboard.press('ArrowRight');
  tell('one step of the focus', (performance.now() - startedAt) / STEPS);
  const told = await page.getByRole('complementary', { name: 'Xã đang chọn' }).getByRole('link').textContent();
  expect(await page.locator(':focus').getAttribute('aria-label')).toContain(told);
  expect(told).not.toBe('Phường Mỹ Thới');
});

test("on a slow line and machine a commune's reports of the day can be filled in, at the first visit and at the daily one (K-07)", async () => {
  const address = `/own-reports/${dayFromToday(0)}/91/30292`;
  for (const visit of ['first', 'daily'] as const) {
    const page = await browser.signedIn('commune-reporter', '/own-reports');
    if (visit === 'daily') {
      await page.evaluate(async () => {
        await navigator.serviceWorker.ready;
      });
      await page.goto('about:blank');
    }
    const devices = await slowDown(page, visit === 'first');
    let bytes = 0;
    devices.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    const startedAt = performance.now();
    await page.goto('/own-reports', { waitUntil: 'commit' });
    await page
      .getByRole('region', { name: /^(Cần làm|Đã gửi)/ })
      .first()
      .waitFor({ timeout: 60_000 });
    tell(`own reports, list, ${visit} visit`, performance.now() - startedAt);
    const listed = bytes;
    await page.goto('about:blank');
    const again = performance.now();
    await page.goto(address, { waitUntil: 'commit' });
    const first = page.getByRole('radiogroup').first().getByLabel('Không');
    await first.check({ timeout: 60_000 });
    tell(`own reports, entry, ${visit} visit, until an item is answered`, performance.now() - again);
    process.stdout.write(`own reports, ${visit} visit: list ${Math.round(listed / 1000)} kB over the line\n`);
    expect(listed).toBeLessThan(MOST_BYTES);
    await page.context().close();
  }
});
