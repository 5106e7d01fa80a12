import { type CalendarDate, isCalendarDate } from '#kernel/calendar';
import { splitAssignees } from './assignee.ts';
import { DUE_KINDS, type DueKind, whyNoDeadline } from './deadline.ts';

/** The columns of a file of directives, in this order. */
export const DIRECTIVE_COLUMNS = [
  'directive_no',
  'directive_date',
  'section',
  'task_vi',
  'assignee_type',
  'assignees_vi',
  'due',
  'system',
  'expected_output_vi',
  'task_key',
  'kind',
  'start',
  'due_kind',
  'due_vi',
  'note',
] as const;
export type DirectiveColumn = (typeof DIRECTIVE_COLUMNS)[number];

/** What a task is about (lĩnh vực): the systems of the reform, and what stands beside them. */
export const SYSTEMS = [
  'procedures',
  'documents',
  'meetings',
  'exchange',
  'reporting',
  'portal',
  'infrastructure',
  'security',
  'accounts-sso',
  'signatures',
  'staffing',
  'communication',
  'data',
  'other',
] as const;
export type System = (typeof SYSTEMS)[number];

export const TASK_KINDS = ['order', 'recommendation', 'commitment'] as const;
export type TaskKind = (typeof TASK_KINDS)[number];
const ASSIGNEE_TYPES = ['provinces', 'ministry', 'enterprise', 'all', 'unit'] as const;

/** One task of a directive as its file has it. */
export type DirectiveRow = {
  readonly line: number;
  readonly directiveNo: string;
  readonly directiveDate: CalendarDate | null;
  readonly section: string;
  readonly textVi: string;
  readonly assigneeType: string;
  readonly assignees: string;
  readonly due: string;
  readonly system: System;
  readonly expectedOutput: string;
  readonly taskKey: string;
  readonly kind: TaskKind;
  readonly start: string;
  readonly dueKind: DueKind;
  readonly dueVi: string;
  readonly note: string;
};

/** A fault by line and column of the file, both from 1. */
export type RowFault = { readonly line: number; readonly column: number; readonly vi: string; readonly en: string };
type Row = { readonly line: number; readonly cells: readonly string[] };

const WHY: Readonly<Record<'no-such-moment' | 'kind-has-no-date' | 'date-missing', readonly [vi: string, en: string]>> = {
  'no-such-moment': ['không có ngày, giờ này', 'no such day or minute'],
  'kind-has-no-date': ['cách ghi hạn này không có ngày', 'a deadline of this kind has no date'],
  'date-missing': ['thiếu ngày của hạn', 'the date of the deadline is missing'],
};

/**
 * Checks the rows of a file of directives.
 * @param rows the header first
 * @returns the tasks, or every fault when there is one
 */
export function checkDirectiveRows(rows: readonly Row[]): { tasks: readonly DirectiveRow[]; faults: readonly RowFault[] } {
  const [header, ...lines] = rows;
  const wanted = DIRECTIVE_COLUMNS.join();
  if (header?.cells.join() !== wanted)
    return { tasks: [], faults: [fault(1, 1, `dòng đầu phải là ${wanted}`, `the first line must be ${wanted}`)] };
  const filled = lines.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const faults = filled.flatMap(faultsOfRow);
  if (faults.length === 0) faults.push(...faultsBetween(filled));
  return { tasks: faults.length > 0 ? [] : filled.map(taskOf), faults };
}

function faultsOfRow({ line, cells }: Row): RowFault[] {
  if (cells.length !== DIRECTIVE_COLUMNS.length)
    return [
      fault(
        line,
        cells.length + 1,
        `số ô khác dòng đầu: ${cells.length}`,
        `the number of cells differs from the header: ${cells.length}`,
      ),
    ];
  const cell = cellOf({ line, cells });
  const at = (column: DirectiveColumn, vi: string, en: string) =>
    fault(line, columnOf(column), `${vi}: "${cell(column)}"`, `${en}: "${cell(column)}"`);
  const faults: RowFault[] = [];
  for (const column of ['directive_no', 'task_vi', 'task_key'] as const)
    if (cell(column) === '') faults.push(at(column, 'ô này không được trống', 'this cell must not be empty'));
  const date = cell('directive_date');
  if (date !== '' && !isCalendarDate(date)) faults.push(at('directive_date', 'ngày không tồn tại', 'no such day'));
  if (splitAssignees(cell('assignees_vi')).length === 0) faults.push(at('assignees_vi', 'thiếu đơn vị được giao', 'no assignee'));
  for (const [column, words] of CHOICES)
    if (!words.includes(cell(column)))
      faults.push(at(column, `phải là một trong ${words.join(', ')}`, `must be one of ${words.join(', ')}`));
  const dueKind = DUE_KINDS.find((kind) => kind === cell('due_kind'));
  const why = dueKind && whyNoDeadline({ dueKind, due: cell('due'), start: cell('start') });
  if (why) faults.push(at(why.field, ...WHY[why.why]));
  return faults;
}

const CHOICES: readonly (readonly [DirectiveColumn, readonly string[]])[] = [
  ['assignee_type', ASSIGNEE_TYPES],
  ['system', SYSTEMS],
  ['kind', TASK_KINDS],
  ['due_kind', DUE_KINDS],
];

/** A key twice, or a directive under two dates. */
function faultsBetween(rows: readonly Row[]): RowFault[] {
  const faults: RowFault[] = [];
  const lineOfKey = new Map<string, number>();
  const dateOf = new Map<string, string>();
  for (const row of rows) {
    const cell = cellOf(row);
    const [key, number, date] = [cell('task_key'), cell('directive_no'), cell('directive_date')];
    const earlier = lineOfKey.get(key);
    if (earlier !== undefined)
      faults.push(
        fault(
          row.line,
          columnOf('task_key'),
          `mã "${key}" đã có ở dòng ${earlier}`,
          `the key "${key}" stands in line ${earlier}`,
        ),
      );
    lineOfKey.set(key, earlier ?? row.line);
    const known = dateOf.get(number) ?? date;
    if (known !== date)
      faults.push(
        fault(
          row.line,
          columnOf('directive_date'),
          `văn bản "${number}" đã ghi ngày "${known}"`,
          `directive "${number}" bears the date "${known}" above`,
        ),
      );
    dateOf.set(number, known);
  }
  return faults;
}

function taskOf(row: Row): DirectiveRow {
  const cell = cellOf(row);
  return {
    line: row.line,
    directiveNo: cell('directive_no'),
    directiveDate: cell('directive_date') === '' ? null : (cell('directive_date') as CalendarDate),
    section: cell('section'),
    textVi: cell('task_vi'),
    assigneeType: cell('assignee_type'),
    assignees: cell('assignees_vi'),
    due: cell('due'),
    system: cell('system') as System,
    expectedOutput: cell('expected_output_vi'),
    taskKey: cell('task_key'),
    kind: cell('kind') as TaskKind,
    start: cell('start'),
    dueKind: cell('due_kind') as DueKind,
    dueVi: cell('due_vi'),
    note: cell('note'),
  };
}

function cellOf({ cells }: Row): (column: DirectiveColumn) => string {
  return (column) => (cells[DIRECTIVE_COLUMNS.indexOf(column)] ?? '').normalize('NFC').trim();
}

function columnOf(column: DirectiveColumn): number {
  return DIRECTIVE_COLUMNS.indexOf(column) + 1;
}

function fault(line: number, column: number, vi: string, en: string): RowFault {
  return { line, column, vi, en };
}
