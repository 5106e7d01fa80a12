import { expect, inject, test } from 'vitest';
import { picture, seriousFindings, signIn, useBrowser } from './browser.ts';

const browser = useBrowser();

test('an analyst signs in and stands before the national view (I-04, C-02)', async () => {
  const page = await browser.page();
  await page.goto('/');
  await page.getByLabel(/Tên đăng nhập/).waitFor();
  await picture(page, 'sign-in');
  expect(await seriousFindings(page)).toEqual([]);
  await signIn(page, 'analyst');
  await page.getByText('84,94').first().waitFor();
  await picture(page, 'national-view');
  expect(await seriousFindings(page)).toEqual([]);
});

test('signing in works on localhost as well as on 127.0.0.1', async () => {
  const page = await browser.page({ baseURL: inject('serverUrl').replace('127.0.0.1', 'localhost') });
  await signIn(page, 'leader');
  expect(new URL(page.url()).hostname).toBe('localhost');
});
