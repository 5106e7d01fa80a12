import { type Assignee, assigneeKey } from './assignee.ts';

/** A part of a task, as far as it decides who may check it. */
export type CheckedPart = { readonly id: string; readonly role: 'lead' | 'supporting'; readonly assignee: Assignee };

/**
 * Whether a body may check the result of a part of a task. A body without a part in it may. One that leads a part of its own beside it,
 * as each of many bodies does of a task for all, may check another's lead part; never its own, and not where either of the two supports.
 * @param parts all parts of the task
 * @rule DIR-402
 */
export function mayCheckPart(verifier: Assignee, checked: CheckedPart, parts: readonly CheckedPart[]): boolean {
  const isVerifiers = ({ assignee }: CheckedPart) => assigneeKey(assignee) === assigneeKey(verifier);
  if (isVerifiers(checked)) return false;
  return parts.filter(isVerifiers).every(({ role }) => role === 'lead' && checked.role === 'lead');
}
