import type { EvidencePart } from './evidence-contract.ts';

/** An answer as people read it: a key of the texts, with what it needs. `text`: the value stands for itself. */
export type AnswerWords =
  | { readonly key: 'notAnswered' | 'met' | 'notMet' }
  | { readonly key: `taskStates.${TaskState}` }
  | {
      readonly key: 'wholeForm';
      readonly met: number;
      readonly all: number;
      readonly notMet: readonly number[];
      readonly silent: readonly number[];
    }
  | { readonly key: 'text'; readonly text: string };

const TASK_STATES = ['done', 'in-progress', 'not-started'] as const;
type TaskState = (typeof TASK_STATES)[number];
const ANSWER_KINDS: readonly EvidencePart['kind'][] = ['condition-answer', 'commune-answer', 'province-answer'];

/** What an answer says: of one item, met or not; of a whole form, how many items are met and which are not. */
export function answerWords({ kind, value }: Pick<EvidencePart, 'kind' | 'value'>): AnswerWords {
  if (value === null || value === '-') return { key: 'notAnswered' };
  if (ANSWER_KINDS.includes(kind)) {
    if (value === '1' || value === 1) return { key: 'met' };
    if (value === '0' || value === 0) return { key: 'notMet' };
    if (typeof value === 'string' && /^[01-]+$/.test(value)) return wholeForm(value);
  }
  const state = kind === 'task-report' ? TASK_STATES.find((one) => one === value) : undefined;
  return state ? { key: `taskStates.${state}` } : { key: 'text', text: String(value) };
}

/** A form's answers, a character an item in the order of its items. */
function wholeForm(answers: string): AnswerWords {
  const places = (sign: string) => [...answers].flatMap((one, at) => (one === sign ? [at + 1] : []));
  return { key: 'wholeForm', met: places('1').length, all: answers.length, notMet: places('0'), silent: places('-') };
}
