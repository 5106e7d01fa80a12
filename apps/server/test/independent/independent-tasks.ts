import { compareNames } from './arithmetic.ts';
import type { Row } from './csv.ts';
import type { IndependentPack, Line } from './independent-pack.ts';

const PHASE_END = '2025-10-01';
const GROUPS = ['I', 'II', 'III', 'IV', 'V', 'VI'];
const ANNEX_1_ORDER = (
  '79, 01, 46, 48, 92, 31, 12, 11, 14, 22, 38, 42, 04, 08, 19, 25, 37, 51, 52, 68, 80, 86, 82, 96, 91, 15, 75, 44, 66, 20, 33,' +
  ' 40, 24, 56'
).split(', ');

const units = (rows: readonly Row[]) => (rows.length === 0 ? null : rows.map((row) => row.unit_name).join('; '));
const place = (list: readonly string[], code: string) => (list.includes(code) ? list.indexOf(code) : list.length);

/** Annexes 1, 2, 3 and 7, and the figures of the text about tasks. */
export function independentTasks(pack: IndependentPack) {
  const tasks = pack.rows('tasks.csv');
  const assignments = pack.rows('task-assignments.csv');
  const groupNames = new Map(pack.rows('task-groups.csv').map((row) => [row.group, row.name_vi ?? '']));
  const rowsOf = (task: Row, role: string) => assignments.filter((row) => row.task_key === task.task_key && row.role === role);
  const isDone = (row: Row) => row.status === 'done' && (row.done_date === '' || (row.done_date ?? '') <= pack.day);
  const isOverdue = (task: Row, row: Row) => {
    const deadline = row.unit_due_date || task.due_date || '9999-12-31';
    return !isDone(row) && deadline < pack.day;
  };
  const plan = tasks
    .filter((task) => task.group !== '')
    .sort(
      (a, b) =>
        place(GROUPS, a.group ?? '') - place(GROUPS, b.group ?? '') ||
        (a.kind ?? '').localeCompare(b.kind ?? '') ||
        Number(a.no) - Number(b.no),
    );
  const head = (task: Row) => ({
    group: task.group ?? '',
    group_name_vi: groupNames.get(task.group) ?? null,
    task_vi: task.text_vi ?? '',
  });
  const overdue = plan
    .map((task) => ({ task, late: rowsOf(task, 'report').filter((row) => isOverdue(task, row)) }))
    .filter(({ late }) => late.length > 0);
  const annex2 = overdue.map(({ task, late }): Line => ({ ...head(task), units_vi: units(late) }));
  const annex3 = plan
    .filter((task) => task.kind === 'deadline' && task.due_date !== '' && (task.due_date ?? '') <= PHASE_END)
    .map((task): Line => ({ ...head(task), due_date: task.due_date ?? '', units_vi: units(rowsOf(task, 'assigned')) }));
  const annex7 = tasks
    .filter((task) => task.kind === 'recurring')
    .sort((a, b) => Number(a.no) - Number(b.no))
    .map(
      (task): Line => ({
        task_vi: task.text_vi ?? '',
        assigned_vi: units(rowsOf(task, 'assigned')),
        units_in_progress_vi: units(rowsOf(task, 'report').filter((row) => row.status === 'in-progress')),
      }),
    );
  const phase2 = tasks.filter(
    (task) => task.kind === 'deadline' && task.group === '' && task.due_date !== '' && (task.due_date ?? '') < PHASE_END,
  );
  const phase2Reports = phase2.flatMap((task) => rowsOf(task, 'report'));
  const annex1 = pack.provinces
    .toSorted((a, b) => place(ANNEX_1_ORDER, a.code) - place(ANNEX_1_ORDER, b.code) || compareNames(a.name, b.name))
    .map((p): Line => {
      const own = phase2Reports.filter((row) => row.province_code === p.code);
      const done = own.filter(isDone).length;
      const status = own.length === 0 ? null : done === own.length ? 'green' : done * 2 >= own.length ? 'yellow' : 'red';
      return { province_code: p.code, province: p.name, done, total: own.length, status };
    });
  const known = tasks.length > 0;
  return {
    annexes: known ? { '1': annex1, '2': annex2, '3': annex3, '7': annex7 } : { '1': null, '2': null, '3': null, '7': null },
    summary: {
      provincesTasksGreen: known ? annex1.filter((line) => line.status === 'green').length : null,
      provincesTasksRed: known ? annex1.filter((line) => line.status === 'red').length : null,
      overdueTasks: known ? overdue.length : null,
      overdueByGroup: known
        ? Object.fromEntries(
            GROUPS.map((group) => [group, overdue.filter(({ task }) => task.group === group).length] as const).filter(
              ([, count]) => count > 0,
            ),
          )
        : null,
    },
  };
}
