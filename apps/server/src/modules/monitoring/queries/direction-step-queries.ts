import { type Static, Type } from 'typebox';
import { InstantSchema } from '#kernel/calendar';
import { NoRow, named, nullable } from '#kernel/db/named';
import type { Tx } from '#kernel/db/tx';
import { HomeCodeSchema, homeOf } from '#kernel/ids';
import { BodyIdSchema, UnitIdSchema } from '#modules/organisations';
import { type AssignmentId, AssignmentIdSchema, type DirectedTaskId, DirectedTaskIdSchema } from '../domain/direction/ids.ts';
import {
  AreaSchema,
  ASSIGNMENT_COLUMNS,
  AssignmentRowSchema,
  PartSchema,
  PhaseSchema,
  VerificationSchema,
} from './direction-rows.ts';

/** An assignment with its state in full and where its task was assigned. */
export const StandingRowSchema = Type.Object({
  ...AssignmentRowSchema.properties,
  state: Type.Unknown(),
  assignerArea: nullable(AreaSchema),
  assignerPart: nullable(PartSchema),
});
export type StandingRow = Static<typeof StandingRowSchema>;

const STANDING = `select ${ASSIGNMENT_COLUMNS}, s.state_after as state, t.assigner_area as "assignerArea", t.assigner_part as "assignerPart"
  from monitoring.directed_assignment a
  join monitoring.assignment_step s on s.home_code = a.home_code and s.assignment_id = a.id and s.number = a.step_number
  join monitoring.directed_task t on t.home_code = substr(a.task_id, 1, 2) and t.id = a.task_id`;

const takeAssignment = named(
  'monitoring.take_directed_assignment',
  { parameters: [HomeCodeSchema, AssignmentIdSchema], row: Type.Object({ id: AssignmentIdSchema }) },
  'select id from monitoring.directed_assignment where home_code = $1 and id = $2 for update',
);
const readStanding = named(
  'monitoring.read_assignment_standing',
  { parameters: [HomeCodeSchema, AssignmentIdSchema], row: StandingRowSchema },
  `${STANDING} where a.home_code = $1 and a.id = $2`,
);

/**
 * Reads an assignment and keeps others from acting on it until the transaction ends. It is read only once it is held: a statement
 * that waited for the row would look for its newest step as it was before.
 */
export async function lockAssignment(tx: Tx, id: AssignmentId): Promise<StandingRow | null> {
  await takeAssignment(tx, homeOf(id), id);
  return (await readStanding(tx, homeOf(id), id))[0] ?? null;
}

const takeOpenAssignments = named(
  'monitoring.take_open_assignments',
  { parameters: [DirectedTaskIdSchema], row: Type.Object({ id: AssignmentIdSchema }) },
  `select id from monitoring.directed_assignment where task_id = $1 and phase not in ('done', 'cancelled') order by id for update`,
);
const readOpenStandings = named(
  'monitoring.read_open_standings',
  { parameters: [DirectedTaskIdSchema], row: StandingRowSchema },
  `${STANDING} where a.task_id = $1 and a.phase not in ('done', 'cancelled') order by a.id`,
);

/** The same for all assignments of a task that are not done or cancelled. */
export async function lockOpenAssignments(tx: Tx, taskId: DirectedTaskId): Promise<StandingRow[]> {
  await takeOpenAssignments(tx, taskId);
  return readOpenStandings(tx, taskId);
}

/** The assignments of a task with their states, leads first. */
export const readStandingsOfTask = named(
  'monitoring.read_standings_of_task',
  { parameters: [DirectedTaskIdSchema], row: StandingRowSchema },
  `${STANDING} where a.task_id = $1 order by a.role, a.id limit 4000`,
);

/** Assignments that are to be handed over to bodies of these units and block, or to these other bodies. */
export const readOffered = named(
  'monitoring.read_offered_assignments',
  { parameters: [Type.Array(UnitIdSchema), nullable(PartSchema), Type.Array(BodyIdSchema)], row: StandingRowSchema },
  `${STANDING} where a.asked = 'hand-over'
      and (s.state_after -> 'request' -> 'to' ->> 'bodyId' = any ($3)
        or (s.state_after -> 'request' -> 'to' ->> 'unitId' = any ($1)
            and ($2::text is null or s.state_after -> 'request' -> 'to' ->> 'part' = $2)))
    order by a.id limit 200`,
);

export const insertStep = named(
  'monitoring.insert_assignment_step',
  {
    parameters: [
      HomeCodeSchema,
      AssignmentIdSchema,
      Type.Integer(),
      Type.String(),
      InstantSchema,
      Type.String(),
      Type.String(),
      Type.String(),
      Type.Unknown(),
      Type.Unknown(),
    ],
    row: NoRow,
  },
  `insert into monitoring.assignment_step (home_code, assignment_id, number, kind, at, actor_id, actor_name, words, step, state_after)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
);

/** What follows from the newest step, for lists. */
export const updateStanding = named(
  'monitoring.update_assignment_standing',
  {
    parameters: [
      HomeCodeSchema,
      AssignmentIdSchema,
      nullable(UnitIdSchema),
      nullable(PartSchema),
      nullable(BodyIdSchema),
      nullable(Type.String()),
      PhaseSchema,
      Type.Integer(),
      nullable(InstantSchema),
      nullable(Type.Enum(['extension', 'hand-over'], { type: 'string' })),
      Type.Boolean(),
      VerificationSchema,
      Type.Integer(),
      Type.Integer(),
      InstantSchema,
      nullable(InstantSchema),
    ],
    row: NoRow,
  },
  `update monitoring.directed_assignment set unit_id = $3, part = $4, body_id = $5, named_vi = $6, phase = $7, percent = $8, due_at = $9,
      asked = $10, escalated = $11, verification = $12, claim = $13, step_number = $14, moved_at = $15, done_at = $16
    where home_code = $1 and id = $2`,
);

const StepRowSchema = Type.Object({
  assignmentId: AssignmentIdSchema,
  number: Type.Integer(),
  kind: Type.String(),
  at: InstantSchema,
  actorId: Type.String(),
  actorName: Type.String(),
  step: Type.Unknown(),
  stateAfter: Type.Unknown(),
});

/** The logs of some assignments, each from its beginning. */
export const readSteps = named(
  'monitoring.read_assignment_steps',
  { parameters: [Type.Array(AssignmentIdSchema)], row: StepRowSchema },
  `select assignment_id as "assignmentId", number, kind, at, actor_id as "actorId", actor_name as "actorName", step,
          state_after as "stateAfter"
     from monitoring.assignment_step where assignment_id = any ($1) order by assignment_id, number limit 5000`,
);
