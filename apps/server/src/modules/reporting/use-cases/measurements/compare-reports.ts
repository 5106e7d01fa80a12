import type { CalendarDate } from '#kernel/calendar';
import type { Tx } from '#kernel/db/tx';
import type { HomeCode } from '#kernel/ids';
import type { MeasuredSpan, MeasuredValue } from '#kernel/measurement';
import { isContradicted } from '../../domain/measurements/contradiction.ts';
import { findMeasurement } from '../../measurement-registry.ts';
import { type RuleRecord, selectAnswersOfForm } from '../../queries/contradiction-queries.ts';
import { targetOf } from '../network/address.ts';
import { openFormVersion } from '../network/open-form-version.ts';
import { periodOfReport } from '../network/period-of-report.ts';
import { spanOf } from './span.ts';

export type Answered = Awaited<ReturnType<typeof selectAnswersOfForm>>[number];
/** What a rule compares. */
export type Comparing = Pick<RuleRecord, 'itemKey' | 'answer' | 'measurement' | 'operator' | 'bound'>;
/** A report beside what was measured of its place, on the days that it covers. */
export type Compared = {
  readonly report: Answered;
  readonly value: MeasuredValue;
  readonly span: MeasuredSpan;
  readonly contradicted: boolean;
};

/** The reports of a form for a period in these homes. */
export const reportsOf = (tx: Tx, homes: readonly HomeCode[], periodEnd: CalendarDate, formKey: string) =>
  selectAnswersOfForm(tx, [...homes], periodEnd, formKey, null);

/** The reports that give the answer of a rule, each beside what was measured; in the order of their regimes and places. */
export async function compareReports(
  tx: Tx,
  rule: Comparing,
  reports: readonly Answered[],
  periodEnd: CalendarDate,
  now: Date,
): Promise<readonly Compared[]> {
  const answered: { report: Answered; answer: number | null }[] = [];
  for (const report of reports) answered.push({ report, answer: await answerTo(tx, rule.itemKey, report) });
  const candidates = answered.filter(({ answer }) => answer === (rule.answer === 'yes' ? 1 : 0));
  const compared: Compared[] = [];
  for (const [, alike] of Map.groupBy(candidates, ({ report }) => `${report.regimeNo} ${report.part}`)) {
    const span = await spanOfReports(tx, alike, periodEnd, now);
    const measured = await measuredOf(tx, rule, alike, span);
    for (const { report, answer } of alike) {
      const value = measured.get(areaOf(report));
      if (value) compared.push({ report, value, span, contradicted: isContradicted(rule, answer, value) });
    }
  }
  return compared;
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
  rule: Comparing,
  alike: Alike,
  span: MeasuredSpan,
): Promise<ReadonlyMap<string, MeasuredValue>> {
  const measurement = findMeasurement(rule.measurement);
  const [one] = alike;
  if (!measurement || !one) return new Map();
  const areas = alike.map(({ report }) => areaOf(report));
  return measurement.measure(tx, areas, span, placeOf(one.report).part);
}
