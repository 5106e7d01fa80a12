import type { Clock } from '#kernel/calendar';
import { homeOf, newId } from '#kernel/ids';
import { type PlanFault, type PlannedChange, planChanges } from '../domain/change-plan.ts';
import { type ChangeRow, type FileFault, readHeader, readRow } from '../domain/change-rows.ts';
import type { UnitHistory } from '../domain/unit-history.ts';
import { problem } from '../problems.ts';
import { csvLines } from './csv-file.ts';
import { firstFaults, type ToldFault } from './told-faults.ts';

const MESSAGES: Readonly<Record<FileFault['code'], readonly [vi: string, en: string]>> = {
  'column-missing': ['thiếu cột', 'column missing'],
  'column-unknown': ['cột lạ hoặc lặp lại', 'unknown or repeated column'],
  'cells-differ': ['số ô khác với dòng tiêu đề', 'the number of cells differs from the header'],
  'day-malformed': ['ngày không tồn tại, cần YYYY-MM-DD', 'no such day, write YYYY-MM-DD'],
  'change-unknown': ['loại thay đổi không có trong danh mục', 'no such change'],
  'cell-empty': ['thiếu nội dung', 'the cell is empty'],
  'share-malformed': ['phần chia phải là phân số lớn hơn 0 và không quá 1', 'a share is a fraction above 0 and at most 1'],
  'unit-unknown': ['không có đơn vị mang mã này vào ngày đó', 'no unit bears this code on that day'],
  'to-unknown': ['không có đơn vị tiếp nhận mang mã này vào ngày đó', 'no receiving unit bears this code on that day'],
  'parent-unknown': ['không có đơn vị cấp trên mang mã này vào ngày đó', 'no unit above bears this code on that day'],
};

type PlannedFile = { readonly changes: readonly PlannedChange[]; readonly told: readonly ToldFault[] };

/**
 * Reads a file of unit changes and carries it out in thought, in turns. Faults of its shape are told before any of its meaning.
 */
export function* planFile(history: UnitHistory, content: string, clock: Clock): Generator<undefined, PlannedFile, undefined> {
  const lines = csvLines(content);
  if ('fault' in lines) return { changes: [], told: [lines.fault] };
  yield;
  const [header = { line: 1, cells: [] }, ...rest] = lines;
  const { columns, faults } = readHeader(header);
  const read = faults.length > 0 ? [] : rest.map((line) => readRow(line, columns));
  const shape = [...faults, ...read.filter((row): row is FileFault => 'code' in row)];
  if (shape.length > 0) return { changes: [], told: firstFaults(shape.map(tell)) };
  yield;
  const rows = read.filter((row): row is ChangeRow => !('code' in row));
  const plan = yield* planChanges(history, rows, columns, (parentId) => newId<'Unit'>(homeOf(parentId), clock.now()));
  return { changes: plan.changes, told: firstFaults(plan.faults.map(tell)) };
}

function tell(fault: PlanFault): ToldFault {
  const own = MESSAGES[fault.code as FileFault['code']] as readonly [string, string] | undefined;
  if (own) return toldAs(fault, own, fault.value);
  const { title, titleEn } = problem(fault.code as Parameters<typeof problem>[0]).declaration;
  return toldAs(fault, [title, titleEn], fault.value);
}

function toldAs(
  { line, column }: { line: number; column: number },
  [vi, en]: readonly [string, string],
  value: string,
): ToldFault {
  const quoted = value === '' ? '' : `: "${value}"`;
  return { line, column, vi: vi + quoted, en: en + quoted };
}
