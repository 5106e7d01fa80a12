import { Type } from 'typebox';
import { CalendarDateSchema } from '#kernel/calendar';
import { named, nullable } from '#kernel/db/named';
import type { Tx } from '#kernel/db/tx';
import { type SnapshotId, SnapshotIdSchema } from '#modules/reporting';
import type { TaskFacts } from '../domain/daily-report/task-facts.ts';

const Line = Type.Integer();
const Role = Type.Union([Type.Literal('assigned'), Type.Literal('report')]);
const Kind = Type.Union([Type.Literal('deadline'), Type.Literal('recurring')]);
const Status = Type.Union([Type.Literal('done'), Type.Literal('in-progress'), Type.Literal('not-started')]);

const selectTaskGroups = named(
  'monitoring.select_task_groups',
  {
    parameters: [SnapshotIdSchema],
    row: Type.Object({ group: Type.String(), nameVi: Type.String(), nameEn: Type.String(), line: Line }),
  },
  `select group_code as "group", name_vi as "nameVi", name_en as "nameEn", source_line as line
      from monitoring.task_group where home_code = '00' and snapshot_id = $1 order by position`,
);

const selectTasks = named(
  'monitoring.select_tasks',
  {
    parameters: [SnapshotIdSchema],
    row: Type.Object({
      key: Type.String(),
      group: nullable(Type.String()),
      no: Type.Integer(),
      textVi: Type.String(),
      kind: Kind,
      dueDate: nullable(CalendarDateSchema),
      line: Line,
    }),
  },
  `select task_key as key, group_code as "group", no, text_vi as "textVi", kind, due_date as "dueDate", source_line as line
      from monitoring.task where home_code = '00' and snapshot_id = $1 order by position`,
);

const selectTaskAssignments = named(
  'monitoring.select_task_assignments',
  {
    parameters: [SnapshotIdSchema],
    row: Type.Object({
      taskKey: Type.String(),
      role: Role,
      unitName: Type.String(),
      provinceCode: nullable(Type.String()),
      status: nullable(Status),
      doneDate: nullable(CalendarDateSchema),
      unitDueDate: nullable(CalendarDateSchema),
      line: Line,
    }),
  },
  `select task_key as "taskKey", role, unit_name as "unitName", province_code as "provinceCode", status, done_date as "doneDate",
       unit_due_date as "unitDueDate", source_line as line
      from monitoring.task_assignment where home_code = '00' and snapshot_id = $1 order by position`,
);

/** The register of tasks of a snapshot, each row with its line in the files of the day. Empty when the snapshot has none. */
export async function readTaskRegister(tx: Tx, snapshotId: SnapshotId) {
  return {
    groups: await selectTaskGroups(tx, snapshotId),
    tasks: await selectTasks(tx, snapshotId),
    assignments: await selectTaskAssignments(tx, snapshotId),
  };
}

/** The register of tasks as it stood in a snapshot. */
export async function readTaskFacts(tx: Tx, snapshotId: SnapshotId): Promise<TaskFacts> {
  const { groups, tasks, assignments } = await readTaskRegister(tx, snapshotId);
  return { groups: groups.map(withoutLine), tasks: tasks.map(withoutLine), assignments: assignments.map(withoutLine) };
}

function withoutLine<Row extends { readonly line: number }>({ line: _line, ...fact }: Row): Omit<Row, 'line'> {
  return fact;
}
