import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { CHROMIUM_FLAGS, DESKTOP, PATIENCE_MS } from './browser.ts';
import type { Line } from './line.ts';

const READY_WITHIN_MS = 20_000;

/** A browser of a person's own computer: what it keeps stays when it ends, as on a disk, also when it is killed. */
export type OwnBrowser = {
  /** Starts it. @returns its page */
  start(): Promise<Page>;
  /** Ends it at once, as when the power fails: nothing is tidied up. */
  kill(): Promise<void>;
};

/** A Chromium with a folder of its own behind a line, started and killed by the test; both go with the test. */
export async function ownBrowser(line: Line): Promise<OwnBrowser> {
  const folder = await mkdtemp(join(tmpdir(), 'thong-suot-computer-'));
  let running: { child: ChildProcess; browser: Browser } | null = null;
  const kill = async () => {
    if (running === null) return;
    const { child, browser } = running;
    running = null;
    const ended = once(child, 'exit');
    // The whole group: a browser is many processes.
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    await ended;
    await browser.close();
  };
  onTestFinished(async () => {
    await kill();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });
  return {
    start: async () => {
      await kill();
      running = await startChromium(folder, line);
      const [context] = running.browser.contexts();
      if (!context) throw new Error('the browser has no window');
      return pageOf(context);
    },
    kill,
  };
}

async function startChromium(folder: string, line: Line) {
  const portFile = join(folder, 'DevToolsActivePort');
  await rm(portFile, { force: true });
  const flags = [
    ...CHROMIUM_FLAGS,
    '--headless=new',
    '--remote-debugging-port=0',
    `--user-data-dir=${folder}`,
    '--lang=vi-VN',
    `--proxy-server=${line.address}`,
    // Without this the browser goes past its proxy to its own machine.
    '--proxy-bypass-list=<-loopback>',
  ];
  const child = spawn('/usr/bin/chromium', [...flags, 'about:blank'], { stdio: 'ignore', detached: true });
  const patienceEnds = Date.now() + READY_WITHIN_MS;
  for (;;) {
    const [port] = (await readFile(portFile, 'utf8').catch(() => '')).split('\n');
    if (port) return { child, browser: await chromium.connectOverCDP(`http://127.0.0.1:${port}`) };
    if (Date.now() > patienceEnds || child.exitCode !== null) throw new Error('the browser did not start');
    await sleep(50);
  }
}

async function pageOf(context: BrowserContext): Promise<Page> {
  context.setDefaultTimeout(PATIENCE_MS);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.setViewportSize(DESKTOP);
  return page;
}
