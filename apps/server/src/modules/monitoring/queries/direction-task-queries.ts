import { Type } from 'typebox';
import { CalendarDateSchema, InstantSchema } from '#kernel/calendar';
import { NoRow, named, notNull, nullable } from '#kernel/db/named';
import { HomeCodeSchema } from '#kernel/ids';
import { UnitIdSchema } from '#modules/organisations';
import { DirectedTaskIdSchema, DirectiveIdSchema } from '../domain/direction/ids.ts';
import {
  ASSIGNMENT_COLUMNS,
  AssignmentRowSchema,
  DirectiveRowSchema,
  PartSchema,
  TASK_COLUMNS,
  TASKS_WITH_PLAN,
  TaskRowSchema,
} from './direction-rows.ts';

const Count = notNull(Type.Integer(), 'a count');

/** All directives, the newest first; those without a date last. */
export const readDirectives = named(
  'monitoring.read_directives',
  { parameters: [], row: DirectiveRowSchema },
  `select id, number, issued_on as "issuedOn", issuing_body as "issuingBody", title_vi as "titleVi"
     from monitoring.directive where home_code = '00' order by issued_on desc nulls last, number limit 500`,
);

export const insertDirective = named(
  'monitoring.insert_directive',
  {
    parameters: [
      DirectiveIdSchema,
      Type.String(),
      nullable(CalendarDateSchema),
      Type.String(),
      Type.String(),
      InstantSchema,
      Type.String(),
    ],
    row: Type.Object({ id: DirectiveIdSchema }),
  },
  `insert into monitoring.directive (id, number, issued_on, issuing_body, title_vi, recorded_at, recorded_by)
   values ($1, $2, $3, $4, $5, $6, $7) on conflict (home_code, number) do nothing returning id`,
);

export const updateDirective = named(
  'monitoring.update_directive',
  { parameters: [DirectiveIdSchema, nullable(CalendarDateSchema), Type.String(), Type.String()], row: NoRow },
  `update monitoring.directive set issued_on = $2, issuing_body = $3, title_vi = $4 where home_code = '00' and id = $1`,
);

/** The tasks that came from files, with their plans. */
export const readTasksOfFiles = named(
  'monitoring.read_tasks_of_files',
  { parameters: [], row: TaskRowSchema },
  `select ${TASK_COLUMNS} from ${TASKS_WITH_PLAN} where t.home_code = '00' and t.source = 'file' order by t.id`,
);

/** The tasks of these directives in their order. */
export const readTasksOfDirective = named(
  'monitoring.read_tasks_of_directive',
  { parameters: [DirectiveIdSchema], row: TaskRowSchema },
  `select ${TASK_COLUMNS} from ${TASKS_WITH_PLAN} where t.home_code = '00' and t.directive_id = $1 order by t.position, t.id limit 1000`,
);

export const readTask = named(
  'monitoring.read_directed_task',
  { parameters: [HomeCodeSchema, DirectedTaskIdSchema], row: TaskRowSchema },
  `select ${TASK_COLUMNS} from ${TASKS_WITH_PLAN} where t.home_code = $1 and t.id = $2`,
);

/** The assignments of a task within some units and a block (null: all), leads first. */
export const readAssignmentsOfTask = named(
  'monitoring.read_assignments_of_task',
  { parameters: [DirectedTaskIdSchema, nullable(Type.Array(UnitIdSchema)), nullable(PartSchema)], row: AssignmentRowSchema },
  `select ${ASSIGNMENT_COLUMNS} from monitoring.directed_assignment a
    where a.task_id = $1 and ($2::text[] is null or a.unit_id = any ($2)) and ($3::text is null or a.part = $3)
    order by a.role, a.id limit 4000`,
);

/** How the assignments of each task of a directive stand, within some units and a block (null: all). */
export const countStandings = named(
  'monitoring.count_standings_of_tasks',
  {
    parameters: [DirectiveIdSchema, nullable(Type.Array(UnitIdSchema)), nullable(PartSchema), InstantSchema],
    row: Type.Object({
      taskId: DirectedTaskIdSchema,
      leads: Count,
      total: Count,
      done: Count,
      verified: Count,
      contradicted: Count,
      overdue: Count,
      unnamed: Count,
    }),
  },
  `select a.task_id as "taskId", count(*) filter (where a.role = 'lead' and a.named_vi is null)::int as leads, count(*)::int as total,
          count(*) filter (where a.phase = 'done')::int as done,
          count(*) filter (where a.verification = 'verified')::int as verified,
          count(*) filter (where a.verification = 'contradicted')::int as contradicted,
          count(*) filter (where a.phase not in ('done', 'cancelled') and a.due_at <= $4)::int as overdue,
          count(*) filter (where a.named_vi is not null)::int as unnamed
     from monitoring.directed_assignment a join monitoring.directed_task t on t.id = a.task_id and t.home_code = '00'
    where t.directive_id = $1 and ($2::text[] is null or a.unit_id = any ($2)) and ($3::text is null or a.part = $3)
    group by a.task_id order by a.task_id`,
);

/** Tasks with how they stand within units `$1` and block `$2` at the moment `$3`, the newest first, from `$6` on, `$7` of them. */
export const readTasks = named(
  'monitoring.read_directed_tasks',
  {
    parameters: [
      nullable(Type.Array(UnitIdSchema)),
      nullable(PartSchema),
      InstantSchema,
      nullable(Type.String()),
      Type.Boolean(),
      nullable(DirectedTaskIdSchema),
      Type.Integer(),
    ],
    row: Type.Object({
      ...TaskRowSchema.properties,
      leads: Count,
      total: Count,
      done: Count,
      verified: Count,
      contradicted: Count,
      overdue: Count,
      unnamed: Count,
    }),
  },
  `select ${TASK_COLUMNS}, c.leads, c.total, c.done, c.verified, c.contradicted, c.overdue, c.unnamed
     from ${TASKS_WITH_PLAN}
     cross join lateral (
       select count(*) filter (where a.role = 'lead' and a.named_vi is null)::int as leads,
              (count(*) filter (where within))::int as total,
              count(*) filter (where within and a.phase = 'done')::int as done,
              count(*) filter (where within and a.verification = 'verified')::int as verified,
              count(*) filter (where within and a.verification = 'contradicted')::int as contradicted,
              count(*) filter (where within and a.phase not in ('done', 'cancelled') and a.due_at <= $3)::int as overdue,
              count(*) filter (where within and a.named_vi is not null)::int as unnamed
         from monitoring.directed_assignment a
         cross join lateral (select ($1::text[] is null or coalesce(a.unit_id = any ($1), false))
              and ($2::text is null or coalesce(a.part = $2, false)) as within) w
        where a.task_id = t.id) c
    where (c.total > 0 or ($1::text[] is null and $2::text is null)) and ($4::text is null or t.system = $4)
      and (not $5 or c.leads = 0 or p.text_vi = '' or p.responsibility = '' or (p.due_at is null and p.milestones = '')
           or p.expected_output = '' or p.authority = '')
      and ($6::text is null or (substr(t.id, 4), t.id) < (substr($6, 4), $6))
    order by substr(t.id, 4) desc, t.id desc limit $7`,
);
