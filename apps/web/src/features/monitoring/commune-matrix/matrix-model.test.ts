import { expect, test } from 'vitest';
import {
  byAttention,
  communeAt,
  type MatrixCommune,
  type MatrixKey,
  type MatrixProvince,
  move,
  PER_ROW,
  type Place,
} from './matrix-model.ts';

const commune = (code: string, tone: MatrixCommune['tone'] = 'good'): MatrixCommune => ({ code, name: code, tone, unmet: [] });
const province = (code: string, count: number): MatrixProvince => ({
  code,
  name: code,
  communes: Array.from({ length: count }, (_, index) => commune(`${code}-${index}`)),
});
const provinces = [province('01', 30), province('02', 0), province('04', 5)];
const at = (where: number, index: number): Place => ({ province: where, commune: index });

test('left and right walk through every commune of the country once, over the borders of provinces', () => {
  let place = at(0, 0);
  const seen = new Set<string>();
  for (let step = 0; step < 34; step += 1) {
    seen.add(`${place.province}/${place.commune}`);
    place = move(provinces, place, 'ArrowRight');
  }
  seen.add(`${place.province}/${place.commune}`);
  expect(seen.size).toBe(35);
  expect(move(provinces, place, 'ArrowRight')).toEqual(place);
  expect(move(provinces, at(2, 0), 'ArrowLeft')).toEqual(at(0, 29));
});

test('up and down keep the column and step into the neighbouring province', () => {
  expect(move(provinces, at(0, 3), 'ArrowDown')).toEqual(at(0, 3 + PER_ROW));
  expect(move(provinces, at(0, 27), 'ArrowDown')).toEqual(at(2, 3));
  expect(move(provinces, at(0, 23), 'ArrowDown')).toEqual(at(2, 4));
  expect(move(provinces, at(2, 3), 'ArrowUp')).toEqual(at(0, 27));
  expect(move(provinces, at(0, 3), 'ArrowUp')).toEqual(at(0, 3));
});

test('page keys go to the next province with communes, Home and End to the ends of the country', () => {
  const ends: [MatrixKey, Place][] = [
    ['PageDown', at(2, 0)],
    ['Home', at(0, 0)],
    ['End', at(2, 4)],
    ['PageUp', at(0, 7)],
  ];
  for (const [key, expected] of ends) expect(move(provinces, at(0, 7), key)).toEqual(expected);
});

test('a point names the commune it lies on, and none beside the cells', () => {
  expect(communeAt(30, 0.01, 0.01)).toBe(0);
  expect(communeAt(30, 0.99, 0.01)).toBe(PER_ROW - 1);
  expect(communeAt(30, 0.01, 1.5 / PER_ROW)).toBe(PER_ROW);
  expect(communeAt(30, 0.99, 2.5 / PER_ROW)).toBeNull();
  expect(communeAt(30, 1.01, 0.01)).toBeNull();
});

test('the worst colour comes first, one without a report before green and never as red', () => {
  const mixed = [commune('a'), commune('b', 'missing'), commune('c', 'bad'), commune('d', 'warning')];
  expect(byAttention(mixed).map(({ code }) => code)).toEqual(['c', 'd', 'b', 'a']);
});
