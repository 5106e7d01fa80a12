import { expect, test } from 'vitest';
import { addDays, calendarDate } from '#kernel/calendar';
import { COUNTRY, inventedCountry, newCommune, unitId } from '#test/organisations/invented-country';
import { amendUnit } from './amend-unit.ts';
import { fraction } from './fraction.ts';
import { abolishInto, mergeUnits, redrawUnits, splitUnit } from './redraw-units.ts';
import type { ChangeOutcome } from './unit-changes.ts';
import type { UnitHistory } from './unit-history.ts';

const DAY = calendarDate('2026-04-30');
const ENACTED = { day: DAY, legalAct: '237/NQ-UBTVQH16' };
const country = inventedCountry(2, 3);
const [a, b, c] = [unitId(111), unitId(112), unitId(113)];

function done(history: UnitHistory, outcome: ChangeOutcome): UnitHistory {
  if (!outcome.change) throw new Error(outcome.refusal.code);
  return history.with(outcome.change);
}

const merged = done(country, mergeUnits(country, [a, b], newCommune(900), ENACTED));

test('a merger ends the merged communes on the eve and begins the new one on the day, with name in NFC and kind by its first word', () => {
  const outcome = done(
    country,
    mergeUnits(country, [a, b], newCommune(900, { name: ' Phường  Hòa Bình '.normalize('NFD') }), ENACTED),
  );
  expect(outcome.versionOn(a, addDays(DAY, -1))?.name).toBe('Xã 111');
  expect(outcome.versionOn(a, DAY)).toBeNull();
  expect(outcome.versionOn(unitId(900), DAY)).toMatchObject({
    name: 'Phường Hòa Bình',
    kind: 'ward',
    validFrom: DAY,
    validTo: null,
    legalAct: '237/NQ-UBTVQH16',
  });
});

test('a merged unit may take over the code of one that ends', () => {
  expect(
    done(country, mergeUnits(country, [a, b], newCommune(900, { code: '00111' }), ENACTED)).unitWithCode('00111', DAY)?.unitId,
  ).toBe(unitId(900));
});

test('when provinces merge their communes go on below the new one', () => {
  const into = {
    unitId: unitId(90),
    name: 'Tỉnh Mới',
    code: '90',
    parentId: COUNTRY,
  };
  const history = done(country, mergeUnits(country, [unitId(11), unitId(12)], into, ENACTED));
  expect(history.childrenOn(unitId(90), DAY)).toHaveLength(6);
  expect(history.ancestorOn(a, 'province', addDays(DAY, -1))?.unitId).toBe(unitId(11));
  expect(history.ancestorOn(a, 'province', DAY)?.unitId).toBe(unitId(90));
});

test('on one day communes may merge first and their provinces after', () => {
  const into = {
    unitId: unitId(90),
    name: 'Tỉnh Mới',
    code: null,
    parentId: COUNTRY,
  };
  const history = done(merged, mergeUnits(merged, [unitId(11), unitId(12)], into, ENACTED));
  expect(history.versionsOf(unitId(900))).toMatchObject([{ validFrom: DAY, parentId: unitId(90) }]);
});

test('a unit made that day may be renamed the same day', () => {
  const history = done(merged, amendUnit(merged, unitId(900), { name: 'Phường Mới' }, ENACTED));
  expect(history.versionsOf(unitId(900))).toMatchObject([{ name: 'Phường Mới', kind: 'ward' }]);
});

test('another name, code or parent leaves the unit the same one', () => {
  const renamed = done(country, amendUnit(country, a, { name: 'Phường Mới' }, ENACTED));
  const recoded = done(renamed, amendUnit(renamed, a, { code: '00777' }, { ...ENACTED, day: addDays(DAY, 1) }));
  const moved = done(recoded, amendUnit(recoded, a, { parentId: unitId(12) }, { ...ENACTED, day: addDays(DAY, 2) }));
  expect(moved.versionsOf(a).map(({ name, code, parentId }) => [name, code, parentId])).toEqual([
    ['Xã 111', '00111', unitId(11)],
    ['Phường Mới', '00111', unitId(11)],
    ['Phường Mới', '00777', unitId(11)],
    ['Phường Mới', '00777', unitId(12)],
  ]);
  expect(moved.edgesFrom(a)).toEqual([]);
});

