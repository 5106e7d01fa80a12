import { Type } from 'typebox';
import { CalendarDateSchema, InstantSchema } from '#kernel/calendar';
import { nullable } from '#kernel/db/named';
import { BodyIdSchema, UnitIdSchema } from '#modules/organisations';
import type { Assignee } from '../domain/direction/assignee.ts';
import { PHASES, VERIFICATIONS } from '../domain/direction/assignment-state.ts';
import { DUE_KINDS } from '../domain/direction/deadline.ts';
import { SYSTEMS, TASK_KINDS } from '../domain/direction/directive-rows.ts';
import { AssignmentIdSchema, DirectedTaskIdSchema, DirectiveIdSchema } from '../domain/direction/ids.ts';

export const PartSchema = Type.Enum(['party', 'council', 'committee', 'front'], { type: 'string' });
export const RoleSchema = Type.Enum(['lead', 'supporting'], { type: 'string' });
export const PhaseSchema = Type.Enum(PHASES, { type: 'string' });
export const VerificationSchema = Type.Enum(VERIFICATIONS, { type: 'string' });
export const DueKindSchema = Type.Enum(DUE_KINDS, { type: 'string' });
export const SystemSchema = Type.Enum(SYSTEMS, { type: 'string' });
export const TaskKindSchema = Type.Enum(TASK_KINDS, { type: 'string' });
export const AreaSchema = Type.String({ pattern: '^\\d{2}(/\\d{5})?$' });
const AskedSchema = Type.Enum(['extension', 'hand-over'], { type: 'string' });

export const DirectiveRowSchema = Type.Object({
  id: DirectiveIdSchema,
  number: Type.String(),
  issuedOn: nullable(CalendarDateSchema),
  issuingBody: Type.String(),
  titleVi: Type.String(),
});

/** A task with the version of its plan that holds. */
export const TaskRowSchema = Type.Object({
  id: DirectedTaskIdSchema,
  directiveId: nullable(DirectiveIdSchema),
  position: Type.Integer(),
  taskKey: Type.String(),
  registerKey: nullable(Type.String()),
  groupCode: nullable(Type.String()),
  system: SystemSchema,
  section: Type.String(),
  kind: TaskKindSchema,
  publishedAssignees: Type.String(),
  note: Type.String(),
  assignerArea: nullable(AreaSchema),
  assignerPart: nullable(PartSchema),
  source: Type.Enum(['file', 'screen', 'schedule'], { type: 'string' }),
  createdAt: InstantSchema,
  creatorName: Type.String(),
  version: Type.Integer(),
  textVi: Type.String(),
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
});

/** The columns of `TaskRowSchema` from `directed_task t` and `task_plan p`. */
export const TASK_COLUMNS = `t.id, t.directive_id as "directiveId", t.position, t.task_key as "taskKey", t.register_key as "registerKey",
  t.group_code as "groupCode", t.system, t.section, t.kind, t.published_assignees as "publishedAssignees", t.note,
  t.assigner_area as "assignerArea", t.assigner_part as "assignerPart", t.source, t.created_at as "createdAt",
  t.creator_name as "creatorName", p.version, p.text_vi as "textVi", p.responsibility, p.milestones,
  p.expected_output as "expectedOutput", p.authority, p.due_kind as "dueKind", p.published_due as "publishedDue",
  p.published_start as "publishedStart", p.due_vi as "dueVi", p.starts_at as "startsAt", p.due_at as "dueAt"`;

/** Tasks `t` with the version `p` of their plan that holds. */
export const TASKS_WITH_PLAN = `monitoring.directed_task t
  join monitoring.task_plan p on p.home_code = t.home_code and p.task_id = t.id
   and p.version = (select max(version) from monitoring.task_plan where home_code = t.home_code and task_id = t.id)`;

export const AssignmentRowSchema = Type.Object({
  id: AssignmentIdSchema,
  taskId: DirectedTaskIdSchema,
  role: RoleSchema,
  remark: Type.String(),
  unitId: nullable(UnitIdSchema),
  part: nullable(PartSchema),
  bodyId: nullable(BodyIdSchema),
  namedVi: nullable(Type.String()),
  phase: PhaseSchema,
  percent: Type.Integer(),
  dueAt: nullable(InstantSchema),
  asked: nullable(AskedSchema),
  escalated: Type.Boolean(),
  verification: VerificationSchema,
  claim: Type.Integer(),
  stepNumber: Type.Integer(),
  movedAt: InstantSchema,
  doneAt: nullable(InstantSchema),
});

/** The columns of `AssignmentRowSchema` from `directed_assignment a`. */
export const ASSIGNMENT_COLUMNS = `a.id, a.task_id as "taskId", a.role, a.remark, a.unit_id as "unitId", a.part, a.body_id as "bodyId",
  a.named_vi as "namedVi", a.phase, a.percent, a.due_at as "dueAt", a.asked, a.escalated, a.verification, a.claim,
  a.step_number as "stepNumber", a.moved_at as "movedAt", a.done_at as "doneAt"`;

type AssigneeColumns = {
  readonly unitId: Extract<Assignee, { kind: 'unit' }>['unitId'] | null;
  readonly part: Extract<Assignee, { kind: 'unit' }>['part'] | null;
  readonly bodyId: Extract<Assignee, { kind: 'body' }>['bodyId'] | null;
  readonly namedVi: string | null;
};

/** Who has the part, out of its columns. */
export function assigneeOf({ unitId, part, bodyId, namedVi }: AssigneeColumns): Assignee {
  if (unitId !== null && part !== null) return { kind: 'unit', unitId, part };
  return bodyId !== null ? { kind: 'body', bodyId } : { kind: 'named', text: namedVi ?? '' };
}

/** The columns of who has the part. */
export function assigneeColumns(assignee: Assignee): AssigneeColumns {
  return {
    unitId: assignee.kind === 'unit' ? assignee.unitId : null,
    part: assignee.kind === 'unit' ? assignee.part : null,
    bodyId: assignee.kind === 'body' ? assignee.bodyId : null,
    namedVi: assignee.kind === 'named' ? assignee.text : null,
  };
}
