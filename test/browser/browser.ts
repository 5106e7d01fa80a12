import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Folder that screenshots go to: documentation takes them from there, and people look at them. */
const SCREENSHOTS = process.env['SCREENSHOT_DIR'];

export const DESKTOP = { width: 1366, height: 860 };
export const PHONE = { width: 360, height: 740 };

/** A Chromium for the test file. */
export function useBrowser(): { page(options?: BrowserContextOptions): Promise<Page> } {
  let browser: Browser | null = null;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: CHROMIUM_FLAGS });
  });
  afterAll(async () => {
    await browser?.close();
  });
  return {
    page: async (options = {}) => {
      if (!browser) throw new Error('the browser exists only while tests run');
      const context = await browser.newContext({ viewport: DESKTOP, locale: 'vi-VN', baseURL: inject('serverUrl'), ...options });
      return context.newPage();
    },
  };
}

/** Signs in through the real sign-on page as the demonstration account of a role. */
export async function signIn(page: Page, role: string, wanted = '/'): Promise<void> {
  const account = inject('accounts').find((one) => one.role === role);
  if (!account) throw new Error(`no demonstration account for ${role}`);
  await page.goto(wanted);
  await page.getByLabel(/Tên đăng nhập/).fill(account.loginName);
  await page.getByLabel(/Mật khẩu/).fill(account.password);
  await page.getByRole('button', { name: /Đăng nhập/ }).click();
  await page.getByRole('main').waitFor();
}

type AxeResult = { violations: { id: string; impact: string | null; help: string; nodes: { html: string }[] }[] };

/** What axe finds serious or critical on the page as it stands now, one line each. */
export async function seriousFindings(page: Page): Promise<string[]> {
  // Evaluated, not added as a script element: the content security policy of the product forbids that, as it should.
  await page.evaluate(await readFile(AXE, 'utf8'));
  const result = (await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(options: unknown): Promise<unknown> } };
    return axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
  })) as AxeResult;
  return result.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, help, nodes }) =>
        `${id}: ${help}: ${nodes
          .slice(0, 3)
          .map((node) => node.html.slice(0, 160))
          .join(' | ')}`,
    );
}

/** Keeps a picture of the page when the run is asked for pictures. */
export async function picture(page: Page, name: string, options: { fullPage?: boolean } = {}): Promise<void> {
  if (SCREENSHOTS === undefined) return;
  await mkdir(SCREENSHOTS, { recursive: true });
  await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`), ...options });
}
