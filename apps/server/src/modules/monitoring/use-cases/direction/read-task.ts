import { type Static, Type } from 'typebox';
import { InstantSchema } from '#kernel/calendar';
import { nullable } from '#kernel/db/named';
import { homeOf } from '#kernel/ids';
import { reading } from '#kernel/use-case';
import { ACTING_AS, actingAs, type Step, StepSchema } from '../../domain/direction/assignment-step.ts';
import { type AssignmentId, AssignmentIdSchema, DirectedTaskIdSchema } from '../../domain/direction/ids.ts';
import { problem } from '../../problems.ts';
import { readStandingsOfTask, readSteps } from '../../queries/direction-step-queries.ts';
import { readAssignmentsOfTask, readDirectives, readTask } from '../../queries/direction-task-queries.ts';
import { actingPerson } from './acting-person.ts';
import { AssignmentDetail, detailOf } from './assignment-detail.ts';
import { Colouring, coloured } from './colouring.ts';
import { EvidenceFile, evidenceFiles, filesOfStep } from './evidence-files.ts';
import { knownBodies } from './known-bodies.ts';
import { headOf } from './read-directives.ts';
import { DirectiveHead, TaskView, TitleSchema, taskView } from './views.ts';
import { limitsOf, targetOf, WITHIN } from './within.ts';

const TaskAssignment = Type.Object({ ...AssignmentDetail.properties, ...Colouring.properties });

export const TaskPage = Type.Object({
  task: TaskView,
  directive: nullable(DirectiveHead),
  /** The assigner may make a new version of the plan. */
  mayChange: Type.Boolean(),
  assignments: Type.Array(TaskAssignment),
  /** How many parts the task has anywhere, those outside the area asked for included. */
  allAssignments: Type.Integer(),
  /** How many known bodies lead it anywhere. */
  leads: Type.Integer(),
});

/**
 * A task with its six clear points and the parts that bodies of the area have in it.
 * @throws monitoring/task-not-found (in an area also when none of its bodies has a part: an id tells nothing)
 * @rule C-16, C-17
 */
export const readDirectedTask = reading(
  'monitoring.read-directed-task',
  { permission: 'monitoring.read', input: Type.Object({ taskId: DirectedTaskIdSchema, ...WITHIN }), target: targetOf },
  async (input, work): Promise<Static<typeof TaskPage>> => {
    const { tx, clock } = work;
    const [row] = await readTask(tx, homeOf(input.taskId), input.taskId);
    const known = await knownBodies(work);
    const { units, part } = limitsOf(input, known.history, known.day);
    const all = row ? await readStandingsOfTask(tx, row.id) : [];
    const within = all.filter(
      ({ unitId, part: block }) =>
        (units === null || (unitId !== null && units.includes(unitId))) && (part === null || block === part),
    );
    if (!row || ((units !== null || part !== null) && within.length === 0)) throw problem('task-not-found');
    const person = await actingPerson(work, known);
    const directive = row.directiveId && (await readDirectives(tx)).find(({ id }) => id === row.directiveId);
    const colouring = await coloured(work, known, within);
    const leads = all.filter(({ role, namedVi }) => role === 'lead' && namedVi === null).length;
    return {
      task: taskView(row, leads),
      directive: directive ? headOf(directive) : null,
      mayChange: person.permits('monitoring.direct-tasks', { area: row.assignerArea, part: row.assignerPart }),
      assignments: within.map((one) => ({ ...detailOf(one, known, person, clock.now()), ...colouring(one.id) })).sort(byPlace),
      allAssignments: all.length,
      leads,
    };
  },
);

type Detail = Static<typeof TaskAssignment>;

/** Leads first, then from the centre down by codes of units, then by title. */
function byPlace(left: Detail, right: Detail): number {
  const key = ({ role, at, title }: Detail) => `${role} ${at.area ?? ''} ${title.vi}`;
  return key(left).localeCompare(key(right), 'vi');
}

export const AssignmentLog = Type.Object({
  steps: Type.Array(
    Type.Object({
      number: Type.Integer(),
      at: InstantSchema,
      actorName: Type.String(),
      actingAs: Type.Enum(ACTING_AS, { type: 'string' }),
      step: StepSchema,
      /** The body that a step names, by its title of today. */
      to: nullable(TitleSchema),
      /** The files that show it. */
      files: Type.Array(EvidenceFile),
    }),
  ),
});

/**
 * The log of an assignment, the oldest step first.
 * @throws monitoring/assignment-not-found (outside the area asked for too)
 */
export const readAssignmentLog = reading(
  'monitoring.read-assignment-log',
  {
    permission: 'monitoring.read',
    input: Type.Object({ taskId: DirectedTaskIdSchema, assignmentId: AssignmentIdSchema, ...WITHIN }),
    target: targetOf,
  },
  async (input, work): Promise<Static<typeof AssignmentLog>> => {
    const known = await knownBodies(work);
    const { units, part } = limitsOf(input, known.history, known.day);
    const id: AssignmentId = input.assignmentId;
    const seen = await readAssignmentsOfTask(work.tx, input.taskId, units, part);
    if (!seen.some((one) => one.id === id)) throw problem('assignment-not-found');
    const steps = await readSteps(work.tx, [id]);
    const filesOf = await evidenceFiles(
      work.tx,
      steps.flatMap(({ step }) => filesOfStep(step as Step)),
    );
    return {
      steps: steps.map(({ number, at, actorName, step: kept }) => {
        const step = kept as Step;
        const to = 'to' in step ? known.titleOf(step.to) : null;
        return { number, at, actorName, actingAs: actingAs(step.kind), step, to, files: filesOf(filesOfStep(step)) };
      }),
    };
  },
);
