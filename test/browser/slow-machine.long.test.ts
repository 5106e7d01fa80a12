import { expect, test } from 'vitest';
import { arrived, open, PAGES, shownText, useBrowser } from './browser.ts';
import { COMMUNE, dayFromToday, FORMS } from './given-reports.ts';
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

/** What stands in place of a text that has not come: `entry.hint`. */
const KEY_OF_TEXT = /\b[a-z]\w+\.[a-z]\w+/;
type PageFiles = Readonly<Record<string, string[]>>;
const fits = (pattern: string, address: string) => new RegExp(`^${pattern.replaceAll(/\$\w+/g, '[^/]+')}$`).test(address);

test('a first page asks each question once, before its programs have come, and its files come with them (K-07)', async () => {
  const places = `/api/places/${COMMUNE.provinceCode}/${COMMUNE.reporter}/reports?part=${COMMUNE.part}`;
  const day = dayFromToday(0);
  const reports = FORMS.map((form) => `/api/reports/${day}/${COMMUNE.provinceCode}/${COMMUNE.reporter}/${COMMUNE.part}/${form}`);
  const pages: readonly (readonly [role: string, address: string, questions: readonly string[]])[] = [
    ['commune-reporter', '/own-reports', [places]],
    ['commune-reporter', `/own-reports/${day}/${COMMUNE.provinceCode}/${COMMUNE.reporter}`, [places, ...reports]],
    ['analyst', '/', ['/api/command-centre/national', '/api/command-centre/days']],
  ];
  for (const [role, address, questions] of pages) {
    const page = await browser.signedIn(role, '/account');
    await page.goto('about:blank');
    const devices = await page.context().newCDPSession(page);
    await devices.send('Network.enable');
    await devices.send('Network.setCacheDisabled', { cacheDisabled: true });
    const asked: { path: string; early: boolean }[] = [];
    devices.on('Network.requestWillBeSent', ({ request, initiator }) => {
      const { pathname, search } = new URL(request.url);
      const by = JSON.stringify(initiator);
      asked.push({ path: `${pathname}${search}`, early: /\/assets\/early-/.test(by) });
    });
    await open(page, address);
    for (const question of ['/api/session', ...questions])
      expect(
        asked.filter(({ path }) => path === question),
        `${question} of ${address}`,
      ).toEqual([{ path: question, early: true }]);
    const files = JSON.parse(await page.locator('#page-files').evaluate(({ textContent }) => textContent ?? '')) as PageFiles;
    const [, own = []] = Object.entries(files).find(([pattern]) => fits(pattern, address)) ?? [];
    expect(own.length).toBeGreaterThan(0);
    const before = asked
      .slice(
        0,
        asked.findIndex(({ path }) => path === questions[0]),
      )
      .map(({ path }) => path);
    expect(before).toEqual(expect.arrayContaining(own));
    await page.context().close();
  }
});

test('the pages of own reports are read and filled in without the texts of other pages', async () => {
  const page = await browser.signedIn('commune-reporter', '/own-reports', { serviceWorkers: 'block' });
  await page.route(/\/assets\/vi-.*\.js$/, (texts) => texts.abort());
  await page.goto('/own-reports');
  await page
    .getByRole('region', { name: /^(Cần làm|Đã gửi)/ })
    .first()
    .waitFor();
  expect(await shownText(page.getByRole('main'))).not.toMatch(KEY_OF_TEXT);
  await page.goto(`/own-reports/${dayFromToday(0)}/${COMMUNE.provinceCode}/${COMMUNE.reporter}`);
  await page.getByRole('radiogroup').first().waitFor();
  expect(await shownText(page.locator('body'))).not.toMatch(KEY_OF_TEXT);
  await page.context().close();
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
