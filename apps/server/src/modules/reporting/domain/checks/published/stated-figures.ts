import type { Answer } from '@thong-suot/form-rules';
import type { Check } from '@thong-suot/form-rules/checks';
import {
  type CheckedRow,
  cell,
  countAnswer,
  numberAnswer,
  rowsOf,
  type SourceFiles,
  type SourceRow,
  textAnswer,
  told,
} from './table.ts';

const FILE = 'report-2025-09-22-statements.csv';
const SON_LA = '14';
/** Long texts are compared by their beginning. */
const COMPARED_LETTERS = 150;

const AS_COUNTED: Check = {
  ...told('stated-as-counted', 'Số nêu trong lời bằng số đếm trong bảng', 'A figure stated in words is that of the table'),
  kind: 'compare',
  left: { item: 'stated' },
  relation: '=',
  right: { item: 'counted' },
};
const ONE_NUMBERING: Check = {
  ...told('one-numbering', 'Một nhóm nhiệm vụ mang một số', 'A task group has one number'),
  kind: 'same-list',
  left: 'stated',
  right: 'elsewhere',
  separator: ';',
};
const DAY: Check = {
  ...told('day-of-report', 'Ngày của tập phụ lục là ngày của báo cáo', 'The day of the annexes is that of the report'),
  kind: 'compare-dates',
  left: { item: 'stated' },
  relation: '=',
  right: { known: 'report' },
};
const REPORT_DAY = '2025-09-22';

/** What each stated figure is compared with, by its key. */
function countedOf(files: SourceFiles): Readonly<Record<string, Answer | null>> {
  const criteria = rowsOf(files, 'annex-11.csv');
  const below = (key: string) =>
    numberAnswer(criteria.find((row) => cell(row, 'criterion_key') === key)?.cells['provinces_below_50'] ?? '');
  const communes = (rows: readonly SourceRow[]) => countAnswer(rows.reduce((sum, row) => sum + Number(cell(row, 'communes')), 0));
  const sonLa = communes(rowsOf(files, 'annex-04.csv').filter((row) => cell(row, 'province_code') === SON_LA));
  return {
    'annex-05-communes': communes(rowsOf(files, 'annex-05.csv')),
    'annex-02-group-ii': countAnswer(rowsOf(files, 'annex-02.csv').filter((row) => cell(row, 'group') === 'II').length),
    'annex-03-last-number': countAnswer(rowsOf(files, 'annex-03.csv').length),
    'committee-vulnerable-people-scenarios': below('committee-vulnerable-people-scenarios'),
    'committee-operating-rules-issued': below('committee-operating-rules-issued'),
    'annex-15-son-la': sonLa,
    'annex-16-son-la': sonLa,
  };
}

/** Figures, numbers of headings and days that the daily report of 22/9/2025 states outside its tables. */
export function statedRows(files: SourceFiles): readonly CheckedRow[] {
  const rows = rowsOf(files, FILE);
  const counted = countedOf(files);
  const heading = (key: string) => rows.find((row) => cell(row, 'key') === key);
  return rows.flatMap((row): readonly CheckedRow[] => {
    const key = cell(row, 'key');
    const stated = cell(row, 'stated');
    const place = { file: FILE, line: row.line, name: cell(row, 'place_vi') };
    if (key === 'annex-cover-day') return [coverRow(place, stated)];
    if (key === 'annex-02-heading-vi') {
      const other = heading('annex-03-heading-vi');
      const elsewhere = other ? textAnswer(cell(other, 'stated')) : null;
      return [{ ...place, answers: { stated: textAnswer(stated), elsewhere }, checks: [ONE_NUMBERING] }];
    }
    if (key === 'annex-03-heading-vi') return [];
    return [{ ...place, answers: { stated: numberAnswer(stated), counted: counted[key] ?? null }, checks: [AS_COUNTED] }];
  });
}

const coverRow = (place: Pick<CheckedRow, 'file' | 'line' | 'name'>, stated: string): CheckedRow => ({
  ...place,
  answers: { stated: { kind: 'date', value: stated } },
  checks: [DAY],
  context: { knownDates: { report: REPORT_DAY } },
});

const SAME_UNITS: Check = {
  ...told('same-unit', 'Một nhiệm vụ, một tên đơn vị', 'One task, one name of its unit'),
  kind: 'same-list',
  left: 'unit',
  right: 'units',
  separator: ';',
};

/** Overdue tasks (Annex 2) against the tasks that are due (Annex 3). */
export function overdueRows(files: SourceFiles): readonly CheckedRow[] {
  const file = 'annex-02.csv';
  const start = (row: SourceRow) => cell(row, 'task_vi').slice(0, COMPARED_LETTERS);
  const due = new Map(rowsOf(files, 'annex-03.csv').map((row) => [start(row), row]));
  const isDue: Check = {
    ...told('overdue-is-due', 'Nhiệm vụ quá hạn có trong danh sách đến hạn', 'An overdue task is among those due'),
    kind: 'choice',
    item: 'task',
    choices: [...due.keys()],
  };
  return rowsOf(files, file).map((row) => {
    const listed = due.get(start(row));
    const units = listed ? textAnswer(cell(listed, 'units_vi')) : null;
    return {
      file,
      line: row.line,
      name: `${cell(row, 'published_order')}. ${cell(row, 'units_vi')}`,
      answers: { task: textAnswer(start(row)), unit: textAnswer(cell(row, 'units_vi')), units },
      checks: [isDue, SAME_UNITS],
    };
  });
}
