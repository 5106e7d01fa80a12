import type { CalendarDate } from '#kernel/calendar';
import type { ReportRules } from '../daily-report/report-rules.ts';
import type { TaskAssignmentFact, TaskFact, TaskFacts } from '../daily-report/task-facts.ts';
import { deadlineOf, isDone, isLate } from '../daily-report/tasks.ts';

/** Which list of the register a task stands in; a recurring task with a group stands in two. @rule REP-201 */
export const TASK_LISTS = ['plan', 'recurring', 'phase2'] as const;
export type TaskList = (typeof TASK_LISTS)[number];

/** What one unit reports on a task, as of the day. */
export type TaskReport = {
  readonly unitName: string;
  readonly provinceCode: string | null;
  readonly status: 'done' | 'in-progress' | 'not-started' | null;
  readonly doneDate: CalendarDate | null;
  /** The unit's own deadline, else the one of the task. @rule REP-204 */
  readonly dueDate: CalendarDate | null;
  readonly done: boolean;
  readonly overdue: boolean;
};

/** A task with its units, as of the day. */
export type TaskReading = {
  readonly task: TaskFact;
  readonly lists: readonly TaskList[];
  readonly groupName: { readonly vi: string; readonly en: string } | null;
  readonly assigned: readonly TaskAssignmentFact[];
  readonly reports: readonly TaskReport[];
  readonly done: number;
  readonly overdue: boolean;
  /** Not done by all, due from the day up to and including the end of the phase. */
  readonly dueSoon: boolean;
};

/** All tasks in the order of the register. */
export function readTaskRegister(
  { groups, tasks, assignments }: TaskFacts,
  date: CalendarDate,
  rules: ReportRules,
): readonly TaskReading[] {
  const rows = Map.groupBy(assignments, ({ taskKey, role }) => `${role} ${taskKey}`);
  const names = new Map(groups.map(({ group, nameVi, nameEn }) => [group, { vi: nameVi, en: nameEn }]));
  return tasks.map((task) => ({
    task,
    lists: listsOf(task),
    assigned: rows.get(`assigned ${task.key}`) ?? [],
    groupName: task.group === null ? null : (names.get(task.group) ?? null),
    ...stateBy(
      (rows.get(`report ${task.key}`) ?? []).map((row) => reportOf(task, row, date)),
      date,
      rules,
    ),
  }));
}

/** The tasks that a province reports on or is responsible for, by its own reports alone: what others report is not shown to it. */
export function registerOfProvince(
  register: readonly TaskReading[],
  provinceCode: string,
  date: CalendarDate,
  rules: ReportRules,
): readonly TaskReading[] {
  const isOwn = (row: { readonly provinceCode: string | null }) => row.provinceCode === provinceCode;
  return register
    .filter(({ reports, assigned }) => reports.some(isOwn) || assigned.some(isOwn))
    .map((reading) => ({ ...reading, ...stateBy(reading.reports.filter(isOwn), date, rules) }));
}

function stateBy(
  reports: readonly TaskReport[],
  date: CalendarDate,
  rules: ReportRules,
): Pick<TaskReading, 'reports' | 'done' | 'overdue' | 'dueSoon'> {
  const overdue = reports.some((report) => report.overdue);
  return {
    reports,
    overdue,
    done: reports.filter((report) => report.done).length,
    dueSoon: !overdue && reports.some((report) => isDueSoon(report, date, rules)),
  };
}

function reportOf(task: TaskFact, row: TaskAssignmentFact, date: CalendarDate): TaskReport {
  const { unitName, provinceCode, status, doneDate } = row;
  return {
    unitName,
    provinceCode,
    status,
    doneDate,
    dueDate: deadlineOf(task, row),
    done: isDone(row, date),
    overdue: isLate(task, row, date),
  };
}

/** Not done, due from the day up to and including the end of the phase. */
export const isDueSoon = (
  { done, dueDate }: Pick<TaskReport, 'done' | 'dueDate'>,
  date: CalendarDate,
  { phaseEnd }: ReportRules,
): boolean => !done && dueDate !== null && dueDate >= date && dueDate <= phaseEnd;

function listsOf({ group, kind }: TaskFact): readonly TaskList[] {
  const lists: TaskList[] = [];
  if (group !== null) lists.push('plan');
  if (kind === 'recurring') lists.push('recurring');
  return lists.length > 0 ? lists : ['phase2'];
}

/** Plan tasks with an overdue unit, as Annex 2 counts them; null for an empty register. @rule REP-205 */
export function countOverdueOfPlan(register: readonly TaskReading[]): number | null {
  return register.length === 0 ? null : register.filter(({ lists, overdue }) => lists.includes('plan') && overdue).length;
}

/** Tasks, of any list, that a province itself reports on and is late with; null when it reports on none. */
export function overdueByProvince(register: readonly TaskReading[]): ReadonlyMap<string, number> {
  const late = new Map<string, number>();
  for (const { reports } of register) {
    for (const { provinceCode, overdue } of reports) {
      if (provinceCode !== null) late.set(provinceCode, (late.get(provinceCode) ?? 0) + Number(overdue));
    }
  }
  return late;
}

/** Phase 2 tasks of each province due before the end of the phase: done of all. @rule REP-208 */
export function phase2ByProvince(
  register: readonly TaskReading[],
  rules: ReportRules,
): ReadonlyMap<string, { readonly counted: number; readonly all: number }> {
  const shares = new Map<string, { counted: number; all: number }>();
  for (const { task, lists, reports } of register) {
    if (!lists.includes('phase2') || task.dueDate === null || task.dueDate >= rules.phaseEnd) continue;
    for (const { provinceCode, done } of reports) {
      if (provinceCode === null) continue;
      const own = shares.get(provinceCode) ?? { counted: 0, all: 0 };
      shares.set(provinceCode, { counted: own.counted + Number(done), all: own.all + 1 });
    }
  }
  return shares;
}
