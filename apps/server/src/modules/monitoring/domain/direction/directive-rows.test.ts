import { describe, expect, test } from 'vitest';
import type { UnitId } from '#modules/organisations';
import { assigneeKey, groupMeanings, splitAssignees } from './assignee.ts';
import { missingPoints } from './clear-points.ts';
import { checkDirectiveRows, DIRECTIVE_COLUMNS, type DirectiveColumn } from './directive-rows.ts';

const RIGHT: Readonly<Record<DirectiveColumn, string>> = {
  directive_no: '1/CĐ',
  directive_date: '2025-06-26',
  section: '1.a',
  task_vi: 'Công bố danh mục',
  assignee_type: 'provinces',
  assignees_vi: 'Các địa phương',
  due: '2025-06-27',
  system: 'procedures',
  expected_output_vi: 'Danh mục được công bố',
  task_key: 'a',
  kind: 'order',
  start: '',
  due_kind: 'by-end-of',
  due_vi: 'trong ngày 27/6',
  note: '',
};
const check = (...rows: readonly Partial<Record<DirectiveColumn, string>>[]) =>
  checkDirectiveRows([
    { line: 1, cells: DIRECTIVE_COLUMNS },
    ...rows.map((row, at) => ({ line: at + 2, cells: DIRECTIVE_COLUMNS.map((column) => ({ ...RIGHT, ...row })[column]) })),
  ]);
const places = (...rows: readonly Partial<Record<DirectiveColumn, string>>[]) =>
  check(...rows).faults.map(({ line, column }) => `${line}:${column}`);

describe('a file of directives (C-16, C-17)', () => {
  test('a right row is a task; a directive may bear no date', () => {
    expect(check({}, { task_key: 'b' }).tasks).toMatchObject([
      { taskKey: 'a', line: 2 },
      { taskKey: 'b', line: 3 },
    ]);
    expect(check({ directive_date: '' }).tasks[0]?.directiveDate).toBeNull();
  });

  test.each([
    [{ directive_no: '' }, '2:1'],
    [{ directive_date: '2025-06-31' }, '2:2'],
    [{ task_vi: ' ' }, '2:4'],
    [{ assignee_type: 'everyone' }, '2:5'],
    [{ assignees_vi: ' ; ' }, '2:6'],
    [{ due: '' }, '2:7'],
    [{ due: '2025-06-27T25:00' }, '2:7'],
    [{ system: 'mail' }, '2:8'],
    [{ task_key: '' }, '2:10'],
    [{ kind: 'wish' }, '2:11'],
    [{ start: 'tomorrow' }, '2:12'],
    [{ due_kind: 'soon' }, '2:13'],
    [{ due_kind: 'continuous' }, '2:7'],
  ])('%j is a fault at its line and column, and nothing of the file is taken', (row, place) => {
    expect(places(row)).toEqual([place]);
    expect(check({}, row).tasks).toEqual([]);
  });

  test('all faults are told together, in Vietnamese and English', () => {
    const { faults } = check({ kind: 'wish', system: 'mail' }, { task_key: '', due: 'x' });
    expect(faults.map(({ line, column }) => `${line}:${column}`)).toEqual(['2:8', '2:11', '3:10', '3:7']);
    for (const { vi, en } of faults) expect([vi, en].every((text) => text.length > 5)).toBe(true);
  });

  test('a key twice and a directive under two dates are faults of the later row', () => {
    expect(places({}, {})).toEqual(['3:10']);
    expect(places({}, { task_key: 'b', directive_date: '2025-06-27' })).toEqual(['3:2']);
  });

  test('another header or number of cells is a fault', () => {
    expect(checkDirectiveRows([{ line: 1, cells: ['directive_no'] }]).faults).toMatchObject([{ line: 1, column: 1 }]);
    const faults = checkDirectiveRows([
      { line: 1, cells: DIRECTIVE_COLUMNS },
      { line: 2, cells: ['1/CĐ', '2025-06-26'] },
    ]).faults;
    expect(faults).toMatchObject([{ line: 2, column: 3 }]);
  });
});

describe('who is meant', () => {
  test('"(phối hợp)" takes part, other words in brackets stay beside the name', () => {
    expect(splitAssignees('Bộ Tài chính; Văn phòng Chính phủ (phối hợp); Bộ Y tế (tổng hợp trước 18:00)')).toEqual([
      { text: 'Bộ Tài chính', role: 'lead', remark: '' },
      { text: 'Văn phòng Chính phủ', role: 'supporting', remark: 'phối hợp' },
      { text: 'Bộ Y tế', role: 'lead', remark: 'tổng hợp trước 18:00' },
    ]);
    expect(splitAssignees('UBND cấp tỉnh (mới)')).toEqual([{ text: 'UBND cấp tỉnh (mới)', role: 'lead', remark: '' }]);
  });

  test('the table of groups knows four words and names of bodies', () => {
    expect(groupMeanings('ministries; body:Bộ Y tế')).toEqual([{ kind: 'ministries' }, { kind: 'body', name: 'Bộ Y tế' }]);
    expect(() => groupMeanings('everybody')).toThrow(RangeError);
  });

  test('two blocks of one province are two bodies', () => {
    const unitId = '01-x' as UnitId;
    expect(assigneeKey({ kind: 'unit', unitId, part: 'party' })).not.toBe(assigneeKey({ kind: 'unit', unitId, part: 'front' }));
  });
});

describe('the six clear points (C-16)', () => {
  const clear = {
    leads: 1,
    textVi: 'Làm',
    responsibility: 'Giám đốc Sở',
    dueAt: null,
    milestones: 'mỗi tuần',
    expectedOutput: 'Báo cáo',
    authority: 'Chủ tịch',
  };

  test('nothing is missing when all six are said', () => {
    expect(missingPoints(clear)).toEqual([]);
  });

  test.each([
    [{ leads: 0 }, 'who'],
    [{ textVi: ' ' }, 'what'],
    [{ responsibility: '' }, 'responsibility'],
    [{ milestones: '' }, 'progress'],
    [{ expectedOutput: '' }, 'result'],
    [{ authority: '' }, 'authority'],
  ])('%j lacks "%s"', (change, point) => {
    expect(missingPoints({ ...clear, ...change })).toEqual([point]);
  });

  test('a deadline makes progress clear without milestones', () => {
    expect(missingPoints({ ...clear, milestones: '', dueAt: '2025-06-29T17:00:00.000Z' })).toEqual([]);
  });
});
