import type { Answers } from '../answer.ts';
import { holds } from './arithmetic.ts';
import type { CheckOf } from './check.ts';
import { dayNumber, daysInText, slipOf } from './days.ts';
import { readDay, readText } from './operands.ts';
import { type CheckContext, type Found, finding, notMade, type Outcome, passed } from './outcome.ts';

type Window = { readonly isInside: (day: number) => boolean; readonly first: string; readonly last: string };

function windowOf({ period }: CheckContext, { daysBefore, daysAfter }: { daysBefore: number; daysAfter: number }): Window | null {
  const first = period && dayNumber(period.first);
  const last = period && dayNumber(period.last);
  if (typeof first !== 'number' || typeof last !== 'number') return null;
  const isInside = (day: number) => day >= first - daysBefore && day <= last + daysAfter;
  return { isInside, first: period?.first ?? '', last: period?.last ?? '' };
}

/** What is wrong with a day that should lie in a window; null when nothing is. */
function wrongInWindow(day: string, printed: string, item: string, { isInside, first, last }: Window): Found | null {
  const number = dayNumber(day);
  if (number === null) return { reason: 'no-such-day', itemKeys: [item], params: { given: printed } };
  if (isInside(number)) return null;
  const slip = slipOf(day, isInside);
  if (slip) return { reason: slip.reason, itemKeys: [item], params: { given: printed, meant: slip.meant } };
  return { reason: 'outside-period', itemKeys: [item], params: { given: printed, first, last } };
}

/** A day lies in the report's period or close to it; a wrong year or month is recognised. */
export function dateInPeriod(check: CheckOf<'date-in-period'>, answers: Answers, context: CheckContext): Outcome {
  const read = readDay({ item: check.item }, answers, context);
  if ('notMade' in read) return read;
  const window = windowOf(context, check);
  if (!window) return notMade('no-period', [check.item]);
  const wrong = wrongInWindow(read.value, read.value, check.item, window);
  return wrong ? { found: [wrong] } : passed;
}

/** Every day with a year in a text, ranges such as 14-15/6/2026 too; each printed day is told once. */
export function datesInText(check: CheckOf<'dates-in-text'>, answers: Answers, context: CheckContext): Outcome {
  const read = readText(check.item, answers);
  if ('notMade' in read) return read;
  const window = windowOf(context, check);
  if (!window) return notMade('no-period', [check.item]);
  const found = daysInText(read.value).flatMap(({ printed, days }) =>
    days
      .map((day) => wrongInWindow(day, printed, check.item, window))
      .filter((wrong) => wrong !== null)
      .slice(0, 1),
  );
  return { found };
}

/** Two days stand in a relation; where they should be equal, a wrong year or month is recognised. */
export function compareDates(
  { left, relation, right }: CheckOf<'compare-dates'>,
  answers: Answers,
  context: CheckContext,
): Outcome {
  const a = readDay(left, answers, context);
  if ('notMade' in a) return a;
  const b = readDay(right, answers, context);
  if ('notMade' in b) return b;
  const items = [left, right].flatMap((operand) => ('item' in operand ? [operand.item] : []));
  const [given, expected] = [dayNumber(a.value), dayNumber(b.value)];
  if (given === null) return finding('no-such-day', items, { given: a.value, expected: b.value });
  if (expected === null) return finding('no-such-day', items, { given: b.value });
  if (holds(relation, given - expected)) return passed;
  const slip = relation === '=' ? slipOf(a.value, (day) => day === expected) : null;
  if (slip) return finding(slip.reason, items, { given: a.value, meant: slip.meant });
  return finding('dates-disagree', items, { given: a.value, relation, expected: b.value });
}
