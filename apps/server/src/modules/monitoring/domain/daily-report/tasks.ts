import type { CalendarDate } from '#kernel/calendar';
import type { ExplainedRow } from './explained.ts';
import { countedOf, type Figure, type GroupTest, groupsOf, passes, type Tally, tallyUnits, wholeOf } from './figure.ts';
import type { ReportRules } from './report-rules.ts';
import type { ReportProvince } from './report-units.ts';
import type { TaskAssignmentFact, TaskFact, TaskFacts } from './task-facts.ts';

/** A task with its rows in the order of the register. */
type Task = TaskFact & { readonly assigned: readonly TaskAssignmentFact[]; readonly reports: readonly TaskAssignmentFact[] };
/** A task of the plan with the units that are late with it. */
export type PlanTask = Task & {
  readonly group: string;
  readonly groupNameVi: string | null;
  readonly late: readonly TaskAssignmentFact[];
};
export type Tasks = {
  readonly plan: readonly PlanTask[];
  readonly recurring: readonly Task[];
  readonly ofProvinces: readonly ProvinceTasks[];
  readonly date: CalendarDate;
};
/** Phase 2 tasks that a province reports on. */
type ProvinceTasks = { readonly province: ReportProvince; readonly done: Tally };

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** @rule REP-203 */
export const isDone = ({ status, doneDate }: TaskAssignmentFact, date: CalendarDate): boolean =>
  status === 'done' && (doneDate === null || doneDate <= date);

/** @rule REP-204; a recurring task has no deadline but a unit's own (REP-201) */
export const deadlineOf = (task: TaskFact, { unitDueDate }: TaskAssignmentFact): CalendarDate | null =>
  unitDueDate ?? (task.kind === 'deadline' ? task.dueDate : null);

/** @rule REP-205: a deadline on the day itself is not overdue */
export function isLate(task: TaskFact, report: TaskAssignmentFact, date: CalendarDate): boolean {
  const deadline = deadlineOf(task, report);
  return deadline !== null && deadline < date && !isDone(report, date);
}

/** The tasks of the day as the annexes group them, or null for an empty register. */
export function readTasks(
  { groups, tasks, assignments }: TaskFacts,
  provinces: readonly ReportProvince[],
  date: CalendarDate,
  rules: ReportRules,
): Tasks | null {
  if (tasks.length === 0) return null;
  const rows = Map.groupBy(assignments, ({ taskKey, role }) => `${role} ${taskKey}`);
  const names = new Map(groups.map(({ group, nameVi }) => [group, nameVi]));
  const all = tasks.map(
    (task): Task => ({
      ...task,
      assigned: rows.get(`assigned ${task.key}`) ?? [],
      reports: rows.get(`report ${task.key}`) ?? [],
    }),
  );
  const plan = all.flatMap((task) =>
    task.group === null
      ? []
      : [
          {
            ...task,
            group: task.group,
            groupNameVi: names.get(task.group) ?? null,
            late: task.reports.filter((report) => isLate(task, report, date)),
          },
        ],
  );
  return {
    date,
    plan: plan.sort(comparePlan),
    recurring: all.filter(({ kind }) => kind === 'recurring').sort((one, other) => one.no - other.no),
    ofProvinces: tasksOfProvinces(all, provinces, date, rules),
  };
}

/** @rule REP-205: group, tasks with a deadline before recurring ones, number */
function comparePlan(one: PlanTask, other: PlanTask): number {
  return (
    compareGroups(one.group, other.group) ||
    Number(one.kind === 'recurring') - Number(other.kind === 'recurring') ||
    one.no - other.no
  );
}

function compareGroups(one: string, other: string): number {
  const placeOf = (group: string) => (ROMAN.includes(group) ? ROMAN.indexOf(group) : ROMAN.length);
  return placeOf(one) - placeOf(other) || Number(one > other) - Number(one < other);
}

/** @rule REP-208 */
function tasksOfProvinces(
  all: readonly Task[],
  provinces: readonly ReportProvince[],
  date: CalendarDate,
  rules: ReportRules,
): readonly ProvinceTasks[] {
  const phase2 = all.filter(
    ({ kind, group, dueDate }) => kind === 'deadline' && group === null && dueDate !== null && dueDate < rules.phaseEnd,
  );
  const reports = Map.groupBy(
    phase2.flatMap((task) => task.reports.map((report) => ({ task, report }))),
    ({ report }) => report.provinceCode,
  );
  const placeOf = ({ code }: ReportProvince) =>
    rules.provinceOrder.includes(code) ? rules.provinceOrder.indexOf(code) : rules.provinceOrder.length;
  return provinces
    .toSorted((one, other) => placeOf(one) - placeOf(other))
    .map((province) => ({
      province,
      done: tallyUnits(
        reports.get(province.code) ?? [],
        ({ report }) => isDone(report, date),
        ({ task, report }) => reportPart(task, report, province.code),
      ),
    }));
}

