import { countedOf, type Figure, groupsOf, joinTallies, type Tally, tallyUnits, wholeOf } from '../daily-report/figure.ts';
import type { TaskAssignmentFact, TaskFact } from '../daily-report/task-facts.ts';
import {
  deadlineOf,
  isDone,
  isLate,
  overdueCount,
  provincesTasksGreen,
  provincesTasksRed,
  readTasks,
  reportPart,
  type Tasks,
} from '../daily-report/tasks.ts';
import type { FigureScope } from './figure-scope.ts';
import { isDueSoon } from './task-reading.ts';

const register = ({ day: { tasks, facts, rules }, provinces }: FigureScope): Tasks | null =>
  readTasks(tasks, provinces, facts.date, rules);

/** The tasks of phase 2 of the provinces, done and all. @rule REP-208 */
function phase2(scope: FigureScope): Tally | null {
  const tasks = register(scope);
  return tasks && joinTallies(tasks.ofProvinces.map(({ done }) => done));
}

export function tasksDone(scope: FigureScope): Figure | null {
  const done = phase2(scope);
  return done && countedOf(done, 'REP-203', 'REP-208');
}

export function tasksOfPhase2(scope: FigureScope): Figure | null {
  const done = phase2(scope);
  return done && wholeOf(done, 'REP-208');
}

/** Provinces green or red by their tasks of phase 2; of the nation alone. @rule REP-208 */
export function provincesByTasks(scope: FigureScope, status: 'green' | 'red'): Figure | null {
  const tasks = scope.provinceCode === null ? register(scope) : null;
  return tasks && (status === 'green' ? provincesTasksGreen(tasks) : provincesTasksRed(tasks, scope.day.rules));
}

/** Of the nation the overdue tasks of the plan, as Annex 2 counts them; of a province those that it is itself late with. */
export function overdueTasks(scope: FigureScope): Figure | null {
  const { day, provinceCode } = scope;
  if (provinceCode === null) {
    const tasks = register(scope);
    return tasks && overdueCount(tasks, null);
  }
  const byKey = new Map(day.tasks.tasks.map((task) => [task.key, task]));
  const own = reportsIn(scope).flatMap((report) => {
    const task = byKey.get(report.taskKey);
    return task ? [{ task, report }] : [];
  });
  if (own.length === 0) return null;
  return countedOf(
    tallyUnits(
      own,
      ({ task, report }) => isLate(task, report, day.facts.date),
      ({ task, report }) => reportPart(task, report, task.key),
    ),
    'REP-205',
    'REP-203',
  );
}

/** Plan tasks that are not overdue, but not done by all and due up to the end of the phase. */
export function dueSoonTasks(scope: FigureScope): Figure | null {
  const { date } = scope.day.facts;
  const tasks = scope.provinceCode === null ? register(scope) : null;
  const isSoon = (task: TaskFact, report: TaskAssignmentFact) =>
    isDueSoon({ done: isDone(report, date), dueDate: deadlineOf(task, report) }, date, scope.day.rules);
  const soon = tasks?.plan
    .filter(({ late }) => late.length === 0)
    .map((task) =>
      tallyUnits(
        task.reports,
        (report) => isSoon(task, report),
        (report) => reportPart(task, report, task.key),
      ),
    );
  return soon ? groupsOf(soon, { is: 'any' }, 'REP-205', 'REP-203') : null;
}

/** The units that have done a task, of those that report on it; of a province its own reports alone. */
export function unitsDone(scope: FigureScope, key: string): Figure | null {
  const task = scope.day.tasks.tasks.find((one) => one.key === key);
  if (!task) return null;
  return countedOf(
    tallyUnits(
      reportsIn(scope).filter(({ taskKey }) => taskKey === key),
      (report) => isDone(report, scope.day.facts.date),
      (report) => reportPart(task, report, key),
    ),
    'REP-203',
  );
}

const reportsIn = ({ day, provinceCode: wanted }: FigureScope): readonly TaskAssignmentFact[] =>
  day.tasks.assignments.filter(({ role, provinceCode }) => role === 'report' && (wanted === null || provinceCode === wanted));
