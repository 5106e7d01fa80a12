import { beforeAll, describe, expect, test } from 'vitest';
import { calendarDate, vietnamDay } from '#kernel/calendar';
import type { Actor } from '#kernel/permission';
import { listCentralBodies, seedUnits, unitHistory } from '#modules/organisations';
import { useTestDatabase } from '#test/harness';
import { official } from '#test/monitoring/officials';
import { sha256 } from '#test/monitoring/sha256';
import type { Assignee } from '../../domain/direction/assignee.ts';
import { drawSample } from '../../domain/direction/draw.ts';
import type { DirectedTaskId } from '../../domain/direction/ids.ts';
import { CENTRE } from '../../domain/direction/place.ts';
import { reportOnAssignment } from './act-on-assignment.ts';
import { checkResult } from './check-result.ts';
import { createTask } from './create-task.ts';
import { drawResults } from './draw-results.ts';
import { listAssignments } from './read-board.ts';
import { listChecks, sumAllChecks } from './read-checks.ts';
import { readDirectedTask } from './read-task.ts';
import { nameRepresentative } from './representatives.ts';

const db = useTestDatabase({ withUnits: true });
const as = (actor: Actor) => db.context({ actor });
const centre = official('trung tâm', ['monitoring.direct-tasks', 'monitoring.read']);
const verifier = official('kiểm chứng', ['monitoring.verify-tasks', 'monitoring.read', 'monitoring.direct-tasks']);
const stranger = official('không được cử', ['monitoring.verify-tasks', 'monitoring.read']);
const province = official('tỉnh', ['monitoring.report-progress', 'monitoring.verify-tasks', 'monitoring.read'], {
  area: '91',
  part: null,
});
const PROVINCES = ['91', '92', '01', '04'];
let committees: readonly Assignee[];
let office: Extract<Assignee, { kind: 'body' }>;
const evidence = [{ text: 'Quyết định công bố' }];
type Finding = Parameters<typeof checkResult>[1]['finding'];

beforeAll(async () => {
  await seedUnits(db.context(), {});
  const history = await db.inTx(unitHistory);
  committees = PROVINCES.map((code) => {
    const unit = history.versionsWithCode(code).find(({ validTo, level }) => validTo === null && level === 'province');
    if (!unit) throw new Error(`no province ${code}`);
    return { kind: 'unit', unitId: unit.unitId, part: 'committee' };
  });
  const [body] = (await listCentralBodies(db.context(), { name: 'Văn phòng Trung ương Đảng' })).bodies;
  if (!body) throw new Error('no office');
  office = { kind: 'body', bodyId: body.bodyId };
  await nameRepresentative(as(official('quản trị', ['monitoring.name-representatives'])), {
    accountId: verifier.id,
    bodyId: body.bodyId,
    validTo: null,
    decision: 'Quyết định kiểm tra',
  });
});

test('nobody is named for a body until a day that is over', async () => {
  const manager = as(official('quản trị', ['monitoring.name-representatives']));
  const naming = { accountId: 'official khác', bodyId: office.bodyId, decision: 'Công văn' };
  for (const validTo of [calendarDate('2000-01-01'), vietnamDay(new Date())])
    await expect(nameRepresentative(manager, { ...naming, validTo })).rejects.toMatchObject({
      code: 'monitoring/representation-over',
    });
});

async function doneTask(
  to: readonly Assignee[] = committees,
  by: Actor = centre,
  others: 'lead' | 'supporting' = 'lead',
): Promise<DirectedTaskId> {
  const { taskId } = await createTask(as(by), {
    textVi: 'Công khai đường dây nóng',
    responsibility: '',
    milestones: '',
    expectedOutput: 'Đường dây nóng hoạt động',
    authority: '',
    dueKind: 'by-end-of',
    due: '2099-12-31',
    start: '',
    assigner: CENTRE,
    system: 'portal',
    chosen: to.map((one, at) => ({ role: at === 0 ? 'lead' : others, to: one })),
  });
  for (const { assignmentId, at, seen, assignee } of (await readDirectedTask(db.context(), { taskId })).assignments) {
    if (assignee.kind !== 'unit') continue;
    const own = official(`cán bộ ${at.area}`, ['monitoring.report-progress'], at);
    await reportOnAssignment(as(own), { assignmentId, at, seen, step: { kind: 'finish', evidence, words: 'đã xong' } });
  }
  return taskId;
}
const draw = (part: number, seed = 'hạt giống', whole?: number) =>
  drawResults(as(centre), { at: CENTRE, verifier: office, seed, part, ...(whole === undefined ? {} : { whole }) });
