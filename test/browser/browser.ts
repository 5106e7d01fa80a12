import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Locator,
  type Page,
} from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import type { DemonstrationAccount } from './server-process.ts';

export const CHROMIUM_FLAGS = [
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

/** How long a step may take on a busy machine. */
export const PATIENCE_MS = 20_000;

export const DESKTOP = { width: 1366, height: 860 };
export const PHONE = { width: 360, height: 740 };

/** Every page of the command centre with figures of the demonstration day, by the name its pictures carry. */
export const PAGES = {
  'national-view': '/',
  'commune-matrix': '/communes',
  'commune-table': `/communes?filter=${encodeURIComponent('{"view":"table"}')}`,
  province: '/provinces/04',
  commune: '/provinces/04/communes/01273',
  unit: '/units/01',
  criteria: '/criteria',
  criterion: '/criteria/party-work-assessment-rules',
  tasks: '/tasks',
  statements: '/statements',
  dossiers: '/dossiers',
  signatures: '/signatures',
  'not-reported': '/not-reported',
  systems: '/systems',
  reports: '/reports',
} as const;

export type TestBrowser = {
  /** A page of a new visitor. */
  page(options?: BrowserContextOptions): Promise<Page>;
  /** A page of somebody who has signed in with the demonstration account of a role, at the address, when its heading stands. */
  signedIn(role: string, address?: string, options?: BrowserContextOptions): Promise<Page>;
};

type Session = Awaited<ReturnType<BrowserContext['storageState']>>;

/** A Chromium for the test file. Each role signs in once a file and keeps the session. */
export function useBrowser(): TestBrowser {
  let browser: Browser | null = null;
  const sessions = new Map<string, Session>();
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: CHROMIUM_FLAGS });
  });
  afterAll(async () => {
    await browser?.close();
  });
  const page = async (options: BrowserContextOptions = {}) => {
    if (!browser) throw new Error('the browser exists only while tests run');
    const context = await browser.newContext({ viewport: DESKTOP, locale: 'vi-VN', baseURL: inject('serverUrl'), ...options });
    context.setDefaultTimeout(PATIENCE_MS);
    return context.newPage();
  };
  return {
    page,
    signedIn: async (role, address = '/', options = {}) => {
      const session = sessions.get(role);
      const opened = await page(session ? { storageState: session, ...options } : options);
      if (session) await open(opened, address);
      else {
        await signIn(opened, role, address);
        await arrived(opened);
        sessions.set(role, await opened.context().storageState());
      }
      return opened;
    },
  };
}

/** Goes to an address of the product and waits for its heading. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await arrived(page);
}

/** Waits until the page shows its heading and nothing loads any more. */
export async function arrived(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForFunction(
    () => ![...document.querySelectorAll('[role=status]')].some((one) => /^(Đang tải…|Loading…)$/.test(one.textContent)),
  );
}

const navigation = (page: Page) => page.getByRole('navigation', { name: 'Các trang' });

/** A page of the navigation, which may lie in a folded group. */
export const pageLink = (page: Page, name: string): Locator =>
  navigation(page).getByRole('link', { name, exact: true, includeHidden: true });

/** Goes to a page by the navigation; its group is unfolded when it is folded. */
export async function openPage(page: Page, name: string): Promise<void> {
  const link = pageLink(page, name);
  await link.waitFor({ state: 'attached' });
  const group = navigation(page)
    .locator('details')
    .filter({ has: page.getByRole('link', { name, exact: true, includeHidden: true }) });
  if (!(await link.isVisible())) await group.locator('summary').click();
  await link.click();
}

/** Signs in through the real sign-on page as the demonstration account of a role. */
export async function signIn(page: Page, role: string, wanted = '/'): Promise<void> {
  const { loginName, password } = accountOf(role);
  await comeUnknown(page, wanted);
  await fillSignIn(page, loginName, password);
  await page.getByRole('main').waitFor();
}

/** Comes to an address without a session and stands before the sign-on page: one is sent on, often before the page has loaded. */
export async function comeUnknown(page: Page, wanted = '/'): Promise<void> {
  await page.goto(wanted, { waitUntil: 'commit' });
  await page.getByLabel(/Tên đăng nhập/).waitFor();
}

export async function fillSignIn(page: Page, loginName: string, password: string): Promise<void> {
  await page.getByLabel(/Tên đăng nhập/).fill(loginName);
  await page.getByLabel(/Mật khẩu/).fill(password);
  await page.getByRole('button', { name: /Đăng nhập/ }).click();
}

/** The demonstration account of a role. */
export function accountOf(role: string): DemonstrationAccount {
  const account = inject('accounts').find((one) => one.role === role);
  if (!account) throw new Error(`no demonstration account for ${role}`);
  return account;
}

/** By how many pixels the page, not a part of it, is wider than the window; above 0 it scrolls sideways. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** What a reader sees of the one element found, words in lines as they stand. */
export async function shownText(found: Locator): Promise<string> {
  await found.waitFor();
  return (await found.allInnerTexts()).join('\n');
}

/** A file that a click brings. */
export async function download(page: Page, click: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [arriving] = await Promise.all([page.waitForEvent('download'), click()]);
  return { name: arriving.suggestedFilename(), bytes: await readFile(await arriving.path()) };
}

type AxeResult = { violations: { id: string; impact: string | null; help: string; nodes: { html: string }[] }[] };

/** What axe finds serious or critical on the page as it stands now, or in the part that a selector names, one line each. */
export async function seriousFindings(page: Page, within = 'html'): Promise<string[]> {
  // Evaluated, not added as a script element: the content security policy of the product forbids that, as it should.
  await page.evaluate(await readFile(AXE, 'utf8'));
  const result = (await page.evaluate(async (part) => {
    const { axe } = globalThis as unknown as { axe: { run(part: string, options: unknown): Promise<unknown> } };
    return axe.run(part, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
  }, within)) as AxeResult;
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
