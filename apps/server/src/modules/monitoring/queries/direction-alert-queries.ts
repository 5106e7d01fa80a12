import { type Static, Type } from 'typebox';
import { InstantSchema } from '#kernel/calendar';
import { NoRow, named, notNull, nullable } from '#kernel/db/named';
import { idSchema } from '#kernel/ids';
import { UnitIdSchema } from '#modules/organisations';
import { AssignmentIdSchema, DirectedTaskIdSchema } from '../domain/direction/ids.ts';
import { AreaSchema } from './direction-rows.ts';

export const GroupIdSchema = idSchema<'WorkingGroup'>();
export const AlertIdSchema = idSchema<'DirectionAlert'>();
export const CAUSES = ['overdue', 'contradicted', 'red-province'] as const;
const CauseSchema = Type.Enum(CAUSES, { type: 'string' });
const Count = notNull(Type.Integer(), 'a count');
const Units = nullable(Type.Array(UnitIdSchema));

export const GroupRow = Type.Object({
  id: GroupIdSchema,
  nameVi: Type.String(),
  areas: nullable(Type.Array(Type.String())),
  members: Type.Unknown(),
});
export type GroupRow = Static<typeof GroupRow>;

/** The groups at work, oldest first. */
export const readGroups = named(
  'monitoring.read_working_groups',
  { parameters: [], row: GroupRow },
  `select id, name_vi as "nameVi", areas, members from monitoring.working_group where home_code = '00' and ended_at is null
    order by id limit 200`,
);

export const insertGroup = named(
  'monitoring.insert_working_group',
  {
    parameters: [GroupIdSchema, Type.String(), nullable(Type.Array(AreaSchema)), Type.Unknown(), InstantSchema, Type.String()],
    row: NoRow,
  },
  `insert into monitoring.working_group (id, name_vi, areas, members, created_at, created_by) values ($1, $2, $3, $4, $5, $6)`,
);

export const endGroup = named(
  'monitoring.end_working_group',
  { parameters: [GroupIdSchema, InstantSchema], row: Type.Object({ id: GroupIdSchema }) },
  `update monitoring.working_group set ended_at = $2 where home_code = '00' and id = $1 and ended_at is null returning id`,
);

/** Tasks with overdue parts within units (null: all): how many, and the latest deadline that passed. */
export const readOverdueTasks = named(
  'monitoring.read_overdue_tasks',
  {
    parameters: [Units, InstantSchema],
    row: Type.Object({
      taskId: DirectedTaskIdSchema,
      count: Count,
      lastDue: notNull(InstantSchema, 'overdue parts have a deadline'),
    }),
  },
  `select task_id as "taskId", count(*)::int as count, max(due_at) as "lastDue" from monitoring.directed_assignment
    where phase not in ('done', 'cancelled') and due_at <= $2 and ($1::text[] is null or unit_id = any ($1))
    group by task_id order by task_id limit 20000`,
);

/** Results within units (null: all) that a check contradicted and that are open again. */
export const readContradicted = named(
  'monitoring.read_contradicted',
  { parameters: [Units], row: Type.Object({ id: AssignmentIdSchema, taskId: DirectedTaskIdSchema, claim: Type.Integer() }) },
  `select id, task_id as "taskId", claim from monitoring.directed_assignment
    where verification = 'contradicted' and ($1::text[] is null or unit_id = any ($1)) order by id limit 20000`,
);

/** How many parts of each unit are overdue, within units (null: all). */
export const countOverdueByUnit = named(
  'monitoring.count_overdue_by_unit',
  {
    parameters: [Units, InstantSchema],
    row: Type.Object({ unitId: notNull(UnitIdSchema, 'the condition says so'), count: Count }),
  },
  `select unit_id as "unitId", count(*)::int as count from monitoring.directed_assignment
    where unit_id is not null and phase not in ('done', 'cancelled') and due_at <= $2 and ($1::text[] is null or unit_id = any ($1))
    group by unit_id order by unit_id limit 20000`,
);

/** Raises alerts (a JSON array with id, groupId, cause, subject, occasion, taskId, count); those raised before stay as they are. */
export const insertAlerts = named(
  'monitoring.insert_direction_alerts',
  { parameters: [Type.Unknown(), InstantSchema], row: Type.Object({ id: AlertIdSchema }) },
  `insert into monitoring.direction_alert (id, group_id, cause, subject, occasion, task_id, count, raised_at)
   select a.id, a."groupId", a.cause, a.subject, a.occasion, a."taskId", a.count, $2
     from jsonb_to_recordset($1::jsonb) as a(id text, "groupId" text, cause text, subject text, occasion text, "taskId" text, count integer)
   on conflict (home_code, group_id, cause, subject, occasion) do nothing returning id`,
);

const AlertRow = Type.Object({
  id: AlertIdSchema,
  groupId: GroupIdSchema,
  groupName: Type.String(),
  areas: nullable(Type.Array(Type.String())),
  members: Type.Unknown(),
  cause: CauseSchema,
  subject: Type.String(),
  taskId: nullable(DirectedTaskIdSchema),
  textVi: nullable(Type.String()),
  count: Type.Integer(),
  raisedAt: InstantSchema,
  acknowledgedAt: nullable(InstantSchema),
  acknowledgerName: nullable(Type.String()),
  words: Type.String(),
});

const ALERTS = `select al.id, al.group_id as "groupId", g.name_vi as "groupName", g.areas, g.members, al.cause, al.subject,
       al.task_id as "taskId", p.text_vi as "textVi", al.count, al.raised_at as "raisedAt", al.acknowledged_at as "acknowledgedAt",
       al.acknowledger_name as "acknowledgerName", al.words
  from monitoring.direction_alert al
  join monitoring.working_group g on g.home_code = '00' and g.id = al.group_id
  left join lateral (select text_vi from monitoring.task_plan where home_code = substr(al.task_id, 1, 2) and task_id = al.task_id
     order by version desc limit 1) p on true`;

/** Alerts of groups that watch a province (null: of all groups); those that nobody acknowledged, or all; the newest first. */
export const readAlerts = named(
  'monitoring.read_direction_alerts',
  { parameters: [nullable(Type.String()), Type.Boolean()], row: AlertRow },
  `${ALERTS} where al.home_code = '00' and ($1::text is null or $1 = any (g.areas)) and (al.acknowledged_at is null or not $2)
    order by al.raised_at desc, al.id limit 300`,
);

/** One alert, kept from others until the transaction ends. */
export const lockAlert = named(
  'monitoring.lock_direction_alert',
  { parameters: [AlertIdSchema], row: AlertRow },
  `${ALERTS} where al.home_code = '00' and al.id = $1 for update of al`,
);

export const acknowledge = named(
  'monitoring.acknowledge_direction_alert',
  { parameters: [AlertIdSchema, InstantSchema, Type.String(), Type.String(), Type.String()], row: NoRow },
  `update monitoring.direction_alert set acknowledged_at = $2, acknowledged_by = $3, acknowledger_name = $4, words = $5
    where home_code = '00' and id = $1`,
);
