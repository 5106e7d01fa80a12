import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareShares, compareWithLimit, exactSum, percentOf, pointsBetween } from './shares.ts';

const shares = fc
  .integer({ min: 1, max: 4000 })
  .chain((all) => fc.record({ all: fc.constant(all), counted: fc.integer({ min: 0, max: all }) }));

describe('shares (REP-101, REP-102)', () => {
  test.each([
    [58, 64, 90.62],
    [15, 96, 15.62],
    [81, 96, 84.38],
    [21, 96, 21.88],
    [1, 3, 33.33],
    [2, 3, 66.67],
    [0, 7, 0],
    [7, 7, 100],
  ])('%i of %i is %f with two decimals: ties go to the even digit', (counted, all, printed) => {
    expect(percentOf({ counted, all }, 2)).toBe(printed);
  });

  test.each([
    [30, 96, 31.2],
    [6, 96, 6.2],
    [6, 56, 10.7],
    [12, 40, 30],
    [1, 16, 6.2],
    [3, 16, 18.8],
  ])('%i of %i is %f with one decimal', (counted, all, printed) => {
    expect(percentOf({ counted, all }, 1)).toBe(printed);
  });

  test('a denominator of 0 gives no share, not 0% (REP-502)', () => {
    expect(percentOf({ counted: 0, all: 0 }, 2)).toBeNull();
    expect(compareWithLimit({ counted: 0, all: 0 }, { numerator: 1, denominator: 2 })).toBeNull();
  });

  test('a printed share is never further than half a last digit from the exact one', () => {
    fc.assert(
      fc.property(shares, (share) => {
        const hundredths = BigInt(Math.round((percentOf(share, 2) ?? Number.NaN) * 100));
        const distance = hundredths * BigInt(share.all) - BigInt(share.counted) * 10_000n;
        const doubled = 2n * (distance < 0n ? -distance : distance);
        expect(doubled <= BigInt(share.all)).toBe(true);
        if (doubled === BigInt(share.all)) expect(hundredths % 2n).toBe(0n);
      }),
    );
  });

  test('a change is the difference of the printed shares, without a binary remainder', () => {
    expect(pointsBetween(44.35, 43.55)).toBe(0.8);
    expect(pointsBetween(84.94, 84.76)).toBe(0.18);
    expect(pointsBetween(10, 10.1)).toBe(-0.1);
    expect(Object.is(pointsBetween(50, 50), 0)).toBe(true);
  });

  test('shares are compared exactly: rounding alike is not being equal', () => {
    const [one, other] = [
      { counted: 1000, all: 3001 },
      { counted: 1001, all: 3004 },
    ];
    expect(percentOf(one, 2)).toBe(percentOf(other, 2));
    expect(compareShares(one, other)).toBeLessThan(0);
    expect(compareShares({ counted: 1, all: 2 }, { counted: 32, all: 64 })).toBe(0);
  });

  test('a share without a whole comes after all others, whichever side it stands on', () => {
    const none = { counted: 0, all: 0 };
    expect(compareShares(none, { counted: 1, all: 1 })).toBeGreaterThan(0);
    expect(compareShares({ counted: 1, all: 1 }, none)).toBeLessThan(0);
    expect(compareShares(none, none)).toBe(0);
  });

  test('exactly the limit is neither below nor above it', () => {
    expect(compareWithLimit({ counted: 21, all: 30 }, { numerator: 7, denominator: 10 })).toBe(0);
    expect(compareWithLimit({ counted: 20, all: 30 }, { numerator: 7, denominator: 10 })).toBeLessThan(0);
    expect(compareWithLimit({ counted: 22, all: 30 }, { numerator: 7, denominator: 10 })).toBeGreaterThan(0);
  });

  test('fixed figures with decimals add up exactly', () => {
    expect(exactSum([0.1, 0.2])).toBe(0.3);
    expect(exactSum([6466, 320.5, 0.000001])).toBe(6786.500001);
    expect(exactSum([])).toBe(0);
  });
});
