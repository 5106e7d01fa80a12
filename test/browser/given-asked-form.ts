import { randomBytes } from 'node:crypto';
import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { COMMUNE, dayFromToday } from './given-reports.ts';

const HEADERS = { 'x-requested-with': 'thong-suot' };
/** Periods are opened each minute. */
const OPENS_WITHIN_MS = 120_000;

/** What an item says when a form says no more of it: asked each time, required, not taken over. */
export const UNSAID = {
  unitVi: null,
  unitEn: null,
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

/** A form of the test's own for one commune of An Giang. */
export type AskedForm = {
  /** The beginning of its key; the rest is drawn anew each time. */
  readonly key: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly items: readonly object[];
  readonly checks?: readonly object[];
  /** The day of the report: one on which nobody else asks for anything. */
  readonly daysAhead: number;
};

/**
 * Asks one commune of An Giang for a form, open at once.
 * @param analyst who may publish forms and regimes
 * @param reporter who reports for the commune: waits until the report is expected
 * @returns the day of the report and the key of the form
 */
export async function openAskedForm(
  analyst: Page,
  reporter: Page,
  commune: string,
  { key, nameVi, nameEn, items, checks = [], daysAhead }: AskedForm,
): Promise<{ day: string; formKey: string }> {
  const [today, day] = [dayFromToday(0), dayFromToday(daysAhead)];
  const formKey = `${key}-${randomBytes(3).toString('hex')}`;
  const url = `${inject('serverUrl')}/api`;
  const content = { nameVi, nameEn, level: 'commune', block: COMMUNE.part, items, checks };
  const saved = await analyst.request.put(`${url}/forms/${formKey}/draft`, {
    headers: HEADERS,
    data: { baseRevision: 0, content },
  });
  if (!saved.ok()) throw new Error(`${saved.status()} ${await saved.text()}`);
  const { revision } = (await saved.json()) as { revision: number };
  for (const [path, data] of [
    [`/forms/${formKey}/publication`, { revision, validFrom: today }],
    ['/regimes', { key: `regime-${formKey}`, validFrom: today, content: onRequest(nameVi, day, formKey, commune) }],
  ] as const) {
    const answer = await analyst.request.post(`${url}${path}`, { headers: HEADERS, data });
    if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`);
  }
  const address = `${url}/reports/${day}/${COMMUNE.provinceCode}/${commune}/${COMMUNE.part}/${formKey}`;
  const patienceEnds = Date.now() + OPENS_WITHIN_MS;
  while (!(await reporter.request.get(address)).ok()) {
    if (Date.now() > patienceEnds) throw new Error(`no report is expected of ${commune}`);
    await reporter.waitForTimeout(1000);
  }
  return { day, formKey };
}

function onRequest(formName: string, day: string, formKey: string, commune: string) {
  const moment = (days: number, time: string) => ({ days, count: 'days', time });
  return {
    nameVi: `Báo cáo theo yêu cầu: ${formName}`,
    nameEn: `Report on request: ${formName}`,
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
