import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#kernel/permission';
import { listCentralBodies, unitHistory } from '#modules/organisations';
import { givenFileStore, keepFile, newFileId, pdf } from '#test/documents/given-files';
import { useTestDatabase } from '#test/harness';
import { official } from '#test/monitoring/officials';
import { atTime } from '#test/reporting/given-network';
import { useReportingDoor } from '#test/reporting/reporting-door';
import type { Assignee } from '../../domain/direction/assignee.ts';
import type { BodyStep } from '../../domain/direction/assignment-step.ts';
import type { DirectedTaskId } from '../../domain/direction/ids.ts';
import { CENTRE, type Place } from '../../domain/direction/place.ts';
import { evidenceFileRoute } from '../../http/direction/evidence-file.routes.ts';
import { reportOnAssignment } from './act-on-assignment.ts';
import { checkResult } from './check-result.ts';
import { createTask } from './create-task.ts';
import { drawResults } from './draw-results.ts';
import { listChecks } from './read-checks.ts';
import { readAssignmentLog, readDirectedTask } from './read-task.ts';
import { nameRepresentative } from './representatives.ts';

const db = useTestDatabase({ withUnits: true });
givenFileStore();
const clock = atTime('10:00', '2026-11-22');
const door = useReportingDoor(db, [evidenceFileRoute], clock);
const as = (actor: Actor) => db.context({ actor, clock });
const WORK = ['monitoring.report-progress', 'monitoring.read', 'documents.keep-files'];
const ANGIANG: Place = { area: '91', part: 'committee' };
const centre = official('trung tâm', ['monitoring.direct-tasks', 'monitoring.verify-tasks', 'monitoring.read']);
const anGiang = official('An Giang', WORK, ANGIANG);
const canTho = official('Cần Thơ', WORK, { area: '92', part: 'committee' });
const verifier = official('kiểm chứng', ['monitoring.verify-tasks', 'monitoring.read', 'documents.keep-files']);
let committees: Assignee[];
let office: Extract<Assignee, { kind: 'body' }>;

beforeAll(async () => {
  const history = await db.inTx(unitHistory);
  committees = ['91', '92'].map((code) => {
    const unit = history.versionsWithCode(code).find(({ validTo, level }) => validTo === null && level === 'province');
    if (!unit) throw new Error(`no province ${code}`);
    return { kind: 'unit', unitId: unit.unitId, part: 'committee' };
  });
  const [body] = (await listCentralBodies(db.context(), { name: 'Văn phòng Trung ương Đảng' })).bodies;
  if (!body) throw new Error('no office');
  office = { kind: 'body', bodyId: body.bodyId };
  const manager = official('quản trị', ['monitoring.name-representatives']);
  const named = { accountId: verifier.id, bodyId: body.bodyId, validTo: null, decision: 'Quyết định kiểm tra' };
  await nameRepresentative(as(manager), named);
});

async function givenTask(): Promise<DirectedTaskId> {
  const { taskId } = await createTask(as(centre), {
    textVi: 'Công khai đường dây nóng',
    responsibility: '',
    milestones: '',
    expectedOutput: '',
    authority: '',
    dueKind: 'by-end-of',
    due: '2099-12-31',
    start: '',
    assigner: CENTRE,
    system: 'portal',
    chosen: committees.map((to) => ({ role: 'lead', to })),
  });
  return taskId;
}
async function assignmentIn(taskId: DirectedTaskId, area: string) {
  const { assignments } = await readDirectedTask(as(centre), { taskId });
  const one = assignments.find(({ at }) => at.area === area);
  if (!one) throw new Error(`no part of ${area}`);
  return one;
}
async function report(taskId: DirectedTaskId, step: BodyStep, actor = anGiang, area = '91') {
  const { assignmentId, seen, at } = await assignmentIn(taskId, area);
  return reportOnAssignment(as(actor), { assignmentId, at, seen, step });
}
async function givenFile(actor = anGiang, province = '91', reporter = province) {
  const fileId = newFileId(province);
  await keepFile(as(actor), { fileId, name: 'Ảnh.pdf', provinceCode: province, reporter, content: pdf(fileId) });
  return fileId;
}
type FileIds = ReturnType<typeof newFileId>[];
const progress = (...fileIds: FileIds): BodyStep => ({ kind: 'progress', percent: 40, words: 'đã làm một phần', fileIds });
const finish = (fileIds: FileIds): BodyStep => ({
  kind: 'finish',
  words: 'đã xong',
  evidence: [{ text: 'Quyết định công bố' }],
  fileIds,
});

