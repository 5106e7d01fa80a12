import { expect, test } from 'vitest';
import { countTyped, NO_COUNT, numberShown, numberTyped } from './typed-number.ts';

test.each([
  ['12', '12'],
  ['12,5', '12.5'],
  ['1.234', '1234'],
  ['1.234.567,25', '1234567.25'],
  ['12.5', '12.5'],
  [' 1 200 ', '1200'],
  ['−3', '-3'],
  ['mười hai', 'mườihai'],
])('%s is typed in Viet Nam for %s; what is no number stays for the fault to tell', (typed, value) => {
  expect(numberTyped(typed)).toBe(value);
});

test('a number is shown with a decimal comma, and reads back as itself', () => {
  expect(numberShown('12.5')).toBe('12,5');
  expect(numberTyped(numberShown('-0.25'))).toBe('-0.25');
});

test('a part of a share is a whole number; nothing typed, a sign or a comma is none', () => {
  expect(['34', '1.200', '0'].map(countTyped)).toEqual([34, 1200, 0]);
  expect(['', '-1', '1,5', 'x'].map(countTyped)).toEqual([NO_COUNT, NO_COUNT, NO_COUNT, NO_COUNT]);
});
