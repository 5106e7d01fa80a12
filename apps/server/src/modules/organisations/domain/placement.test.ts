import { expect, test } from 'vitest';
import { calendarDate } from '#kernel/calendar';
import { inventedCountry, newCommune, unitId } from '#test/organisations/invented-country';
import { fraction } from './fraction.ts';
import { holderOf, placeOnMap } from './placement.ts';
import { abolishInto, mergeUnits, redrawUnits, splitUnit } from './redraw-units.ts';
import type { ChangeOutcome } from './unit-changes.ts';
import type { UnitHistory } from './unit-history.ts';

const BEFORE = calendarDate('2026-04-29');
const DAY = calendarDate('2026-04-30');
const TODAY = calendarDate('2026-11-01');
const ENACTED = { day: DAY, legalAct: '237/NQ-UBTVQH16' };
const [today, thatTime] = [{ kind: 'today' } as const, { kind: 'day', day: BEFORE } as const];

function done(history: UnitHistory, outcome: ChangeOutcome): UnitHistory {
  if (!outcome.change) throw new Error(outcome.refusal.code);
  return history.with(outcome.change);
}

/** What the test knows to be there. */
function must<Item>(item: Item | undefined): Item {
  if (item === undefined) throw new Error('missing');
  return item;
}

const country = inventedCountry(2, 3);
const [a, b, c, made] = [unitId(111), unitId(112), unitId(113), unitId(900)];

test('after a merger the figures of both communes stand on the new one, and as it was on themselves (W-09)', () => {
  const history = done(country, mergeUnits(country, [a, b], newCommune(900), ENACTED));
  for (const unit of [a, b]) {
    expect(placeOnMap(history, { unitId: unit, day: BEFORE }, today, TODAY)).toEqual({
      onMap: [{ unitId: made, share: fraction(1, 1) }],
      undivided: [],
    });
    expect(placeOnMap(history, { unitId: unit, day: BEFORE }, { kind: 'as-it-was' }, TODAY).onMap[0]?.unitId).toBe(unit);
  }
});

test('a figure of a merged commune cannot be read on the older map while the weights of its origins are unknown, and stays visible', () => {
  const history = done(country, mergeUnits(country, [a, b], newCommune(900), ENACTED));
  const placed = placeOnMap(history, { unitId: made, day: DAY }, thatTime, TODAY);
  expect(placed.onMap).toEqual([]);
  expect(placed.undivided).toEqual([
    {
      unitId: made,
      share: fraction(1, 1),
      day: DAY,
      reason: 'origin-unknown',
      among: [a, b],
    },
  ]);
});

test('with known weights of the origins it is divided by them', () => {
  const transfers = [
    {
      fromId: a,
      toId: made,
      share: fraction(1, 1),
      originShare: fraction(3, 10),
    },
    {
      fromId: b,
      toId: made,
      share: fraction(1, 1),
      originShare: fraction(7, 10),
    },
  ];
  const history = done(country, redrawUnits(country, { results: [newCommune(900)], transfers }, ENACTED));
  expect(placeOnMap(history, { unitId: made, day: DAY }, thatTime, TODAY)).toEqual({
    onMap: [
      { unitId: a, share: fraction(3, 10) },
      { unitId: b, share: fraction(7, 10) },
    ],
    undivided: [],
  });
});

test('a divided commune passes on its figures by the shares, and the figures of its parts go back to it whole', () => {
  const successors = [
    { unit: a, share: fraction(2, 3) },
    { unit: newCommune(900), share: fraction(1, 3) },
  ];
  const history = done(country, splitUnit(country, a, successors, ENACTED));
  expect(placeOnMap(history, { unitId: a, day: BEFORE }, today, TODAY).onMap).toEqual([
    { unitId: a, share: fraction(2, 3) },
    { unitId: made, share: fraction(1, 3) },
  ]);
  for (const part of [a, made]) {
    expect(placeOnMap(history, { unitId: part, day: DAY }, thatTime, TODAY).onMap).toEqual([
      { unitId: a, share: fraction(1, 1) },
    ]);
  }
});

test('a commune divided in unknown shares keeps its figures undivided, held by the province of all parts', () => {
  const parts = [newCommune(900), newCommune(901)].map((unit) => ({
    unit,
    share: null,
  }));
  const history = done(country, splitUnit(country, a, parts, ENACTED));
  const [undivided] = placeOnMap(history, { unitId: a, day: BEFORE }, today, TODAY).undivided;
  expect(undivided).toEqual({
    unitId: a,
    share: fraction(1, 1),
    day: BEFORE,
    reason: 'share-unknown',
    among: [made, unitId(901)],
  });
  expect(holderOf(history, must(undivided), 'province', TODAY)).toBe(unitId(11));
});

test('parts in two provinces leave an undivided figure to the country alone', () => {
  const parts = [newCommune(900), newCommune(901, { parentId: unitId(12) })].map((unit) => ({ unit, share: null }));
  const history = done(country, splitUnit(country, a, parts, ENACTED));
  const [undivided] = placeOnMap(history, { unitId: a, day: BEFORE }, today, TODAY).undivided;
  expect(holderOf(history, must(undivided), 'province', TODAY)).toBeNull();
  expect(holderOf(history, must(undivided), 'country', TODAY)).toBe(unitId(0));
});

test('a commune that took in another keeps its own figures; those of the time after are not its alone on the older map', () => {
  const history = done(country, abolishInto(country, [b, c], a, ENACTED));
  expect(placeOnMap(history, { unitId: c, day: BEFORE }, today, TODAY).onMap).toEqual([{ unitId: a, share: fraction(1, 1) }]);
  expect(placeOnMap(history, { unitId: a, day: BEFORE }, today, TODAY).onMap).toEqual([{ unitId: a, share: fraction(1, 1) }]);
  expect(placeOnMap(history, { unitId: a, day: DAY }, thatTime, TODAY).undivided[0]?.among).toEqual([a, b, c]);
});

test('a figure sent in under a unit after its end counts as of its last day, one before its beginning as of its first', () => {
  const history = done(country, mergeUnits(country, [a, b], newCommune(900), ENACTED));
  expect(placeOnMap(history, { unitId: a, day: TODAY }, today, TODAY).onMap).toEqual([{ unitId: made, share: fraction(1, 1) }]);
  expect(placeOnMap(history, { unitId: made, day: BEFORE }, { kind: 'as-it-was' }, TODAY).onMap).toEqual([
    { unitId: made, share: fraction(1, 1) },
  ]);
});

test('a figure on a map from before all units stays visible without a counterpart', () => {
  const placed = placeOnMap(country, { unitId: a, day: DAY }, { kind: 'day', day: calendarDate('2020-01-01') }, TODAY);
  expect(placed).toEqual({
    onMap: [],
    undivided: [
      {
        unitId: a,
        share: fraction(1, 1),
        day: DAY,
        reason: 'no-counterpart',
        among: [],
      },
    ],
  });
});

test('an id never given is the mistake of the programmer', () => {
  expect(() => placeOnMap(country, { unitId: unitId(404), day: DAY }, today, TODAY)).toThrow(RangeError);
});
