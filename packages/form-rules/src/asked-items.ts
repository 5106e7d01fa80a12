import type { Answer, Answers } from './answer.ts';
import { compareWritten } from './decimal.ts';
import type { Condition, Item, ItemFrequency } from './item.ts';

/** The last day of the period on which an item was last answered, `YYYY-MM-DD`; no entry: never. */
export type LastAnswered = Readonly<Record<string, string | undefined>>;

/**
 * The items that this report asks, in the order of the form: conditions between items hold (an item that hangs on one that is not
 * asked is not asked either), and items of a longer rhythm only when theirs has begun anew since they were last answered.
 * @param periodEnd the last day of the report's period, `YYYY-MM-DD`
 */
export function askedItems(
  items: readonly Item[],
  answers: Answers,
  periodEnd: string,
  lastAnswered: LastAnswered = {},
): readonly Item[] {
  const byKey = new Map(items.map((item) => [item.key, item]));
  const known = new Map<string, boolean>();
  const isAsked = (item: Item): boolean => {
    const before = known.get(item.key);
    if (before !== undefined) return before;
    // Until it is known, an item in a circle counts as not asked: the builder refuses circles, and nothing hangs.
    known.set(item.key, false);
    const asked =
      isDue(item.every, periodEnd, lastAnswered[item.key]) &&
      item.conditions.every((condition) => {
        const other = byKey.get(condition.itemKey);
        return other !== undefined && isAsked(other) && holds(condition, answers[other.key] ?? null);
      });
    known.set(item.key, asked);
    return asked;
  };
  return items.filter(isAsked);
}

/** True when an item of this rhythm is asked in the period that ends on the day. */
export function isDue(every: ItemFrequency, periodEnd: string, lastAnswered: string | undefined): boolean {
  if (every === 'every-report' || lastAnswered === undefined || lastAnswered >= periodEnd) return true;
  return spanOf(every, periodEnd) !== spanOf(every, lastAnswered);
}

/** A name for the week, month, quarter or year that the day lies in; weeks begin on Monday. */
function spanOf(every: Exclude<ItemFrequency, 'every-report'>, day: string): string {
  const [year = '', month = ''] = day.split('-');
  if (every === 'yearly') return year;
  if (every === 'quarterly') return `${year} ${Math.ceil(Number(month) / 3)}`;
  if (every === 'monthly') return `${year} ${month}`;
  const daysSinceMonday1January2001 = (Date.parse(`${day}T00:00:00Z`) - Date.UTC(2001, 0, 1)) / 86_400_000;
  return String(Math.floor(daysSinceMonday1January2001 / 7));
}

/** True when the answer of the other item is the one that the condition names. */
export function holds(condition: Condition, answer: Answer | null): boolean {
  switch (condition.is) {
    case 'answered':
      return answer !== null;
    case 'not-answered':
      return answer === null;
    case 'yes':
      return answer?.kind === 'yes-no' && answer.value;
    case 'no':
      return answer?.kind === 'yes-no' && !answer.value;
    case 'option':
      return answer?.kind === 'choice' && answer.value === condition.option;
    case 'at-least':
      return answer?.kind === 'number' && compareWritten(answer.value, condition.number) >= 0;
    case 'at-most':
      return answer?.kind === 'number' && compareWritten(answer.value, condition.number) <= 0;
  }
}
