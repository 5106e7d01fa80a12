import { expect, test } from 'vitest';
import { addressOf, areaOf, blockWithin, ownPlace, scopeOfReading } from './scope.ts';

const read = (area: string | null, part: string | null = null) => ({ area, part, permissions: ['reporting.read'] });

test('who reads the nation reads it, or the province that the page asks for', () => {
  expect(scopeOfReading([read(null)], undefined)).toEqual({ provinceCode: null, part: null });
  expect(scopeOfReading([read(null)], '91')).toEqual({ provinceCode: '91', part: null });
});

test('who reads one province reads no other, and a commune none', () => {
  expect(scopeOfReading([read('91', 'party')], undefined)).toEqual({ provinceCode: '91', part: 'party' });
  expect(scopeOfReading([read('91')], '89')).toBeNull();
  expect(scopeOfReading([read('91/30292')], undefined)).toBeNull();
});

test('of several appointments the widest counts: all blocks before one', () => {
  expect(scopeOfReading([read('91', 'party'), read('91')], '91')).toEqual({ provinceCode: '91', part: null });
  expect(blockWithin([read('91/30292', 'party')], '91/30292')).toBe('party');
  expect(blockWithin([read('91/30292', 'party'), read('91')], '91/30292')).toBeNull();
});

test('whose line a browser sees: the place of the appointment; of the nation none', () => {
  expect(ownPlace([read(null), read('91/30292', 'committee')])).toEqual({ area: '91/30292', part: 'committee' });
  expect(ownPlace([read(null)])).toBeNull();
});

test('a place in an address and back', () => {
  for (const area of ['91', '91/30292']) expect(areaOf(addressOf(area))).toBe(area);
});
