import type { Work } from '#kernel/use-case';
import { messageAbout, sendMessages } from '#modules/identity';
import type { Assignee } from '../../domain/direction/assignee.ts';
import { taskAssigned, taskDueSoon, taskOverdue } from '../../messages.ts';
import { takeUntold } from '../../queries/messages/told-queries.ts';
import { colourRuleOn } from '../direction/colour-rules.ts';
import { knownBodies } from '../direction/known-bodies.ts';
import { peopleOfBodies } from './people-of-bodies.ts';
import { momentWords, shortened } from './words.ts';

const KINDS = { assigned: taskAssigned, 'due-soon': taskDueSoon, overdue: taskOverdue } as const;
type Row = Awaited<ReturnType<typeof takeUntold>>[number];

function assigneeOf({ unitId, part, bodyId }: Row): Assignee | null {
  if (unitId !== null && part !== null) return { kind: 'unit', unitId, part };
  return bodyId === null ? null : { kind: 'body', bodyId };
}

/**
 * Tells the people of each body what became theirs, what is due as soon as the rule of colours says, and what is overdue; each once a
 * deadline, in the transaction that writes down that they were told. @returns how many messages were new
 */
export async function tellOfTasks(work: Work): Promise<number> {
  const { tx, clock } = work;
  const known = await knownBodies(work);
  const { dueSoonDays } = await colourRuleOn(tx, known.day);
  const untold = (await takeUntold(tx, clock.now().toISOString(), dueSoonDays)).flatMap((row) => {
    const assignee = assigneeOf(row);
    return assignee ? [{ ...row, assignee }] : [];
  });
  if (untold.length === 0) return 0;
  const bodies = untold.map(({ assignee }) => assignee);
  const peopleOf = await peopleOfBodies(work, known, bodies, 'monitoring.report-progress');
  const sendings = untold.flatMap(({ what, occasion, assignmentId, taskId, assignee, dueAt, textVi }) => {
    const message = messageAbout(KINDS[what], `${assignmentId} ${occasion}`, `/direction/tasks/${taskId}`, {
      task: shortened(textVi),
      body: known.titleOf(assignee),
      due: momentWords(dueAt),
    });
    return peopleOf(assignee).map((to) => ({ to, message }));
  });
  return sendMessages(work, sendings);
}
