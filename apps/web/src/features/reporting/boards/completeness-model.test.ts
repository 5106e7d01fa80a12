import { expect, test } from 'vitest';
import { addedUp, ofProvinces, ratesOf, sumOf } from './completeness-model.ts';

const row = (provinceCode: string, formKey: string, onTime: number, late: number, exempt: number) => ({
  provinceCode,
  provinceName: `Tỉnh ${provinceCode}`,
  formKey,
  part: 'committee' as const,
  nameVi: formKey,
  nameEn: formKey,
  expected: 10,
  onTime,
  late,
  missing: 10 - onTime - late - exempt,
  notYet: 0,
  exempt,
  returned: 0,
  approved: 0,
  inDoubt: 0,
});

test('rows add up by province and by form to the same whole', () => {
  const rows = [row('01', 'a', 8, 1, 0), row('01', 'b', 5, 0, 5), row('91', 'a', 10, 0, 0)];
  expect(addedUp(rows, 'province').map(({ key, expected, onTime }) => [key, expected, onTime])).toEqual([
    ['01', 20, 13],
    ['91', 10, 10],
  ]);
  expect(sumOf(addedUp(rows, 'form'))).toEqual(sumOf(addedUp(rows, 'province')));
});

test('rates are of those who owe a report: an exempt unit is neither complete nor missing, and no rate passes 100 %', () => {
  expect(ratesOf(sumOf([row('01', 'b', 5, 0, 5)]))).toEqual({ complete: 100, timely: 100 });
  expect(ratesOf(sumOf([row('01', 'a', 6, 1, 1)]))).toEqual({ complete: 77.78, timely: 66.67 });
  expect(ratesOf(sumOf([row('01', 'a', 0, 0, 10)]))).toBeNull();
});

test('bodies outside provinces have a row of their own and count in no sum of the provinces (R-03)', () => {
  const rows = [row('00', 'daily-enterprises', 1, 0, 0), row('91', 'a', 10, 0, 0)];
  expect(addedUp(rows, 'province').map(({ key }) => key)).toEqual(['00', '91']);
  expect(sumOf(ofProvinces(rows)).expected).toBe(10);
});
