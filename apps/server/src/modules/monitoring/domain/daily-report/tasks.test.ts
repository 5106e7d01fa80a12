import { describe, expect, test } from 'vitest';
import { composeDailyReport } from './compose-daily-report.ts';
import { DAY, DAY_BEFORE, day, givenDay, givenRules, givenUnits, report, task } from './given-day.test-data.ts';
import type { TaskAssignmentFact, TaskFact } from './task-facts.ts';

const GROUPS = ['I', 'II', 'V', 'VI', 'IX'].map((group) => ({ group, nameVi: `Nhóm ${group}`, nameEn: `Group ${group}` }));
function compose(
  tasks: readonly TaskFact[],
  assignments: readonly TaskAssignmentFact[],
  sizes: { readonly [name: string]: number } = { Huế: 1 },
) {
  return composeDailyReport(givenDay(givenUnits(sizes)), { groups: GROUPS, tasks, assignments }, givenRules());
}
const overdueKeys = (...args: Parameters<typeof compose>) => compose(...args).annexes['2']?.map((row) => row['task_vi']);

describe('overdue tasks of the plan (C-05, REP-203 to REP-205)', () => {
  test.each([
    [DAY_BEFORE, 1],
    [DAY, 0],
    [day('2025-09-23'), 0],
    [null, 0],
  ] as const)('due %s, not done: %i overdue', (dueDate, count) => {
    expect(compose([task({ key: 'a', dueDate })], [report('a')]).summary.overdueTasks).toBe(count);
  });

  test.each([
    ['done', null, 0],
    ['done', DAY, 0],
    ['done', day('2025-09-23'), 1],
    ['in-progress', null, 1],
    ['not-started', DAY_BEFORE, 1],
  ] as const)('status %s on %s leaves %i overdue', (status, doneDate, count) => {
    expect(compose([task({ key: 'a' })], [report('a', { status, doneDate })]).summary.overdueTasks).toBe(count);
  });

  test('the unit’s own deadline goes before that of the task, either way', () => {
    expect(overdueKeys([task({ key: 'a' })], [report('a', { unitDueDate: DAY })])).toEqual([]);
    expect(overdueKeys([task({ key: 'a', dueDate: DAY })], [report('a', { unitDueDate: DAY_BEFORE })])).toEqual(['Nhiệm vụ a']);
  });

  test('a recurring task is overdue through a unit’s own deadline only, and only in the plan (REP-201)', () => {
    const recurring = { kind: 'recurring', dueDate: null } as const;
    expect(overdueKeys([task({ key: 'a', ...recurring })], [report('a')])).toEqual([]);
    expect(overdueKeys([task({ key: 'a', ...recurring })], [report('a', { unitDueDate: DAY_BEFORE })])).toEqual(['Nhiệm vụ a']);
    expect(overdueKeys([task({ key: 'a', ...recurring, group: null })], [report('a', { unitDueDate: DAY_BEFORE })])).toEqual([]);
  });

  test('a task nobody reports on is not overdue; assigned rows report nothing (REP-202)', () => {
    expect(overdueKeys([task({ key: 'a' })], [report('a', { role: 'assigned', status: null })])).toEqual([]);
  });

  test('order: Roman group, deadline before recurring, number; late units in file order', () => {
    const { annexes, summary, text } = compose(
      [
        task({ key: 'c', group: 'IX' }),
        task({ key: 'b', group: 'V', kind: 'recurring', dueDate: null, no: 1 }),
        task({ key: 'd', group: 'V', no: 9 }),
        task({ key: 'a', group: 'V', no: 2 }),
      ],
      [
        report('d', { unitName: 'Y' }),
        report('d', { unitName: 'X' }),
        report('d', { unitName: 'Z', status: 'done' }),
        report('a', { unitName: 'X' }),
        report('b', { unitDueDate: DAY_BEFORE }),
        report('c'),
      ],
    );
    expect(annexes['2']?.map((row) => [row['group'], row['group_name_vi'], row['task_vi'], row['units_vi']])).toEqual([
      ['V', 'Nhóm V', 'Nhiệm vụ a', 'X'],
      ['V', 'Nhóm V', 'Nhiệm vụ d', 'Y; X'],
      ['V', 'Nhóm V', 'Nhiệm vụ b', 'Bộ Nội vụ'],
      ['IX', 'Nhóm IX', 'Nhiệm vụ c', 'Bộ Nội vụ'],
    ]);
    expect(summary.overdueByGroup).toEqual({ V: 3, IX: 1 });
    expect(text.taskGroups).toEqual([
      { no: 1, group: 'V', groupNameVi: 'Nhóm V', tasks: 3, unitsVi: ['X', 'Y', 'Bộ Nội vụ'] },
      { no: 2, group: 'IX', groupNameVi: 'Nhóm IX', tasks: 1, unitsVi: ['Bộ Nội vụ'] },
    ]);
  });
});

