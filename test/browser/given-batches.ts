import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import type { TestBrowser } from './browser.ts';
import { COMMUNE, readReport } from './given-reports.ts';
import { enter, ownPerson } from './own-people.ts';

const HEADERS = { 'x-requested-with': 'thong-suot' };
type Result = { outcome: string; problem?: { type: string } };

type Appointment = { readonly role: string; readonly area: string; readonly part: 'committee' | null };

/** The reporting software of An Giang: an account of its own, signed in. */
export const provinceSystem = (browser: TestBrowser): Promise<Page> =>
  appointed(browser, { role: 'province-system', area: '91', part: null });

/** Who reports for the committee of a commune of An Giang that no other test reports for, signed in. */
export const ownReporter = (browser: TestBrowser, commune: string): Promise<Page> =>
  appointed(browser, { role: 'commune-reporter', area: `91/${commune}`, part: 'committee' });

async function appointed(browser: TestBrowser, appointment: Appointment): Promise<Page> {
  const person = await ownPerson(browser);
  const admin = await browser.signedIn('administrator');
  const data = { ...appointment, validFrom: '2025-07-01', validTo: null, decision: 'QĐ 7' };
  const answer = await admin.request.post(`/api/accounts/${person.accountId}/appointments`, { headers: HEADERS, data });
  if (!answer.ok()) throw new Error(`appointment: ${answer.status()} ${await answer.text()}`);
  const page = await browser.page();
  await enter(page, person);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

/** Sends the conditions of communes at once: yes, but for the numbers. @returns what became of each */
export async function sendBatch(
  by: Page,
  day: string,
  communes: readonly string[],
  not: readonly number[] = [],
  reasons: Readonly<Record<string, string>> = {},
): Promise<Result[]> {
  const { form } = await readReport(by, day, 'conditions', communes[0]);
  const answers = Object.fromEntries(
    form.items.map(({ key, no }) => [key, { kind: 'yes-no' as const, value: !not.includes(no) }]),
  );
  const reports = communes.map((reporter) => ({
    address: { periodEnd: day, provinceCode: COMMUNE.provinceCode, reporter, part: 'committee', formKey: 'conditions' },
    document: { answers, carried: [], statements: [], reasons, secondsSpent: 45 },
  }));
  const answer = await by.request.post('/api/report-batches', { headers: HEADERS, data: { sendKey: randomUUID(), reports } });
  return ((await answer.json()) as { results: Result[] }).results;
}
