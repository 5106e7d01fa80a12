import type { Answers } from '../answer.ts';
import { compareDecimals, decimalOf, decimalText } from '../decimal.ts';
import type { CheckOf } from './check.ts';
import { dayNumber } from './days.ts';
import { itemsOf, readDay, readNumber, readText } from './operands.ts';
import { finding, notMade, type Outcome, passed } from './outcome.ts';

/** Something was answered, or why the item does not apply; white space is no answer. */
export function required({ item }: CheckOf<'required'>, answers: Answers): Outcome {
  const answer = answers[item] ?? null;
  const empty = answer === null || (answer.kind === 'text' && answer.value.trim() === '');
  return empty ? finding('missing', [item]) : passed;
}

/** The answer is of the kind that the item asks for, and its number is one. */
export function answerKind({ item, expected }: CheckOf<'answer-kind'>, answers: Answers): Outcome {
  const answer = answers[item] ?? null;
  if (answer === null) return notMade('no-value', [item]);
  if (answer.kind === 'not-applicable') return notMade('not-applicable', [item]);
  const unreadable = answer.kind === 'number' && decimalOf(answer.value) === null;
  return answer.kind !== expected || unreadable ? finding('wrong-kind', [item], { given: answer.kind, expected }) : passed;
}

export function range({ of, min, max }: CheckOf<'range'>, answers: Answers): Outcome {
  const read = readNumber(of, answers);
  if ('notMade' in read) return read;
  const given = decimalText(read.value);
  const least = min === undefined ? null : decimalOf(min);
  const most = max === undefined ? null : decimalOf(max);
  if (least && compareDecimals(read.value, least) < 0) return finding('too-small', itemsOf([of]), { given, bound: min ?? '' });
  if (most && compareDecimals(read.value, most) > 0) return finding('too-large', itemsOf([of]), { given, bound: max ?? '' });
  return passed;
}

export function decimals({ of, most }: CheckOf<'decimals'>, answers: Answers): Outcome {
  const read = readNumber(of, answers);
  if ('notMade' in read) return read;
  if (read.value.decimals <= most) return passed;
  return finding('too-many-decimals', itemsOf([of]), { given: decimalText(read.value), most: String(most) });
}

/** In characters as people count them, an accented letter being one. */
export function length({ item, min, max }: CheckOf<'length'>, answers: Answers): Outcome {
  const read = readText(item, answers);
  if ('notMade' in read) return read;
  const given = [...read.value.normalize('NFC')].length;
  if (min !== undefined && given < min) return finding('too-short', [item], { given: String(given), bound: String(min) });
  if (max !== undefined && given > max) return finding('too-long', [item], { given: String(given), bound: String(max) });
  return passed;
}

export function choice({ item, choices }: CheckOf<'choice'>, answers: Answers): Outcome {
  const read = readText(item, answers);
  if ('notMade' in read) return read;
  return choices.includes(read.value) ? passed : finding('not-in-list', [item], { given: read.value });
}

export function dateExists({ item }: CheckOf<'date-exists'>, answers: Answers): Outcome {
  const read = readDay({ item }, answers, {});
  if ('notMade' in read) return read;
  return dayNumber(read.value) === null ? finding('no-such-day', [item], { given: read.value }) : passed;
}
