import type { KeepWithDay } from '#modules/reporting';
import { tasksOfDay } from './direction/tasks-of-day.ts';
import { storeTasks } from './store-tasks.ts';

/**
 * Keeps the living tasks as they stood at the cut-off of a lived day, with its snapshot: the register that its report reads. They
 * stand in no file, so their line is their place.
 */
export const keepTasksOfDay: KeepWithDay = async (tx, { id, date, cutOff }) => {
  const tasks = await tasksOfDay(tx, date, cutOff);
  const places = (list: readonly unknown[]) => list.map((_one, at) => at + 1);
  await storeTasks(tx, id, tasks, {
    groups: places(tasks.groups),
    tasks: places(tasks.tasks),
    assignments: places(tasks.assignments),
  });
};
