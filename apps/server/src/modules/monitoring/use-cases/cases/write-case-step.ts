import { type CalendarDate, vietnamDay } from '#kernel/calendar';
import { homeOf } from '#kernel/ids';
import type { Work } from '#kernel/use-case';
import { nextCaseState, whyNotNextOfCase } from '../../domain/cases/case-state.ts';
import type { CaseStep } from '../../domain/cases/case-step.ts';
import { problem } from '../../problems.ts';
import { insertCaseStep, updateCase } from '../../queries/cases/case-queries.ts';
import { type CaseRow, caseStateOf } from '../../queries/cases/case-rows.ts';

/** Who takes a step, and when. */
export type StepWork = Pick<Work, 'tx' | 'actor' | 'clock'>;

/**
 * Adds a step to the log of a case that the transaction holds, and lets what lists show follow from it.
 * @returns the case after the step
 * @throws monitoring/ with the reason why the step cannot follow
 */
export async function writeCaseStep(work: StepWork, row: CaseRow, step: CaseStep): Promise<CaseRow> {
  const before = caseStateOf(row);
  const refusal = whyNotNextOfCase(before, step);
  if (refusal) throw problem(refusal);
  const { owner, ...state } = nextCaseState(before, step);
  const { tx, clock } = work;
  const number = row.stepNumber + 1;
  const at = clock.now().toISOString();
  const home = homeOf(row.id);
  await keepCaseStep(work, row, number, step);
  const dates = datesAfter(row, step, vietnamDay(clock.now()));
  const [after] = await updateCase(
    tx,
    home,
    row.id,
    step.kind === 'carry' ? step.to : row.theme,
    state.phase,
    owner?.kind === 'unit' ? owner.unitId : null,
    owner?.kind === 'unit' ? owner.part : null,
    owner?.kind === 'body' ? owner.bodyId : null,
    state.basis,
    state.dueAt,
    state.escalated,
    state.round,
    state.answered,
    state.closing,
    step.kind === 'merge' ? step.into : row.mergedInto,
    dates.openedOn,
    dates.closedOn,
    number,
    at,
  );
  if (!after) throw new Error(`case ${row.id} was not held`);
  return after;
}

function datesAfter({ openedOn, closedOn }: CaseRow, step: CaseStep, today: CalendarDate) {
  if (step.kind === 'reopen') return { openedOn: step.day, closedOn: null };
  if (step.kind === 'close') return { openedOn, closedOn: step.day };
  return { openedOn, closedOn: step.kind === 'merge' ? (closedOn ?? today) : closedOn };
}

/** Writes a step to the log alone: the first one, which the new row of the case shows already. */
export async function keepCaseStep(
  { tx, actor, clock }: StepWork,
  { id }: Pick<CaseRow, 'id'>,
  number: number,
  step: CaseStep,
): Promise<void> {
  const at = clock.now().toISOString();
  await insertCaseStep(tx, homeOf(id), id, number, step.kind, at, actor.id, actor.name, JSON.stringify(step));
}
