import { homeOf } from '#kernel/ids';
import type { Work } from '#kernel/use-case';
import { type AssignmentState, nextState, whyNotNext } from '../../domain/direction/assignment-state.ts';
import type { Step } from '../../domain/direction/assignment-step.ts';
import { problem } from '../../problems.ts';
import { assigneeColumns } from '../../queries/direction-rows.ts';
import { insertStep, type StandingRow, updateStanding } from '../../queries/direction-step-queries.ts';

/**
 * Adds a step to the log of an assignment that the transaction has locked, and lets what lists show follow from it.
 * @returns the number of the step and the state after it
 * @throws monitoring/ with the reason why the step cannot follow
 */
export async function writeStep({ tx, actor, clock }: Work, row: StandingRow, step: Step) {
  const before = row.state as AssignmentState;
  const refusal = whyNotNext(before, step);
  if (refusal) throw problem(refusal);
  const state = nextState(before, step);
  const number = row.stepNumber + 1;
  const at = clock.now().toISOString();
  const home = homeOf(row.id);
  await insertStep(
    tx,
    home,
    row.id,
    number,
    step.kind,
    at,
    actor.id,
    actor.name,
    wordsOf(step),
    JSON.stringify(step),
    JSON.stringify(state),
  );
  const { unitId, part, bodyId, namedVi } = assigneeColumns(state.assignee);
  const doneAt = step.kind === 'finish' ? at : state.phase === 'done' ? row.doneAt : null;
  const standing = [
    state.phase,
    state.percent,
    state.dueAt,
    state.request?.kind ?? null,
    state.escalated,
    state.verification,
  ] as const;
  await updateStanding(tx, home, row.id, unitId, part, bodyId, namedVi, ...standing, state.claim, number, at, doneAt);
  return { number, state };
}

/** What a step says in words, whatever its kind. */
function wordsOf(step: Step): string {
  if ('reason' in step) return step.reason;
  return 'words' in step ? (step.words ?? '') : '';
}
