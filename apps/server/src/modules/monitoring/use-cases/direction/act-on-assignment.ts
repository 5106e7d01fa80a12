import { type Static, Type } from 'typebox';
import { homeOf } from '#kernel/ids';
import { useCase, type Work } from '#kernel/use-case';
import { isOfBody } from '../../domain/direction/acting.ts';
import type { Assignee } from '../../domain/direction/assignee.ts';
import type { AssignmentState } from '../../domain/direction/assignment-state.ts';
import { AssignerStepSchema, BodyStepSchema, ReceiverStepSchema, type Step } from '../../domain/direction/assignment-step.ts';
import { AssignmentIdSchema } from '../../domain/direction/ids.ts';
import { type Place, placeAbove, samePlace } from '../../domain/direction/place.ts';
import { problem } from '../../problems.ts';
import { lockAssignment, type StandingRow } from '../../queries/direction-step-queries.ts';
import { tellOfAsking } from '../messages/tell-of-asking.ts';
import { actingPerson } from './acting-person.ts';
import { attachEvidence, filesOfStep } from './evidence-files.ts';
import { type KnownBodies, knownBodies } from './known-bodies.ts';
import { PlaceSchema } from './views.ts';
import { writeStep } from './write-step.ts';

/** `at`: where the one acts in whose name the step is taken; `seen`: the newest step that whoever acts has seen. */
const ON_ASSIGNMENT = { assignmentId: AssignmentIdSchema, at: PlaceSchema, seen: Type.Integer({ minimum: 1 }) };
export const StepTaken = Type.Object({ seen: Type.Integer() });
type OnAssignment = { assignmentId: StandingRow['id']; at: Place; seen: number; step: Step };

const DECLARED = {
  target: ({ at }: OnAssignment) => at,
  audit: ({ assignmentId, step }: OnAssignment) => ({ assignmentId, step: step.kind }),
  home: ({ assignmentId }: OnAssignment) => homeOf(assignmentId),
};
export const BodyStepInput = Type.Object({ ...ON_ASSIGNMENT, step: BodyStepSchema });
export const AssignerStepInput = Type.Object({ ...ON_ASSIGNMENT, step: AssignerStepSchema });
export const ReceiverStepInput = Type.Object({ ...ON_ASSIGNMENT, step: ReceiverStepSchema });

/**
 * What the body that has a part in a task does: accept, report progress or the result with evidence, ask for more time or a hand-over,
 * pass upwards what exceeds its authority. Whom it asks is told at once.
 * @throws monitoring/assignment-not-found (at another place too: an id tells nothing), not-your-body, moved-meanwhile, file-missing, and
 *   why the step cannot follow
 * @rule C-17, DIR-301, DIR-302
 */
export const reportOnAssignment = useCase(
  'monitoring.report-on-assignment',
  { permission: 'monitoring.report-progress', input: BodyStepInput, ...DECLARED },
  async (input, work) => {
    const { row, known, state } = await lock(work, input);
    if (!samePlace(known.placeOf(state.assignee), input.at)) throw problem('assignment-not-found');
    await demandBody(work, known, state.assignee);
    const taken = await take(work, known, row, input);
    const occasion = `${row.id} ${taken.seen}`;
    await tellOfAsking(work, known, { occasion, taskId: row.taskId, assignee: state.assignee, step: input.step });
    return taken;
  },
);

/**
 * What the assigner decides: more time, a refusal, return, end, another body; and what the body above answers to what was passed up.
 * @throws monitoring/assignment-not-found (for who did not assign it too), moved-meanwhile, and why the step cannot follow
 * @rule C-17, DIR-302
 */
export const directAssignment = useCase(
  'monitoring.direct-assignment',
  { permission: 'monitoring.direct-tasks', input: AssignerStepInput, ...DECLARED },
  async (input, work) => {
    const { row, known, state } = await lock(work, input);
    const isAssigner = samePlace({ area: row.assignerArea, part: row.assignerPart }, input.at);
    const isAbove = input.step.kind === 'answer-escalation' && samePlace(placeAbove(known.placeOf(state.assignee)), input.at);
    if (!isAssigner && !isAbove) throw problem('assignment-not-found');
    return take(work, known, row, input);
  },
);

/**
 * What the body does to which a part is to be handed over: only it takes it over.
 * @throws monitoring/assignment-not-found (when nothing is to be handed over to a body of the place), not-your-body, moved-meanwhile
 * @rule C-17
 */
export const receiveAssignment = useCase(
  'monitoring.receive-assignment',
  { permission: 'monitoring.report-progress', input: ReceiverStepInput, ...DECLARED },
  async (input, work) => {
    const { row, known, state } = await lock(work, input);
    const to = state.request?.kind === 'hand-over' ? state.request.to : null;
    if (!to || !samePlace(known.placeOf(to), input.at)) throw problem('assignment-not-found');
    await demandBody(work, known, to);
    return take(work, known, row, input);
  },
);

async function lock(work: Work, { assignmentId }: OnAssignment) {
  const row = await lockAssignment(work.tx, assignmentId);
  if (!row) throw problem('assignment-not-found');
  return { row, known: await knownBodies(work), state: row.state as AssignmentState };
}

async function demandBody(work: Work, known: KnownBodies, assignee: Assignee): Promise<void> {
  const person = await actingPerson(work, known);
  if (!isOfBody(person, 'monitoring.report-progress', assignee, known.placeOf(assignee))) throw problem('not-your-body');
}

async function take(
  work: Work,
  known: KnownBodies,
  row: StandingRow,
  { seen, step }: OnAssignment,
): Promise<Static<typeof StepTaken>> {
  if (row.stepNumber !== seen) throw problem('moved-meanwhile', { seen: row.stepNumber });
  if ('to' in step && !known.isKnown(step.to)) throw problem('no-body-named');
  await attachEvidence(work, known, (row.state as AssignmentState).assignee, filesOfStep(step));
  const { number } = await writeStep(work, row, step);
  return { seen: number };
}
