import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ALL, addUpToAll, fraction, isShare, NONE, plus, sameFraction, sumOf, times } from './fraction.ts';

const anyFraction = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 12n }))
  .map(([part, whole]) => fraction(part, whole));

test('shares are added and multiplied without any rounding', () => {
  expect(plus(fraction(1, 3), fraction(1, 6))).toEqual({ part: 1n, whole: 2n });
  expect(times(fraction(2, 3), fraction(3, 4))).toEqual({
    part: 1n,
    whole: 2n,
  });
  fc.assert(
    fc.property(anyFraction, anyFraction, anyFraction, (a, b, c) => {
      expect(times(a, plus(b, c))).toEqual(plus(times(a, b), times(a, c)));
      expect(plus(a, NONE)).toEqual(a);
      expect(times(a, ALL)).toEqual(a);
    }),
  );
});

test('a whole divided into any parts adds up to the whole again', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 10_000 }), {
        minLength: 1,
        maxLength: 30,
      }),
      (weights) => {
        const whole = weights.reduce((sum, weight) => sum + weight, 0);
        expect(sameFraction(sumOf(weights.map((weight) => fraction(weight, whole))), ALL)).toBe(true);
      },
    ),
  );
});

test('a share is above 0 and at most 1', () => {
  expect([fraction(0, 5), fraction(1, 5), fraction(5, 5), fraction(6, 5), fraction(-1, 5)].map(isShare)).toEqual([
    false,
    true,
    true,
    false,
    false,
  ]);
});

test('a whole of 0 or below is refused', () => {
  expect(() => fraction(1, 0)).toThrow(RangeError);
  expect(() => fraction(1, -2)).toThrow(RangeError);
});

test('shares add up to the whole exactly when their sum in lowest terms is 1', () => {
  expect([addUpToAll([]), addUpToAll([ALL]), addUpToAll([fraction(1, 2), fraction(1, 3), fraction(1, 6)])]).toEqual([
    false,
    true,
    true,
  ]);
  fc.assert(
    fc.property(fc.array(fc.bigInt({ min: 1n, max: 20n }), { minLength: 1, maxLength: 9 }), fc.boolean(), (weights, broken) => {
      const whole = weights.reduce((sum, weight) => sum + weight, broken ? 1n : 0n);
      const shares = weights.map((weight) => fraction(weight, whole));
      expect(addUpToAll(shares)).toBe(sameFraction(sumOf(shares), ALL));
      expect(addUpToAll(shares)).toBe(!broken);
    }),
  );
});

test('thousands of shares whose wholes have nothing in common are summed', () => {
  const shares = Array.from({ length: 20_000 }, (_, place) => fraction(1, 10 ** 11 + 2 * place + 1));
  expect(addUpToAll(shares)).toBe(false);
});