describe('tasks of the phase (Annexes 1, 3, 7)', () => {
  test('Annex 3 lists plan tasks due up to and including the end of the phase, done or not (REP-206)', () => {
    const tasks = [day('2025-10-02'), day('2025-10-01'), day('2025-06-30'), null].map((dueDate, at) =>
      task({ key: `t${at}`, no: at + 1, dueDate }),
    );
    const rows = compose(
      [...tasks, task({ key: 'r', kind: 'recurring', dueDate: null }), task({ key: 'p', group: null })],
      [
        report('t1', { role: 'assigned', unitName: 'B', status: null }),
        report('t1', { role: 'assigned', unitName: 'A', status: null }),
        report('t1', { status: 'done' }),
      ],
    ).annexes['3'];
    expect(rows?.map((row) => [row['task_vi'], row['due_date'], row['units_vi']])).toEqual([
      ['Nhiệm vụ t1', '2025-10-01', 'B; A'],
      ['Nhiệm vụ t2', '2025-06-30', null],
    ]);
  });

  test('Annex 7 lists recurring tasks by number with units assigned and in progress (REP-207)', () => {
    const rows = compose(
      [
        task({ key: 'b', kind: 'recurring', dueDate: null, no: 2, group: null }),
        task({ key: 'a', kind: 'recurring', dueDate: null, no: 1 }),
      ],
      [
        report('a', { status: 'in-progress', unitName: 'Q' }),
        report('a', { status: 'done', unitName: 'R' }),
        report('b', { role: 'assigned', status: null }),
      ],
    ).annexes['7'];
    expect(rows).toEqual([
      { task_vi: 'Nhiệm vụ a', assigned_vi: null, units_in_progress_vi: 'Q' },
      { task_vi: 'Nhiệm vụ b', assigned_vi: 'Bộ Nội vụ', units_in_progress_vi: null },
    ]);
  });

  test.each([
    [4, 4, 'green'],
    [2, 4, 'yellow'],
    [1, 4, 'red'],
    [1, 3, 'red'],
    [2, 3, 'yellow'],
    [0, 1, 'red'],
    [0, 0, null],
  ] as const)('%i of %i tasks done make a province %s (REP-208)', (done, total, status) => {
    const tasks = Array.from({ length: total }, (_, at) => task({ key: `p${at}`, group: null, no: at + 1 }));
    const rows = tasks.map(({ key }, at) => report(key, { provinceCode: '01', status: at < done ? 'done' : 'in-progress' }));
    const { annexes, summary } = compose([...tasks, task({ key: 'plan' })], rows);
    expect(annexes['1']).toEqual([{ province_code: '01', province: 'Huế', done, total, status }]);
    expect([summary.provincesTasksGreen, summary.provincesTasksRed]).toEqual([
      Number(status === 'green'),
      Number(status === 'red'),
    ]);
  });

  test('a phase 2 task due on the end of the phase does not count, nor one that another province reports', () => {
    const tasks = [
      task({ key: 'a', group: null, dueDate: day('2025-10-01') }),
      task({ key: 'b', group: null, dueDate: day('2025-09-30') }),
    ];
    expect(
      compose(tasks, [
        report('a', { provinceCode: '01' }),
        report('b', { provinceCode: '02' }),
        report('b', { provinceCode: '01', status: 'done' }),
      ]).annexes['1'],
    ).toEqual([{ province_code: '01', province: 'Huế', done: 1, total: 1, status: 'green' }]);
  });

  test('Annex 1 keeps the fixed order; provinces that are not in it follow alphabetically', () => {
    const sizes = Object.fromEntries(['A', 'B', 'C', 'D', 'E'].map((name) => [name, 1]));
    expect(compose([task({ key: 'a' })], [], sizes).annexes['1']?.map((row) => row['province_code'])).toEqual([
      '01',
      '04',
      '02',
      '03',
      '05',
    ]);
  });

  test('an empty register gives no annexes and no figures, one without overdue tasks gives empty ones', () => {
    const none = compose([], []);
    expect([none.annexes['1'], none.annexes['2'], none.annexes['3'], none.annexes['7']]).toEqual([null, null, null, null]);
    expect(none.summary).toMatchObject({
      provincesTasksGreen: null,
      provincesTasksRed: null,
      overdueTasks: null,
      overdueByGroup: null,
    });
    expect(none.text.taskGroups).toBeNull();
    const quiet = compose([task({ key: 'a', dueDate: DAY })], []);
    expect([quiet.annexes['2'], quiet.summary.overdueByGroup, quiet.text.taskGroups]).toEqual([[], {}, []]);
  });
});
