import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { APIRequestContext, Page } from 'playwright-core';
import { inject } from 'vitest';
import type { TestBrowser } from './browser.ts';
import { type OwnPerson, ownPerson } from './own-people.ts';

/** The commune of the demonstration's reporter, and the reports that its committee makes each day. */
export const COMMUNE = { provinceCode: '91', reporter: '30292', part: 'committee' } as const;
export const FORMS = ['conditions', 'commune-committee'] as const;
const HEADERS = { 'x-requested-with': 'thong-suot' };
const DAY_MS = 86_400_000;
/** Periods are opened each minute. */
const OPENS_WITHIN_MS = 120_000;

const VIETNAM_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' });
/** The calendar day in Viet Nam, so many days from today. */
export const dayFromToday = (days: number): string => VIETNAM_DAY.format(new Date(Date.now() + days * DAY_MS));

type Listed = { formKey: string; periodEnd: string; revision: number; state: string; sentAt: string | null };
type Answer = { kind: 'yes-no'; value: boolean };
type Report = {
  revision: number;
  state: string;
  form: { items: { key: string; no: number }[] };
  sent: {
    answers: Record<string, Answer | null>;
    carried: string[];
    statements: { text: string }[];
    secondsSpent: number;
  } | null;
  draft: { document: { answers: Record<string, Answer | null> } } | null;
  actions: { kind: string }[];
};

const reportPath = (day: string, formKey: string, reporter: string = COMMUNE.reporter) =>
  `${inject('serverUrl')}/api/reports/${day}/${COMMUNE.provinceCode}/${reporter}/${COMMUNE.part}/${formKey}`;

export async function readReport(by: Page, day: string, formKey: string, reporter?: string): Promise<Report> {
  return (await (await by.request.get(reportPath(day, formKey, reporter))).json()) as Report;
}

/** A person of the test's own who reports for a block of a commune of An Giang: its committee, or another. */
export async function reporterOf(browser: TestBrowser, reporter: string, part: string = COMMUNE.part): Promise<OwnPerson> {
  const person = await ownPerson(browser);
  const admin = await browser.signedIn('administrator');
  await post(admin.request, `${inject('serverUrl')}/api/accounts/${person.accountId}/appointments`, {
    role: 'commune-reporter',
    area: `${COMMUNE.provinceCode}/${reporter}`,
    part,
    validFrom: '2025-09-01',
    validTo: null,
    decision: 'QĐ 12/QĐ-UBND',
  });
  return person;
}

/** What a commune's committee owes and has sent. */
async function listReports(by: Page, reporter: string = COMMUNE.reporter): Promise<Listed[]> {
  const path = `${inject('serverUrl')}/api/places/${COMMUNE.provinceCode}/${reporter}/reports?part=${COMMUNE.part}`;
  return ((await (await by.request.get(path)).json()) as { reports: Listed[] }).reports;
}

/** Sends a report over the interface: every item answered yes, but those of the numbers. @returns the answers that were sent */
export async function sendReport(by: Page, day: string, formKey: string, not: readonly number[] = [], reporter?: string) {
  const { form, revision } = await readReport(by, day, formKey, reporter);
  const answers = Object.fromEntries(
    form.items.map(({ key, no }) => [key, { kind: 'yes-no', value: !not.includes(no) } satisfies Answer]),
  );
  const document = { answers, carried: [], statements: [], reasons: {}, secondsSpent: 60 };
  await post(by.request, `${reportPath(day, formKey, reporter)}/submission`, {
    sendKey: randomUUID(),
    baseRevision: revision,
    document,
  });
  return answers;
}

/** A reviewer of the province returns a report as it stands. */
export async function returnReport(by: Page, day: string, formKey: string, reason: string, reporter?: string): Promise<void> {
  const { revision } = await readReport(by, day, formKey, reporter);
  await post(by.request, `${reportPath(day, formKey, reporter)}/return`, { revision, reason });
}

/**
 * Asks communes of An Giang for the same forms for tomorrow and the day after, open at once: daily reports whose day before is today.
 * On the second day a form with all kinds of items is asked for, too.
 * @returns the two days
 */
