import { beforeAll, describe, expect, test } from 'vitest';
import { type Clock, calendarDate } from '#kernel/calendar';
import type { Actor } from '#kernel/permission';
import { seedUnits, unitHistory } from '#modules/organisations';
import { useTestDatabase } from '#test/harness';
import { official } from '#test/monitoring/officials';
import type { Assignee } from '../domain/direction/assignee.ts';
import { CENTRE, type Place } from '../domain/direction/place.ts';
import { reportOnAssignment } from '../use-cases/direction/act-on-assignment.ts';
import { createTask } from '../use-cases/direction/create-task.ts';
import { readDirectedTask } from '../use-cases/direction/read-task.ts';
import { officesDirecting } from './offices-directing.ts';
import { tasksUpdated } from './tasks-updated.ts';

const db = useTestDatabase({ withUnits: true });
let now = new Date('2026-11-20T02:00:00Z');
const clock: Clock = { now: () => now };
const centre = official('trung tâm', ['monitoring.direct-tasks', 'monitoring.read']);
const day = calendarDate('2026-11-21');
/** The day in Viet Nam. */
const span = {
  first: day,
  last: day,
  from: '2026-11-20T17:00:00.000Z',
  to: '2026-11-21T17:00:00.000Z',
  now: '2026-11-22T00:00:00.000Z',
};
const AREAS = ['91', '91/30292', '91/30301', '92'];
const measure = async (part: string | null = null, when = span, measurement = tasksUpdated) => {
  const values = await db.inTx((tx) => measurement.measure(tx, AREAS, when, part));
  return AREAS.map((area) => values.get(area)).map((one) => one?.why ?? `${one?.value}/${one?.of}`);
};

/** A task for a block of a unit. */
async function givenTask(actor: Actor, assigner: Place, code: string, part: 'committee' | 'party') {
  const unit = (await db.inTx(unitHistory)).unitWithCode(code, day);
  if (!unit) throw new Error(`no unit ${code}`);
  const to: Assignee = { kind: 'unit', unitId: unit.unitId, part };
  const { taskId } = await createTask(db.context({ actor, clock }), {
    textVi: 'Rà soát đường truyền',
    responsibility: '',
    milestones: '',
    expectedOutput: 'Báo cáo',
    authority: '',
    system: 'reporting',
    chosen: [{ role: 'lead', to }],
    assigner,
    dueKind: 'by-end-of',
    due: '2026-11-30',
    start: '',
  });
  return taskId;
}

/** An Giang has one task that nobody moved; its commune one that it moved on the day, and one the day before. */
beforeAll(async () => {
  await seedUnits(db.context(), {});
  const assigned = async (code: string, area: string, part: 'committee' | 'party', movedAt: string | null) => {
    now = new Date('2026-11-20T02:00:00Z');
    const taskId = await givenTask(centre, CENTRE, code, part);
    if (movedAt === null) return;
    now = new Date(movedAt);
    const [assignment] = (await readDirectedTask(db.context({ clock }), { taskId })).assignments;
    if (!assignment) throw new Error('no assignment');
    const { assignmentId, at, seen } = assignment;
    const owner = official('đơn vị', ['monitoring.report-progress'], { area, part });
    await reportOnAssignment(db.context({ actor: owner, clock }), { assignmentId, at, seen, step: { kind: 'accept' } });
  };
  await assigned('91', '91', 'committee', null);
  await assigned('30292', '91/30292', 'committee', '2026-11-21T16:59:00Z');
  await assigned('30292', '91/30292', 'party', '2026-11-20T16:59:00Z');
});

test('of the open assignments of a unit those that it moved on the day; a unit without any has no value (C-12, MEA-106)', async () => {
  expect(await measure()).toEqual(['1/3', '1/2', 'no-tasks', 'no-tasks']);
  expect(await measure('party')).toEqual(['0/1', '0/1', 'no-tasks', 'no-tasks']);
  const before = { ...span, first: calendarDate('2026-11-19'), from: '2026-11-18T17:00:00.000Z', to: '2026-11-19T17:00:00.000Z' };
  expect(await measure(null, before)).toEqual(Array(4).fill('no-tasks'));
});

