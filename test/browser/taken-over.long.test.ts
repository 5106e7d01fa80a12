import type { Page } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import { arrived, DESKTOP, open, PHONE, picture, seriousFindings, sidewaysScroll, useBrowser } from './browser.ts';
import { eventually } from './given-measurements.ts';
import { dayFromToday, post } from './given-reports.ts';
import { enter, ownPerson } from './own-people.ts';

const browser = useBrowser();
/** Communes of Ca Mau, which no other journey looks at: the first is merged into the second. */
const [PROVINCE, ENDS, GOES_ON] = ['96', '31876', '31882'] as const;
const DAY = dayFromToday(0);
const OBSTACLE = 'Máy quét ở bộ phận một cửa bị hỏng.';
const HEADERS = { 'x-requested-with': 'thong-suot' };
let page: Page;

async function reporterOf(commune: string): Promise<Page> {
  const person = await ownPerson(browser);
  const admin = await browser.signedIn('administrator');
  await post(admin.request, `${inject('serverUrl')}/api/accounts/${person.accountId}/appointments`, {
    role: 'commune-reporter',
    area: `${PROVINCE}/${commune}`,
    part: 'committee',
    validFrom: '2025-09-01',
    validTo: null,
    decision: 'QĐ 16/QĐ-UBND',
  });
  const opened = await browser.page();
  await enter(opened, person);
  await arrived(opened);
  return opened;
}

async function draft(by: Page): Promise<void> {
  const path = `/api/reports/${DAY}/${PROVINCE}/${ENDS}/committee/conditions`;
  const { form } = (await (await by.request.get(path)).json()) as { form: { items: { key: string }[] } };
  const [first = ''] = form.items.map(({ key }) => key);
  const statements = [{ kind: 'obstacle', text: OBSTACLE, itemKey: null }];
  const document = {
    answers: { [first]: { kind: 'yes-no', value: false } },
    carried: [],
    statements,
    reasons: {},
    secondsSpent: 9,
  };
  const data = { baseRevision: 0, document, device: 'Máy một cửa' };
  expect((await by.request.put(`${path}/draft`, { headers: HEADERS, data })).status()).toBe(200);
}

beforeAll(async () => {
  await draft(await reporterOf(ENDS));
  page = await reporterOf(GOES_ON);
  const admin = await browser.signedIn('administrator');
  const content = `day,change,unit,to,name,share,parent,legal_act\n${DAY},transfer,${ENDS},${GOES_ON},,1,,NQ 16/NQ-UBTVQH15\n`;
  await post(admin.request, `${inject('serverUrl')}/api/organisations/unit-changes`, { content });
  const path = `/api/places/${PROVINCE}/${GOES_ON}/taken-over?part=committee`;
  await eventually(async () => ((await (await page.request.get(path)).json()) as { reports: unknown[] }).reports.length > 0);
}, 240_000);

test('a commune that others were merged into reads what they had drafted, and its difficulties (C-19)', async () => {
  await open(page, '/own-reports');
  const left = page.getByRole('region', { name: 'Đơn vị trước khi sáp nhập để lại' });
  await left.getByText(/Điều kiện cơ bản.*bản nháp/).click();
  await left.getByText(/^1\. .*: Không$/).waitFor();
  await left.getByText(`Vướng mắc: ${OBSTACLE}`).waitFor();
  expect([await seriousFindings(page), await sidewaysScroll(page)]).toEqual([[], 0]);
  await picture(page, 'taken-over');
  await page.setViewportSize(PHONE);
  expect([await seriousFindings(page), await sidewaysScroll(page)]).toEqual([[], 0]);
  await picture(page, 'taken-over-phone');
  await page.setViewportSize(DESKTOP);
  await page.evaluate(() => localStorage.setItem('thong-suot.language', 'en'));
  await page.reload();
  await page
    .getByRole('region', { name: 'Left by the units before the merger' })
    .getByText(/draft of/)
    .waitFor();
  expect(await seriousFindings(page)).toEqual([]);
});
