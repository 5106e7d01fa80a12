import type { Answers } from '../answer.ts';
import type { CheckOf } from './check.ts';
import { type CheckContext, finding, notMade, type Outcome, passed } from './outcome.ts';

const yesOrNo = (answers: Answers, item: string): boolean | null => {
  const answer = answers[item];
  return answer?.kind === 'yes-no' ? answer.value : null;
};

/**
 * Not every yes/no answer is the opposite of the one in the report before: who reads the columns the wrong way round turns all of
 * them at once. Made from `least` items on that were answered both times.
 */
export function flipped({ items, least }: CheckOf<'flipped'>, answers: Answers, { previous }: CheckContext): Outcome {
  if (!previous) return notMade('no-previous-report', items);
  const both = items.filter((item) => yesOrNo(answers, item) !== null && yesOrNo(previous.answers, item) !== null);
  if (both.length < least) return notMade('no-previous-value', items, { day: previous.day });
  const isTurned = (item: string) => yesOrNo(answers, item) !== yesOrNo(previous.answers, item);
  return both.every(isTurned) ? finding('all-flipped', both, { items: String(both.length), day: previous.day }) : passed;
}
