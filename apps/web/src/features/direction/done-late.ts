import type { Assignment } from './direction-queries.ts';

/** Whether a part was reported done at its deadline or later: what is done is not overdue any more, and yet it was not in time. */
export const isDoneLate = ({ phase, doneAt, dueAt }: Pick<Assignment, 'phase' | 'doneAt' | 'dueAt'>): boolean =>
  phase === 'done' && doneAt !== null && dueAt !== null && Date.parse(doneAt) >= Date.parse(dueAt);
