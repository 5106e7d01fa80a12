import type { Work } from '#kernel/use-case';
import { accountsAt, type Message, messageAbout, sendMessages } from '#modules/identity';
import type { Assignee } from '../../domain/direction/assignee.ts';
import type { Step } from '../../domain/direction/assignment-step.ts';
import type { DirectedTaskId } from '../../domain/direction/ids.ts';
import { placeAbove } from '../../domain/direction/place.ts';
import { taskHandOverAsked, taskPassedUpwards } from '../../messages.ts';
import { selectTaskWords } from '../../queries/messages/told-queries.ts';
import type { KnownBodies } from '../direction/known-bodies.ts';
import { peopleOfBodies } from './people-of-bodies.ts';
import { shortened } from './words.ts';

/** A step of a part in a task, just taken. */
export type Asked = {
  readonly occasion: string;
  readonly taskId: DirectedTaskId;
  readonly assignee: Assignee;
  readonly step: Step;
};

/**
 * Tells at once whom a step asks for something: the body that a part is to be handed over to, and the body above of what was passed
 * upwards. Other steps ask nobody. @returns how many messages were new
 * @rule C-17
 */
export async function tellOfAsking(work: Work, known: KnownBodies, asked: Asked): Promise<number> {
  const { step } = asked;
  if (step.kind !== 'ask-hand-over' && step.kind !== 'escalate') return 0;
  const people =
    step.kind === 'ask-hand-over'
      ? (await peopleOfBodies(work, known, [step.to], 'monitoring.report-progress'))(step.to)
      : await peopleAbove(work, known, asked.assignee);
  const message = await messageOf(work, known, asked, step);
  return sendMessages(
    work,
    people.map((to) => ({ to, message })),
  );
}

/** Who answers above a body: those who direct tasks there. */
async function peopleAbove({ tx }: Work, known: KnownBodies, assignee: Assignee): Promise<readonly string[]> {
  const [people] = await accountsAt(tx, [placeAbove(known.placeOf(assignee))], 'monitoring.direct-tasks', known.day);
  return people ?? [];
}

async function messageOf(
  { tx }: Work,
  known: KnownBodies,
  { occasion, taskId, assignee }: Asked,
  { kind, reason }: Extract<Step, { kind: 'ask-hand-over' | 'escalate' }>,
): Promise<Message> {
  const [words] = await selectTaskWords(tx, [taskId]);
  const about = kind === 'escalate' ? taskPassedUpwards : taskHandOverAsked;
  return messageAbout(about, occasion, `/direction/tasks/${taskId}`, {
    task: shortened(words?.textVi ?? ''),
    body: known.titleOf(assignee),
    reason: shortened(reason),
  });
}
