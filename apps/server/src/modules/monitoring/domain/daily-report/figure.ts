import type { CalendarDate } from '#kernel/calendar';
import type { Block } from '#modules/reporting';
import type { RuleId } from './rule-texts.ts';
import { compareWithLimit, type Limit, percentOf, pointsBetween, type Share } from './shares.ts';

/** Where a single answer stands: the kind of raw row. `register` is the list of units itself. */
export type EvidenceSource =
  | 'register'
  | 'condition-answer'
  | 'commune-answer'
  | 'province-answer'
  | 'statement'
  | 'task-report'
  | 'dossiers-day'
  | 'dossiers-cumulative'
  | 'june-average';

/** One answer or row that a figure is made of. */
export type EvidencePart = {
  /** Code of the commune or province; null for a central body, which has a name only. */
  readonly unitCode: string | null;
  readonly unitName: string;
  /** What the formula groups by: province code or task key. */
  readonly group: string;
  /** Key of the condition, criterion, task or column; null for a whole form. */
  readonly itemKey: string | null;
  /** The answer as given; of a whole form its answers in order, one character each. */
  readonly value: string | number | null;
  /** Day of the answer; of a task its deadline; null for the register and for fixed or cumulative figures. */
  readonly date: CalendarDate | null;
  readonly source: EvidenceSource;
  /** Of a whole form of a block: whose it is. */
  readonly block?: Block;
  /** Of dossiers: the level that handled them; a province bears both under one code. */
  readonly level?: 'province' | 'commune';
  /** The row stands in the snapshot of the day compared with. */
  readonly ofComparedDay?: true;
  /** What the part adds to the whole; 0 for a repeated statement of one commune. */
  readonly amount: number;
  /** Whether it adds to the counted part as well. */
  readonly counted: boolean;
};

export type GroupTest = { readonly is: 'any' } | ({ readonly is: 'below' | 'above' | 'equal' } & Limit);

/** How a figure follows from its parts. "Counted" is the sum of the counted amounts, "whole" the sum of all. */
export type Formula =
  /** The counted amount. */
  | { readonly kind: 'sum' }
  /** Counted of the whole, in percent. */
  | { readonly kind: 'share'; readonly decimals: 1 | 2 }
  /** The first operand less the second, both rounded before. */
  | { readonly kind: 'change' }
  /** The first operand of the second, in percent; the first need not be a part of the second. */
  | { readonly kind: 'ratio'; readonly decimals: 1 | 2 }
  /** Number of groups with a counted part, or whose exact share passes the test; groups without a whole never do. */
  | { readonly kind: 'groups'; readonly test: GroupTest }
  /** 1 when every group passes, else 0. */
  | { readonly kind: 'every-group'; readonly test: GroupTest }
  /** Place of one group among those that pass, by ascending exact share, equal ones in the order given. */
  | { readonly kind: 'rank'; readonly group: string; readonly test: GroupTest; readonly order: readonly string[] };

/** A printed number that can be followed down to the answers it is made of. */
export type Figure = {
  /** Null: no value, which is never zero. */
  readonly value: number | null;
  readonly rules: readonly RuleId[];
  readonly formula: Formula;
  readonly operands: readonly Figure[];
  readonly parts: () => readonly EvidencePart[];
};

/** A counted part of a whole with what both are made of: figures that share a tally share their evidence. */
export type Tally = Share & { readonly parts: () => readonly EvidencePart[] };

export function isFigure(thing: unknown): thing is Figure {
  return typeof thing === 'object' && thing !== null && 'formula' in thing;
}

type Unweighted = Omit<EvidencePart, 'amount' | 'counted'>;

/** Tallies units of one amount each: the same test decides figure and evidence. */
export function tallyUnits<Unit>(
  units: readonly Unit[],
  counts: (unit: Unit) => boolean,
  partOf: (unit: Unit) => Unweighted,
): Tally {
  let counted = 0;
  for (const unit of units) if (counts(unit)) counted += 1;
  return {
    counted,
    all: units.length,
    parts: () => units.map((unit) => ({ ...partOf(unit), amount: 1, counted: counts(unit) })),
  };
}

/** Several tallies as one, e.g. the nation of its provinces. */
export function joinTallies(tallies: readonly Tally[]): Tally {
  return {
    counted: tallies.reduce((sum, { counted }) => sum + counted, 0),
    all: tallies.reduce((sum, { all }) => sum + all, 0),
    parts: () => tallies.flatMap(({ parts }) => parts()),
  };
}

const simple = (value: number | null, rules: readonly RuleId[], formula: Formula, parts: Tally['parts']): Figure => ({
  value,
  rules,
  formula,
  operands: [],
  parts,
});

export const countedOf = ({ counted, parts }: Tally, ...rules: RuleId[]): Figure =>
  simple(counted, rules, { kind: 'sum' }, parts);

/** The whole itself: all its parts count. */
export const wholeOf = ({ all, parts }: Tally, ...rules: RuleId[]): Figure =>
  simple(all, rules, { kind: 'sum' }, () => parts().map((part) => ({ ...part, counted: true })));

export const shareOf = (tally: Tally, decimals: 1 | 2, ...rules: RuleId[]): Figure =>
  simple(percentOf(tally, decimals), [...rules, 'REP-101'], { kind: 'share', decimals }, tally.parts);

/** @rule REP-102 */
export function changeOf(now: Figure, before: Figure, ...rules: RuleId[]): Figure {
  const value = now.value === null || before.value === null ? null : pointsBetween(now.value, before.value);
  return { value, rules: [...rules, 'REP-102'], formula: { kind: 'change' }, operands: [now, before], parts: () => [] };
}

/** One count less another, e.g. of a day and of the day compared with. */
export function differenceOf(now: Figure, before: Figure, ...rules: RuleId[]): Figure {
  const value = now.value === null || before.value === null ? null : now.value - before.value;
  return { value, rules, formula: { kind: 'change' }, operands: [now, before], parts: () => [] };
}

/** One count against another that it is no part of, e.g. results returned against dossiers received. */
export function ratioOf(one: Tally, other: Tally, decimals: 1 | 2, ...rules: RuleId[]): Figure {
  const value = percentOf({ counted: one.counted, all: other.all }, decimals);
  const operands = [countedOf(one), wholeOf(other)];
  return { value, rules: [...rules, 'REP-101'], formula: { kind: 'ratio', decimals }, operands, parts: () => [] };
}

/** Whether a group passes; one without a whole has no share and passes no limit. */
export function passes(share: Share, test: GroupTest): boolean {
  if (test.is === 'any') return share.counted > 0;
  const side = compareWithLimit(share, test);
  if (side === null) return false;
  return { below: side < 0, above: side > 0, equal: side === 0 }[test.is];
}

/** Number of groups (one tally each) that pass. */
export const groupsOf = (groups: readonly Tally[], test: GroupTest, ...rules: RuleId[]): Figure =>
  simple(groups.filter((group) => passes(group, test)).length, rules, { kind: 'groups', test }, joinTallies(groups).parts);

/** 1 when every group (one tally each) passes, else 0. */
export const everyGroupOf = (groups: readonly Tally[], test: GroupTest, ...rules: RuleId[]): Figure =>
  simple(groups.every((group) => passes(group, test)) ? 1 : 0, rules, { kind: 'every-group', test }, joinTallies(groups).parts);
