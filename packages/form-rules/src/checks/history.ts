import type { Answers } from '../answer.ts';
import {
  absolute,
  addDecimals,
  approximately,
  compareDecimals,
  type Decimal,
  decimalOf,
  decimalText,
  negative,
  timesDecimal,
} from '../decimal.ts';
import type { CheckOf, HistorySettings, Operand } from './check.ts';
import { dayNumber } from './days.ts';
import { approximateNumber, itemsOf, readNumber } from './operands.ts';
import { type CheckContext, finding, notMade, type Outcome, type PastAnswers, passed } from './outcome.ts';
import { judge, type PastValue } from './robust.ts';

/** Defaults of the settings: chosen on simulated series (`history.test.ts`), prescribed by no rule. */
const HISTORY_DEFAULTS = {
  measure: 'count',
  daysBack: 91,
  leastValues: 8,
  leastSameWeekday: 6,
  width: 5,
  leastDistance: '5',
} as const satisfies Required<HistorySettings>;

const ofPrevious = (of: Operand, answers: Answers, { previous }: CheckContext) => {
  const now = readNumber(of, answers);
  if ('notMade' in now) return now;
  if (!previous) return notMade('no-previous-report', itemsOf([of]));
  const before = readNumber(of, previous.answers);
  if ('notMade' in before) return notMade('no-previous-value', itemsOf([of]), { day: previous.day });
  return { now: now.value, before: before.value, day: previous.day };
};

/** A figure that only grows, such as one counted since 1/7, is not below that of the report before. */
export function notFalling({ of }: CheckOf<'not-falling'>, answers: Answers, context: CheckContext): Outcome {
  const read = ofPrevious(of, answers, context);
  if ('notMade' in read) return read;
  if (compareDecimals(read.now, read.before) >= 0) return passed;
  return finding('fallen', itemsOf([of]), { given: decimalText(read.now), before: decimalText(read.before), day: read.day });
}

/** A figure is not `factor` times or more that of the report before, nor that part of it, unless the two are close by `leastDistance`. */
export function jump({ of, factor, leastDistance }: CheckOf<'jump'>, answers: Answers, context: CheckContext): Outcome {
  const read = ofPrevious(of, answers, context);
  if ('notMade' in read) return read;
  const [times, distance] = [decimalOf(factor), decimalOf(leastDistance)];
  if (!times || !distance) return notMade('not-a-number', []);
  const [now, before] = [absolute(read.now), absolute(read.before)];
  const isFar = compareDecimals(absolute(addDecimals(read.now, negative(read.before))), distance) >= 0;
  const isTimes = (large: Decimal, small: Decimal) => compareDecimals(large, timesDecimal(small, times)) >= 0;
  if (!isFar || !(isTimes(now, before) || isTimes(before, now))) return passed;
  return finding('jumped', itemsOf([of]), { given: decimalText(read.now), before: decimalText(read.before), day: read.day });
}

/** The days of a history, worked out once however many checks look at it. */
const daysOfHistory = new WeakMap<readonly PastAnswers[], readonly (number | null)[]>();
function daysOf(history: readonly PastAnswers[]): readonly (number | null)[] {
  const known = daysOfHistory.get(history);
  if (known) return known;
  const days = history.map(({ day }) => dayNumber(day));
  daysOfHistory.set(history, days);
  return days;
}

function pastValues(of: Operand, day: number, daysBack: number, { history = [] }: CheckContext): readonly PastValue[] {
  const days = daysOf(history);
  return history.flatMap((past, at) => {
    const on = days[at] ?? null;
    if (on === null || on >= day || on < day - daysBack) return [];
    const value = approximateNumber(of, past.answers);
    return value === null ? [] : [{ day: on, value }];
  });
}

/**
 * A figure is usual for this unit on such a day of the week: median and MAD of its own history, with a band for counts. A short history
 * is told, never passed over.
 */
export function unusual({ of, settings }: CheckOf<'unusual'>, answers: Answers, context: CheckContext): Outcome {
  const read = readNumber(of, answers);
  if ('notMade' in read) return read;
  const wanted = { ...HISTORY_DEFAULTS, ...settings };
  const day = context.period ? dayNumber(context.period.last) : null;
  if (day === null) return notMade('no-period', itemsOf([of]));
  const past = pastValues(of, day, wanted.daysBack, context);
  if (past.length < wanted.leastValues)
    return notMade('short-history', itemsOf([of]), { values: String(past.length), wanted: String(wanted.leastValues) });
  const { verdict, median, compared } = judge(approximately(read.value), day, past, {
    ...wanted,
    leastDistance: Number(wanted.leastDistance),
  });
  if (verdict === 'usual') return passed;
  return finding(verdict, itemsOf([of]), { given: decimalText(read.value), median: String(median), values: String(compared) });
}