test('the steps behind it, of the province those of its communes; persons are not named', async () => {
  const page = { offset: 0, limit: 10 };
  for (const area of ['91', '91/30292']) {
    const events = await db.inTx((tx) => tasksUpdated.events(tx, area, span, null, page));
    expect(events).toEqual([
      {
        at: '2026-11-21T16:59:00.000Z',
        area: '91/30292',
        part: 'committee',
        textVi: 'Nhận việc (0%): Rà soát đường truyền',
        textEn: 'Accepted (0%): Rà soát đường truyền',
      },
    ]);
  }
  expect(await db.inTx((tx) => tasksUpdated.events(tx, '91/30301', span, null, page))).toEqual([]);
  expect(await db.inTx((tx) => tasksUpdated.events(tx, '91', span, null, { offset: 1, limit: 10 }))).toEqual([]);
});

describe('offices that use task direction (D-20, MEA-107)', () => {
  test('are those that assigned or moved something on the day, of all blocks of the place; a schedule is no office', async () => {
    const all = (await db.inTx(unitHistory)).childrenOn((await anGiang()).unitId, day).length + 1;
    const canTho = (await measure(null, span, officesDirecting)).at(-1)?.split('/')[1];
    expect(await measure(null, span, officesDirecting)).toEqual([`1/${4 * all}`, '1/4', '0/4', `0/${canTho}`]);
    now = new Date('2026-11-21T03:00:00Z');
    const chair = official('chủ tịch', ['monitoring.direct-tasks'], { area: '91', part: null });
    await givenTask(chair, { area: '91', part: null }, '30301', 'party');
    expect(await measure(null, span, officesDirecting)).toEqual([`2/${4 * all}`, '1/4', '0/4', `0/${canTho}`]);
    expect(await measure('party', span, officesDirecting)).toMatchObject([
      `0/${all}`,
      '0/1',
      '0/1',
      expect.stringMatching(/^0\//),
    ]);
    expect(await measure('committee', span, officesDirecting)).toMatchObject({ 0: `2/${all}`, 1: '1/1' });
    await db.owner(`update monitoring.directed_task set source = 'schedule' where assigner_area = '91'`);
    expect((await measure(null, span, officesDirecting))[0]).toBe(`1/${4 * all}`);
    await db.owner(`update monitoring.directed_task set source = 'screen' where assigner_area = '91'`);
  });

  test('the events behind it say who assigned and who moved, each at its place', async () => {
    const read = (area: string, part: string | null = null, offset = 0) =>
      db.inTx((tx) => officesDirecting.events(tx, area, span, part, { offset, limit: 10 }));
    const [given, taken] = [
      {
        at: '2026-11-21T03:00:00.000Z',
        area: '91',
        textVi: 'Giao việc: Rà soát đường truyền',
        textEn: 'Assigned: Rà soát đường truyền',
      },
      {
        at: '2026-11-21T16:59:00.000Z',
        area: '91/30292',
        textVi: 'Nhận việc: Rà soát đường truyền',
        textEn: 'Accepted: Rà soát đường truyền',
      },
    ].map((one) => ({ ...one, part: 'committee' }));
    expect(await read('91')).toEqual([given, taken]);
    expect(await read('91', null, 1)).toEqual([taken]);
    expect(await read('91/30292')).toEqual([taken]);
    expect([await read('91', 'party'), await read('92')]).toEqual([[], []]);
  });

  test('a unit that was not there on the last day has no value', async () => {
    const values = await db.inTx((tx) => officesDirecting.measure(tx, ['91/99999'], span, null));
    expect(values.get('91/99999')?.why).toBe('no-such-unit');
  });
});

async function anGiang() {
  const unit = (await db.inTx(unitHistory)).unitWithCode('91', day);
  if (!unit) throw new Error('no province');
  return unit;
}
