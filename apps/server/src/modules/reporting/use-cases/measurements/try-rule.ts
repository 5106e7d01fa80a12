import { Type } from 'typebox';
import { CalendarDateSchema } from '#kernel/calendar';
import { homeCode } from '#kernel/ids';
import { reading } from '#kernel/use-case';
import { unitHistory } from '#modules/organisations';
import { areaOf, compareReports, reportsOf } from './compare-reports.ts';
import { ComparedFields, requireComparable } from './keep-rules.ts';
import { nameOfArea } from './place.ts';

/** So many of what a trial finds are named; all of them are counted. */
const MOST_NAMED = 100;

export const RuleTrial = Type.Object({ day: CalendarDateSchema, ...ComparedFields });

/**
 * What a rule would find among the reports for the period that ends on a day, before it is in force: nothing is kept. `answered`: reports
 * that give its answer; `unmeasured`: those of which nothing was measured, so that there is nothing to compare.
 * @throws reporting/item-not-comparable, measurement-not-found, bound-of-share
 * @rule C-12
 */
export const tryMeasurementRule = reading(
  'reporting.try-measurement-rule',
  { permission: 'reporting.manage-regimes', input: RuleTrial },
  async ({ day, ...rule }, { tx, clock }) => {
    await requireComparable(tx, rule, day);
    const history = await unitHistory(tx);
    const homes = history.unitsOn(day, 'province').flatMap(({ code }) => (code === null ? [] : [homeCode(code)]));
    const reports = await reportsOf(tx, homes, day, rule.formKey);
    const compared = await compareReports(tx, rule, reports, day, clock.now());
    const found = compared.filter(({ contradicted }) => contradicted);
    return {
      reports: reports.length,
      answered: compared.length,
      unmeasured: compared.filter(({ value }) => value.value === null).length,
      found: found.length,
      named: found.slice(0, MOST_NAMED).map(({ report, value, span }) => ({
        area: areaOf(report),
        name: nameOfArea(history, areaOf(report), day),
        provinceName: nameOfArea(history, report.home, day),
        part: report.part,
        value: value.value ?? 0,
        of: value.of,
        firstDay: span.first,
      })),
    };
  },
);