export async function openLaterDays(analyst: Page, reporter: Page): Promise<readonly [string, string]> {
  const days = [dayFromToday(1), dayFromToday(2)] as const;
  const areOpen = async () => {
    const known = new Set((await listReports(reporter)).map(({ periodEnd }) => periodEnd));
    return days.every((day) => known.has(day));
  };
  if (await areOpen()) return days;
  await publishAllKinds(analyst);
  for (const day of days)
    await post(analyst.request, `${inject('serverUrl')}/api/regimes`, {
      key: `requested-${day}`,
      validFrom: dayFromToday(0),
      content: onRequest(day, day === days[1] ? [...FORMS, ALL_KINDS.key] : FORMS),
    });
  const patienceEnds = Date.now() + OPENS_WITHIN_MS;
  while (!(await areOpen())) {
    if (Date.now() > patienceEnds) throw new Error(`no reports are expected for ${days.join(', ')}`);
    await sleep(1000);
  }
  return days;
}

/** A form with all kinds of items that are taken yet, a condition, a sum, a rhythm, and an item about which difficulties are asked. */
export const ALL_KINDS = { key: 'all-kinds-of-items', nameVi: 'Biểu đủ loại chỉ tiêu' } as const;

async function publishAllKinds(analyst: Page): Promise<void> {
  const form = `${inject('serverUrl')}/api/forms/${ALL_KINDS.key}`;
  const content = {
    nameVi: ALL_KINDS.nameVi,
    nameEn: 'All kinds of items',
    level: 'commune',
    block: COMMUNE.part,
    items: ITEMS.map((item, place) => ({ ...UNSAID, nameEn: item.key, no: place + 1, ...item })),
    checks: [],
  };
  const saved = await analyst.request.put(`${form}/draft`, { headers: HEADERS, data: { baseRevision: 0, content } });
  if (!saved.ok()) throw new Error(`${saved.status()} ${await saved.text()}`);
  const { revision } = (await saved.json()) as { revision: number };
  await post(analyst.request, `${form}/publication`, { revision, validFrom: dayFromToday(0) });
}

const UNSAID = {
  kind: 'yes-no',
  unitVi: null,
  unitEn: null,
  helpVi: null,
  options: [],
  required: true,
  every: 'every-report',
  carryForward: true,
  mayNotApply: true,
  asksStatements: false,
  conditions: [],
  source: { kind: 'asked' },
};
const count = { kind: 'number', unitVi: 'hồ sơ', unitEn: 'dossiers', mayNotApply: false };
const ITEMS = [
  { key: 'had-outage', nameVi: 'Có mất điện trong ngày' },
  {
    key: 'outage-cause',
    nameVi: 'Nguyên nhân mất điện',
    kind: 'text',
    conditions: [{ itemKey: 'had-outage', is: 'yes' }],
    asksStatements: true,
  },
  { key: 'dossiers-by-net', nameVi: 'Hồ sơ trực tuyến', ...count },
  { key: 'dossiers-paper', nameVi: 'Hồ sơ giấy', ...count },
  {
    key: 'dossiers-all',
    nameVi: 'Tổng số hồ sơ',
    ...count,
    source: { kind: 'derived', sumOf: ['dossiers-by-net', 'dossiers-paper'] },
  },
  { key: 'staff-trained', nameVi: 'Cán bộ đã tập huấn trên tổng số', kind: 'share', every: 'monthly' },
  {
    key: 'line-kind',
    nameVi: 'Loại đường truyền',
    kind: 'choice',
    options: [
      { key: 'fibre', nameVi: 'Cáp quang', nameEn: 'Fibre' },
      { key: 'mobile', nameVi: 'Mạng di động', nameEn: 'Mobile' },
    ],
  },
  { key: 'inspected-on', nameVi: 'Ngày kiểm tra gần nhất', kind: 'date' },
];

function onRequest(day: string, forms: readonly string[]) {
  const moment = (days: number, time: string) => ({ days, count: 'days', time });
  return {
    nameVi: `Báo cáo theo yêu cầu ngày ${day}`,
    nameEn: `Report on request of ${day}`,
    legalBasisVi: null,
    frequency: 'on-request',
    dataWindow: 'calendar',
    requested: { first: day, last: day },
    opens: moment(-3, '00:00'),
    due: moment(0, '16:00'),
    closes: moment(1, '12:00'),
    chain: null,
    reporters: { level: 'commune', provinces: [COMMUNE.provinceCode] },
    forms: forms.map((formKey) => ({ formKey, part: COMMUNE.part })),
    throughProvince: true,
    toVi: 'UBND tỉnh',
    reminders: [],
  };
}

export async function post(request: APIRequestContext, path: string, data: unknown): Promise<void> {
  const answer = await request.post(path, { headers: HEADERS, data });
  if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`);
}
