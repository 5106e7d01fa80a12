import { Type } from 'typebox';
import { type CalendarDate, CalendarDateSchema, vietnamDay } from '#kernel/calendar';
import type { SecondFactorDemand } from './sign-in-step.ts';

/** Stands for every role without a rule of its own. */
export const OTHER_ROLES = '*';

/** What a role asks of sign-in. */
export const SignInRule = Type.Object({
  role: Type.String({ minLength: 1, maxLength: 60 }),
  /** From this day on a second factor is asked for; null: never. */
  secondFactorFrom: Type.Union([CalendarDateSchema, Type.Null()]),
  /** How many sign-ins may put it off from that day on. */
  graceSignIns: Type.Integer({ minimum: 0, maximum: 100 }),
  /** Months after which a password must be changed; null: never. */
  passwordMonths: Type.Union([Type.Integer({ minimum: 1, maximum: 24 }), Type.Null()]),
  /** How many passwords before may not come back. */
  passwordsRemembered: Type.Integer({ minimum: 0, maximum: 10 }),
  /** Whether a demonstration asks for it too. */
  inDemonstration: Type.Boolean(),
});
export type SignInRule = {
  readonly secondFactorFrom: CalendarDate | null;
  readonly graceSignIns: number;
  readonly passwordMonths: number | null;
  readonly passwordsRemembered: number;
};

/**
 * What the rules of all roles that somebody holds ask together about the second factor: the strictest that is in force.
 * @param used how many sign-ins have put it off already
 */
export function secondFactorDemand(rules: readonly SignInRule[], day: CalendarDate, used: number): SecondFactorDemand {
  const inForce = rules.filter(({ secondFactorFrom }) => secondFactorFrom !== null && secondFactorFrom <= day);
  if (inForce.length === 0) return { demanded: false };
  const grace = Math.min(...inForce.map(({ graceSignIns }) => graceSignIns));
  return { demanded: true, deferrable: Math.max(0, grace - used) };
}

/** The first day on which some rule will ask for a second factor; null: none will. */
export function secondFactorFrom(rules: readonly SignInRule[]): CalendarDate | null {
  return rules.flatMap((rule) => rule.secondFactorFrom ?? []).sort()[0] ?? null;
}

/**
 * Whether a password is too old for the rules: on the day that many months after it was set, in the calendar of Viet Nam. A month
 * without such a day ends on its last.
 * @rule TCVN 14423:2026, level 3: administrators change theirs at least every two months
 */
export function isPasswordExpired(rules: readonly SignInRule[], changedAt: Date, day: CalendarDate): boolean {
  const months = rules.flatMap(({ passwordMonths }) => passwordMonths ?? []);
  return months.length > 0 && monthsAfter(vietnamDay(changedAt), Math.min(...months)) <= day;
}

/** How many earlier passwords may not come back (TCVN 14423:2026, level 3: administrators' last ten). */
export function passwordsRemembered(rules: readonly SignInRule[]): number {
  return Math.max(0, ...rules.map((rule) => rule.passwordsRemembered));
}

/** The day so many months after another; a month without such a day ends on its last. */
export function monthsAfter(day: CalendarDate, months: number): CalendarDate {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const reached = new Date(Date.UTC(year, month - 1 + months, Math.min(date, last)));
  return reached.toISOString().slice(0, 10) as CalendarDate;
}
