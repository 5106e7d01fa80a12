import type { CalendarDate } from '#kernel/calendar';
import type { Tx } from '#kernel/db/tx';
import { homeCode } from '#kernel/ids';
import type { MeasuredValue } from '#kernel/measurement';
import { isContradicted } from '../../domain/measurements/contradiction.ts';
import { type RuleRecord, selectAnswersOfForm, selectRulesOn } from '../../queries/contradiction-queries.ts';
import { formVersionsInForce } from '../network/open-form-version.ts';
import { answerTo, areaOf } from './compare-reports.ts';

/** An asked item that a rule compares with the measurement. */
export type AskedBeside = RuleRecord & { readonly itemVi: string; readonly itemEn: string };
/** What a place reported to it; null: nothing, or no answer. */
export type ReportedBeside = { readonly answer: 'yes' | 'no' | null; readonly contradicted: boolean };

const NOTHING: ReportedBeside = { answer: null, contradicted: false };

/**
 * What the communes of a province reported for a period to the items that are compared with a measurement, in the order of the rules:
 * measured and self-reported stand side by side.
 */
export async function reportedBeside(
  tx: Tx,
  measurement: string,
  provinceCode: string,
  day: CalendarDate,
  part: 'party' | 'council' | 'committee' | 'front' | null,
  values: ReadonlyMap<string, MeasuredValue>,
): Promise<{ readonly asked: readonly AskedBeside[]; readonly reportedOf: (area: string) => ReportedBeside[] }> {
  const rules = (await selectRulesOn(tx, day)).filter((rule) => rule.measurement === measurement);
  const forms = await formVersionsInForce(tx, [...new Set(rules.map(({ formKey }) => formKey))], day);
  const asked = rules.map((rule) => {
    const item = forms.get(rule.formKey)?.items.find(({ key }) => key === rule.itemKey);
    return { ...rule, itemVi: item?.nameVi ?? rule.itemKey, itemEn: item?.nameEn ?? rule.itemKey };
  });
  const byRule: ReadonlyMap<string, ReportedBeside>[] = [];
  for (const rule of rules) {
    const reported = new Map<string, ReportedBeside>();
    for (const report of await selectAnswersOfForm(tx, [homeCode(provinceCode)], day, rule.formKey, part)) {
      const area = areaOf(report);
      const answer = await answerTo(tx, rule.itemKey, report);
      const value = values.get(area);
      reported.set(area, {
        answer: answer === null ? null : answer === 1 ? 'yes' : 'no',
        contradicted: value !== undefined && isContradicted(rule, answer, value),
      });
    }
    byRule.push(reported);
  }
  return { asked, reportedOf: (area) => byRule.map((reported) => reported.get(area) ?? NOTHING) };
}
