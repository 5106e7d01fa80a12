import { Type } from 'typebox';
import { addDays, type CalendarDate, vietnamDay } from '#kernel/calendar';
import type { Tx } from '#kernel/db/tx';
import { type HomeCode, homeCode } from '#kernel/ids';
import type { MeasuredSpan, MeasuredValue } from '#kernel/measurement';
import { useCase } from '#kernel/use-case';
import { unitHistory } from '#modules/organisations';
import { isContradicted } from '../../domain/measurements/contradiction.ts';
import { findMeasurement } from '../../measurement-registry.ts';
import {
  insertContradictions,
  insertPass,
  type RuleRecord,
  selectAnswersOfForm,
  selectPassBefore,
  selectPassesToMake,
  selectRulesOn,
} from '../../queries/contradiction-queries.ts';
import { targetOf } from '../network/address.ts';
import { openFormVersion } from '../network/open-form-version.ts';
import { periodOfReport } from '../network/period-of-report.ts';
import { spanOf } from './span.ts';

/** A machine that stood still catches up with periods that ended so many days ago. */
const LOOK_BACK_DAYS = 14;

type Answered = Awaited<ReturnType<typeof selectAnswersOfForm>>[number];

/**
 * Compares what was reported with what was measured, for periods that have become due or closed since the last time. A contradiction that
 * is found waits for an independent check. Bears a repeat, and two at once.
 * @returns how many passes were made
 * @rule C-12
 */
export const findContradictions = useCase(
  'reporting.find-contradictions',
  { permission: 'reporting.manage-regimes', input: Type.Object({}) },
  async (_input, { tx, clock }) => {
    const now = clock.now();
    const today = vietnamDay(now);
    const forms = [...new Set((await selectRulesOn(tx, today)).map(({ formKey }) => formKey))];
    const homes = (await unitHistory(tx))
      .unitsOn(today, 'province')
      .flatMap(({ code }) => (code === null ? [] : [homeCode(code)]));
    const passes = await selectPassesToMake(tx, forms, addDays(today, -LOOK_BACK_DAYS), homes, now.toISOString());
    let made = 0;
    for (const { formKey, periodEnd, kind } of passes) {
      const [taken] = await insertPass(tx, formKey, periodEnd, kind, now.toISOString());
      if (taken) await compare(tx, formKey, periodEnd, homes, now);
      made += Number(taken !== undefined);
    }
    return { made };
  },
);

async function compare(tx: Tx, formKey: string, periodEnd: CalendarDate, homes: readonly HomeCode[], now: Date): Promise<void> {
  const rules = (await selectRulesOn(tx, periodEnd)).filter((rule) => rule.formKey === formKey);
  const reports = await selectAnswersOfForm(tx, [...homes], periodEnd, formKey, null);
  const [before] = await selectPassBefore(tx, formKey, periodEnd);
  for (const rule of rules) {
    const rows = await contradicted(tx, rule, reports, periodEnd, now);
    if (rows.length > 0) await insertContradictions(tx, JSON.stringify(rows), before?.periodEnd ?? null);
  }
}

async function contradicted(
  tx: Tx,
  rule: RuleRecord,
  reports: readonly Answered[],
  periodEnd: CalendarDate,
  now: Date,
): Promise<object[]> {
  const answered: { report: Answered; answer: number | null }[] = [];
  for (const report of reports) answered.push({ report, answer: await answerTo(tx, rule.itemKey, report) });
  const candidates = answered.filter(({ answer }) => answer === (rule.answer === 'yes' ? 1 : 0));
  const rows: object[] = [];
  for (const [, alike] of Map.groupBy(candidates, ({ report }) => `${report.regimeNo} ${report.part}`)) {
    const span = await spanOfReports(tx, alike, periodEnd, now);
    const measured = await measuredOf(tx, rule, alike, span);
    for (const { report, answer } of alike) {
      const value = measured.get(areaOf(report));
      if (value && isContradicted(rule, answer, value)) rows.push(rowOf(rule, report, periodEnd, value, span));
    }
  }
  return rows;
}

/** The answer of a report to an item: 1 yes, 0 no; null: not answered, or its version of the form does not ask it. */
export async function answerTo(
  tx: Tx,
  itemKey: string,
  report: Pick<Answered, 'formVersionNo' | 'yesNo'>,
): Promise<number | null> {
  const at = (await openFormVersion(tx, report.formVersionNo)).items.findIndex(({ key }) => key === itemKey);
  return at < 0 ? null : (report.yesNo?.[at] ?? null);
}

const placeOf = ({ home, reporter, part }: Answered) => targetOf({ provinceCode: home, reporter, part });
export const areaOf = (report: Answered): string => placeOf(report).area ?? report.home;

type Alike = readonly { readonly report: Answered }[];

/** The days that reports of one regime cover. */
async function spanOfReports(tx: Tx, [one]: Alike, periodEnd: CalendarDate, now: Date): Promise<MeasuredSpan> {
  const period = one && (await periodOfReport(tx, { regimeNo: one.report.regimeNo, periodEnd }));
  return spanOf(period?.first ?? periodEnd, period?.last ?? periodEnd, now);
}

/** The values of reports of one regime and block, in one measuring. */
async function measuredOf(
  tx: Tx,
  rule: RuleRecord,
  alike: Alike,
  span: MeasuredSpan,
): Promise<ReadonlyMap<string, MeasuredValue>> {
  const measurement = findMeasurement(rule.measurement);
  const [one] = alike;
  if (!measurement || !one) return new Map();
  const areas = alike.map(({ report }) => areaOf(report));
  return measurement.measure(tx, areas, span, placeOf(one.report).part);
}

function rowOf(
  rule: RuleRecord,
  report: Answered,
  periodEnd: CalendarDate,
  { value, of }: MeasuredValue,
  span: MeasuredSpan,
): object {
  return {
    home_code: report.home,
    period_end: periodEnd,
    reporter: report.reporter,
    part: report.part,
    rule_key: rule.ruleKey,
    rule_from: rule.validFrom,
    form_version_no: report.formVersionNo,
    revision: report.revision,
    value,
    whole: of,
    measured_at: span.now,
    first_day: span.first,
  };
}
