import { expect, test } from 'vitest';
import { calendarDate } from '#kernel/calendar';
import {
  count,
  dayInAnnex,
  dayInText,
  dayWithZeros,
  percent,
  percentOneDecimal,
  percentWithPoint,
  share,
  twoDigits,
} from './number-text.ts';

test('in the text thousands have a dot (outline §1.2)', () => {
  expect([0, 999, 3321, 18072849].map(count)).toEqual(['0', '999', '3.321', '18.072.849']);
});

test('tasks, systems and provinces below 10 have two digits (outline §1.2)', () => {
  expect([0, 7, 9, 10, 34].map(twoDigits)).toEqual(['00', '07', '09', '10', '34']);
});

test('text and Annexes 4, 5, 8, 21: comma and two decimals, none for a whole number, a final zero is kept (outline §1.2)', () => {
  expect([10.71, 40.2, 94, 0, 100, -1.09].map(percent)).toEqual(['10,71%', '40,20%', '94%', '0%', '100%', '-1,09%']);
  expect([99.03, 95.1, 40].map(share)).toEqual(['99,03', '95,10', '40']);
});

test('Annexes 6 and 13 to 20: always one decimal with comma (outline §1.2)', () => {
  expect([10.7, 30, 6.2].map(percentOneDecimal)).toEqual(['10,7%', '30,0%', '6,2%']);
});

test('Annexes 9 to 12: decimal point, final zeros dropped but one decimal kept (outline §1.2)', () => {
  expect([40, 9.8, 15.62, 21.88].map(percentWithPoint)).toEqual(['40.0%', '9.8%', '15.62%', '21.88%']);
});

test('a figure that was not rounded for its place is refused: layout never rounds (decided rule 1.1)', () => {
  expect(() => share(10.714)).toThrow(RangeError);
  expect(() => percentOneDecimal(10.71)).toThrow(RangeError);
  expect(() => percentWithPoint(9.804)).toThrow(RangeError);
});

test('days: 22/9/2025 and 01/10/2025 in the text, d/m/yyyy in Annex 3, dd/mm/yyyy in Annex 8 (outline §1.2)', () => {
  expect(['2025-09-22', '2025-10-01', '2025-07-01'].map((day) => dayInText(calendarDate(day)))).toEqual([
    '22/9/2025',
    '01/10/2025',
    '01/7/2025',
  ]);
  expect(dayInAnnex('2025-07-01')).toBe('1/7/2025');
  expect(dayWithZeros(calendarDate('2025-09-21'))).toBe('21/09/2025');
});