export const reportPart = (task: TaskFact, report: TaskAssignmentFact, group: string) => ({
  unitCode: report.provinceCode,
  unitName: report.unitName,
  group,
  itemKey: task.key,
  value: report.doneDate === null ? report.status : `${report.status} ${report.doneDate}`,
  date: deadlineOf(task, report),
  source: 'task-report' as const,
});

const ALL_DONE: GroupTest = { is: 'equal', numerator: 1, denominator: 1 };

/** Annex 1, in the fixed order of the rules. @rule REP-208 */
export function annex1({ ofProvinces }: Tasks, rules: ReportRules): readonly ExplainedRow[] {
  return ofProvinces.map(({ province, done }) => ({
    province_code: province.code,
    province: province.name,
    done: countedOf(done, 'REP-203', 'REP-208'),
    total: wholeOf(done, 'REP-208'),
    status: statusOf(done, rules),
  }));
}

/** Colour of a province by its phase 2 tasks, or null when it has none. @rule REP-208 */
export function statusOf(done: Tally, rules: ReportRules): 'green' | 'yellow' | 'red' | null {
  if (done.all === 0) return null;
  if (passes(done, ALL_DONE)) return 'green';
  return passes(done, { is: 'below', ...rules.tasksYellowFrom }) ? 'red' : 'yellow';
}

export const provincesTasksGreen = ({ ofProvinces }: Tasks): Figure =>
  groupsOf(
    ofProvinces.map(({ done }) => done),
    ALL_DONE,
    'REP-208',
    'REP-203',
  );

export const provincesTasksRed = ({ ofProvinces }: Tasks, rules: ReportRules): Figure =>
  groupsOf(
    ofProvinces.map(({ done }) => done),
    { is: 'below', ...rules.tasksYellowFrom },
    'REP-208',
    'REP-203',
  );

const unitsOf = (rows: readonly TaskAssignmentFact[]): string | null =>
  rows.length === 0 ? null : rows.map(({ unitName }) => unitName).join('; ');

const headOf = ({ group, groupNameVi, textVi }: PlanTask) => ({ group, group_name_vi: groupNameVi, task_vi: textVi });

const overdueTasks = ({ plan }: Tasks): readonly PlanTask[] => plan.filter(({ late }) => late.length > 0);

/** Annex 2: plan tasks that are overdue, with the late units. @rule REP-205 */
export const annex2 = (tasks: Tasks): readonly ExplainedRow[] =>
  overdueTasks(tasks).map((task) => ({ ...headOf(task), units_vi: unitsOf(task.late) }));

/** Annex 3: plan tasks due up to the end of the phase, done or not. @rule REP-206 */
export const annex3 = ({ plan }: Tasks, rules: ReportRules): readonly ExplainedRow[] =>
  plan
    .filter(({ kind, dueDate }) => kind === 'deadline' && dueDate !== null && dueDate <= rules.phaseEnd)
    .map((task) => ({ ...headOf(task), due_date: task.dueDate, units_vi: unitsOf(task.assigned) }));

/** Annex 7: recurring tasks. @rule REP-207 */
export const annex7 = ({ recurring }: Tasks): readonly ExplainedRow[] =>
  recurring.map(({ textVi, assigned, reports }) => ({
    task_vi: textVi,
    assigned_vi: unitsOf(assigned),
    units_in_progress_vi: unitsOf(reports.filter(({ status }) => status === 'in-progress')),
  }));

/** Number of overdue tasks, of the whole plan or of one group. @rule REP-205 */
export function overdueCount({ plan, date }: Tasks, group: string | null): Figure {
  const wanted = plan.filter((task) => group === null || task.group === group);
  const late = wanted.map((task) =>
    tallyUnits(
      task.reports,
      (report) => isLate(task, report, date),
      (report) => reportPart(task, report, task.key),
    ),
  );
  return groupsOf(late, { is: 'any' }, 'REP-205', 'REP-203');
}

/** The groups with an overdue task, in their order. */
export const overdueGroups = (tasks: Tasks): readonly (readonly [group: string, tasks: readonly PlanTask[]])[] => [
  ...Map.groupBy(overdueTasks(tasks), ({ group }) => group),
];
