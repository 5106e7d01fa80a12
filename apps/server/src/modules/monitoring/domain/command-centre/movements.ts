import { statusOf } from '../daily-report/tasks.ts';
import type { NationalDay } from './command-day.ts';
import type { OrderedUnits } from './ordered-units.ts';
import { type ProvinceFigures, provinceFigures } from './province-figures.ts';
import { anyReported, type ColourSign, type CommuneColour, colourSigns } from './readiness.ts';
import type { ShareChange } from './shown.ts';
import { countOverdueOfPlan, phase2ByProvince } from './task-reading.ts';
import { taskRegister } from './task-register.ts';
import { WATCH_SETTINGS } from './watch-settings.ts';

export type UnitName = { readonly code: string; readonly name: string };
export type MovementKind =
  | 'green-share'
  | 'communes-turned'
  | 'tasks-status'
  | 'tasks-overdue'
  | 'communes-stopped-reporting'
  | 'communes-started-reporting';
export type Direction = 'better' | 'worse' | 'neutral';

/** One thing that differs from the compared day; the screen makes a sentence of it. */
export type Movement = {
  readonly kind: MovementKind;
  /** A silent unit is never worse: what it would have said is not known. */
  readonly direction: Direction;
  /** Null: the whole country. */
  readonly unit: UnitName | null;
  readonly from: number | string | null;
  readonly to: number | string | null;
  readonly change: number | null;
  /** The communes concerned, the first of them by code, and how many they are. */
  readonly communes: readonly UnitName[];
  readonly count: number;
};

const COLOURS: Readonly<Record<ColourSign, CommuneColour>> = { g: 'green', y: 'yellow', r: 'red', n: 'not-reported' };
const RANK: Readonly<Record<string, number>> = { green: 2, yellow: 1, red: 0 };
const NOBODY = { communes: [], count: 0 } as const;

/** What got better or worse since the compared day (C-04): the nation, then worse before better before neutral, largest first. */
export function movements(day: NationalDay, units: OrderedUnits, national: ShareChange): readonly Movement[] {
  if (!day.compared) return [];
  const figures = provinceFigures(day, units);
  const all = [
    ...greenShare(null, national),
    ...overduePlanTasks(day),
    ...figures.flatMap((province) => greenShare(nameOf(province), province.greenShare)),
    ...turnedCommunes(day, units),
    ...taskStatuses(day, figures),
  ];
  return all.toSorted((one, other) => placeOf(one) - placeOf(other) || sizeOf(other) - sizeOf(one));
}

const nameOf = ({ code, shortName }: { readonly code: string; readonly shortName: string }): UnitName => ({
  code,
  name: shortName,
});
const PLACES: Readonly<Record<Direction, number>> = { worse: 1, better: 2, neutral: 3 };
const placeOf = ({ unit, direction }: Movement): number => (unit === null ? 0 : PLACES[direction]);
const sizeOf = ({ change, count }: Movement): number => Math.abs(change ?? count);

function greenShare(unit: UnitName | null, { value, previous, change }: ShareChange): readonly Movement[] {
  if (!change || !value || !previous) return [];
  return [
    {
      kind: 'green-share',
      direction: change > 0 ? 'better' : 'worse',
      unit,
      from: previous.printed,
      to: value.printed,
      change,
      ...NOBODY,
    },
  ];
}

function overduePlanTasks({ facts, tasks, rules, compared }: NationalDay): readonly Movement[] {
  if (!compared?.tasks) return [];
  const to = countOverdueOfPlan(taskRegister(tasks, facts.date, rules));
  const from = countOverdueOfPlan(taskRegister(compared.tasks, compared.date, rules));
  if (from === null || to === null || from === to) return [];
  return [
    { kind: 'tasks-overdue', direction: to < from ? 'better' : 'worse', unit: null, from, to, change: to - from, ...NOBODY },
  ];
}

function taskStatuses({ rules, compared }: NationalDay, figures: readonly ProvinceFigures[]): readonly Movement[] {
  if (!compared?.tasks) return [];
  const before = phase2ByProvince(taskRegister(compared.tasks, compared.date, rules), rules);
  return figures.flatMap((province): readonly Movement[] => {
    const share = before.get(province.code);
    const from = share ? statusOf({ ...share, parts: () => [] }, rules) : null;
    const to = province.tasks?.status ?? null;
    if (from === null || to === null || from === to) return [];
    const direction = (RANK[to] ?? 0) > (RANK[from] ?? 0) ? 'better' : 'worse';
    return [{ kind: 'tasks-status', direction, unit: nameOf(province), from, to, change: null, ...NOBODY }];
  });
}

/** Communes that changed colour, a movement for each province and pair of colours. */
function turnedCommunes({ facts, rules, compared }: NationalDay, units: OrderedUnits): readonly Movement[] {
  const now = colourSigns(units, facts.conditionAnswers, rules);
  const before = colourSigns(units, compared?.conditionAnswers ?? null, rules);
  if (!anyReported(now) || !anyReported(before)) return [];
  const changed = units.communes.flatMap((commune, at) => {
    const [from, to] = [before[at] as ColourSign, now[at] as ColourSign];
    return from === to ? [] : [{ commune, province: units.provinceOf[at] ?? -1, from, to }];
  });
  return [
    ...Map.groupBy(changed, ({ province, from, to }) => `${province} ${kindOf(from, to)} ${colourPair(from, to)}`).values(),
  ].flatMap(([first, ...rest]) => (first ? [turned(units, [first, ...rest], first)] : []));
}

type Turned = { readonly commune: UnitName; readonly province: number; readonly from: ColourSign; readonly to: ColourSign };

function turned(units: OrderedUnits, communes: readonly Turned[], { province, from, to }: Turned): Movement {
  const owner = units.provinces[province];
  const kind = kindOf(from, to);
  const isTurn = kind === 'communes-turned';
  return {
    kind,
    unit: owner ? nameOf(owner) : null,
    change: null,
    count: communes.length,
    direction: directionOf(from, to),
    from: isTurn ? COLOURS[from] : null,
    to: isTurn ? COLOURS[to] : null,
    communes: communes.slice(0, WATCH_SETTINGS.communesNamed).map(({ commune: { code, name } }) => ({ code, name })),
  };
}

/** Colours matter only between two reports: a commune that fell silent is counted as silent, whatever it was. */
const colourPair = (from: ColourSign, to: ColourSign): string => (from === 'n' || to === 'n' ? '' : `${from}${to}`);

function kindOf(from: ColourSign, to: ColourSign): MovementKind {
  if (to === 'n') return 'communes-stopped-reporting';
  return from === 'n' ? 'communes-started-reporting' : 'communes-turned';
}

function directionOf(from: ColourSign, to: ColourSign): Direction {
  if (from === 'n' || to === 'n') return 'neutral';
  return (RANK[COLOURS[to]] ?? 0) > (RANK[COLOURS[from]] ?? 0) ? 'better' : 'worse';
}
