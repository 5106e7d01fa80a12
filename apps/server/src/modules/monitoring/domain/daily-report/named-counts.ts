import type { DayFacts } from '#modules/reporting';
import { metByProvince, readConditions } from './conditions.ts';
import { type Figure, type GroupTest, groupsOf } from './figure.ts';
import type { ReportRules } from './report-rules.ts';
import { reportProvinces } from './report-units.ts';

const NOT_ALL: GroupTest = { is: 'below', numerator: 1, denominator: 1 };
/** The conditions whose provinces section III.2 names and counts. */
const COUNTED: Readonly<Record<string, number>> = { condition13Below100: 13, condition14Below100: 14 };

/**
 * How many provinces a list of the summary names. Sentences print the number, the data of the report hold the list alone.
 * @param list its key in the summary
 * @returns null when the summary has no such list, or there are no raw figures for it
 * @rule REP-105, REP-106
 */
export function namedCount(facts: DayFacts, rules: ReportRules, list: string): Figure | null {
  const no = Object.hasOwn(COUNTED, list) ? COUNTED[list] : undefined;
  const conditions = no === undefined ? null : readConditions(facts, reportProvinces(facts), rules);
  const provinces = conditions && no !== undefined ? metByProvince(conditions, no) : null;
  if (!provinces) return null;
  return groupsOf(
    provinces.map(({ met }) => met),
    NOT_ALL,
    'REP-105',
    'REP-106',
  );
}
