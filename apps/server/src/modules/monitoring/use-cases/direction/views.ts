import { type Static, Type } from 'typebox';
import { CalendarDateSchema, InstantSchema } from '#kernel/calendar';
import { nullable } from '#kernel/db/named';
import { AssigneeSchema } from '../../domain/direction/assignment-step.ts';
import { CLEAR_POINTS, missingPoints } from '../../domain/direction/clear-points.ts';
import { AssignmentIdSchema, DirectedTaskIdSchema, DirectiveIdSchema } from '../../domain/direction/ids.ts';
import {
  AreaSchema,
  type AssignmentRowSchema,
  assigneeOf,
  DueKindSchema,
  PartSchema,
  PhaseSchema,
  RoleSchema,
  SystemSchema,
  TaskKindSchema,
  type TaskRowSchema,
  VerificationSchema,
} from '../../queries/direction-rows.ts';
import type { KnownBodies } from './known-bodies.ts';

export const TitleSchema = Type.Object({ vi: Type.String(), en: Type.String() });
export const PlaceSchema = Type.Object({ area: nullable(AreaSchema), part: nullable(PartSchema) });

export const DirectiveHead = Type.Object({
  directiveId: DirectiveIdSchema,
  number: Type.String(),
  issuedOn: nullable(CalendarDateSchema),
  issuingBody: Type.String(),
  titleVi: Type.String(),
});

/** A task with its six clear points and its deadline: as published, and as the instant before which it must be done. */
export const TaskView = Type.Object({
  taskId: DirectedTaskIdSchema,
  directiveId: nullable(DirectiveIdSchema),
  taskKey: Type.String(),
  section: Type.String(),
  system: SystemSchema,
  groupCode: nullable(Type.String()),
  kind: TaskKindSchema,
  textVi: Type.String(),
  publishedAssignees: Type.String(),
  responsibility: Type.String(),
  milestones: Type.String(),
  expectedOutput: Type.String(),
  authority: Type.String(),
  dueKind: DueKindSchema,
  publishedDue: Type.String(),
  publishedStart: Type.String(),
  dueVi: Type.String(),
  startsAt: nullable(InstantSchema),
  dueAt: nullable(InstantSchema),
  note: Type.String(),
  assigner: PlaceSchema,
  version: Type.Integer(),
  createdAt: InstantSchema,
  creatorName: Type.String(),
  missingPoints: Type.Array(Type.Enum(CLEAR_POINTS, { type: 'string' })),
});

export const AssignmentView = Type.Object({
  assignmentId: AssignmentIdSchema,
  taskId: DirectedTaskIdSchema,
  role: RoleSchema,
  remark: Type.String(),
  assignee: AssigneeSchema,
  /** Where the body acts: what a step of it is asked with. */
  at: PlaceSchema,
  title: TitleSchema,
  phase: PhaseSchema,
  percent: Type.Integer(),
  dueAt: nullable(InstantSchema),
  overdue: Type.Boolean(),
  asked: nullable(Type.Enum(['extension', 'hand-over'], { type: 'string' })),
  escalated: Type.Boolean(),
  verification: VerificationSchema,
  claim: Type.Integer(),
  /** The number of the newest step: whoever acts says that they saw it. */
  seen: Type.Integer(),
  movedAt: InstantSchema,
  doneAt: nullable(InstantSchema),
});

export function taskView(row: Static<typeof TaskRowSchema>, leads: number): Static<typeof TaskView> {
  const { id, assignerArea, assignerPart, position: _position, registerKey: _register, source: _source, ...shown } = row;
  const points = { leads, ...shown };
  return {
    ...shown,
    taskId: id,
    assigner: { area: assignerArea, part: assignerPart },
    missingPoints: [...missingPoints(points)],
  };
}

export function assignmentView(
  row: Static<typeof AssignmentRowSchema>,
  known: KnownBodies,
  now: Date,
): Static<typeof AssignmentView> {
  const assignee = assigneeOf(row);
  const { id, unitId: _unit, part: _part, bodyId: _body, namedVi: _named, stepNumber, ...shown } = row;
  const open = row.phase !== 'done' && row.phase !== 'cancelled';
  return {
    ...shown,
    assignmentId: id,
    assignee,
    at: known.placeOf(assignee),
    title: known.titleOf(assignee),
    overdue: open && row.dueAt !== null && Date.parse(row.dueAt) <= now.getTime(),
    seen: stepNumber,
  };
}
