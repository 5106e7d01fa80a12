import { expect, test } from 'vitest';
import { openPage, signIn, useBrowser } from './browser.ts';

const browser = useBrowser();
/** The texts of all pages but the first ones, in Vietnamese. */
const TEXTS = /\/assets\/vi-[^/]+\.js/;

test('a page whose program has come and whose texts have not says that it loads, and is there once the line is back (K-07)', async () => {
  const page = await browser.page({ serviceWorkers: 'block' });
  let asked = 0;
  await page.context().route(TEXTS, (route) => {
    asked += 1;
    return route.abort('connectionfailed');
  });
  await signIn(page, 'administrator', '/account');
  await openPage(page, 'Tài khoản');
  await expect.poll(() => asked, { timeout: 20_000 }).toBeGreaterThan(3);
  await page.getByText('Đang tải').first().waitFor();
  expect(await page.getByRole('heading', { level: 1 }).allInnerTexts()).toEqual([]);
  await page.context().unroute(TEXTS);
  await page.getByRole('heading', { level: 1, name: 'Tài khoản' }).waitFor();
});
