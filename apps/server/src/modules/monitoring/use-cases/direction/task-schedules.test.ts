import { beforeAll, describe, expect, test } from 'vitest';
import { type Clock, calendarDate } from '#kernel/calendar';
import type { Actor } from '#kernel/permission';
import { seedUnits, setSpecialDays, unitHistory } from '#modules/organisations';
import { useTestDatabase } from '#test/harness';
import { official } from '#test/monitoring/officials';
import type { Assignee } from '../../domain/direction/assignee.ts';
import { CENTRE } from '../../domain/direction/place.ts';
import { openOccurrencesJob } from '../../jobs/open-occurrences.ts';
import { reportOnAssignment } from './act-on-assignment.ts';
import { createTask } from './create-task.ts';
import { listDirectedTasks } from './list-tasks.ts';
import { readDirectedTask } from './read-task.ts';
import { endTaskSchedule, listSchedules, scheduleTask } from './task-schedules.ts';
import { tasksOfDay } from './tasks-of-day.ts';

const db = useTestDatabase({ withUnits: true });
let now = new Date('2026-11-20T02:00:00Z');
const clock: Clock = { now: () => now };
const as = (actor: Actor) => db.context({ actor, clock });
const centre = official('trung tâm', ['monitoring.direct-tasks', 'monitoring.read']);
const anGiang = official('An Giang', ['monitoring.report-progress', 'monitoring.direct-tasks'], { area: '91', part: null });
let committee: Assignee;
const refused = (code: string) => ({ code });
const day = calendarDate;

beforeAll(async () => {
  await seedUnits(db.context(), {});
  const [unit] = (await db.inTx(unitHistory)).versionsWithCode('91').filter(({ validTo }) => validTo === null);
  if (!unit) throw new Error('no An Giang');
  committee = { kind: 'unit', unitId: unit.unitId, part: 'committee' };
});

const task = () => ({
  textVi: 'Báo cáo tình hình trong ngày',
  responsibility: '',
  milestones: '',
  expectedOutput: 'Báo cáo',
  authority: '',
  system: 'reporting' as const,
  chosen: [{ role: 'lead' as const, to: committee }],
});
const times = { frequency: 'daily', weekday: null, monthDay: null, workingDayRule: 'skip', dueHour: '17:00' } as const;
async function runJob() {
  const context = db.context({ clock });
  await context.database.transaction((tx) =>
    openOccurrencesJob.run({}, { tx, actor: context.actor, clock, context: { ...context, tx } }),
  );
}
const opened = async () =>
  (await listDirectedTasks(as(centre), { system: 'reporting', limit: 200 })).tasks.map(({ dueAt }) => dueAt ?? '').sort();

describe('recurring tasks (C-01, DIR-501)', () => {
  test('each working day opens once, with its hour, however often the job runs; a machine that stood still catches up', async () => {
    await scheduleTask(as(centre), { assigner: CENTRE, ...times, validFrom: day('2026-11-20'), validTo: null, task: task() });
    await runJob();
    await runJob();
    expect(await opened()).toEqual(['2026-11-20T10:00:00.000Z']);
    await setSpecialDays(db.context({ clock }), {
      year: 2026,
      days: [{ day: day('2026-11-24'), kind: 'off', nameVi: 'Ngày nghỉ bù' }],
    });
    now = new Date('2026-11-25T02:00:00Z');
    await runJob();
    expect(await opened()).toEqual(['2026-11-20T10:00:00.000Z', '2026-11-23T10:00:00.000Z', '2026-11-25T10:00:00.000Z']);
  });

  test('ended it opens nothing more; only who set it up ends it', async () => {
    const { schedules } = await listSchedules(as(centre), { at: CENTRE });
    const [schedule] = schedules;
    if (!schedule) throw new Error('no schedule');
    const { scheduleId } = schedule;
    await expect(endTaskSchedule(as(anGiang), { scheduleId, at: { area: '91', part: null } })).rejects.toMatchObject(
      refused('monitoring/schedule-not-found'),
    );
    await endTaskSchedule(as(centre), { scheduleId, at: CENTRE });
    now = new Date('2026-11-27T02:00:00Z');
    await runJob();
    expect(await opened()).toHaveLength(3);
  });

  test.each([
    { frequency: 'weekly' as const },
    { frequency: 'monthly' as const, weekday: 1 },
    { validFrom: day('2026-11-01') },
    { validTo: day('2026-11-20') },
  ])('%j is refused', async (change) => {
    const wanted = { assigner: CENTRE, ...times, validFrom: day('2026-12-01'), validTo: null, task: task(), ...change };
    await expect(scheduleTask(as(centre), wanted)).rejects.toMatchObject(refused('monitoring/schedule-faulty'));
  });
});

describe('living tasks for others', () => {
  test('the daily report reads them in the shape of the register: groups, keys, units, states of the day (C-01)', async () => {
    now = new Date('2026-11-28T02:00:00Z');
    const { taskId } = await createTask(as(centre), {
      ...task(),
      assigner: CENTRE,
      dueKind: 'by-end-of',
      due: '2026-11-30',
      start: '',
      groupCode: 'II',
      registerKey: 'plan-77',
    });
    const [assignment] = (await readDirectedTask(db.context({ clock }), { taskId })).assignments;
    if (!assignment) throw new Error('no assignment');
    const { assignmentId, at, seen } = assignment;
    now = new Date('2026-11-29T02:00:00Z');
    await reportOnAssignment(as(anGiang), {
      assignmentId,
      at,
      seen,
      step: { kind: 'finish', evidence: [{ text: 'Báo cáo' }] },
    });
    const before = await db.inTx((tx) => tasksOfDay(tx, day('2026-11-28')));
    expect(before.groups.map(({ group }) => group)).toEqual(['I', 'II', 'III', 'V', 'VI']);
    expect(before.tasks).toEqual([
      { key: 'plan-77', group: 'II', no: 1, textVi: task().textVi, kind: 'deadline', dueDate: '2026-11-30' },
    ]);
    const unit = { taskKey: 'plan-77', unitName: 'An Giang', provinceCode: '91', unitDueDate: null };
    expect(before.assignments).toEqual([
      { ...unit, role: 'assigned', status: null, doneDate: null },
      { ...unit, role: 'report', status: 'not-started', doneDate: null },
    ]);
    const after = await db.inTx((tx) => tasksOfDay(tx, day('2026-11-29')));
    expect(after.assignments[1]).toMatchObject({ status: 'done', doneDate: '2026-11-29' });
    expect((await db.inTx((tx) => tasksOfDay(tx, day('2026-11-27')))).tasks).toEqual([]);
  });
});
