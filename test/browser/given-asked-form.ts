import { randomBytes } from 'node:crypto';
import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { COMMUNE, dayFromToday, post } from './given-reports.ts';

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

/** Makes a form for one block of communes. @param analyst who may publish forms @returns its key */
export async function publishedForm(
  analyst: Page,
  form: Omit<AskedForm, 'daysAhead'>,
  block: string = COMMUNE.part,
): Promise<string> {
  const { key, nameVi, nameEn, items, checks = [] } = form;
  const formKey = `${key}-${randomBytes(3).toString('hex')}`;
  const path = `${inject('serverUrl')}/api/forms/${formKey}`;
  const content = { nameVi, nameEn, level: 'commune', block, items, checks };
  const saved = await analyst.request.put(`${path}/draft`, { headers: HEADERS, data: { baseRevision: 0, content } });
  if (!saved.ok()) throw new Error(`${saved.status()} ${await saved.text()}`);
  const { revision } = (await saved.json()) as { revision: number };
  await post(analyst.request, `${path}/publication`, { revision, validFrom: dayFromToday(0) });
  return formKey;
}

/** Asks one commune of An Giang for a form each day from today on. @param analyst who may publish regimes */
export async function askDaily(analyst: Page, formKey: string, block: string, commune: string): Promise<void> {
  const rhythm = { frequency: 'daily', requested: null, opens: moment(0, '00:00') };
  await publishRegime(analyst, formKey, block, commune, rhythm);
}

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
  { daysAhead, ...form }: AskedForm,
): Promise<{ day: string; formKey: string }> {
  const day = dayFromToday(daysAhead);
  const formKey = await publishedForm(analyst, form);
  const rhythm = { frequency: 'on-request', requested: { first: day, last: day }, opens: moment(-20, '00:00') };
  await publishRegime(analyst, formKey, COMMUNE.part, commune, rhythm);
  const address = `${inject('serverUrl')}/api/reports/${day}/${COMMUNE.provinceCode}/${commune}/${COMMUNE.part}/${formKey}`;
  const patienceEnds = Date.now() + OPENS_WITHIN_MS;
  while (!(await reporter.request.get(address)).ok()) {
    if (Date.now() > patienceEnds) throw new Error(`no report is expected of ${commune}`);
    await reporter.waitForTimeout(1000);
  }
  return { day, formKey };
}

const moment = (days: number, time: string) => ({ days, count: 'days', time });

async function publishRegime(analyst: Page, formKey: string, part: string, commune: string, rhythm: object): Promise<void> {
  const content = {
    nameVi: `Báo cáo thử ${formKey}`,
    nameEn: `Report on trial ${formKey}`,
    legalBasisVi: null,
    dataWindow: 'calendar',
    due: moment(0, '16:00'),
    closes: moment(1, '12:00'),
    chain: null,
    reporters: { level: 'commune', provinces: [COMMUNE.provinceCode], units: [commune] },
    forms: [{ formKey, part }],
    throughProvince: true,
    toVi: 'UBND tỉnh',
    reminders: [],
    ...rhythm,
  };
  const regime = { key: `regime-${formKey}`, validFrom: dayFromToday(0), content };
  await post(analyst.request, `${inject('serverUrl')}/api/regimes`, regime);
}
