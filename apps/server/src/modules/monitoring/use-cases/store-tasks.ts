import { copyLine, type Tx } from '#kernel/db/tx';
import type { SnapshotId } from '#modules/reporting';
import type { TaskFacts } from '../domain/daily-report/task-facts.ts';
import type { TaskLines } from '../domain/day-pack/tasks.ts';

/** Keeps the register of tasks as it stood in a snapshot, in its order. */
export async function storeTasks(
  tx: Tx,
  snapshotId: SnapshotId,
  { groups, tasks, assignments }: TaskFacts,
  lines: TaskLines,
): Promise<void> {
  await tx.copyIn(
    'copy monitoring.task_group (snapshot_id, position, group_code, name_vi, name_en, source_line) from stdin',
    groups.map(({ group, nameVi, nameEn }, at) =>
      copyLine([snapshotId, at + 1, group, nameVi, nameEn, lines.groups[at] ?? null]),
    ),
  );
  await tx.copyIn(
    `copy monitoring.task (snapshot_id, position, task_key, group_code, no, text_vi, kind, due_date, source_line) from stdin`,
    tasks.map(({ key, group, no, textVi, kind, dueDate }, at) =>
      copyLine([snapshotId, at + 1, key, group, no, textVi, kind, dueDate, lines.tasks[at] ?? null]),
    ),
  );
  await tx.copyIn(
    `copy monitoring.task_assignment (snapshot_id, position, task_key, role, unit_name, province_code, status, done_date,
    unit_due_date, source_line) from stdin`,
    assignments.map(({ taskKey, role, unitName, provinceCode, status, doneDate, unitDueDate }, at) =>
      copyLine([
        snapshotId,
        at + 1,
        taskKey,
        role,
        unitName,
        provinceCode,
        status,
        doneDate,
        unitDueDate,
        lines.assignments[at] ?? null,
      ]),
    ),
  );
}
