import type { Answer, Answers, ReportDocument } from './answer.ts';
import { askedItems, type LastAnswered } from './asked-items.ts';
import { isDecimal, sumOfWritten } from './decimal.ts';
import type { Item } from './item.ts';

const LONGEST_TEXT = 4000;
const LONGEST_REASON = 500;
/** The largest whole number that both JSON and the store keep exactly. */
const LARGEST = Number.MAX_SAFE_INTEGER;

/** Why a document cannot be sent as a report of a form; `itemKey` null: it concerns no single item. */
export type DocumentFault = {
  readonly code:
    | 'missing'
    | 'wrong-kind'
    | 'no-such-option'
    | 'not-a-number'
    | 'not-a-share'
    | 'not-a-day'
    | 'empty-text'
    | 'too-long'
    | 'may-not-be-not-applicable'
    | 'reason-missing'
    /** The store holds no such file for the place; only the server can tell. */
    | 'file-missing'
    | 'unknown-item'
    | 'not-asked';
  readonly itemKey: string | null;
};

/**
 * The faults of structure: what hinders that the answers are kept at all. A draft may have them, a report may not.
 * @param items of the form version, in its order
 */
export function documentFaults(
  items: readonly Item[],
  document: ReportDocument,
  periodEnd: string,
  lastAnswered: LastAnswered = {},
): readonly DocumentFault[] {
  const known = new Set(items.map(({ key }) => key));
  const strangers = [
    ...Object.keys(document.answers),
    ...document.carried,
    ...document.statements.flatMap((one) => one.itemKey ?? []),
  ];
  const faults: DocumentFault[] = [...new Set(strangers)]
    .filter((key) => !known.has(key))
    .map((itemKey) => ({ code: 'unknown-item', itemKey }));
  const asked = new Set(askedItems(items, document.answers, periodEnd, lastAnswered).map(({ key }) => key));
  for (const item of items) {
    const code = faultOf(item, document.answers[item.key] ?? null, asked.has(item.key));
    if (code !== null) faults.push({ code, itemKey: item.key });
  }
  for (const { text, itemKey } of document.statements) {
    if (text.trim() === '') faults.push({ code: 'empty-text', itemKey });
    if (text.length > LONGEST_TEXT) faults.push({ code: 'too-long', itemKey });
  }
  return faults;
}

function faultOf(item: Item, answer: Answer | null, isAsked: boolean): DocumentFault['code'] | null {
  if (!isAsked) return answer === null || item.every !== 'every-report' ? shapeFault(item, answer) : 'not-asked';
  if (answer === null) return item.required && item.source.kind === 'asked' ? 'missing' : null;
  return shapeFault(item, answer);
}

function shapeFault(item: Item, answer: Answer | null): DocumentFault['code'] | null {
  if (answer === null) return null;
  if (answer.kind === 'not-applicable') {
    if (!item.mayNotApply) return 'may-not-be-not-applicable';
    if (answer.reason.length > LONGEST_REASON) return 'too-long';
    return answer.reason.trim() === '' ? 'reason-missing' : null;
  }
  if (answer.kind !== item.kind) return 'wrong-kind';
  switch (answer.kind) {
    case 'yes-no':
    case 'file':
      return null;
    case 'number':
      return isDecimal(answer.value) ? null : 'not-a-number';
    case 'share':
      return isCount(answer.numerator) && isCount(answer.denominator) ? null : 'not-a-share';
    case 'choice':
      return item.options.some(({ key }) => key === answer.value) ? null : 'no-such-option';
    case 'date':
      return isDay(answer.value) ? null : 'not-a-day';
    case 'text':
      if (answer.value.trim() === '') return 'empty-text';
      return answer.value.length > LONGEST_TEXT ? 'too-long' : null;
  }
}

const isCount = (number: number): boolean => Number.isInteger(number) && number >= 0 && number <= LARGEST;

function isDay(text: string): boolean {
  if (!/^[12]\d{3}-\d{2}-\d{2}$/.test(text)) return false;
  const moment = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().slice(0, 10) === text;
}

/**
 * The answers with the derived items computed: a sum of number items is there when all its parts are, else it has no answer. What
 * the sender wrote for a derived item is not looked at.
 */
export function completeAnswers(items: readonly Item[], answers: Answers): Answers {
  const complete: Record<string, Answer | null> = Object.fromEntries(
    Object.entries(answers).map(([key, answer]) => [key, answer ?? null]),
  );
  for (const { key, source } of items) {
    if (source.kind !== 'derived') continue;
    const parts = source.sumOf.map((part) => complete[part]);
    const numbers = parts.flatMap((part) => (part?.kind === 'number' && isDecimal(part.value) ? [part.value] : []));
    complete[key] = numbers.length === parts.length && parts.length > 0 ? { kind: 'number', value: sumOfWritten(numbers) } : null;
  }
  return complete;
}
