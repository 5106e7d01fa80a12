import type { Answer, Answers } from '../answer.ts';
import { approximateOf, type Decimal, decimalOf, wholeNumber } from '../decimal.ts';
import type { DateOperand, Operand } from './check.ts';
import { type CheckContext, type NotMade, notMade, type WhyNot } from './outcome.ts';

/** Either what was read or why it could not be. */
export type Read<Value> = { readonly value: Value } | { readonly notMade: NotMade };

const absent = (answer: Answer | null, otherwise: WhyNot): WhyNot =>
  answer === null ? 'no-value' : answer.kind === 'not-applicable' ? 'not-applicable' : otherwise;

export const itemsOf = (operands: readonly Operand[]): readonly string[] =>
  operands.flatMap((operand) => ('item' in operand ? [operand.item] : []));

function numberOf(answer: Answer | null, part: 'numerator' | 'denominator' | undefined): Decimal | null {
  if (answer?.kind === 'share') return part === undefined ? null : wholeNumber(answer[part]);
  return answer?.kind === 'number' && part === undefined ? decimalOf(answer.value) : null;
}

export function readNumber(operand: Operand, answers: Answers): Read<Decimal> {
  if ('constant' in operand) {
    const value = decimalOf(operand.constant);
    return value ? { value } : notMade('not-a-number', []);
  }
  const answer = answers[operand.item] ?? null;
  const value = numberOf(answer, operand.part);
  return value ? { value } : notMade(absent(answer, 'not-a-number'), [operand.item]);
}

/** The same for statistics over many reports: a floating number, null where there is none. */
export function approximateNumber(operand: Operand, answers: Answers): number | null {
  if ('constant' in operand) return null;
  const answer = answers[operand.item];
  if (answer?.kind === 'share') return operand.part === undefined ? null : answer[operand.part];
  return answer?.kind === 'number' && operand.part === undefined ? approximateOf(answer.value) : null;
}

/** All or none: the first reason of the ones that cannot be read, with every item that cannot. */
export function readNumbers(operands: readonly Operand[], answers: Answers): Read<readonly Decimal[]> {
  const read = operands.map((operand) => readNumber(operand, answers));
  const missing = read.flatMap((one) => ('notMade' in one ? [one.notMade] : []));
  const [first] = missing;
  if (first)
    return notMade(
      first.why,
      missing.flatMap(({ itemKeys }) => itemKeys),
    );
  return { value: read.flatMap((one) => ('value' in one ? [one.value] : [])) };
}

/** A text or a chosen word. */
export function readText(item: string, answers: Answers): Read<string> {
  const answer = answers[item] ?? null;
  return answer?.kind === 'text' || answer?.kind === 'choice'
    ? { value: answer.value }
    : notMade(absent(answer, 'not-a-text'), [item]);
}

/** The members of a list written in a text, without empty ones, in its order. */
export function readList(item: string, separator: string, answers: Answers): Read<readonly string[]> {
  const text = readText(item, answers);
  if ('notMade' in text) return text;
  return {
    value: text.value
      .normalize('NFC')
      .split(separator)
      .map((member) => member.trim())
      .filter((member) => member !== ''),
  };
}

/** A day as written, which need not exist. */
export function readDay(operand: DateOperand, answers: Answers, { knownDates = {} }: CheckContext): Read<string> {
  if ('known' in operand) {
    const value = knownDates[operand.known];
    return value === undefined ? notMade('no-known-date', [], { known: operand.known }) : { value };
  }
  const answer = answers[operand.item] ?? null;
  return answer?.kind === 'date' ? { value: answer.value } : notMade(absent(answer, 'not-a-date'), [operand.item]);
}
