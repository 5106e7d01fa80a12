import { weekdayOf } from './days.ts';

export type PastValue = { readonly day: number; readonly value: number };
export type HistoryRule = {
  readonly measure: 'count' | 'amount';
  readonly leastSameWeekday: number;
  readonly width: number;
  readonly leastDistance: number;
};
export type Judgement = {
  readonly verdict: 'usual' | 'unusually-high' | 'unusually-low';
  /** Of the values compared with. */
  readonly median: number;
  /** How many values were compared with. */
  readonly compared: number;
};

/** Makes the MAD of a normal distribution equal to its standard deviation. */
const MAD_TO_DEVIATION = 1.4826;
/** From this part of zeros on, the rest of the values are a series of their own: most communes have days without a dossier. */
const MANY_ZEROS = 0.25;
/** Fewer values above zero than this tell nothing of how they spread. */
const LEAST_ABOVE_ZERO = 4;
/** An amount may always differ by this part of its median: amounts repeat too exactly for a MAD of zero to mean anything. */
const USUAL_PART_OF_AMOUNT = 0.05;
const MONDAY_TO_FRIDAY = 5;

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** The median of the distances from the median. */
function medianAbsoluteDeviation(values: readonly number[]): number {
  const median = medianOf(values);
  return medianOf(values.map((value) => Math.abs(value - median)));
}

/** Of counts: the square root makes their spread the same at every height, 1 where they come by chance alone (Anscombe). */
const levelled = (value: number) => 2 * Math.sqrt(Math.max(value, 0) + 3 / 8);

/** Too few to tell how they spread, but enough to show what such days are like. */
const LEAST_TO_EXCUSE = 2;

/**
 * What a day is compared with: the same weekday where there are enough of them, else the same part of the week. With too few of either all
 * days, and the few of the same part besides: the second Sunday of a series is no alarm for being a Sunday.
 */
function comparable(day: number, past: readonly PastValue[], least: number): readonly (readonly number[])[] {
  const isWorkday = (one: number) => weekdayOf(one) < MONDAY_TO_FRIDAY;
  const values = (of: readonly PastValue[]) => of.map(({ value }) => value);
  const sameWeekday = past.filter((one) => weekdayOf(one.day) === weekdayOf(day));
  const samePart = past.filter((one) => isWorkday(one.day) === isWorkday(day));
  const enough = [sameWeekday, samePart].find(({ length }) => length >= least);
  if (enough) return [values(enough)];
  return samePart.length < LEAST_TO_EXCUSE ? [values(past)] : [values(past), values(samePart)];
}

/** A value that the unit has passed at least twice on its side is no news. */
function happenedTwice(value: number, values: readonly number[]): boolean {
  const atMost = values.filter((one) => one <= value).length;
  const atLeast = values.filter((one) => one >= value).length;
  return atMost >= 2 && atLeast >= 2;
}

/** What a value is measured against: a middle and how far from it is still usual, on the scale given. */
type Band = { readonly scale: (value: number) => number; readonly median: number; readonly deviation: number };

function bandOf(values: readonly number[], { measure }: HistoryRule): Band {
  if (measure === 'amount') {
    const median = medianOf(values);
    const spread = MAD_TO_DEVIATION * medianAbsoluteDeviation(values);
    return { scale: (value) => value, median, deviation: Math.max(spread, USUAL_PART_OF_AMOUNT * Math.abs(median)) };
  }
  const aboveZero = values.filter((value) => value > 0);
  const hasManyZeros = values.length - aboveZero.length >= MANY_ZEROS * values.length;
  if (hasManyZeros && aboveZero.length < LEAST_ABOVE_ZERO)
    return { scale: levelled, median: Math.max(0, ...values), deviation: 1 };
  const compared = hasManyZeros ? aboveZero : values;
  const spread = MAD_TO_DEVIATION * medianAbsoluteDeviation(compared.map(levelled));
  return { scale: levelled, median: medianOf(compared), deviation: Math.max(spread, 1) };
}

/**
 * Judges a value by the unit's own earlier ones. Small counts are given the band that chance alone makes, so 0, 1, 0 never alarms;
 * with many zeros, zero is usual and the rest is compared among itself.
 * @param past not empty; days before `day`
 */
export function judge(value: number, day: number, past: readonly PastValue[], rule: HistoryRule): Judgement {
  const judgements = comparable(day, past, rule.leastSameWeekday).map((values) => judgeAmong(value, values, rule));
  const [first = { verdict: 'usual', median: Number.NaN, compared: 0 }] = judgements;
  return judgements.find(({ verdict }) => verdict === 'usual') ?? first;
}

function judgeAmong(value: number, values: readonly number[], rule: HistoryRule): Judgement {
  const { scale, median, deviation } = bandOf(values, rule);
  const told = { median, compared: values.length };
  const isZeroAsOften = value === 0 && values.filter((one) => one === 0).length >= 2;
  const isClose = Math.abs(value - median) < rule.leastDistance;
  const distance = scale(value) - scale(median);
  if (isZeroAsOften || isClose || happenedTwice(value, values) || Math.abs(distance) <= rule.width * deviation)
    return { verdict: 'usual', ...told };
  return { verdict: distance > 0 ? 'unusually-high' : 'unusually-low', ...told };
}