const waiting = async (actor = verifier) => (await listChecks(as(actor), { outcome: 'not-checked' })).checks;
async function find(finding: Finding, actor: Actor = verifier, change: Partial<Parameters<typeof checkResult>[1]> = {}) {
  const [one] = await waiting();
  if (!one) throw new Error('nothing waits');
  const { assignmentId, claim, at, seen } = one;
  return { one, done: await checkResult(as(actor), { assignmentId, claim, at, seen, finding, ...change }) };
}
const verify: Finding = { kind: 'verify', words: 'đã gọi thử', evidence };
const contradict: Finding = { kind: 'contradict', reason: 'gọi không ai trả lời', evidence };
const refused = (code: string) => ({ code });

describe('an independent check (C-12)', () => {
  test('a draw takes the wanted number, each result once, and can be made again from its seed (DIR-401)', async () => {
    await doneTask();
    expect(await draw(2)).toMatchObject({ eligible: 4, drawn: 2 });
    const [kept] = await db.owner<{ eligible: string[]; seed: string }>(
      'select eligible, seed from monitoring.verification_draw',
    );
    const again = drawSample(kept?.eligible ?? [], kept?.seed ?? '', { part: 2, whole: null }, sha256);
    const checks = await waiting();
    expect(checks.map(({ assignmentId, claim }) => `${assignmentId}|${claim}`).sort()).toEqual([...again].sort());
    expect(checks[0]).toMatchObject({ claimWords: 'đã xong', claimEvidence: evidence, mayCheck: true, outcome: 'not-checked' });
    expect(await draw(1, 'hạt khác', 2)).toMatchObject({ eligible: 2, drawn: 1 });
    await expect(draw(3, 'hạt khác', 2)).rejects.toMatchObject(refused('monitoring/size-faulty'));
  });

  test('verified, contradicted and not checked are three states with the numbers behind them', async () => {
    expect((await find(verify)).done).toEqual({ outcome: 'verified' });
    const { one } = await find(contradict);
    const { rows } = await sumAllChecks(as(centre), { by: 'system' });
    expect(rows).toEqual([{ key: 'portal', title: null, claims: 4, verified: 1, contradicted: 1, waiting: 1 }]);
    const { assignments } = await readDirectedTask(db.context(), { taskId: one.taskId });
    expect(assignments.map(({ verification }) => verification).sort()).toEqual([
      'contradicted',
      'not-checked',
      'not-checked',
      'verified',
    ]);
    const opened = assignments.find(({ assignmentId }) => assignmentId === one.assignmentId);
    expect(opened).toMatchObject({ phase: 'returned', verification: 'contradicted' });
    const listed = async (standing: 'verified' | 'contradicted' | 'not-checked' | 'claimed') =>
      (await listAssignments(as(centre), { standing })).items.length;
    expect([
      await listed('claimed'),
      await listed('verified'),
      await listed('contradicted'),
      await listed('not-checked'),
    ]).toEqual([4, 1, 1, 2]);
  });

  test('who cannot check says why; the result stays not checked and a colleague can check it', async () => {
    const { done, one } = await find({ kind: 'cannot-check', reason: 'chưa có quyền xem hệ thống' });
    expect(done).toEqual({ outcome: 'not-checked' });
    expect((await waiting()).find(({ assignmentId }) => assignmentId === one.assignmentId)).toMatchObject({
      words: 'chưa có quyền xem hệ thống',
      checkerName: 'kiểm chứng',
    });
    expect((await find(verify)).done).toEqual({ outcome: 'verified' });
  });

  test('a result is checked once, and what was seen must be what stands', async () => {
    const [checked] = (await listChecks(as(verifier), { outcome: 'verified' })).checks;
    if (!checked) throw new Error('nothing was verified');
    const { assignmentId, claim, at, seen } = checked;
    await expect(checkResult(as(verifier), { assignmentId, claim, at, seen, finding: contradict })).rejects.toMatchObject(
      refused('monitoring/already-checked'),
    );
    await expect(checkResult(as(verifier), { assignmentId, claim: 9, at, seen, finding: contradict })).rejects.toMatchObject(
      refused('monitoring/check-not-found'),
    );
    await doneTask();
    await draw(1, 'hạt mới');
    await expect(find(verify, verifier, { seen: 99 })).rejects.toMatchObject(refused('monitoring/moved-meanwhile'));
  });
});

