import type { CalendarDate } from '#kernel/calendar';
import { type RuleId, type RuleText, ruleText } from '../daily-report/rule-texts.ts';
import { type Limit, percentOf, type Share } from '../daily-report/shares.ts';
import type { NationalDay } from './command-day.ts';
import { type CommuneColumns, communeColumns } from './commune-columns.ts';
import { allProvinces, bothLevels, type DossiersByProvince, onlineShare } from './dossier-sums.ts';
import { type Movement, movements } from './movements.ts';
import { orderUnits } from './ordered-units.ts';
import { comparedCounts, type ProvinceFigures, provinceFigures } from './province-figures.ts';
import { colourSigns, countsOf, type ReadinessCounts, sumReadiness } from './readiness.ts';
import { type CountChange, countChange, type ShareChange, shareChange } from './shown.ts';
import { countOverdueOfPlan } from './task-reading.ts';
import { taskRegister } from './task-register.ts';
import { WATCH_SETTINGS } from './watch-settings.ts';

export type LegendRule = RuleText & { readonly id: RuleId };

export type Headline = {
  readonly provinces: number;
  readonly communes: number;
  readonly provincesReported: CountChange;
  readonly reported: CountChange;
  readonly notReported: CountChange;
  readonly green: CountChange;
  readonly yellow: CountChange;
  readonly red: CountChange;
  readonly greenShare: ShareChange;
  readonly provincesTasksGreen: number | null;
  readonly provincesTasksRed: number | null;
  readonly overdueTasks: CountChange;
  readonly dueSoonTasks: number | null;
  readonly onlineShareDay: ShareChange;
  readonly onlineShareCumulative: ShareChange;
};

/** The values of settings that legends print. Shares in percent. */
export type LegendSettings = {
  readonly yellowUpTo: number;
  readonly phaseEnd: CalendarDate;
  readonly cumulativeStart: CalendarDate;
  readonly lowOnlineShare: number;
  readonly farBelowAverage: number;
};

export type NationalView = {
  readonly headline: Headline;
  readonly provinces: readonly ProvinceFigures[];
  readonly communes: CommuneColumns;
  readonly movements: readonly Movement[];
  readonly rules: readonly LegendRule[];
  readonly settings: LegendSettings;
};

const LEGEND = [
  'REP-105',
  'REP-106',
  'REP-301',
  'REP-302',
  'REP-303',
  'REP-208',
  'REP-205',
  'REP-501',
  'REP-502',
] as const satisfies readonly RuleId[];

/** The state of the nation on one map (C-02, C-03, C-04, C-05, C-10, C-11). */
export function nationalView(day: NationalDay): NationalView {
  const units = orderUnits(day.facts);
  const provinces = provinceFigures(day, units);
  const signs = colourSigns(units, day.facts.conditionAnswers, day.rules);
  const headline = headlineOf(day, provinces, countsOf(units, signs), comparedCounts(day, units), units.communes.length);
  return {
    headline,
    provinces,
    communes: communeColumns(units, day.facts.conditionAnswers, day.rules),
    movements: movements(day, units, headline.greenShare),
    rules: legend(LEGEND, day.rules),
    settings: legendSettings(day),
  };
}

export const legend = (ids: readonly RuleId[], rules: NationalDay['rules']): readonly LegendRule[] =>
  ids.map((id) => ({ id, ...ruleText(id, rules) }));

function legendSettings({ rules }: Pick<NationalDay, 'rules'>): LegendSettings {
  const { yellowUpTo, phaseEnd, cumulativeStart } = rules;
  const percent = ({ numerator, denominator }: Limit) => percentOf({ counted: numerator, all: denominator }, 2) ?? 0;
  return {
    yellowUpTo,
    phaseEnd,
    cumulativeStart,
    lowOnlineShare: percent(WATCH_SETTINGS.lowOnlineShare),
    farBelowAverage: percent(WATCH_SETTINGS.farBelowAverage),
  };
}

function headlineOf(
  day: NationalDay,
  provinces: readonly ProvinceFigures[],
  now: readonly ReadinessCounts[] | null,
  before: readonly ReadinessCounts[] | null,
  communes: number,
): Headline {
  const readiness = readinessHeadline(now, before);
  const withTasks = provinces.flatMap(({ tasks }) => tasks ?? []);
  const statuses = (wanted: string) =>
    withTasks.length === 0 ? null : withTasks.filter(({ status }) => status === wanted).length;
  const register = taskRegister(day.tasks, day.facts.date, day.rules);
  return {
    provinces: provinces.length,
    communes,
    ...readiness,
    provincesTasksGreen: statuses('green'),
    provincesTasksRed: statuses('red'),
    overdueTasks: countChange(countOverdueOfPlan(register), overdueBefore(day)),
    dueSoonTasks:
      register.length === 0 ? null : register.filter(({ lists, dueSoon }) => lists.includes('plan') && dueSoon).length,
    onlineShareDay: shareChange(nationalOnline(day.dossiers.day), nationalOnline(day.compared?.dossiers.day ?? null)),
    onlineShareCumulative: shareChange(
      nationalOnline(day.dossiers.cumulative),
      nationalOnline(day.compared?.dossiers.cumulative ?? null),
    ),
  };
}

function readinessHeadline(now: readonly ReadinessCounts[] | null, before: readonly ReadinessCounts[] | null) {
  const [sum, previous] = [now && sumReadiness(now), before && sumReadiness(before)];
  const change = (count: (counts: ReadinessCounts) => number) => countChange(sum && count(sum), previous && count(previous));
  const known = (counts: ReadinessCounts | null, colour: 'green' | 'yellow' | 'red') =>
    counts && counts.reported > 0 ? counts[colour] : null;
  const colour = (name: 'green' | 'yellow' | 'red') => countChange(known(sum, name), known(previous, name));
  const provincesReported = (counts: readonly ReadinessCounts[] | null) =>
    counts?.filter(({ reported }) => reported > 0).length ?? null;
  return {
    provincesReported: countChange(provincesReported(now), provincesReported(before)),
    reported: change(({ reported }) => reported),
    notReported: change(({ communes, reported }) => communes - reported),
    green: colour('green'),
    yellow: colour('yellow'),
    red: colour('red'),
    greenShare: shareChange(greenOf(sum), greenOf(previous)),
  };
}

/** Null when nobody reported: then the share is not known, which is not 0 %. */
const greenOf = (counts: ReadinessCounts | null): Share | null =>
  counts && counts.reported > 0 ? { counted: counts.green, all: counts.communes } : null;

const overdueBefore = ({ compared, rules }: NationalDay): number | null =>
  compared?.tasks ? countOverdueOfPlan(taskRegister(compared.tasks, compared.date, rules)) : null;

const nationalOnline = (sums: DossiersByProvince | null): Share | null => sums && onlineShare(bothLevels(allProvinces(sums)));
