import type { Locator, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { arrived, fillSignIn, type TestBrowser } from './browser.ts';
import { evidenceForm, openEvidenceForm } from './given-evidence.ts';
import { COMMUNE, reporterOf } from './given-reports.ts';
import type { OwnPerson } from './own-people.ts';

/** An address of the server, for a browser that does not know where it is. */
export const to = (address: string) => `${inject('serverUrl')}${address}`;
export const entryOf = (day: string, commune: string) => `/own-reports/${day}/${COMMUNE.provinceCode}/${commune}`;
export const send = (page: Page) => page.getByRole('button', { name: 'Gửi báo cáo', exact: true });
export const sent = (page: Page) => evidenceForm(page).getByText(/^Đã gửi \d/);
export const answerOpen = (page: Page) => evidenceForm(page).getByRole('radiogroup', { name: /^1\. / }).getByLabel('Có').check();

/** Goes to an address, signing in when it is asked for. */
export async function enter(page: Page, { loginName, password }: OwnPerson, address: string): Promise<void> {
  await page.goto(to(address));
  const login = page.getByLabel(/Tên đăng nhập/);
  await login
    .or(page.getByRole('heading', { level: 1 }))
    .first()
    .waitFor();
  if (await login.isVisible()) await fillSignIn(page, loginName, password);
  await arrived(page);
}

/** A person of the test's own at the entry of a form that asks for a file, for the day that is so many days ahead. */
export async function atEntry(browser: TestBrowser, page: Page, commune: string, daysAhead: number) {
  const person = await reporterOf(browser, commune);
  await enter(page, person, '/own-reports');
  const { day, formKey } = await openEvidenceForm(await browser.signedIn('analyst'), page, commune, daysAhead);
  await page.goto(to(entryOf(day, commune)));
  await evidenceForm(page).waitFor();
  return { commune, person, day, formKey };
}

/** The bytes behind the link of a file. */
export async function openedFile(within: Locator, page: Page, name: string): Promise<Buffer> {
  const link = within.getByRole('link', { name: `Mở tệp ${name}` }).first();
  const answer = await page.request.get(to((await link.getAttribute('href')) ?? ''));
  expect(answer.status()).toBe(200);
  expect(answer.headers()['content-disposition']).toContain('attachment');
  return answer.body();
}
