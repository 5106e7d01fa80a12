import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { Type } from 'typebox';
import { type CalendarDate, vietnamDay } from '#kernel/calendar';
import type { Tx } from '#kernel/db/tx';
import { useCase } from '#kernel/use-case';
import type { Moment } from '#kernel/working-days';
import { BLOCKS, type Block, type ConditionFact, type CriterionFact } from '../../domain/day-facts.ts';
import { CONDITIONS_FORM, communeForm, type Form, provinceForm } from '../../domain/forms.ts';
import type { RegimeContent } from '../../domain/network/regime.ts';
import { insertFormPublication } from '../../queries/network/form-queries.ts';
import { selectRegimes } from '../../queries/network/regime-queries.ts';
import { storeFormVersion } from '../store-catalogue.ts';
import { publishRegime } from './regimes.ts';

const FOLDER = new URL('../../../../../../../data/day-2025-09-22/', import.meta.url);

const at = (time: string, days = 0): Moment => ({ days, count: 'days', time });
/** figures close at 16:00, provinces have looked at them by 17:00, the report leaves by 18:00. */
const CHAIN = { cutOff: at('16:00'), reviewed: at('17:00'), published: at('18:00') };
const DAILY = {
  legalBasisVi: null,
  frequency: 'daily',
  dataWindow: 'calendar',
  requested: null,
  opens: at('00:00'),
  closes: at('12:00', 1),
  chain: CHAIN,
  toVi: 'Trung tâm chỉ huy, giám sát, điều hành',
} as const;

/** The daily reports of communes and provinces on the published conditions and criteria: what the daily report is made of. */
const REGIMES: Readonly<Record<'daily-communes' | 'daily-provinces', RegimeContent>> = {
  'daily-communes': {
    ...DAILY,
    nameVi: 'Báo cáo ngày của cấp xã',
    nameEn: 'Daily report of communes',
    due: at('16:00'),
    reporters: { level: 'commune', provinces: null },
    forms: [
      { formKey: CONDITIONS_FORM.key, part: 'committee' },
      ...BLOCKS.map((part) => ({ formKey: communeForm(part).key, part })),
    ],
    throughProvince: true,
    reminders: [
      { to: 'reporter', minutesAfterDue: -60 },
      { to: 'reviewer', minutesAfterDue: 15 },
    ],
  },
  'daily-provinces': {
    ...DAILY,
    nameVi: 'Báo cáo ngày của cấp tỉnh',
    nameEn: 'Daily report of provinces',
    due: at('16:00'),
    reporters: { level: 'province', provinces: null },
    forms: BLOCKS.map((part) => ({ formKey: provinceForm(part).key, part })),
    throughProvince: false,
    reminders: [{ to: 'reporter', minutesAfterDue: -60 }],
  },
};

/**
 * Puts the daily reports of communes and provinces into force from today, on the published conditions and criteria that the
 * product ships. Regimes that were published before stay as they are.
 */
export const loadDailyRegimes = useCase(
  'reporting.load-daily-regimes',
  { permission: 'reporting.manage-regimes', input: Type.Object({}) },
  async (_input, { tx, actor, clock, context }) => {
    const known = new Set((await selectRegimes(tx)).map(({ key }) => key));
    const missing = Object.entries(REGIMES).filter(([key]) => !known.has(key));
    if (missing.length === 0) return { published: [] as string[] };
    const today = vietnamDay(clock.now());
    await publishForms(tx, today, clock.now(), actor.name);
    for (const [key, content] of missing) await publishRegime(context, { key, validFrom: today, content });
    return { published: missing.map(([key]) => key) };
  },
);

async function publishForms(tx: Tx, day: CalendarDate, now: Date, publishedBy: string): Promise<void> {
  const items = { conditions: await readConditions(), criteria: await readCriteria() };
  const forms: readonly Form[] = [CONDITIONS_FORM, ...BLOCKS.map(communeForm), ...BLOCKS.map(provinceForm)];
  for (const form of forms) {
    const formVersionNo = await storeFormVersion(tx, form, items, now);
    await insertFormPublication(tx, form.key, day, now.toISOString(), formVersionNo, publishedBy);
  }
}

async function rowsOf(file: string): Promise<Record<string, string>[]> {
  return parse(await readFile(new URL(file, FOLDER), 'utf8'), { columns: true, bom: true });
}

async function readConditions(): Promise<ConditionFact[]> {
  return (await rowsOf('conditions.csv')).map(({ condition_no: no, key = '', name_vi: nameVi = '', name_en: nameEn = '' }) => ({
    no: Number(no),
    key,
    nameVi,
    nameEn,
  }));
}

async function readCriteria(): Promise<CriterionFact[]> {
  return (await rowsOf('criteria.csv')).map(({ key = '', level, block, no, name_vi: nameVi = '', name_en: nameEn = '' }) => ({
    key,
    level: level === 'province' ? 'province' : 'commune',
    block: block as Block,
    no: Number(no),
    nameVi,
    nameEn,
  }));
}
