import { expect, test } from 'vitest';
import { calendarDate } from '#kernel/calendar';
import { inventedCountry, unitId } from '#test/organisations/invented-country';
import { amendUnit } from './amend-unit.ts';
import { accentKey, fold, initials } from './fold.ts';
import type { UnitHistory } from './unit-history.ts';
import { searchIndex, searchUnits } from './unit-search.ts';

const DAY = calendarDate('2026-04-30');

function renamed(history: UnitHistory, number: number, name: string): UnitHistory {
  const { change, refusal } = amendUnit(history, unitId(number), { name }, { day: DAY, legalAct: null });
  if (!change) throw new Error(refusal.code);
  return history.with(change);
}

const NAMES: [number, string][] = [
  [11, 'Thành phố Hà Nội'],
  [12, 'Tỉnh Đắk Lắk'],
  [111, 'Phường Ba Đình'],
  [112, 'Xã Hạ Hòa'],
  [113, 'Phường 12'],
  [121, 'Xã Ea Súp'],
  [122, 'Xã Đình Lập'],
  [123, 'Xã Hà Nội Mới'],
];
const index = searchIndex(NAMES.reduce((history, [number, name]) => renamed(history, number, name), inventedCountry(2, 3)));
const names = (typed: string) => searchUnits(index, typed, { day: DAY, limit: 10 }).map(({ name }) => name);

test('a name is found with diacritics, without, composed or decomposed, and by its first letters', () => {
  for (const typed of ['Hà Nội', 'ha noi', 'HÀ NỘI', 'Hà Nội'.normalize('NFD'), 'thanh pho ha noi', 'HN', 'tphn']) {
    expect(names(typed)[0], typed).toBe('Thành phố Hà Nội');
  }
  expect(names('dak lak')[0]).toBe('Tỉnh Đắk Lắk');
});

test('a name is found from its start, from a word and from the middle of a word, in this order', () => {
  expect(names('dinh')).toEqual(['Xã Đình Lập', 'Phường Ba Đình']);
  expect(names('ình')).toEqual(['Phường Ba Đình', 'Xã Đình Lập']);
  expect(names('ha n').slice(0, 2)).toEqual(['Thành phố Hà Nội', 'Xã Hà Nội Mới']);
});

test('what is typed with diacritics comes before what only sounds like it', () => {
  expect(names('hạ')[0]).toBe('Xã Hạ Hòa');
  expect(names('hà')[0]).toBe('Thành phố Hà Nội');
});

test('a code is found whole before it is found as a beginning, and before names with the number', () => {
  expect(names('00111')).toEqual(['Phường Ba Đình']);
  expect(names('001')).toHaveLength(6);
  expect(names('12').slice(0, 2)).toEqual(['Tỉnh Đắk Lắk', 'Phường 12']);
});

test('the name of a commune and its province together find the commune', () => {
  expect(names('ba dinh ha noi')).toEqual(['Phường Ba Đình']);
});

test('words that stand together in the name of a place come before the same words apart', () => {
  const named: [number, string][] = [
    [11, 'Thành phố Hà Nội'],
    [111, 'Phường Ba Đình'],
    [121, 'Phường Anh Hà Phố'],
  ];
  const history = named.reduce((units, [number, name]) => renamed(units, number, name), inventedCountry(2, 3));
  const found = searchUnits(searchIndex(history), 'pho ha', { day: DAY, limit: 10 }).map(({ name }) => name);
  expect(found[0]).toBe('Thành phố Hà Nội');
  expect(found.indexOf('Phường Ba Đình')).toBeLessThan(found.indexOf('Phường Anh Hà Phố'));
});

test('an old name finds the unit, and each unit comes once', () => {
  expect(searchUnits(index, 'xa 111', { day: DAY, limit: 10 }).map(({ name, unitId }) => [name, unitId])).toEqual([
    ['Xã 111', unitId(111)],
  ]);
  expect(searchUnits(index, 'xa', { day: DAY, limit: 20 }).map(({ unitId }) => unitId)).toHaveLength(6);
});

test('the answer is limited, may be of one level, and nothing typed finds nothing', () => {
  expect(searchUnits(index, 'a', { day: DAY, limit: 2 })).toHaveLength(2);
  expect(searchUnits(index, 'ha', { day: DAY, limit: 9, level: 'province' }).map(({ name }) => name)).toEqual([
    'Thành phố Hà Nội',
  ]);
  expect(['', '  ', '-'].map((typed) => names(typed))).toEqual([[], [], []]);
});

test('a unit in force comes before one of the past that fits a little better', () => {
  const history = renamed(renamed(inventedCountry(1, 2), 111, 'Phường Khác'), 112, 'Xã 111 Mới');
  const found = searchUnits(searchIndex(history), 'xa 111', { day: DAY, limit: 10 });
  expect(found.map(({ name }) => name)).toEqual(['Xã 111 Mới', 'Xã 111']);
});

test('the tone may stand on either vowel', () => {
  expect(accentKey('Hoà Bình')).toBe(accentKey('hòa  bình'));
  expect(names('Hạ Hoà')).toEqual(['Xã Hạ Hòa']);
});

test('folding strips diacritics, makes đ a d and all other signs one blank', () => {
  expect(fold('  Bà Rịa - Vũng Tàu ')).toBe('ba ria vung tau');
  expect(fold('Đắk Lắk')).toBe('dak lak');
  expect([initials('ha noi'), initials('phuong 12')]).toEqual(['hn', 'p12']);
});
