import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DatabaseEnvironment, EXIT } from '#kernel/command';
import { readConfig } from '#kernel/config';
import { createLog } from '#kernel/log';
import { anonymous } from '#kernel/permission';
import { seedUnits } from '#modules/organisations';
import { useTestDatabase } from '#test/harness';
import { official } from '#test/monitoring/officials';
import { importDirectivesCommand } from '../../commands/import-directives.ts';
import { importDirectives } from './import-directives.ts';
import { listDirectedTasks } from './list-tasks.ts';
import { listDirectives, readDirective } from './read-directives.ts';
import { readAssignmentLog, readDirectedTask } from './read-task.ts';

const db = useTestDatabase({ withUnits: true });
const SHIPPED = new URL('../../../../../../../data/reference/directives.csv', import.meta.url);
let content: string;
let folder: string;

beforeAll(async () => {
  content = await readFile(SHIPPED, 'utf8');
  folder = await mkdtemp(join(tmpdir(), 'directives-'));
  await seedUnits(db.context(), {});
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function command(text: string, { json = false } = {}) {
  const path = join(folder, 'directives.csv');
  await writeFile(path, text);
  const [out, error]: [string[], string[]] = [[], []];
  const environment: DatabaseEnvironment = {
    config: readConfig({ DATA_DIR: folder }, folder),
    log: createLog('silent'),
    context: db.context(),
    stopRequested: new Promise(() => {}),
    out: (line) => void out.push(line),
    error: (line) => void error.push(line.replace(path, 'FILE')),
    progress: () => {},
  };
  if (!importDirectivesCommand.needsDatabase) throw new Error('import-directives works on the database');
  const exit = await importDirectivesCommand.run(environment, { positionals: [path], values: json ? { json } : {} });
  return { exit, out, error };
}
const rows = async () =>
  (
    await db.owner<{ n: string }>(
      `select (select count(*) from monitoring.directed_task) || '/' || (select count(*) from monitoring.task_plan) || '/'
       || (select count(*) from monitoring.directed_assignment) || '/' || (select count(*) from monitoring.assignment_step) as n`,
    )
  )[0]?.n;
const of = async (number: string) => {
  const { directives } = await listDirectives(db.context(), {});
  const found = directives.find((one) => one.number === number);
  if (!found) throw new Error(`no directive ${number}`);
  return readDirective(db.context(), { directiveId: found.directiveId });
};
const task = async (number: string, key: string) => {
  const found = (await of(number)).tasks.find(({ taskKey }) => taskKey === key);
  if (!found) throw new Error(`no task ${key}`);
  return readDirectedTask(db.context(), { taskId: found.taskId });
};

describe('the published directives (C-16, C-17)', () => {
  test('a file with a fault is refused by line and column, and nothing is written', async () => {
    const broken = content.replace('cd96-1a-1,order', 'cd96-1a-1,wish');
    expect(await command(broken)).toMatchObject({
      exit: EXIT.faultyInput,
      error: [expect.stringMatching(/^FILE:3:11: .*order.* \/ must be one of order/)],
    });
    expect(await rows()).toBe('0/0/0/0');
  });

  test('116 tasks of four documents come in, and words that name no body are told', async () => {
    const { exit, out, error } = await command(content, { json: true });
    expect(exit).toBe(EXIT.done);
    expect(JSON.parse(out[0] ?? '')).toMatchObject({ directives: 4, newTasks: 116, changedTasks: 0, unchangedTasks: 0 });
    expect(error.some((line) => line.includes('Tổng công ty Bưu điện Việt Nam'))).toBe(true);
    const { directives } = await listDirectives(db.context(), {});
    expect(directives.map(({ number, issuedOn, tasks }) => [number, issuedOn, tasks])).toEqual([
      ['1040/TCT', '2026-02-07', 13],
      ['96/CĐ-TTg', '2025-06-26', 28],
      ['318/TB-VPCP', '2025-06-24', 32],
      ['Báo cáo 05 HTTT', null, 43],
    ]);
  });

  test('the same file again changes nothing', async () => {
    const before = await rows();
    expect(JSON.parse((await command(content, { json: true })).out[0] ?? '')).toMatchObject({
      newTasks: 0,
      changedTasks: 0,
      unchangedTasks: 116,
      assignments: 0,
    });
    expect(await rows()).toBe(before);
  });

  test('"all provinces" are 34 assignments, each at the People\'s Committee of its province', async () => {
    const { assignments } = await task('96/CĐ-TTg', 'cd96-1a-1');
    expect(assignments).toHaveLength(34);
    expect(assignments.find(({ at }) => at.area === '91')).toMatchObject({
      role: 'lead',
      at: { area: '91', part: 'committee' },
      title: { vi: 'Ủy ban nhân dân tỉnh An Giang' },
      phase: 'assigned',
      verification: 'not-checked',
    });
  });

  test('who takes part is supporting; old names lead to the same enterprise; unknown ones wait for a person', async () => {
    const { assignments } = await task('96/CĐ-TTg', 'cd96-2a-4');
    expect(assignments.filter(({ role }) => role === 'supporting').map(({ title }) => title.vi)).toEqual(['Văn phòng Chính phủ']);
    const suppliers = (await task('96/CĐ-TTg', 'cd96-4-1')).assignments;
    expect(suppliers.map(({ assignee }) => assignee.kind)).toEqual(['body', 'body', 'body', 'body', 'body']);
    const posts = (await task('Báo cáo 05 HTTT', 'bc05-313-a8')).assignments;
    expect(posts.map(({ assignee }) => assignee)).toEqual([
      { kind: 'named', text: 'ViettelPost' },
      { kind: 'named', text: 'VNPost' },
    ]);
  });

  test('the deadline stands as published and as computed, with what contradicts it (DIR-101)', async () => {
    expect((await task('318/TB-VPCP', 'tb318-2-2b1')).task).toMatchObject({
      publishedDue: '2025-06-27',
      dueVi: 'trước ngày 27/6/2025',
      dueKind: 'before',
      dueAt: '2025-06-26T17:00:00.000Z',
      note: expect.stringContaining('96/CĐ-TTg 1.a later gives'),
    });
    expect((await task('96/CĐ-TTg', 'cd96-1a-1')).task.dueAt).toBe('2025-06-27T17:00:00.000Z');
  });

  test('tasks that lack one of the six clear points are listed, page after page (C-16)', async () => {
    const seen: string[] = [];
    let after: Awaited<ReturnType<typeof listDirectedTasks>>['next'] = null;
    do {
      const page: Awaited<ReturnType<typeof listDirectedTasks>> = await listDirectedTasks(db.context(), {
        unclear: true,
        limit: 50,
        ...(after ? { after } : {}),
      });
      expect(page.tasks.every(({ missingPoints }) => missingPoints.length > 0)).toBe(true);
      seen.push(...page.tasks.map(({ taskKey }) => taskKey));
      after = page.next;
    } while (after);
    expect([seen.length, new Set(seen).size]).toEqual([116, 116]);
    expect(
      (await listDirectedTasks(db.context(), { area: '91', limit: 200 })).tasks.every(({ standing }) => standing.total > 0),
    ).toBe(true);
  });

  test('what a document leaves unsaid is marked: responsibility and authority', async () => {
    expect((await task('96/CĐ-TTg', 'cd96-1a-1')).task.missingPoints).toEqual(['responsibility', 'authority']);
  });

  test('other words for a known task are a new version of its plan; its assignments learn the new deadline', async () => {
    const changed = content.replace('2025-06-29,procedures,Các TTHC', '2025-06-28,procedures,Các TTHC');
    expect(JSON.parse((await command(changed, { json: true })).out[0] ?? '')).toMatchObject({ newTasks: 0, changedTasks: 1 });
    const { task: found, assignments } = await task('96/CĐ-TTg', 'cd96-2a-1');
    expect(found).toMatchObject({ version: 2, dueAt: '2025-06-28T17:00:00.000Z' });
    expect(new Set(assignments.map(({ dueAt, seen }) => `${dueAt} ${seen}`))).toEqual(new Set(['2025-06-28T17:00:00.000Z 2']));
    const [first] = assignments;
    const { steps } = await readAssignmentLog(db.context(), {
      taskId: found.taskId,
      assignmentId: first?.assignmentId ?? ('' as never),
    });
    expect(steps.map(({ step }) => step.kind)).toEqual(['assign', 'change-plan']);
  });
});

describe('who may read and take in directives', () => {
  const angiang = official('An Giang', ['monitoring.read'], { area: '91', part: null });
  const ofNation = official('người đọc', ['monitoring.read']);

  test('only who directs tasks for the nation takes in a file', async () => {
    await expect(importDirectives(db.context({ actor: ofNation }), { content })).rejects.toMatchObject({
      code: 'kernel/not-permitted',
    });
    await expect(importDirectives(db.context({ actor: anonymous }), { content })).rejects.toMatchObject({
      code: 'kernel/not-signed-in',
    });
  });

  test('a province reads its own part of a task and nothing of another', async () => {
    const context = db.context({ actor: angiang });
    await expect(listDirectives(context, {})).rejects.toMatchObject({ code: 'kernel/not-permitted' });
    await expect(listDirectives(context, { area: '92' })).rejects.toMatchObject({ code: 'kernel/not-permitted' });
    const { directives } = await listDirectives(context, { area: '91' });
    const telegram = directives.find(({ number }) => number === '96/CĐ-TTg');
    expect(telegram).toMatchObject({ tasks: 25, standing: { total: 25 } });
    const page = await readDirective(context, { area: '91', directiveId: telegram?.directiveId ?? ('' as never) });
    expect(page.tasks.every(({ publishedAssignees }) => publishedAssignees.includes('tỉnh'))).toBe(true);
    const own = await readDirectedTask(context, { area: '91', taskId: page.tasks[0]?.taskId ?? ('' as never) });
    expect(own.assignments.map(({ at }) => at.area)).toEqual(['91']);
    expect([own.allAssignments, own.leads]).toEqual([34, 34]);
  });

  test('a task in which the province has no part is not there for it', async () => {
    const { task: ministries } = await task('318/TB-VPCP', 'tb318-2-3b2');
    await expect(
      readDirectedTask(db.context({ actor: angiang }), { area: '91', taskId: ministries.taskId }),
    ).rejects.toMatchObject({
      code: 'monitoring/task-not-found',
    });
  });
});
