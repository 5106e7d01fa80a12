import { Type } from 'typebox';
import { reading } from '#kernel/use-case';
import { TASK_STATUSES, taskGroups, taskRows } from '../domain/command-centre/lists/task-list.ts';
import { registerOfProvince, TASK_LISTS } from '../domain/command-centre/task-reading.ts';
import { taskRegister } from '../domain/command-centre/task-register.ts';
import { openNationalDayAlone } from '../queries/open-day.ts';
import { onProvince, ProvinceCodeSchema, VIEW_FIELDS } from './view-input.ts';

export const TASK_FILTERS = {
  list: Type.Optional(Type.Enum([...TASK_LISTS], { type: 'string' })),
  status: Type.Optional(Type.Enum([...TASK_STATUSES], { type: 'string' })),
  group: Type.Optional(Type.String({ maxLength: 20 })),
  unit: Type.Optional(Type.String({ maxLength: 200 })),
  provinceCode: Type.Optional(ProvinceCodeSchema),
};

/**
 * The tasks of the day (C-01, C-05). With a province only the tasks it has a part in, and its own reports on them.
 * @throws as readNationalView
 */
export const readTaskList = reading(
  'monitoring.read-task-list',
  {
    permission: 'monitoring.read',
    input: Type.Object({ ...VIEW_FIELDS, ...TASK_FILTERS }),
    target: onProvince,
  },
  async ({ date, compareWith, anchor, provinceCode, ...filter }, { tx, clock }) => {
    const view = { ...(date && { date }), ...(compareWith && { compareWith }), ...(anchor && { anchor }) };
    const { head, day } = await openNationalDayAlone(tx, view, clock);
    const whole = taskRegister(day.tasks, day.facts.date, day.rules);
    const register = provinceCode ? registerOfProvince(whole, provinceCode, day.facts.date, day.rules) : whole;
    return { day: head, rows: taskRows(register, filter), extra: { groups: taskGroups(day.tasks, register) } };
  },
);
