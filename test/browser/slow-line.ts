import type { CDPSession, Page } from 'playwright-core';

/** A commune's office: 1.6 Mbit/s, 150 ms to the server, a processor four times slower than this one. */
const LINE = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const SLOWER = 4;

/**
 * Gives a page the line and the processor of a commune's office.
 * @param firstVisit nothing is taken from what the browser kept
 */
export async function slowDown(page: Page, firstVisit = true): Promise<CDPSession> {
  const devices = await page.context().newCDPSession(page);
  await devices.send('Network.enable');
  await devices.send('Network.setCacheDisabled', { cacheDisabled: firstVisit });
  await devices.send('Network.emulateNetworkConditions', LINE);
  await devices.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  return devices;
}

/** Times differ from machine to machine, so they are told and not judged. */
export const tell = (what: string, milliseconds: number) => process.stdout.write(`${what}: ${Math.round(milliseconds)} ms\n`);
