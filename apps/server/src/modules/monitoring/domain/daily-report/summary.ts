import type { Block, DayFacts } from '#modules/reporting';
import { BLOCKS } from '../blocks.ts';
import { type Conditions, conditionShare, greenChange, greenShare, metByProvince, readPrevious } from './conditions.ts';
import { type LowCriterion, namedCriteria, provincesBelow } from './criteria.ts';
import type { ReportSummary } from './daily-report.ts';
import { lowestOnline } from './dossiers.ts';
import type { Explained } from './explained.ts';
import { countedOf, type GroupTest, groupsOf, joinTallies, passes, wholeOf } from './figure.ts';
import type { ReportRules } from './report-rules.ts';
import type { ReportProvince } from './report-units.ts';
import { overdueCount, overdueGroups, provincesTasksGreen, provincesTasksRed, type Tasks } from './tasks.ts';

const ALL: GroupTest = { is: 'equal', numerator: 1, denominator: 1 };
const NOT_ALL: GroupTest = { is: 'below', numerator: 1, denominator: 1 };

/** What the annexes found, for the figures of the text. */
export type Findings = {
  readonly facts: DayFacts;
  readonly rules: ReportRules;
  readonly provinces: readonly ReportProvince[];
  readonly tasks: Tasks | null;
  readonly conditions: Conditions | null;
  readonly criteria: Readonly<Record<Block, readonly LowCriterion[] | null>>;
};

/** The figures of sections I to III that the summary names. */
export function summarise(findings: Findings): Explained<ReportSummary> {
  const { facts, provinces, tasks, rules, conditions } = findings;
  return {
    communes: wholeOf(joinTallies(provinces.map(({ register }) => register)), 'REP-105'),
    ...readinessFigures(findings),
    provincesTasksGreen: tasks && provincesTasksGreen(tasks),
    provincesTasksRed: tasks && provincesTasksRed(tasks, rules),
    ...greenProvinces(conditions, rules),
    overdueTasks: tasks && overdueCount(tasks, null),
    overdueByGroup: tasks && Object.fromEntries(overdueGroups(tasks).map(([group]) => [group, overdueCount(tasks, group)])),
    criteriaNamed: namedByBlock(findings),
    condition13Below100: provincesBelow100(conditions, 13),
    condition14Below100: provincesBelow100(conditions, 14),
    ...nationalCondition15(conditions),
    lowestOnlineCumulative: lowestOnline(facts, provinces),
  };
}

/** Green, yellow and red communes of the nation and the change of the green share. */
function readinessFigures({ facts, provinces, rules, conditions }: Findings) {
  const before = provinces.flatMap((province) => readPrevious(facts, province, rules)?.green ?? []);
  const previous = before.length > 0 ? joinTallies(before) : null;
  const previousFigures = {
    greenPrevious: previous && countedOf(previous, 'REP-302'),
    greenPreviousPct: previous && greenShare(previous),
  };
  if (!conditions) {
    return {
      communesReported: null,
      provincesReported: null,
      green: null,
      yellow: null,
      red: null,
      greenPct: null,
      ...previousFigures,
      greenPctChange: null,
    };
  }
  const today = conditions.provinces.map((province) => province.today);
  const green = joinTallies(today.map((readiness) => readiness.green));
  return {
    communesReported: countedOf(joinTallies(today.map(({ reported }) => reported)), 'REP-301'),
    provincesReported: groupsOf(
      today.map(({ reported }) => reported),
      { is: 'any' },
      'REP-301',
    ),
    green: countedOf(green, 'REP-302', 'REP-106'),
    yellow: countedOf(joinTallies(today.map(({ yellow }) => yellow)), 'REP-302', 'REP-106'),
    red: countedOf(joinTallies(today.map(({ red }) => red)), 'REP-302', 'REP-106'),
    greenPct: greenShare(green),
    ...previousFigures,
    greenPctChange: greenChange(green, previous),
  };
}

/** @rule REP-304 */
function greenProvinces(conditions: Conditions | null, rules: ReportRules) {
  if (!conditions)
    return { provincesGreenOver50: null, provincesGreenOver70: null, provincesGreen100: null, provincesGreen100Codes: null };
  const green = conditions.provinces.map(({ today }) => today.green);
  return {
    provincesGreenOver50: groupsOf(green, { is: 'above', ...rules.greenOver50 }, 'REP-304', 'REP-302'),
    provincesGreenOver70: groupsOf(green, { is: 'above', ...rules.greenOver70 }, 'REP-304', 'REP-302'),
    provincesGreen100: groupsOf(green, ALL, 'REP-304', 'REP-302'),
    provincesGreen100Codes: conditions.provinces
      .filter(({ today }) => passes(today.green, ALL))
      .map(({ province }) => province.code),
  };
}

/** Codes, alphabetical by name, of the provinces where not all communes meet the condition. */
function provincesBelow100(conditions: Conditions | null, no: number): readonly string[] | null {
  const provinces = conditions && metByProvince(conditions, no);
  return provinces?.filter(({ met }) => passes(met, NOT_ALL)).map(({ code }) => code) ?? null;
}

/** Support staff (condition 15), of all communes of the nation: outline §2.4. */
function nationalCondition15(conditions: Conditions | null) {
  const provinces = conditions && metByProvince(conditions, 15);
  if (!provinces) return { condition15Met: null, condition15Pct: null };
  const met = joinTallies(provinces.map((province) => province.met));
  return { condition15Met: countedOf(met, 'REP-106'), condition15Pct: conditionShare(met) };
}

/** Section I.3 b. @rule REP-604 */
function namedByBlock({ criteria, rules }: Findings): Explained<ReportSummary>['criteriaNamed'] {
  const named = (block: Block) => {
    const low = criteria[block];
    return (
      low &&
      namedCriteria(low, rules).map((criterion) => ({
        key: criterion.criterion.key,
        provincesBelow50: provincesBelow(criterion, rules),
      }))
    );
  };
  return Object.fromEntries(BLOCKS.map((block) => [block, named(block)])) as Explained<ReportSummary>['criteriaNamed'];
}