describe('who checks (C-12, DIR-402)', () => {
  test('only who was named for the body drawn for; nobody of a body with a part', async () => {
    await expect(find(verify, stranger)).rejects.toMatchObject(refused('monitoring/not-your-body'));
    await expect(find(verify, centre)).rejects.toMatchObject(refused('kernel/not-permitted'));
    await expect(find(verify, province)).rejects.toMatchObject(refused('kernel/not-permitted'));
    await expect(find(verify, province, { at: { area: '91', part: 'committee' } })).rejects.toMatchObject(
      refused('monitoring/check-not-found'),
    );
  });

  test('nobody who made the task or acted on it', async () => {
    await find(verify);
    const taskId = await doneTask(committees.slice(0, 1), verifier);
    await drawResults(as(centre), { at: CENTRE, verifier: office, seed: 'hạt năm', part: 50 });
    const own = (await waiting()).find((one) => one.taskId === taskId);
    if (!own) throw new Error('nothing was drawn');
    const { assignmentId, claim, at, seen } = own;
    await expect(checkResult(as(verifier), { assignmentId, claim, at, seen, finding: verify })).rejects.toMatchObject(
      refused('monitoring/not-independent'),
    );
  });

  test('of a province, not even by another block of it when the person is of both', async () => {
    const party: Assignee = { ...(committees[0] as Extract<Assignee, { kind: 'unit' }>), part: 'party' };
    const taskId = await doneTask(committees.slice(0, 1));
    const { drawn } = await drawResults(as(centre), { at: CENTRE, verifier: party, seed: 'hạt sáu', part: 50, area: '91' });
    expect(drawn).toBeGreaterThan(0);
    const check = (await listChecks(as(centre), {})).checks.find((one) => one.taskId === taskId);
    if (!check) throw new Error('not drawn');
    const { assignmentId, claim, at, seen } = check;
    await expect(checkResult(as(province), { assignmentId, claim, at, seen, finding: verify })).rejects.toMatchObject(
      refused('monitoring/not-independent'),
    );
    const ofParty = official('Tỉnh ủy', ['monitoring.verify-tasks'], { area: '91', part: 'party' });
    expect(await checkResult(as(ofParty), { assignmentId, claim, at, seen, finding: verify })).toEqual({ outcome: 'verified' });
  });

  test('a body draws nothing of tasks in which it supports, or that have a part that supports it', async () => {
    const before = (await waiting()).length;
    await doneTask([...committees.slice(0, 1), office], centre, 'supporting');
    await expect(drawResults(as(centre), { at: CENTRE, verifier: office, seed: 'hạt bảy', part: 50 })).rejects.toMatchObject(
      refused('monitoring/nothing-to-draw'),
    );
    expect(await waiting()).toHaveLength(before);
  });

  test('of a task for many bodies each may check the others, never itself nor who checks it; so no result is without a second body', async () => {
    const [first, second, ...others] = committees;
    if (!first || !second) throw new Error('no committees');
    const taskId = await doneTask(committees);
    const ofTask = async (verifier: Assignee) => {
      await drawResults(as(centre), { at: CENTRE, verifier, seed: 'hạt mười', part: 1, system: 'portal' }).catch(() => undefined);
      return db.owner<{ unit_id: string }>(
        `select a.unit_id from monitoring.verification v join monitoring.directed_assignment a on a.id = v.assignment_id
           join monitoring.verification_draw d on d.id = v.draw_id where a.task_id = $1 and d.verifier_unit = $2`,
        [taskId, verifier.kind === 'unit' ? verifier.unitId : ''],
      );
    };
    expect(others).not.toHaveLength(0);
    const checkedBy = new Map<string, string[]>();
    for (let round = 0; round < committees.length; round += 1)
      for (const verifier of committees) {
        const drawn = (await ofTask(verifier)).map((row) => row.unit_id);
        checkedBy.set(verifier.kind === 'unit' ? verifier.unitId : '', drawn);
      }
    for (const [verifier, units] of checkedBy)
      for (const unit of units) {
        expect(unit).not.toBe(verifier);
        expect(checkedBy.get(unit) ?? []).not.toContain(verifier);
      }
    expect([...checkedBy.values()].flat()).toHaveLength(committees.length);
  });

  test('a verifier draws for nobody, and words that name no body check nothing', async () => {
    await expect(drawResults(as(stranger), { at: CENTRE, verifier: office, seed: 'hạt tám', part: 1 })).rejects.toMatchObject(
      refused('kernel/not-permitted'),
    );
    await expect(
      drawResults(as(centre), { at: CENTRE, verifier: { kind: 'named', text: 'ai đó' }, seed: 'hạt chín', part: 1 }),
    ).rejects.toMatchObject(refused('monitoring/no-body-named'));
  });
});
