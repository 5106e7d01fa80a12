import type { Work } from '#kernel/use-case';
import type { DirectedTaskId } from '../../domain/direction/ids.ts';
import { lockOpenAssignments } from '../../queries/direction-step-queries.ts';
import { writeStep } from './write-step.ts';

/** Tells every open assignment of a task its new deadline (null: none), as a step of its log with the reason. */
export async function changeDeadlines(work: Work, taskId: DirectedTaskId, dueAt: string | null, reason: string): Promise<void> {
  for (const row of await lockOpenAssignments(work.tx, taskId))
    await writeStep(work, row, { kind: 'change-plan', dueAt, reason });
}
