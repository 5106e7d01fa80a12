import { Type } from 'typebox';
import { addDays, type CalendarDate, vietnamDay } from '#kernel/calendar';
import type { Tx } from '#kernel/db/tx';
import { type HomeCode, homeCode } from '#kernel/ids';
import type { MeasuredSpan, MeasuredValue } from '#kernel/measurement';
import { useCase } from '#kernel/use-case';
import { unitHistory } from '#modules/organisations';
import {
  insertContradictions,
  insertPass,
  type RuleRecord,
  selectPassBefore,
  selectPassesToMake,
  selectRulesOn,
} from '../../queries/contradiction-queries.ts';
import { type Answered, compareReports, reportsOf } from './compare-reports.ts';

/** A machine that stood still catches up with periods that ended so many days ago. */
const LOOK_BACK_DAYS = 14;

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
  const reports = await reportsOf(tx, homes, periodEnd, formKey);
  const [before] = await selectPassBefore(tx, formKey, periodEnd);
  for (const rule of rules) {
    const found = (await compareReports(tx, rule, reports, periodEnd, now)).filter(({ contradicted }) => contradicted);
    const rows = found.map(({ report, value, span }) => rowOf(rule, report, periodEnd, value, span));
    if (rows.length > 0) await insertContradictions(tx, JSON.stringify(rows), before?.periodEnd ?? null);
  }
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
