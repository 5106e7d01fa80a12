import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.ts';

test('the order in which members were written does not change the bytes', () => {
  expect(canonicalJson({ b: 1, a: [true, null, 'ă'] })).toBe('{"a":[true,null,"ă"],"b":1}');
  expect(canonicalJson({ a: [true, null, 'ă'], b: 1 })).toBe('{"a":[true,null,"ă"],"b":1}');
});

test('it is JSON: reading it gives the value again, and writing that gives the bytes again', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
      const text = canonicalJson(value);
      expect(canonicalJson(JSON.parse(text))).toBe(text);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test.each([undefined, Number.NaN, Number.POSITIVE_INFINITY, () => 1, 1n])('what JSON cannot hold is refused: %s', (value) => {
  expect(() => canonicalJson({ value })).toThrow(TypeError);
});
