import type { TaskAssignmentFact, TaskFact, TaskFacts, TaskGroupFact } from '../daily-report/task-facts.ts';
import { cellReaders, columnIndex, complete, type Keys } from './cells.ts';
import type { FaultList } from './faults.ts';
import { messages } from './messages.ts';
import type { PackContent } from './pack-files.ts';
import { type LinedRegister, type Registers, readRegister } from './registers.ts';
import { readTable } from './table.ts';

/** The lines of the rows of the register of tasks, in the order of its lists. */
export type TaskLines = {
  readonly groups: readonly number[];
  readonly tasks: readonly number[];
  readonly assignments: readonly number[];
};

/** The register of tasks with the lines of its rows. */
export function readTasks(content: PackContent, registers: Registers, faults: FaultList): { facts: TaskFacts; lines: TaskLines } {
  const groups = readGroups(content, faults);
  const tasks = readTaskRows(content, groups.keys, faults);
  const assignments = readAssignments(content, tasks.keys, registers.provinces.keys, faults);
  return {
    facts: { groups: groups.items, tasks: tasks.items, assignments: assignments.items },
    lines: { groups: groups.lines, tasks: tasks.lines, assignments: assignments.lines },
  };
}

function readGroups(content: PackContent, faults: FaultList): LinedRegister<TaskGroupFact> {
  const table = readTable(content, 'task-groups.csv', ['group', 'name_vi', 'name_en'], faults);
  if (!table) return { items: [], lines: [], keys: null };
  const cells = cellReaders(table, faults);
  const [group, nameVi, nameEn] = [cells.key('group'), cells.name('name_vi'), cells.name('name_en')];
  return readRegister(
    table,
    'group',
    (row) => complete<TaskGroupFact>({ group: group(row), nameVi: nameVi(row), nameEn: nameEn(row) }),
    faults,
  );
}

function readTaskRows(content: PackContent, groups: Keys | null, faults: FaultList): LinedRegister<TaskFact> {
  const table = readTable(content, 'tasks.csv', ['task_key', 'group', 'no', 'text_vi', 'kind', 'due_date'], faults);
  if (!table) return { items: [], lines: [], keys: null };
  const cells = cellReaders(table, faults);
  const [key, no, textVi] = [cells.key('task_key'), cells.ordinal('no'), cells.name('text_vi')];
  const group = cells.optionalRegistered('group', groups, 'task-groups.csv');
  const kind = cells.oneOf('kind', ['deadline', 'recurring']);
  const dueDate = cells.optionalDate('due_date');
  return readRegister(
    table,
    'task_key',
    (row) =>
      complete<TaskFact>({
        key: key(row),
        group: group(row),
        no: no(row),
        textVi: textVi(row),
        kind: kind(row),
        dueDate: dueDate(row),
      }),
    faults,
  );
}

const ASSIGNMENT_COLUMNS = ['task_key', 'role', 'unit_name', 'province_code', 'status', 'done_date', 'unit_due_date'];

/** Every row counts, in file order; a unit that reports must say how far it is. */
function readAssignments(content: PackContent, tasks: Keys | null, provinces: Keys | null, faults: FaultList) {
  const items: TaskAssignmentFact[] = [];
  const lines: number[] = [];
  const table = readTable(content, 'task-assignments.csv', ASSIGNMENT_COLUMNS, faults);
  if (!table) return { items, lines };
  const cells = cellReaders(table, faults);
  const [unitName, doneDate, unitDueDate] = [
    cells.name('unit_name'),
    cells.optionalDate('done_date'),
    cells.optionalDate('unit_due_date'),
  ];
  const taskKey = cells.registered('task_key', tasks, 'tasks.csv');
  const role = cells.oneOf('role', ['assigned', 'report']);
  const provinceCode = cells.optionalRegistered('province_code', provinces, 'provinces.csv');
  const status = cells.optionalOneOf('status', ['done', 'in-progress', 'not-started']);
  for (const row of table.rows) {
    const fact = complete<TaskAssignmentFact>({
      taskKey: taskKey(row),
      role: role(row),
      unitName: unitName(row),
      provinceCode: provinceCode(row),
      status: status(row),
      doneDate: doneDate(row),
      unitDueDate: unitDueDate(row),
    });
    if (!fact) continue;
    const place = { file: table.file, line: row.line, column: columnIndex(table, 'status') + 1 };
    if (fact.role === 'report' && fact.status === null) faults.fatal(place, messages.empty());
    items.push(fact);
    lines.push(row.line);
  }
  return { items, lines };
}
