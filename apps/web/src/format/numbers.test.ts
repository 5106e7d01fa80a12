import { expect, test } from 'vitest';
import { formatDay, formatInstant } from './dates.ts';
import { formatChange, formatCount, formatShare } from './numbers.ts';

test('Vietnamese writes a dot for thousands and a comma for decimals, English the other way round', () => {
  expect(formatCount(3321, 'vi')).toBe('3.321');
  expect(formatCount(3321, 'en')).toBe('3,321');
  expect(formatShare(84.94, 'vi')).toBe('84,94%');
  expect(formatShare(84.94, 'en')).toBe('84.94%');
});

test('a whole share has no decimals, another keeps its final zero (outline §1.2)', () => {
  expect(formatShare(100, 'vi')).toBe('100%');
  expect(formatShare(40.2, 'vi')).toBe('40,20%');
});

test('shares of statements always have one decimal (outline §1.2)', () => {
  expect(formatShare(30, 'vi', 1)).toBe('30,0%');
  expect(formatShare(10.7, 'vi', 1)).toBe('10,7%');
});

test('a rise has a plus, a fall a minus, no change no sign', () => {
  expect([0.18, -1.09, 0].map((change) => formatChange(change, 'vi'))).toEqual(['+0,18', '−1,09', '0']);
});

test('days are written 22/9/2025, moments in the time of Viet Nam', () => {
  expect(formatDay('2025-09-22')).toBe('22/9/2025');
  expect(formatInstant('2025-09-21T20:00:39Z')).toBe('03:00 22/9/2025');
});
