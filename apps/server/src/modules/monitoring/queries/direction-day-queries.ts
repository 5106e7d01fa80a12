import { Type } from 'typebox';
import { InstantSchema } from '#kernel/calendar';
import { named } from '#kernel/db/named';
import { ASSIGNMENT_COLUMNS, AssignmentRowSchema, TASK_COLUMNS, TASKS_WITH_PLAN, TaskRowSchema } from './direction-rows.ts';

export const readPlanGroups = named(
  'monitoring.read_plan_groups',
  { parameters: [], row: Type.Object({ group: Type.String(), nameVi: Type.String(), nameEn: Type.String() }) },
  `select group_code as "group", name_vi as "nameVi", name_en as "nameEn" from monitoring.plan_group where home_code = '00'
    order by array_position(array['I','II','III','IV','V','VI'], group_code)`,
);

/** The living tasks of the plan that were assigned before a moment: those with a group, or with a key of its register. */
export const readPlanTasks = named(
  'monitoring.read_plan_tasks',
  { parameters: [InstantSchema], row: TaskRowSchema },
  `select ${TASK_COLUMNS} from ${TASKS_WITH_PLAN}
    where (t.group_code is not null or t.register_key is not null) and t.created_at <= $1 and t.assigner_area is null
    order by array_position(array['I','II','III','IV','V','VI'], t.group_code) nulls last, t.position, t.id limit 5000`,
);

/** Their assignments, tasks in the same order, leads first. */
export const readPlanAssignments = named(
  'monitoring.read_plan_assignments',
  { parameters: [InstantSchema], row: AssignmentRowSchema },
  `select ${ASSIGNMENT_COLUMNS} from monitoring.directed_assignment a
     join monitoring.directed_task t on t.home_code = substr(a.task_id, 1, 2) and t.id = a.task_id
    where (t.group_code is not null or t.register_key is not null) and t.created_at <= $1 and t.assigner_area is null
    order by a.task_id, a.role, a.id limit 100000`,
);
