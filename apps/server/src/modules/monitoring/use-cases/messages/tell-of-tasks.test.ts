import { beforeAll, expect, test } from 'vitest';
import { seedUnits, unitHistory } from '#modules/organisations';
import { useTestDatabase } from '#test/harness';
import { type GivenAccount, givenIdentity } from '#test/identity/given-identity';
import { official } from '#test/monitoring/officials';
import type { Assignee } from '../../domain/direction/assignee.ts';
import { CENTRE } from '../../domain/direction/place.ts';
import { directAssignment, receiveAssignment, reportOnAssignment } from '../direction/act-on-assignment.ts';
import { createTask } from '../direction/create-task.ts';
import { raiseAlerts } from '../direction/raise-alerts.ts';
import { readDirectedTask } from '../direction/read-task.ts';
import { nameRepresentative } from '../direction/representatives.ts';
import { createWorkingGroup } from '../direction/working-groups.ts';
import { tellOfTasks } from './tell-of-tasks.ts';
import { momentWords, shortened } from './words.ts';

const db = useTestDatabase({ withUnits: true });
const given = givenIdentity(db);
let now = new Date('2026-11-20T02:00:00Z');
const clock = { now: () => now };
const centre = () => db.context({ clock });
let committee: Assignee;
let enterprise: Assignee;
let officer: GivenAccount;
let other: GivenAccount;
let named: GivenAccount;

beforeAll(async () => {
  await seedUnits(db.context(), {});
  officer = await given.account({ roles: [{ role: 'body-officer', area: '91', part: 'committee' }] });
  other = await given.account({ roles: [{ role: 'body-officer', area: '91', part: 'party' }] });
  named = await given.account({ roles: [{ role: 'body-officer' }] });
  const province = (await db.inTx(unitHistory)).versionsWithCode('91').find(({ validTo }) => validTo === null);
  if (!province) throw new Error('no province');
  committee = { kind: 'unit', unitId: province.unitId, part: 'committee' };
  const [body] = await db.owner<{ id: string }>('select id from organisations.body where unit_id is null order by id limit 1');
  enterprise = { kind: 'body', bodyId: body?.id as never };
  await nameRepresentative(centre(), { accountId: named.accountId, bodyId: body?.id as never, validTo: null, decision: 'QĐ 1' });
});

const assign = (due: string, ...to: Assignee[]) =>
  createTask(centre(), {
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
    chosen: to.map((one) => ({ role: 'lead', to: one })),
  });
const tell = () =>
  centre().database.transaction((tx) => tellOfTasks({ tx, actor: centre().actor, clock, context: { ...centre(), tx } }));
const told = async ({ accountId }: GivenAccount) =>
  (
    await db.owner<{ kind: string }>('select kind from identity.message where account_id = $1 order by created_at, kind', [
      accountId,
    ])
  ).map(({ kind }) => kind.replace('monitoring.', ''));

test('the people of a body learn once that a task is theirs, is due soon and is overdue; of an enterprise those named for it', async () => {
  const { taskId } = await assign('2026-11-24', committee, enterprise);
  await tell();
  await tell();
  expect(await told(officer)).toEqual(['task-assigned']);
  expect(await told(named)).toEqual(['task-assigned']);
  now = new Date('2026-11-23T02:00:00Z');
  await tell();
  await tell();
  now = new Date('2026-11-25T02:00:00Z');
  const [part] = (await readDirectedTask(centre(), { taskId })).assignments.filter(({ title }) => title.vi.includes('An Giang'));
  if (!part) throw new Error('no part');
  await Promise.all([tell(), tell()]);
  expect(await told(officer)).toEqual(['task-assigned', 'task-due-soon', 'task-overdue']);
  expect(await told(other)).toEqual([]);
  const [message] = await db.owner<{ title_vi: string; body_vi: string; link: string }>(
    "select title_vi, body_vi, link from identity.message where account_id = $1 and kind = 'monitoring.task-overdue'",
    [officer.accountId],
  );
  expect(message).toMatchObject({ title_vi: 'Quá hạn: Công khai địa chỉ trung tâm', link: `/direction/tasks/${taskId}` });
  expect(message?.body_vi).toContain('Hạn: 23:59 24/11/2026');
});

test('nobody is told of what was cancelled', async () => {
  const { taskId } = await assign('2026-11-26', committee);
  const [part] = (await readDirectedTask(centre(), { taskId })).assignments;
  if (!part) throw new Error('no part');
  await directAssignment(centre(), {
    assignmentId: part.assignmentId,
    at: CENTRE,
    seen: part.seen,
    step: { kind: 'cancel', reason: 'giao nhầm' },
  });
  const before = await told(officer);
  await tell();
  expect(await told(officer)).toEqual(before);
});