describe('a step of a task is shown by files (C-17)', () => {
  test('progress and result name files of the body; the log lists them, and whoever may read the task gets them', async () => {
    const [taskId, first, second] = [await givenTask(), await givenFile(), await givenFile()];
    await report(taskId, progress(first));
    await report(taskId, finish([first, second]));
    const { assignmentId } = await assignmentIn(taskId, '91');
    const { steps } = await readAssignmentLog(as(centre), { taskId, assignmentId });
    const listed = (fileId: string) => ({ fileId, name: 'Ảnh.pdf', mediaType: 'application/pdf', bytes: pdf(fileId).length });
    expect(steps.map(({ files }) => files)).toEqual([[], [listed(first)], [listed(first), listed(second)]]);
    for (const [actor, within] of [
      [centre, ''],
      [anGiang, '?area=91&part=committee'],
    ] as const) {
      door.as(actor);
      const { status, bytes, headers } = await door.get(`/direction/tasks/${taskId}/files/${second}${within}`);
      expect([status, bytes.equals(pdf(second))]).toEqual([200, true]);
      expect(headers['content-disposition']).toContain("filename*=UTF-8''%E1%BA%A2nh.pdf");
    }
    expect(await db.owner('select attached_at is not null as yes from documents.file where file_id = $1', [first])).toEqual([
      { yes: true },
    ]);
  });

  test('a file that is not there, or another body’s, is refused by its id, and the step is not taken', async () => {
    const [taskId, other, none] = [await givenTask(), await givenFile(canTho, '92'), newFileId('91')];
    for (const fileId of [other, none])
      await expect(report(taskId, progress(fileId))).rejects.toMatchObject({
        code: 'monitoring/file-missing',
        params: { fileId },
      });
    expect((await assignmentIn(taskId, '91')).seen).toBe(1);
  });

  test('at most five files show a step', async () => {
    const taskId = await givenTask();
    const six = await Promise.all(Array.from({ length: 6 }, () => givenFile()));
    await expect(report(taskId, progress(...six))).rejects.toMatchObject({ code: 'kernel/invalid-input' });
    await report(taskId, progress(...six.slice(1)));
  });

  test('a file is read neither through another task nor by who reads another area or block, with a line in the audit', async () => {
    const [taskId, another, fileId] = [await givenTask(), await givenTask(), await givenFile()];
    await report(taskId, progress(fileId));
    door.as(centre);
    const path = (task: string, within = '') => `/direction/tasks/${task}/files/${fileId}${within}`;
    for (const missed of [path(another), path(taskId, '?area=92'), path(taskId, '?area=91&part=party')])
      expect((await door.get(missed)).body, missed).toMatchObject({ type: 'monitoring/file-not-found', status: 404 });
    door.as(canTho);
    expect((await door.get(path(taskId))).status).toBe(403);
    expect((await door.get(path(taskId, '?area=92&part=committee'))).status).toBe(404);
    const lines = await db.owner(
      `select from kernel.audit_line where action = 'monitoring.read-task-file' and subject ->> 'fileId' = $1`,
      [fileId],
    );
    expect(lines.length).toBeGreaterThan(0);
  });
});

test('what a check found is shown by files of the verifier’s body, beside those of the claim (C-12)', async () => {
  const [taskId, claimed] = [await givenTask(), await givenFile()];
  await report(taskId, finish([claimed]));
  await drawResults(as(centre), { at: CENTRE, verifier: office, seed: 'hạt giống', part: 1, whole: 1 });
  const [one] = (await listChecks(as(verifier), { outcome: 'not-checked' })).checks.filter((check) => check.taskId === taskId);
  if (!one) throw new Error('the result was not drawn');
  expect(one).toMatchObject({
    claimFiles: [{ fileId: claimed }],
    filePlace: { provinceCode: '00', reporter: office.bodyId },
  });
  const found = await givenFile(verifier, '00', office.bodyId);
  const { assignmentId, claim, at, seen } = one;
  const finding = { kind: 'verify', words: 'đã gọi thử', evidence: [{ text: 'Ảnh chụp màn hình' }] } as const;
  const check = (fileIds: FileIds) =>
    checkResult(as(verifier), {
      assignmentId,
      claim,
      at,
      seen,
      finding: { ...finding, evidence: [...finding.evidence], fileIds },
    });
  await expect(check([claimed])).rejects.toMatchObject({ code: 'monitoring/file-missing' });
  await check([found]);
  const [checked] = (await listChecks(as(centre), { outcome: 'verified' })).checks;
  expect(checked).toMatchObject({ files: [{ fileId: found }], claimFiles: [{ fileId: claimed }] });
  door.as(centre);
  expect((await door.get(`/direction/tasks/${taskId}/files/${found}`)).bytes).toEqual(pdf(found));
});
