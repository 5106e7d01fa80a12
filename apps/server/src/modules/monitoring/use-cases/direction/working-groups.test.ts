import { beforeAll, describe, expect, test } from 'vitest';
import type { Clock } from '#kernel/calendar';
import type { Actor } from '#kernel/permission';
import { seedUnits, unitHistory } from '#modules/organisations';
import { useTestDatabase } from '#test/harness';
import { official } from '#test/monitoring/officials';
import type { Assignee } from '../../domain/direction/assignee.ts';
import { CENTRE } from '../../domain/direction/place.ts';
import { raiseAlertsJob } from '../../jobs/raise-alerts.ts';
import { directAssignment } from './act-on-assignment.ts';
import { createTask } from './create-task.ts';
import { readDirectedTask } from './read-task.ts';
import { acknowledgeAlert, createWorkingGroup, endWorkingGroup, listAlerts } from './working-groups.ts';

const db = useTestDatabase({ withUnits: true });
let now = new Date('2026-11-24T02:00:00Z');
const clock: Clock = { now: () => now };
const as = (actor: Actor) => db.context({ actor, clock });
const centre = official('trung tâm', ['monitoring.direct-tasks', 'monitoring.read', 'monitoring.follow-alerts']);
const member = official('Tỉnh ủy An Giang', ['monitoring.follow-alerts', 'monitoring.read'], { area: '91', part: 'party' });
const stranger = official('Cần Thơ', ['monitoring.follow-alerts', 'monitoring.read'], { area: '92', part: null });
const refused = (code: string) => ({ code });
let committee: (code: string) => Assignee;
let party: Assignee;
let groupId: Awaited<ReturnType<typeof createWorkingGroup>>['groupId'];

beforeAll(async () => {
  await seedUnits(db.context(), {});
  const history = await db.inTx(unitHistory);
  const body = (code: string, part: 'committee' | 'party'): Assignee => {
    const unit = history.versionsWithCode(code).find(({ validTo }) => validTo === null);
    if (!unit) throw new Error(`no unit ${code}`);
    return { kind: 'unit', unitId: unit.unitId, part };
  };
  committee = (code) => body(code, 'committee');
  party = body('91', 'party');
  ({ groupId } = await createWorkingGroup(as(centre), { nameVi: 'Tổ theo dõi An Giang', areas: ['91'], members: [party] }));
});

const assign = (due: string, ...codes: string[]) =>
  createTask(as(centre), {
    textVi: 'Công khai địa chỉ trung tâm',
    responsibility: '',
    milestones: '',
    expectedOutput: '',
    authority: '',
    dueKind: 'by-end-of',
    due,
    start: '',
    assigner: CENTRE,
    system: 'portal',
    chosen: codes.map((code) => ({ role: 'lead', to: committee(code) })),
  });
async function runJob() {
  const context = db.context({ clock });
  await context.database.transaction((tx) =>
    raiseAlertsJob.run({}, { tx, actor: context.actor, clock, context: { ...context, tx } }),
  );
}
const alerts = async (all = false) => (await listAlerts(as(centre), { all })).alerts;

