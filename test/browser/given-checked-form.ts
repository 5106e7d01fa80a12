import { randomBytes } from 'node:crypto';
import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { COMMUNE, dayFromToday } from './given-reports.ts';

const HEADERS = { 'x-requested-with': 'thong-suot' };
/** Periods are opened each minute. */
const OPENS_WITHIN_MS = 120_000;
/** A day on which nobody else asks for anything. */
const DAYS_AHEAD = 6;
const UNSAID = {
  kind: 'number',
  unitVi: 'hồ sơ',
  unitEn: 'dossiers',
  helpVi: null,
  options: [],
  required: true,
  every: 'every-report',
  carryForward: false,
  mayNotApply: false,
  asksStatements: false,
  conditions: [],
  source: { kind: 'asked' },
};
const ITEMS = [
  { ...UNSAID, no: 1, key: 'checked-online', nameVi: 'Hồ sơ trực tuyến', nameEn: 'Dossiers online' },
  { ...UNSAID, no: 2, key: 'checked-paper', nameVi: 'Hồ sơ giấy', nameEn: 'Dossiers on paper' },
  { ...UNSAID, no: 3, key: 'checked-received', nameVi: 'Hồ sơ tiếp nhận', nameEn: 'Dossiers received' },
];
const of = (item: string) => ({ item });
const CHECKS = [
  {
    key: 'received-is-sum',
    severity: 'stop',
    textVi: 'Hồ sơ tiếp nhận bằng trực tuyến cộng giấy',
    textEn: 'Received is online plus paper',
    kind: 'sum',
    parts: [of('checked-online'), of('checked-paper')],
    total: of('checked-received'),
  },
  {
    key: 'little-paper',
    severity: 'warn',
    textVi: 'Ít hồ sơ giấy',
    textEn: 'Little paper',
    kind: 'range',
    of: of('checked-paper'),
    max: '50',
  },
  {
    key: 'received-usual',
    severity: 'warn',
    textVi: 'Số tiếp nhận như thường ngày',
    textEn: 'As many as on other days',
    kind: 'unusual',
    of: of('checked-received'),
  },
];

/** A form of three figures with a check that stops, one that warns, and one that only the server can make. */
export const CHECKED_FORM = { nameVi: 'Biểu có phép kiểm tra' } as const;

/**
 * Asks one commune of An Giang for the form, open at once.
 * @param analyst who may publish forms and regimes
 * @param reporter who reports for the commune: waits until the report is expected
 * @returns the day of the report
 */
export async function openCheckedForm(analyst: Page, reporter: Page, commune: string): Promise<string> {
  const [today, day] = [dayFromToday(0), dayFromToday(DAYS_AHEAD)];
  const form = { key: `checked-${randomBytes(3).toString('hex')}`, ...CHECKED_FORM };
  const url = `${inject('serverUrl')}/api`;
  const content = {
    ...CHECKED_FORM,
    nameEn: 'Form with checks',
    level: 'commune',
    block: COMMUNE.part,
    items: ITEMS,
    checks: CHECKS,
  };
  const saved = await analyst.request.put(`${url}/forms/${form.key}/draft`, {
    headers: HEADERS,
    data: { baseRevision: 0, content },
  });
  if (!saved.ok()) throw new Error(`${saved.status()} ${await saved.text()}`);
  const { revision } = (await saved.json()) as { revision: number };
  for (const [path, data] of [
    [`/forms/${form.key}/publication`, { revision, validFrom: today }],
    ['/regimes', { key: `regime-${form.key}`, validFrom: today, content: onRequest(day, form.key, commune) }],
  ] as const) {
    const answer = await analyst.request.post(`${url}${path}`, { headers: HEADERS, data });
    if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`);
  }
  const address = `${url}/reports/${day}/${COMMUNE.provinceCode}/${commune}/${COMMUNE.part}/${form.key}`;
  const patienceEnds = Date.now() + OPENS_WITHIN_MS;
  while (!(await reporter.request.get(address)).ok()) {
    if (Date.now() > patienceEnds) throw new Error(`no report is expected of ${commune}`);
    await reporter.waitForTimeout(1000);
  }
  return day;
}

function onRequest(day: string, formKey: string, commune: string) {
  const moment = (days: number, time: string) => ({ days, count: 'days', time });
  return {
    nameVi: 'Báo cáo theo yêu cầu có phép kiểm tra',
    nameEn: 'Report on request with checks',
    legalBasisVi: null,
    frequency: 'on-request',
    dataWindow: 'calendar',
    requested: { first: day, last: day },
    opens: moment(-20, '00:00'),
    due: moment(0, '16:00'),
    closes: moment(1, '12:00'),
    chain: null,
    reporters: { level: 'commune', provinces: [COMMUNE.provinceCode], units: [commune] },
    forms: [{ formKey, part: COMMUNE.part }],
    throughProvince: true,
    toVi: 'UBND tỉnh',
    reminders: [],
  };
}
