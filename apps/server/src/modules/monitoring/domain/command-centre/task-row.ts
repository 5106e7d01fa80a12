import type { TaskReading } from './task-reading.ts';

/** A task as the lists and pages show it. */
export type TaskRow = Omit<TaskReading, 'task' | 'assigned'> &
  Pick<TaskReading['task'], 'key' | 'kind' | 'group' | 'no' | 'textVi' | 'dueDate'> & {
    readonly assigned: readonly string[];
    readonly total: number;
  };

export function taskRow({ task: { key, kind, group, no, textVi, dueDate }, assigned, ...reading }: TaskReading): TaskRow {
  return {
    key,
    kind,
    group,
    no,
    textVi,
    dueDate,
    ...reading,
    assigned: assigned.map(({ unitName }) => unitName),
    total: reading.reports.length,
  };
}
