import { addDays, type CalendarDate, vietnamDay } from '#kernel/calendar';
import type { Tx } from '#kernel/db/tx';
import { bodyTitle, centralBodyTitles, shortName, type UnitHistory, unitHistory } from '#modules/organisations';
import type { TaskAssignmentFact, TaskFacts } from '../../domain/daily-report/task-facts.ts';
import type { Assignee } from '../../domain/direction/assignee.ts';
import type { AssignmentState } from '../../domain/direction/assignment-state.ts';
import { instantOf, REGULAR } from '../../domain/direction/deadline.ts';
import { readStandingsAt } from '../../queries/direction-board-queries.ts';
import { readPlanAssignments, readPlanGroups, readPlanTasks } from '../../queries/direction-day-queries.ts';

/**
 * The living tasks of the plan as they stood, in the shape in which the daily report reads the register of an imported day: keys of the
 * register where a task has one, numbers within its group, provinces by their short names.
 * @param at the moment that counts; left out, the end of the day in Viet Nam
 */
export async function tasksOfDay(tx: Tx, date: CalendarDate, at: string = instantOf(addDays(date, 1))): Promise<TaskFacts> {
  const [groups, tasks, assignments] = [await readPlanGroups(tx), await readPlanTasks(tx, at), await readPlanAssignments(tx, at)];
  const ids = assignments.map(({ id }) => id);
  const standings = new Map((await readStandingsAt(tx, ids, at)).map((one) => [one.assignmentId, one]));
  const nameOf = await namesOn(tx, date);
  const numbers = new Map<string | null, number>();
  const facts = tasks.map((task) => {
    const no = (numbers.get(task.groupCode) ?? 0) + 1;
    numbers.set(task.groupCode, no);
    const kind = REGULAR.includes(task.dueKind) ? ('recurring' as const) : ('deadline' as const);
    const key = task.registerKey ?? task.taskKey;
    return { key, group: task.groupCode, no, textVi: task.textVi, kind, dueDate: lastDay(task.dueAt) };
  });
  const keys = new Map(tasks.map((task) => [task.id, { key: task.registerKey ?? task.taskKey, dueAt: task.dueAt }]));
  const rows = assignments.flatMap(({ id, taskId, role, doneAt, claim }): readonly TaskAssignmentFact[] => {
    const [task, standing] = [keys.get(taskId), standings.get(id)];
    if (!task || !standing) return [];
    const state = standing.stateAfter as AssignmentState;
    if (state.phase === 'cancelled') return [];
    const named = { taskKey: task.key, ...nameOf(state.assignee) };
    const done = state.phase === 'done';
    const report: TaskAssignmentFact = {
      ...named,
      role: 'report',
      status: done ? 'done' : state.phase === 'assigned' ? 'not-started' : 'in-progress',
      // Checked later, it was done when its body said so.
      doneDate: done ? vietnamDay(new Date((state.claim === claim ? doneAt : null) ?? standing.at)) : null,
      unitDueDate: state.dueAt === task.dueAt ? null : lastDay(state.dueAt),
    };
    const assigned: TaskAssignmentFact = { ...named, role: 'assigned', status: null, doneDate: null, unitDueDate: null };
    return role === 'lead' ? [assigned, report] : [report];
  });
  return { groups, tasks: facts, assignments: rows };
}

/** The last day on which it is not late: a deadline at midnight is the end of the day before. */
function lastDay(dueAt: string | null): CalendarDate | null {
  return dueAt === null ? null : vietnamDay(new Date(Date.parse(dueAt) - 1));
}

async function namesOn(tx: Tx, date: CalendarDate) {
  const [history, central] = [await unitHistory(tx), await centralBodyTitles(tx, date)];
  return (assignee: Assignee): { unitName: string; provinceCode: string | null } => {
    if (assignee.kind === 'named') return { unitName: assignee.text, provinceCode: null };
    if (assignee.kind === 'body') return { unitName: central.get(assignee.bodyId) ?? assignee.bodyId, provinceCode: null };
    return unitNamed(history, assignee, date);
  };
}

/** The People's Committee of a province goes by the province's short name, as in the register; every other body by its title. */
function unitNamed(history: UnitHistory, { unitId, part }: Extract<Assignee, { kind: 'unit' }>, date: CalendarDate) {
  const unit = history.versionOn(unitId, date) ?? history.versionsOf(unitId).at(-1);
  if (!unit) return { unitName: unitId, provinceCode: null };
  const province = history.ancestorOn(unitId, 'province', date);
  const asProvince = unit.level === 'province' && part === 'committee';
  return {
    unitName: asProvince ? shortName(unit.name, unit.level) : bodyTitle(part, unit).vi,
    provinceCode: unit.level === 'province' ? (province?.code ?? unit.code) : null,
  };
}
