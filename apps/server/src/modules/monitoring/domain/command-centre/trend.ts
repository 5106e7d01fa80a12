import type { CalendarDate } from '#kernel/calendar';
import type { ConditionCounts } from '#modules/reporting';
import type { ReportRules } from '../daily-report/report-rules.ts';
import { type ReadinessCounts, sumReadiness } from './readiness.ts';
import { type ShownShare, shownShare } from './shown.ts';

/** The readiness of the nation or of a province on one stored day. Null: nobody reported. */
export type TrendPoint = {
  readonly date: CalendarDate;
  readonly communes: number;
  readonly reported: number;
  readonly green: number | null;
  readonly yellow: number | null;
  readonly red: number | null;
  readonly greenShare: ShownShare | null;
};

/** @rule REP-105, REP-301, REP-302 */
export function trendPoint(date: CalendarDate, provinces: readonly ConditionCounts[], rules: ReportRules): TrendPoint {
  const { communes, reported, green, yellow, red } = sumReadiness(provinces.map((province) => readinessOf(province, rules)));
  if (reported === 0) return { date, communes, reported, green: null, yellow: null, red: null, greenShare: null };
  return { date, communes, reported, green, yellow, red, greenShare: shownShare({ counted: green, all: communes }) };
}

function readinessOf({ communes, byUnmet }: ConditionCounts, { yellowUpTo }: ReportRules): ReadinessCounts {
  const sum = (test: (unmet: number) => boolean) =>
    [...byUnmet].reduce((total, [unmet, count]) => total + (test(unmet) ? count : 0), 0);
  return {
    communes,
    reported: sum(() => true),
    green: sum((unmet) => unmet === 0),
    yellow: sum((unmet) => unmet > 0 && unmet <= yellowUpTo),
    red: sum((unmet) => unmet > yellowUpTo),
  };
}
