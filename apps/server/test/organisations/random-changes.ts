import fc from 'fast-check';
import { addDays, type CalendarDate } from '#kernel/calendar';
import { amendUnit } from '../../src/modules/organisations/domain/amend-unit.ts';
import { fraction } from '../../src/modules/organisations/domain/fraction.ts';
import { abolishInto, mergeUnits, redrawUnits, splitUnit } from '../../src/modules/organisations/domain/redraw-units.ts';
import type { MapChange } from '../../src/modules/organisations/domain/unit.ts';
import type { ChangeOutcome } from '../../src/modules/organisations/domain/unit-changes.ts';
import type { UnitHistory } from '../../src/modules/organisations/domain/unit-history.ts';
import { FIRST_DAY, inventedCountry, newCommune, unitId } from './invented-country.ts';

const STEPS = [
  'merge',
  'merge-weighed',
  'abolish',
  'split',
  'split-off',
  'hand-over',
  'rename',
  'recode',
  'move',
  'merge-provinces',
] as const;
type Step = {
  kind: (typeof STEPS)[number];
  picks: number[];
  weights: number[];
  known: boolean;
  pause: number;
};

/** A history together with the changes that made it, in order, and the days worth reading. */
export type Story = {
  before: UnitHistory;
  after: UnitHistory;
  changes: MapChange[];
  days: CalendarDate[];
};

function pick<Item>(list: readonly Item[], number: number): Item {
  const item = list[number % list.length];
  if (item === undefined) throw new RangeError('nothing to pick from');
  return item;
}

function attempt(history: UnitHistory, step: Step, day: CalendarDate, fresh: number): ChangeOutcome {
  const enactment = { day, legalAct: 'NQ 1/2026' };
  const communes = history.unitsOn(addDays(day, -1), 'commune');
  const provinces = history.unitsOn(addDays(day, -1), 'province');
  const chosen = step.picks.map((number) => pick(communes, number).unitId);
  const [first = unitId(111), second = unitId(112)] = chosen;
  const parentId = pick(provinces, step.picks[0] ?? 0).unitId;
  const whole = step.weights.reduce((sum, weight) => sum + weight, 0);
  const parts = step.weights.map((weight, place) => ({
    unit: newCommune(fresh + place, { parentId }),
    share: step.known ? fraction(weight, whole) : null,
  }));
  if (step.kind === 'merge') return mergeUnits(history, [...new Set(chosen)], newCommune(fresh, { parentId }), enactment);
  if (step.kind === 'merge-weighed' && first !== second) {
    const weighed = [first, second].map((fromId, place) => ({
      fromId,
      toId: unitId(fresh),
      share: fraction(1, 1),
      originShare: fraction(place === 0 ? (step.weights[0] ?? 1) : whole - (step.weights[0] ?? 1), whole),
    }));
    return redrawUnits(history, { results: [newCommune(fresh, { parentId })], transfers: weighed }, enactment);
  }
  if (step.kind === 'abolish') return abolishInto(history, [second], first, enactment);
  if (step.kind === 'split') return splitUnit(history, first, parts, enactment);
  if (step.kind === 'split-off')
    return splitUnit(history, first, [{ unit: first, share: parts[0]?.share ?? null }, ...parts.slice(1)], enactment);
  if (step.kind === 'hand-over')
    return splitUnit(history, first, [{ unit: second, share: parts[0]?.share ?? null }, ...parts.slice(1)], enactment);
  if (step.kind === 'rename') return amendUnit(history, first, { name: `Phường ${fresh}` }, enactment);
  if (step.kind === 'recode') return amendUnit(history, first, { code: String(fresh).padStart(5, '0') }, enactment);
  if (step.kind === 'move') return amendUnit(history, first, { parentId }, enactment);
  const into = {
    unitId: unitId(fresh),
    name: `Tỉnh ${fresh}`,
    code: null,
    parentId: unitId(0),
  };
  return mergeUnits(history, [parentId, pick(provinces, step.picks[1] ?? 1).unitId], into, enactment);
}

function play(before: UnitHistory, steps: readonly Step[]): Story {
  let [after, day, fresh] = [before, addDays(FIRST_DAY, 1), 1000];
  const changes: MapChange[] = [];
  for (const step of steps) {
    day = addDays(day, step.pause);
    fresh += 10;
    const { change } = attempt(after, step, day, fresh);
    if (!change) continue;
    after = after.with(change);
    changes.push(change);
  }
  const turns = changes.flatMap((change) => [addDays(change.day, -1), change.day]);
  return {
    before,
    after,
    changes,
    days: [...new Set([FIRST_DAY, ...turns, addDays(day, 1)])].sort(),
  };
}

const steps = fc.array(
  fc.record({
    kind: fc.constantFrom(...STEPS),
    picks: fc.array(fc.nat(500), { minLength: 2, maxLength: 4 }),
    weights: fc.array(fc.integer({ min: 1, max: 7 }), {
      minLength: 2,
      maxLength: 3,
    }),
    known: fc.boolean(),
    pause: fc.integer({ min: 0, max: 2 }),
  }),
  { minLength: 1, maxLength: 14 },
);

/** Random sequences of mergers, divisions, renamings, codes and moves in a country of 3 provinces with 4 communes each. */
export const anyStory: fc.Arbitrary<Story> = steps.map((list) => play(inventedCountry(3, 4), list));

/** The same with every share of a division known. */
export const anyKnownStory: fc.Arbitrary<Story> = steps.map((list) =>
  play(
    inventedCountry(3, 4),
    list.map((step) => ({ ...step, known: true })),
  ),
);
