import { readFile } from 'node:fs/promises';
import { beforeAll, expect, test } from 'vitest';
import { calendarDate } from '#kernel/calendar';
import { fraction, sumOf } from '../../domain/fraction.ts';
import { type NationalUnits, nationalUnits, TWO_TIER_DAY } from '../../domain/national-units.ts';
import { placeOnMap } from '../../domain/placement.ts';
import { UnitHistory } from '../../domain/unit-history.ts';
import { REFERENCE, readNationalSource, readReference } from './read-source.ts';
import { stableId } from './stable-id.ts';

const EVE = calendarDate('2025-06-30');
const TODAY = calendarDate('2025-09-22');
let units: NationalUnits;
let history: UnitHistory;

beforeAll(async () => {
  units = nationalUnits(await readNationalSource(), stableId);
  history = UnitHistory.of(units.versions, units.edges);
});

test('since 1/7/2025 there are 34 provinces and 3,321 communes, those of the demonstration day by code and name (P-11)', async () => {
  const communes = (await readFile(new URL('../day-2025-09-22/communes.csv', REFERENCE), 'utf8')).trim().split('\n').slice(1);
  const ours = history
    .unitsOn(TWO_TIER_DAY, 'commune')
    .map(({ code, name, unitId }) => `${code},${history.ancestorOn(unitId, 'province', TWO_TIER_DAY)?.code},${name}`);
  expect(ours).toEqual(communes.sort());
  expect(history.unitsOn(TWO_TIER_DAY, 'province').map(({ code, name }) => [code, name])).toEqual(
    (await readReference('provinces.csv')).map(({ code, name }) => [code, name]),
  );
});

test('until 30/6/2025 there are 63 provinces and the communes the source knows by code', () => {
  expect(history.unitsOn(EVE, 'province')).toHaveLength(63);
  expect(history.unitsOn(EVE, 'commune')).toHaveLength(10_034);
  expect(history.unitsOn(EVE, 'province').map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Tỉnh Hòa Bình', 'Tỉnh Bà Rịa - Vũng Tàu', 'Thành phố Cần Thơ']),
  );
});

test('the source gives no code of an old province, so none is kept', () => {
  expect(history.unitsOn(EVE, 'province').filter(({ code }) => code !== null)).toEqual([]);
});

test('every name is in NFC and every version has a parent on its map', () => {
  for (const version of units.versions) {
    expect(version.name).toBe(version.name.normalize('NFC'));
    if (version.level !== 'country')
      expect(history.versionsOf(version.parentId ?? version.unitId).length, version.name).toBeGreaterThan(0);
  }
});

test('Hoàng Sa is a special zone of Đà Nẵng, Trường Sa of Khánh Hòa', () => {
  for (const [code, name, province] of [
    ['20333', 'Đặc khu Hoàng Sa', '48'],
    ['22736', 'Đặc khu Trường Sa', '56'],
  ] as const) {
    const zone = history.unitWithCode(code, TODAY);
    expect(zone).toMatchObject({ name, kind: 'special-zone' });
    expect(zone && history.ancestorOn(zone.unitId, 'province', TODAY)?.code).toBe(province);
  }
});

test('169 destinations unknown, 13 of another name and one commune without origin are left to a person', () => {
  const count = (kind: string) => units.questions.filter((question) => question.kind === kind).length;
  expect([count('target-missing'), count('target-differs'), count('predecessor-missing')]).toEqual([169, 13, 1]);
  expect(units.questions.find(({ kind }) => kind === 'predecessor-missing')).toMatchObject({ code: '23737', named: 'Xã Ia Mơ' });
  expect(units.questions.find(({ code }) => code === '30378')).toMatchObject({
    named: 'Phường Long Châu, Vĩnh Long',
    oldUnits: ['Phường 2, Thành phố Vĩnh Long, Tỉnh Vĩnh Long'],
  });
});

test('each old commune with a code is carried whole to today; the 10 that the source sends to several stay visible as not divisible', () => {
  let undivided = 0;
  for (const { unitId } of history.unitsOn(EVE)) {
    const placed = placeOnMap(history, { unitId, day: EVE }, { kind: 'today' }, TODAY);
    expect(sumOf([...placed.onMap, ...placed.undivided].map(({ share }) => share))).toEqual(fraction(1, 1));
    undivided += placed.undivided.length;
  }
  expect(undivided).toBe(10);
});

test('the old communes that became a commune lie in the old provinces that became its province', () => {
  for (const edge of units.edges) {
    const parentOf = (unitId: typeof edge.fromId, day: typeof EVE) =>
      history.versionsOf(unitId).find(({ validTo }) => (day === EVE ? validTo !== null : validTo === null))?.parentId;
    if (history.versionsOf(edge.fromId)[0]?.level !== 'commune') continue;
    const [before, after] = [parentOf(edge.fromId, EVE), parentOf(edge.toId, TODAY)];
    if (!before || !after) throw new Error('no parent');
    expect(placeOnMap(history, { unitId: before, day: EVE }, { kind: 'today' }, TODAY).onMap.map(({ unitId }) => unitId)).toEqual(
      [after],
    );
  }
});

test('a commune of no other origin or destination goes on as itself, all others are new', () => {
  const goingOn = history.unitsOn(TODAY, 'commune').filter(({ unitId }) => history.versionOn(unitId, EVE));
  expect(goingOn.length).toBeGreaterThan(100);
  for (const { unitId, code } of goingOn) {
    expect(history.versionOn(unitId, EVE)?.code).toBe(code);
    expect(history.edgesInto(unitId).filter(({ fromId }) => history.versionOn(fromId, EVE))).toEqual([]);
  }
});

test('ids are the same on every installation', async () => {
  const again = nationalUnits(await readNationalSource(), stableId);
  expect(again.versions.map(({ unitId }) => unitId)).toEqual(units.versions.map(({ unitId }) => unitId));
  expect(new Set(history.unitIds()).size).toBe(units.homes.size);
});
