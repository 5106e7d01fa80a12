import fc from 'fast-check';
import { Value } from 'typebox/value';
import { expect, test } from 'vitest';
import { homeCode, homeOf, idSchema, newId } from './ids.ts';

const homes = fc.integer({ min: 0, max: 99 }).map((code) => homeCode(String(code).padStart(2, '0')));
const moments = fc.date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2200-01-01T00:00:00Z'), noInvalidDate: true });

test('an id names its home and fits its schema', () => {
  fc.assert(
    fc.property(homes, moments, (home, now) => {
      const id = newId<'Sample'>(home, now);
      expect(homeOf(id)).toBe(home);
      expect(Value.Check(idSchema<'Sample'>(), id)).toBe(true);
    }),
  );
});

test('ids of one home are ordered as their moments are', () => {
  fc.assert(
    fc.property(moments, fc.integer({ min: 1, max: 1e9 }), (now, later) => {
      expect(newId(homeCode('01'), now) < newId(homeCode('01'), new Date(now.getTime() + later))).toBe(true);
    }),
  );
});

test('ids of the same moment differ', () => {
  const now = new Date();
  expect(new Set(Array.from({ length: 1000 }, () => newId(homeCode('01'), now))).size).toBe(1000);
});

test.each(['', '1', '001', 'ab', '0١', ' 1'])('"%s" is no home code', (text) => {
  expect(() => homeCode(text)).toThrow(RangeError);
});

test.each([
  '01',
  '01-',
  '1-0198c2f0-0000-7000-8000-000000000000',
  '01-0198c2f0-0000-4000-8000-000000000000',
  '01-0198C2F0-0000-7000-8000-000000000000',
])('"%s" is no id', (text) => {
  expect(Value.Check(idSchema<'Sample'>(), text)).toBe(false);
});
