import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CalendarDate, calendarDate } from '#kernel/calendar';
import { recoveryCodeOf, totpCodeOf } from './recovery-code.ts';
import { isPasswordExpired, passwordsRemembered, type SignInRule, secondFactorDemand, secondFactorFrom } from './sign-in-rule.ts';
import { amrOf, isSecondFactorShown, nextStep, SIGN_IN_METHODS, type SignInState } from './sign-in-step.ts';

const demands = fc.oneof(
  fc.constant({ demanded: false } as const),
  fc.nat({ max: 5 }).map((deferrable) => ({ demanded: true, deferrable }) as const),
);
const states: fc.Arbitrary<SignInState> = fc.record({
  methods: fc.uniqueArray(fc.constantFrom(...SIGN_IN_METHODS), { minLength: 1 }),
  mustReplace: fc.boolean(),
  hasFactor: fc.boolean(),
  demand: demands,
});

describe('the steps of a sign-in (K-04)', () => {
  test('nobody who has a second factor gets in, or past a password, without showing it', () => {
    fc.assert(
      fc.property(states, (state) => {
        if (!state.hasFactor || isSecondFactorShown(state.methods)) return;
        expect(nextStep(state)).toBe('ask-factor');
      }),
    );
  });

  test('nobody of whom a second factor is asked gets in without one', () => {
    fc.assert(
      fc.property(states, (state) => {
        if (nextStep(state) !== 'let-in') return;
        expect(state.mustReplace).toBe(false);
        expect(!state.demand.demanded || (state.hasFactor && isSecondFactorShown(state.methods))).toBe(true);
      }),
    );
  });

  test('a password alone is enough where nothing else is asked', () => {
    const state = { methods: ['password'], mustReplace: false, hasFactor: false, demand: { demanded: false } } as const;
    expect(nextStep(state)).toBe('let-in');
    expect(nextStep({ ...state, mustReplace: true })).toBe('ask-new-password');
    expect(nextStep({ ...state, hasFactor: true, mustReplace: true })).toBe('ask-factor');
  });

  test.each([
    [['password'], ['pwd']],
    [
      ['password', 'totp'],
      ['pwd', 'otp', 'mfa'],
    ],
    [
      ['password', 'recovery-code'],
      ['pwd', 'otp', 'mfa'],
    ],
    [['passkey'], ['pop', 'user', 'mfa']],
    [['provider'], ['fed']],
    [
      ['provider', 'totp'],
      ['fed', 'otp', 'mfa'],
    ],
  ] as const)('other systems are told of %j as %j (RFC 8176)', (methods, amr) => {
    expect(amrOf(methods)).toEqual(amr);
  });
});

const rule = (given: Partial<SignInRule>): SignInRule => ({
  secondFactorFrom: null,
  graceSignIns: 0,
  passwordMonths: null,
  passwordsRemembered: 0,
  ...given,
});
const DAY = calendarDate('2026-03-01');

describe('what roles ask of sign-in', () => {
  test('a second factor is asked for from its day on, by the strictest role', () => {
    const later = rule({ secondFactorFrom: calendarDate('2026-03-02'), graceSignIns: 0 });
    const lenient = rule({ secondFactorFrom: DAY, graceSignIns: 5 });
    expect(secondFactorDemand([later], DAY, 0)).toEqual({ demanded: false });
    expect(secondFactorDemand([later, lenient], DAY, 2)).toEqual({ demanded: true, deferrable: 3 });
    expect(secondFactorDemand([later, lenient], calendarDate('2026-03-02'), 2)).toEqual({ demanded: true, deferrable: 0 });
    expect(secondFactorDemand([lenient], DAY, 9)).toEqual({ demanded: true, deferrable: 0 });
    expect(secondFactorFrom([later, lenient, rule({})])).toBe(DAY);
    expect(secondFactorFrom([rule({})])).toBe(null);
  });

  test.each([
    ['2025-12-31T10:00:00+07:00', '2026-02-27', false],
    ['2025-12-31T10:00:00+07:00', '2026-02-28', true],
    ['2026-01-01T00:30:00+07:00', '2026-02-28', false],
    ['2026-01-01T00:30:00+07:00', '2026-03-01', true],
  ])('an administrator’s password of %s is on %s expired: %s (TCVN 14423:2026: two months)', (changed, day, expired) => {
    const rules = [rule({ passwordMonths: 2 }), rule({ passwordMonths: 6 }), rule({})];
    expect(isPasswordExpired(rules, new Date(changed), day as CalendarDate)).toBe(expired);
  });

  test('without a rule no password expires or is remembered', () => {
    expect(isPasswordExpired([rule({})], new Date(0), DAY)).toBe(false);
    expect(passwordsRemembered([])).toBe(0);
    expect(passwordsRemembered([rule({}), rule({ passwordsRemembered: 10 })])).toBe(10);
  });
});

describe('what is typed as a code', () => {
  test.each([
    [' 123 456 ', '123456'],
    ['12345', null],
    ['1234567', null],
    ['12345a', null],
  ])('%j is the one-time code %j', (typed, code) => expect(totpCodeOf(typed)).toBe(code));

  test.each([
    ['ABCD efgh-ijkl mn23', 'abcd-efgh-ijkl-mn23'],
    ['abcd-efgh-ijkl-mn2', null],
    ['abcd-efgh-ijkl-mn2é', null],
  ])('%j is the recovery code %j', (typed, code) => expect(recoveryCodeOf(typed)).toBe(code));
});
