import { compareWithLimit, type Share } from '../daily-report/shares.ts';
import { statusOf } from '../daily-report/tasks.ts';
import type { NationalDay } from './command-day.ts';
import { bothLevels, NO_DOSSIERS, onlineShare } from './dossier-sums.ts';
import type { OrderedUnits } from './ordered-units.ts';
import { anyReported, colourSigns, countsOf, type ReadinessCounts } from './readiness.ts';
import { type ShareChange, type ShownShare, shareChange, shownShare } from './shown.ts';
import { overdueByProvince, phase2ByProvince } from './task-reading.ts';
import { taskRegister } from './task-register.ts';
import { WATCH_SETTINGS } from './watch-settings.ts';

export type ProvinceFlag = 'no-report' | 'low-online-share' | 'far-below-own-average' | 'overdue-tasks';

/** What the national view and the head of a province page say of a province. Null is "no data", never 0. */
export type ProvinceFigures = {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly communes: number;
  readonly reported: number | null;
  readonly notReported: number | null;
  readonly green: number | null;
  readonly yellow: number | null;
  readonly red: number | null;
  readonly greenShare: ShareChange;
  readonly tasks: { readonly done: number; readonly total: number; readonly status: 'green' | 'yellow' | 'red' | null } | null;
  readonly overdueTasks: number | null;
  readonly onlineShareDay: ShownShare | null;
  readonly onlineShareCumulative: ShownShare | null;
  readonly flags: readonly ProvinceFlag[];
};

/** The figures of all provinces, in the order of the units. */
export function provinceFigures(day: NationalDay, units: OrderedUnits): readonly ProvinceFigures[] {
  const { facts, rules, dossiers } = day;
  const now = countsOf(units, colourSigns(units, facts.conditionAnswers, rules));
  const before = comparedCounts(day, units);
  const register = taskRegister(day.tasks, facts.date, rules);
  const [phase2, overdue] = [phase2ByProvince(register, rules), overdueByProvince(register)];
  return units.provinces.map((province, place) => {
    const tasks = phase2.get(province.code) ?? null;
    const received = dossiers.day && bothLevels(dossiers.day.get(province.code) ?? NO_DOSSIERS);
    const since = dossiers.cumulative && bothLevels(dossiers.cumulative.get(province.code) ?? NO_DOSSIERS);
    const communes = units.communeCodes[place]?.length ?? 0;
    const figures = {
      code: province.code,
      name: province.name,
      shortName: province.shortName,
      communes,
      ...readinessFigures(now?.[place] ?? null, before?.[place] ?? null),
      tasks: tasks && { done: tasks.counted, total: tasks.all, status: statusOf({ ...tasks, parts: () => [] }, rules) },
      overdueTasks: overdue.get(province.code) ?? null,
      onlineShareDay: shownShare(received && onlineShare(received)),
      onlineShareCumulative: shownShare(since && onlineShare(since)),
    };
    const ofJune = received && {
      received: received.direct + received.online,
      june: facts.juneAverages?.get(province.code) ?? null,
    };
    return { ...figures, flags: flagsOf(figures, since && onlineShare(since), ofJune) };
  });
}

/** Counts by province of the compared day; null when nobody at all answered for it. @rule REP-303 */
export function comparedCounts({ rules, compared }: NationalDay, units: OrderedUnits): readonly ReadinessCounts[] | null {
  const signs = colourSigns(units, compared?.conditionAnswers ?? null, rules);
  return anyReported(signs) ? countsOf(units, signs) : null;
}

/** A province from which nobody reported has no colours and no share: it is not worse, it is unknown (architecture §3.5). */
function readinessFigures(now: ReadinessCounts | null, before: ReadinessCounts | null) {
  if (!now || now.reported === 0) {
    const reported = now && 0;
    return {
      reported,
      notReported: now?.communes ?? null,
      green: null,
      yellow: null,
      red: null,
      greenShare: shareChange(null, greenOf(before)),
    };
  }
  const { reported, communes, green, yellow, red } = now;
  return {
    reported,
    notReported: communes - reported,
    green,
    yellow,
    red,
    greenShare: shareChange(greenOf(now), greenOf(before)),
  };
}

const greenOf = (counts: ReadinessCounts | null): Share | null => counts && { counted: counts.green, all: counts.communes };

function flagsOf(
  figures: { readonly reported: number | null; readonly overdueTasks: number | null },
  online: Share | null,
  day: { readonly received: number; readonly june: number | null } | null,
): readonly ProvinceFlag[] {
  const flags: ProvinceFlag[] = [];
  if (!figures.reported) flags.push('no-report');
  if (online && isBelow(online, WATCH_SETTINGS.lowOnlineShare)) flags.push('low-online-share');
  if (
    day?.june &&
    day.received * WATCH_SETTINGS.farBelowAverage.denominator < day.june * WATCH_SETTINGS.farBelowAverage.numerator
  ) {
    flags.push('far-below-own-average');
  }
  if (figures.overdueTasks) flags.push('overdue-tasks');
  return flags;
}

const isBelow = (share: Share, limit: { readonly numerator: number; readonly denominator: number }): boolean =>
  (compareWithLimit(share, limit) ?? 0) < 0;