test('the communes of a divided province are each assigned to one part', () => {
  const parts = (children: boolean) =>
    [90, 91].map((code, place) => ({
      unit: {
        unitId: unitId(code),
        name: `Tỉnh ${code}`,
        code: String(code),
        parentId: COUNTRY,
      },
      share: fraction(1, 2),
      children: children ? (place === 0 ? [a, b] : [c]) : [],
    }));
  expect(splitUnit(country, unitId(11), parts(false), ENACTED).refusal).toMatchObject({ code: 'children-not-assigned' });
  const history = done(country, splitUnit(country, unitId(11), parts(true), ENACTED));
  expect(history.childrenOn(unitId(91), DAY).map((child) => child.unitId)).toEqual([c]);
});

test('whole and partial transfers of one day make one redrawing', () => {
  const transfers = [
    { fromId: a, toId: unitId(900), share: fraction(1, 1) },
    { fromId: b, toId: unitId(900), share: fraction(1, 4) },
    { fromId: b, toId: c, share: fraction(3, 4) },
    { fromId: c, toId: c, share: fraction(1, 1) },
  ];
  const history = done(country, redrawUnits(country, { results: [newCommune(900), c], transfers }, ENACTED));
  expect(
    history
      .unitsOn(DAY, 'commune')
      .filter(({ parentId }) => parentId === unitId(11))
      .map((unit) => unit.unitId),
  ).toEqual([c, unitId(900)]);
});

