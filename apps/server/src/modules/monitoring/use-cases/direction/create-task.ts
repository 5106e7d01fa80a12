import { type Static, Type } from 'typebox';
import { covers } from '#kernel/permission';
import { useCase, type Work } from '#kernel/use-case';
import { type Assignee, assigneeKey } from '../../domain/direction/assignee.ts';
import { AssigneeSchema } from '../../domain/direction/assignment-step.ts';
import { MOMENT_PATTERN, whyNoDeadline } from '../../domain/direction/deadline.ts';
import { type DirectedTaskId, DirectedTaskIdSchema, DirectiveIdSchema } from '../../domain/direction/ids.ts';
import { CENTRE, type Place, unitsWithin } from '../../domain/direction/place.ts';
import { problem } from '../../problems.ts';
import { AreaSchema, DueKindSchema, PartSchema, RoleSchema, SystemSchema } from '../../queries/direction-rows.ts';
import { readDirectives } from '../../queries/direction-task-queries.ts';
import { type KnownBodies, knownBodies } from './known-bodies.ts';
import { AssigneeReader } from './stands-for.ts';
import { type Assigned, homeOfPlace, type PlanWords, storeDirectedTasks } from './store-directed-tasks.ts';
import { PlaceSchema } from './views.ts';

const WORDS = Type.String({ maxLength: 2000 });
const MOMENT = Type.Union([Type.Literal(''), Type.String({ pattern: MOMENT_PATTERN })]);

/** The six clear points of a task, who apart, with its deadline by day or minute of Viet Nam. */
export const PLAN_FIELDS = {
  textVi: Type.String({ minLength: 5, maxLength: 4000 }),
  responsibility: WORDS,
  milestones: WORDS,
  expectedOutput: WORDS,
  authority: WORDS,
  dueKind: DueKindSchema,
  due: MOMENT,
  start: MOMENT,
};

/** One body, or a kind of bodies, which becomes one assignment for each. */
export const Chosen = Type.Union([
  Type.Object({ role: RoleSchema, to: AssigneeSchema }),
  Type.Object({ role: RoleSchema, all: Type.Literal('provinces'), part: PartSchema }),
  Type.Object({ role: RoleSchema, all: Type.Literal('communes'), area: AreaSchema, part: PartSchema }),
  Type.Object({ role: RoleSchema, all: Type.Literal('ministries') }),
]);

/** A group of the plan (nhóm nhiệm vụ I to VI). */
export const GroupCode = Type.String({ pattern: '^[IVX]{1,5}$' });

export const NewTaskInput = Type.Object({
  assigner: PlaceSchema,
  directiveId: Type.Optional(DirectiveIdSchema),
  /** The key under which the register of the plan knows the task. */
  registerKey: Type.Optional(Type.String({ minLength: 1, maxLength: 60 })),
  groupCode: Type.Optional(GroupCode),
  system: SystemSchema,
  ...PLAN_FIELDS,
  chosen: Type.Array(Chosen, { minItems: 1, maxItems: 100 }),
});
type Input = Static<typeof NewTaskInput>;
export const CreatedTask = Type.Object({ taskId: DirectedTaskIdSchema, assignments: Type.Integer() });

/**
 * Assigns a new task to bodies within the assigner's place: one assignment for each.
 * @throws monitoring/deadline-faulty, directive-not-found, no-body-named, outside-assigners-area
 * @rule C-16, D-20
 */
export const createTask = useCase(
  'monitoring.create-task',
  {
    permission: 'monitoring.direct-tasks',
    input: NewTaskInput,
    target: ({ assigner }) => assigner,
    audit: ({ system, dueKind, due, chosen }) => ({ system, dueKind, due, chosen: chosen.length }),
    home: ({ assigner }) => homeOfPlace(assigner),
  },
  async (input, work) => {
    const why = whyNoDeadline(input);
    if (why) throw problem('deadline-faulty', why);
    if (input.directiveId && !(await readDirectives(work.tx)).some(({ id }) => id === input.directiveId))
      throw problem('directive-not-found');
    const known = await knownBodies(work);
    const assigned = await assignedOf(work, known, input);
    const [taskId] = await storeDirectedTasks(work, [newTask(input, assigned)]);
    return { taskId: taskId as DirectedTaskId, assignments: assigned.length } satisfies Static<typeof CreatedTask>;
  },
);

function newTask(input: Input, assigned: readonly Assigned[]) {
  return {
    directiveId: input.directiveId ?? null,
    position: 0,
    taskKey: null,
    registerKey: input.registerKey ?? null,
    groupCode: input.groupCode ?? null,
    system: input.system,
    section: '',
    kind: 'order',
    assigneeType: 'all',
    publishedAssignees: '',
    note: '',
    assigner: input.assigner,
    source: 'screen',
    plan: planOf(input),
    assigned,
  } as const;
}

export function planOf(input: Omit<PlanWords, 'dueVi'>): PlanWords {
  const { textVi, responsibility, milestones, expectedOutput, authority, dueKind, due, start } = input;
  return { textVi, responsibility, milestones, expectedOutput, authority, dueKind, due, start, dueVi: '' };
}

/**
 * The bodies that a choice means today, each once; as lead where it was chosen as both.
 * @throws monitoring/no-body-named, outside-assigners-area
 */
export async function assignedOf(
  work: Work,
  known: KnownBodies,
  { assigner, chosen }: Pick<Input, 'assigner' | 'chosen'>,
): Promise<readonly Assigned[]> {
  const found = new Map<string, Assigned>();
  for (const one of chosen) {
    for (const assignee of await meantBy(work, known, one)) {
      if (!known.isKnown(assignee)) throw problem('no-body-named');
      if (!isWithin(assigner, assignee, known)) throw problem('outside-assigners-area', { title: known.titleOf(assignee).vi });
      const before = found.get(assigneeKey(assignee));
      if (before?.role !== 'lead') found.set(assigneeKey(assignee), { assignee, role: one.role, remark: '' });
    }
  }
  return [...found.values()];
}

async function meantBy(work: Work, known: KnownBodies, chosen: Input['chosen'][number]): Promise<readonly Assignee[]> {
  if ('to' in chosen) return [chosen.to];
  if (chosen.all === 'ministries') return (await AssigneeReader.open(work.context, known)).ministries;
  const { history, day } = known;
  if (chosen.all === 'provinces')
    return history.unitsOn(day, 'province').map(({ unitId }) => ({ kind: 'unit', unitId, part: chosen.part }));
  const communes = (unitsWithin(history, chosen.area, day) ?? []).filter(
    (unitId) => history.versionOn(unitId, day)?.level === 'commune',
  );
  return communes.map((unitId) => ({ kind: 'unit', unitId, part: chosen.part }));
}

/** The centre assigns to everybody, a province or a block of it to bodies of its own. */
function isWithin(assigner: Place, assignee: Assignee, known: KnownBodies): boolean {
  if (assigner.area === null && assigner.part === null) return true;
  const place = known.placeOf(assignee);
  return place !== CENTRE && covers(assigner, place);
}