describe('alerts to working groups (C-13, DIR-601)', () => {
  test('an overdue task is told once to the group of its province, not those of other provinces', async () => {
    const { taskId } = await assign('2026-11-23', '91', '92');
    await assign('2026-11-23', '92');
    await assign('2026-11-30', '91');
    await runJob();
    await runJob();
    expect(await alerts()).toMatchObject([
      { cause: 'overdue', taskId, count: 1, groupName: 'Tổ theo dõi An Giang', acknowledgedAt: null },
    ]);
    now = new Date('2026-12-01T02:00:00Z');
    await runJob();
    expect(await alerts()).toHaveLength(2);
  });

  test('a province with as many overdue parts as the rule says is red, once a week', async () => {
    for (let more = 0; more < 3; more += 1) await assign('2026-11-23', '91', '30292');
    await runJob();
    await runJob();
    const red = (await alerts()).filter(({ cause }) => cause === 'red-province');
    expect(red).toMatchObject([{ provinceCode: '91', provinceName: 'Tỉnh An Giang', count: 8, taskId: null }]);
    now = new Date('2026-12-08T02:00:00Z');
    await runJob();
    expect((await alerts()).filter(({ cause }) => cause === 'red-province')).toHaveLength(2);
  });

  test('a member of the group or the centre acknowledges by name and once; nobody else', async () => {
    const [first, second] = await alerts();
    if (!first || !second) throw new Error('no alerts');
    const input = { alertId: first.alertId, words: 'đã làm việc với tỉnh' };
    await expect(acknowledgeAlert(as(stranger), { ...input, at: { area: '92', part: null } })).rejects.toMatchObject(
      refused('monitoring/not-your-body'),
    );
    await expect(acknowledgeAlert(as(stranger), { ...input, at: { area: '91', part: 'party' } })).rejects.toMatchObject(
      refused('kernel/not-permitted'),
    );
    await acknowledgeAlert(as(member), { ...input, at: { area: '91', part: 'party' } });
    await expect(acknowledgeAlert(as(centre), { ...input, at: CENTRE })).rejects.toMatchObject(
      refused('monitoring/already-acknowledged'),
    );
    await acknowledgeAlert(as(centre), { alertId: second.alertId, words: 'đã đôn đốc', at: CENTRE });
    expect((await alerts()).some(({ alertId }) => alertId === first.alertId)).toBe(false);
    const known = (await alerts(true)).find(({ alertId }) => alertId === first.alertId);
    expect(known).toMatchObject({ acknowledgerName: 'Tỉnh ủy An Giang', words: 'đã làm việc với tỉnh', mayAcknowledge: false });
  });

  test('a province sees the alerts of groups that watch it only', async () => {
    const own = await listAlerts(as(member), { area: '91', part: 'party' });
    expect(own.alerts.length).toBeGreaterThan(0);
    expect(own.groups.map(({ nameVi, members }) => [nameVi, members.map(({ vi }) => vi)])).toEqual([
      ['Tổ theo dõi An Giang', ['Tỉnh ủy An Giang']],
    ]);
    expect(await listAlerts(as(stranger), { area: '92' })).toEqual({ alerts: [], groups: [] });
  });

  test('a cancelled part is overdue no more, and a group that ended is told nothing', async () => {
    const { taskId } = await assign('2026-12-01', '91');
    const [part] = (await readDirectedTask(db.context({ clock }), { taskId })).assignments;
    if (!part) throw new Error('no part');
    const step = { kind: 'cancel', reason: 'giao nhầm' } as const;
    await directAssignment(as(centre), { assignmentId: part.assignmentId, at: CENTRE, seen: part.seen, step });
    await runJob();
    expect((await alerts(true)).some((alert) => alert.taskId === taskId)).toBe(false);
    await endWorkingGroup(as(centre), { groupId });
    await expect(endWorkingGroup(as(centre), { groupId })).rejects.toMatchObject(refused('monitoring/group-not-found'));
    const before = (await alerts(true)).length;
    await assign('2026-12-02', '91');
    await runJob();
    expect(await alerts(true)).toHaveLength(before);
  });

  test('a group of nobody known, or of no province, is not made', async () => {
    const nobody = { kind: 'body', bodyId: groupId as never } as const;
    await expect(createWorkingGroup(as(centre), { nameVi: 'Tổ lạ', areas: null, members: [nobody] })).rejects.toMatchObject(
      refused('monitoring/no-body-named'),
    );
    await expect(createWorkingGroup(as(centre), { nameVi: 'Tổ lạ', areas: ['99'], members: [party] })).rejects.toMatchObject(
      refused('monitoring/unit-not-found'),
    );
    await expect(createWorkingGroup(as(member), { nameVi: 'Tổ lạ', areas: null, members: [party] })).rejects.toMatchObject(
      refused('kernel/not-permitted'),
    );
  });
});