test('whoever takes a part over, or is named for it later, is told as if it were assigned to them first, once, and of its deadline', async () => {
  const officerOf = (place: { area: string; part: 'committee' | 'party' }) =>
    db.context({ clock, actor: official(place.part, ['monitoring.report-progress'], place) });
  const at = { committee: { area: '91', part: 'committee' }, party: { area: '91', part: 'party' } } as const;
  const party = { ...committee, part: 'party' } as Assignee;
  const { taskId } = await assign('2026-11-26', committee);
  const standing = async () => {
    const [part] = (await readDirectedTask(centre(), { taskId })).assignments;
    if (!part) throw new Error('no part');
    return { assignmentId: part.assignmentId, seen: part.seen };
  };
  await tell();
  const [before, beforeOther] = [await told(officer), await told(other)];
  const asking = { kind: 'ask-hand-over', to: party, reason: 'thuộc cơ quan đảng' } as const;
  await reportOnAssignment(officerOf(at.committee), { ...(await standing()), at: at.committee, step: asking });
  const asked = [...beforeOther, 'task-hand-over-asked'];
  expect(await told(other)).toEqual(asked);
  now = new Date(now.getTime() + 60_000);
  await receiveAssignment(officerOf(at.party), { ...(await standing()), at: at.party, step: { kind: 'take-over' } });
  await tell();
  await tell();
  expect(await told(other)).toEqual([...asked, 'task-assigned']);
  expect(await told(officer)).toEqual(before);
  now = new Date(now.getTime() + 26 * 3_600_000);
  await tell();
  expect(await told(other)).toEqual([...asked, 'task-assigned', 'task-due-soon']);
  const naming = { kind: 'name-assignee', to: committee, reason: 'giao lại' } as const;
  await directAssignment(centre(), { ...(await standing()), at: CENTRE, step: naming });
  await tell();
  await tell();
  expect(await told(officer)).toEqual([...before, 'task-assigned']);
});

test('who directs above is told at once of what was passed upwards, with its reason, each time that it is (C-17)', async () => {
  const director = await given.account({ roles: [{ role: 'analyst' }] });
  const { taskId } = await assign('2026-11-30', committee);
  const place = { area: '91', part: 'committee' } as const;
  const act = async (step: Parameters<typeof reportOnAssignment>[1]['step']) => {
    const [part] = (await readDirectedTask(centre(), { taskId })).assignments;
    if (!part) throw new Error('no part');
    const officerThere = db.context({ clock, actor: official('ủy ban', ['monitoring.report-progress'], place) });
    return reportOnAssignment(officerThere, { assignmentId: part.assignmentId, seen: part.seen, at: place, step });
  };
  await act({ kind: 'accept' });
  expect(await told(director)).toEqual([]);
  await act({ kind: 'escalate', reason: 'cần trung ương bố trí vốn' });
  const rows = await db.owner<{ title_vi: string; body_vi: string; link: string }>(
    "select title_vi, body_vi, link from identity.message where account_id = $1 and kind = 'monitoring.task-passed-upwards'",
    [director.accountId],
  );
  expect(rows).toMatchObject([
    { title_vi: 'Vượt thẩm quyền, xin ý kiến: Công khai địa chỉ trung tâm', link: `/direction/tasks/${taskId}` },
  ]);
  expect(rows[0]?.body_vi).toContain('cần trung ương bố trí vốn');
});

test('an alert reaches the people of the working group, each once (C-13)', async () => {
  await createWorkingGroup(centre(), {
    nameVi: 'Tổ theo dõi',
    areas: ['91'],
    members: [{ ...committee, part: 'party' } as Assignee, { ...committee, part: 'party' } as Assignee],
  });
  const raise = () =>
    centre().database.transaction((tx) => raiseAlerts({ tx, actor: centre().actor, clock, context: { ...centre(), tx } }));
  await raise();
  await raise();
  expect((await told(other)).filter((kind) => kind === 'group-alerted')).toHaveLength(1);
});

test('a deadline is told by the clock of Viet Nam, a long text by its first words', () => {
  expect(momentWords(null).vi).toBe('Không có hạn');
  expect(momentWords('2026-11-24T17:00:00.000Z')).toEqual({ vi: 'Hạn: 23:59 24/11/2026', en: 'Due: 23:59 24/11/2026' });
  expect(shortened('a\n b')).toBe('a b');
  expect(shortened('x'.repeat(200))).toBe(`${'x'.repeat(160)}…`);
});
