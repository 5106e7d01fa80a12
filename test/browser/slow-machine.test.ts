import type { CDPSession, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { arrived, PAGES, useBrowser } from './browser.ts';

const browser = useBrowser();
/** A commune's office: 1.6 Mbit/s, 150 ms to the server, a processor four times slower than this one. */
const LINE = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const SLOWER = 4;
const STEPS = 40;
/** What two and a half seconds of the line carry. */
const MOST_BYTES = 500_000;

async function slowDown(page: Page): Promise<CDPSession> {
  const devices = await page.context().newCDPSession(page);
  await devices.send('Network.enable');
  await devices.send('Network.setCacheDisabled', { cacheDisabled: true });
  await devices.send('Network.emulateNetworkConditions', LINE);
  await devices.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  return devices;
}

/** Times differ from machine to machine, so they are told and not judged. */
const tell = (what: string, milliseconds: number) => process.stdout.write(`${what}: ${Math.round(milliseconds)} ms\n`);

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