const half = fraction(1, 2);
const refusals: [string, ChangeOutcome, string][] = [
  ['a merger of one unit', mergeUnits(country, [a], newCommune(900), ENACTED), 'too-few-units'],
  ['a merger that names a unit twice', mergeUnits(country, [a, b, a], newCommune(900), ENACTED), 'unit-named-twice'],
  ['a merger of a commune with a province', mergeUnits(country, [a, unitId(12)], newCommune(900), ENACTED), 'levels-differ'],
  [
    'a merger of a unit that has ended',
    mergeUnits(merged, [a, c], newCommune(901), {
      ...ENACTED,
      day: addDays(DAY, 5),
    }),
    'unit-not-in-force',
  ],
  [
    'a merger dated before one already recorded',
    mergeUnits(merged, [a, c], newCommune(901), {
      ...ENACTED,
      day: addDays(DAY, -5),
    }),
    'already-changed',
  ],
  ['a second redrawing of a unit on one day', abolishInto(merged, [c], unitId(900), ENACTED), 'unit-not-in-force'],
  ['a new unit whose id exists', mergeUnits(country, [a, b], newCommune(113), ENACTED), 'unit-named-twice'],
  [
    'a new unit without a kind in its name',
    mergeUnits(country, [a, b], newCommune(900, { name: 'Ba Đình' }), ENACTED),
    'name-malformed',
  ],
  ['a name of blanks', mergeUnits(country, [a, b], newCommune(900, { name: '  ' }), ENACTED), 'name-malformed'],
  [
    'a name longer than any',
    mergeUnits(country, [a, b], newCommune(900, { name: `Xã ${'a'.repeat(200)}` }), ENACTED),
    'name-malformed',
  ],
  ['a code of another shape', mergeUnits(country, [a, b], newCommune(900, { code: '123' }), ENACTED), 'code-malformed'],
  ['a code that another unit bears', mergeUnits(country, [a, b], newCommune(900, { code: '00113' }), ENACTED), 'code-in-use'],
  ['a commune below a commune', mergeUnits(country, [a, b], newCommune(900, { parentId: c }), ENACTED), 'parent-unfit'],
  ['a commune below nothing', mergeUnits(country, [a, b], newCommune(900, { parentId: null }), ENACTED), 'parent-unfit'],
  [
    'shares that do not add up to 1',
    splitUnit(
      country,
      a,
      [
        { unit: a, share: half },
        { unit: newCommune(900), share: fraction(1, 3) },
      ],
      ENACTED,
    ),
    'shares-not-whole',
  ],
  [
    'a share of nothing',
    splitUnit(
      country,
      a,
      [
        { unit: a, share: fraction(1, 1) },
        { unit: newCommune(900), share: fraction(0, 1) },
      ],
      ENACTED,
    ),
    'shares-not-whole',
  ],
  [
    'shares known for some parts only',
    splitUnit(
      country,
      a,
      [
        { unit: a, share: half },
        { unit: newCommune(900), share: null },
      ],
      ENACTED,
    ),
    'shares-not-whole',
  ],
  ['a division into the unit itself', splitUnit(country, a, [{ unit: a, share: fraction(1, 1) }], ENACTED), 'nothing-changes'],
  [
    'two parts with one code',
    splitUnit(
      country,
      a,
      [
        { unit: newCommune(900), share: half },
        { unit: newCommune(901, { code: '00900' }), share: half },
      ],
      ENACTED,
    ),
    'code-in-use',
  ],
  ['a unit abolished into itself', abolishInto(country, [a], a, ENACTED), 'unit-named-twice'],
  ['an abolition of no unit', abolishInto(country, [], a, ENACTED), 'too-few-units'],
  [
    'a transfer to a unit that is no result',
    redrawUnits(
      country,
      {
        results: [c],
        transfers: [
          { fromId: a, toId: b, share: fraction(1, 1) },
          { fromId: c, toId: c, share: fraction(1, 1) },
        ],
      },
      ENACTED,
    ),
    'unit-not-in-force',
  ],
  [
    'a result that goes on without saying what of it stays',
    redrawUnits(
      country,
      {
        results: [c],
        transfers: [{ fromId: a, toId: c, share: fraction(1, 1) }],
      },
      ENACTED,
    ),
    'unit-not-in-force',
  ],
  [
    'origins that do not add up to 1',
    redrawUnits(
      country,
      {
        results: [newCommune(900)],
        transfers: [
          {
            fromId: a,
            toId: unitId(900),
            share: fraction(1, 1),
            originShare: half,
          },
          {
            fromId: b,
            toId: unitId(900),
            share: fraction(1, 1),
            originShare: fraction(1, 3),
          },
        ],
      },
      ENACTED,
    ),
    'shares-not-whole',
  ],
  ['a renaming to the same name', amendUnit(country, a, { name: 'Xã 111' }, ENACTED), 'nothing-changes'],
  ['a renaming of a unit that has ended', amendUnit(merged, a, { name: 'Xã Mới' }, ENACTED), 'unit-not-in-force'],
  [
    'a renaming dated before its end',
    amendUnit(merged, a, { name: 'Xã Mới' }, { ...ENACTED, day: addDays(DAY, -3) }),
    'already-changed',
  ],
  ['a code already borne', amendUnit(country, a, { code: '00112' }, ENACTED), 'code-in-use'],
  ['a move below the country', amendUnit(country, a, { parentId: COUNTRY }, ENACTED), 'parent-unfit'],
];

test.each(refusals)('%s is refused and nothing changes', (_what, outcome, code) => {
  expect(outcome).toMatchObject({ change: null, refusal: { code } });
});

test('a unit renamed on a day cannot end on it', () => {
  const renamed = done(country, amendUnit(country, a, { name: 'Xã Mới' }, ENACTED));
  expect(abolishInto(renamed, [a], b, ENACTED).refusal).toEqual({
    code: 'already-changed',
    params: { unitId: a },
  });
});
