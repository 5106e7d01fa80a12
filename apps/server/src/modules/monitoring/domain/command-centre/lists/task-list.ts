import type { ExportCell } from '#modules/documents';
import { alphabeticalKey } from '../../daily-report/alphabetical.ts';
import type { TaskFacts } from '../../daily-report/task-facts.ts';
import type { Listing } from '../listing.ts';
import { TASK_LISTS, type TaskList, type TaskReading } from '../task-reading.ts';
import { type TaskRow, taskRow } from '../task-row.ts';
import { dayCell, STATUS_WORDS, yesNo } from './columns.ts';

export const TASK_STATUSES = ['overdue', 'due-soon', 'done', 'not-done', 'in-progress'] as const;
export type TaskStatus = (typeof TASK_STATUSES)[number];

export type TaskFilter = {
  readonly list?: TaskList;
  readonly status?: TaskStatus;
  readonly group?: string;
  /** Words of a unit's name, with or without diacritics; it reports on the task or is responsible for it. */
  readonly unit?: string;
};

/** The tasks that pass, by list and in the order of the register (C-01, C-05). */
export function taskRows(register: readonly TaskReading[], filter: TaskFilter): readonly TaskRow[] {
  const words = alphabeticalKey(filter.unit ?? '')
    .folded.split(/\s+/u)
    .filter(Boolean);
  return register
    .filter((task) => passes(task, filter) && hasUnit(task, words))
    .map(taskRow)
    .sort((one, other) => placeOf(one) - placeOf(other));
}

const placeOf = ({ lists: [list] }: TaskRow): number => TASK_LISTS.indexOf(list ?? 'phase2');

function passes(task: TaskReading, { list, status, group }: TaskFilter): boolean {
  if (list !== undefined && !task.lists.includes(list)) return false;
  if (group !== undefined && task.task.group !== group) return false;
  return status === undefined || hasStatus(task, status);
}

function hasStatus({ overdue, dueSoon, done, reports }: TaskReading, status: TaskStatus): boolean {
  if (status === 'overdue') return overdue;
  if (status === 'due-soon') return dueSoon;
  if (status === 'in-progress') return reports.some((report) => report.status === 'in-progress');
  const all = reports.length > 0 && done === reports.length;
  return status === 'done' ? all : !all;
}

function hasUnit({ reports, assigned }: TaskReading, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  return [...reports, ...assigned].some(({ unitName }) => {
    const name = alphabeticalKey(unitName).folded;
    return words.every((word) => name.includes(word));
  });
}

export type TaskGroupCount = {
  readonly group: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly tasks: number;
  readonly overdue: number;
};

/** Tasks and overdue tasks of each group of the plan. */
export function taskGroups({ groups }: TaskFacts, register: readonly TaskReading[]): readonly TaskGroupCount[] {
  return groups.map(({ group, nameVi, nameEn }) => {
    const own = register.filter(({ task }) => task.group === group);
    return { group, nameVi, nameEn, tasks: own.length, overdue: own.filter(({ overdue }) => overdue).length };
  });
}

export const taskListing: Listing<TaskRow> = {
  keyOf: ({ key }) => key,
  sorts: {
    dueDate: (row) => row.dueDate,
    group: (row) => row.group,
    done: (row) => (row.total === 0 ? null : row.done / row.total),
    no: (row) => row.no,
    overdue: (row) => row.overdue,
  },
  searched: (row) => [row.textVi, row.group, row.groupName?.vi ?? null, ...row.assigned],
  columns: [],
};

/** One line of an exported list: a task and a unit that reports on it, or a task that nobody reports on. */
export type TaskLine = { readonly task: TaskRow; readonly report: TaskRow['reports'][number] | null };

export const taskLines = (rows: readonly TaskRow[]): readonly TaskLine[] =>
  rows.flatMap((task): readonly TaskLine[] =>
    task.reports.length === 0 ? [{ task, report: null }] : task.reports.map((report) => ({ task, report })),
  );

export const taskLineColumns: Listing<TaskLine>['columns'] = [
  { headerVi: 'Nhóm', headerEn: 'Group', cell: ({ task }) => task.group },
  { headerVi: 'Số', headerEn: 'No.', cell: ({ task }) => task.no },
  { headerVi: 'Nhiệm vụ', headerEn: 'Task', cell: ({ task }) => task.textVi },
  { headerVi: 'Đơn vị thực hiện', headerEn: 'Responsible units', cell: ({ task }) => task.assigned.join('; ') },
  { headerVi: 'Đơn vị báo cáo', headerEn: 'Reporting unit', cell: ({ report }) => report?.unitName ?? null },
  { headerVi: 'Thời hạn', headerEn: 'Deadline', cell: deadlineCell },
  {
    headerVi: 'Trạng thái',
    headerEn: 'State',
    cell: ({ report }, language) => (report?.status ? STATUS_WORDS[report.status][language] : null),
  },
  { headerVi: 'Ngày hoàn thành', headerEn: 'Done on', cell: ({ report }) => dayCell(report?.doneDate ?? null) },
  { headerVi: 'Quá hạn', headerEn: 'Overdue', cell: ({ report }, language) => (report ? yesNo(report.overdue, language) : null) },
];

const RECURRING = { vi: 'Thường xuyên', en: 'Recurring' } as const;

/** The unit's own deadline, else that of the task; a recurring task without one is said to be recurring. */
function deadlineCell({ task, report }: TaskLine, language: 'vi' | 'en'): ExportCell {
  const deadline = report?.dueDate ?? task.dueDate;
  return deadline === null && task.kind === 'recurring' ? RECURRING[language] : dayCell(deadline);
}
