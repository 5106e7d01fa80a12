import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Command, type DatabaseEnvironment, EXIT, UsageError } from '#kernel/command';
import { readConfig } from '#kernel/config';
import { createLog } from '#kernel/log';
import { useTestDatabase } from '#test/harness';
import { importIssuedDocumentsCommand, importReadinessCommand, importRolloutCommand } from './import-readiness.ts';

const db = useTestDatabase();
const REFERENCE = new URL('../../../../../../data/reference/', import.meta.url).pathname;
const shipped = (name: string) => `${REFERENCE}${name}`;
const CHECKLIST = ['readiness-items.csv', 'readiness-2025-06-25.csv', 'readiness-not-reported-2025-06-25.csv'].map(shipped);
const OF = { day: '2025-06-25', source: 'Báo cáo thử' };
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readiness-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function run(command: Command, positionals: readonly string[], values: Record<string, string> = OF) {
  const [out, errors]: [string[], string[]] = [[], []];
  if (!command.needsDatabase) throw new Error('works on the database');
  const environment: DatabaseEnvironment = {
    config: readConfig({ DATA_DIR: '.data' }, '.'),
    log: createLog('silent'),
    context: db.context(),
    stopRequested: new Promise(() => {}),
    out: (text) => void out.push(text),
    error: (text) => void errors.push(text),
    progress: () => {},
  };
  return { exit: await command.run(environment, { positionals, values }), out, errors };
}

test('the shipped files are imported once, the second time nothing changes (C-15, C-20, C-21)', async () => {
  expect(await run(importReadinessCommand, CHECKLIST)).toMatchObject({
    exit: EXIT.done,
    out: ['Đã nạp / Imported: 30 mục / items, 190 dòng / rows'],
  });
  expect((await run(importReadinessCommand, CHECKLIST)).out[0]).toMatch(/^Không đổi/);
  const rollout = [shipped('ministry-rollout-2026-02-06.csv')];
  expect((await run(importRolloutCommand, rollout)).out).toEqual(['Đã nạp / Imported: 14']);
  expect((await run(importRolloutCommand, rollout)).out).toEqual(['Không đổi / Unchanged: 14']);
  const documents = [shipped('issued-documents-2026-02-06.csv')];
  expect((await run(importIssuedDocumentsCommand, documents)).out).toEqual(['Đã nạp / Imported: 34']);
  expect((await run(importIssuedDocumentsCommand, documents)).out).toEqual(['Không đổi / Unchanged: 0']);
});

test('each fault is a line with file, line and column, and nothing is written', async () => {
  const path = join(folder, 'trien-khai.csv');
  await writeFile(path, 'ministry_vi,deployed,required,pct_published\nBộ A,hai,2,50%\n');
  expect(await run(importRolloutCommand, [path])).toMatchObject({
    exit: EXIT.faultyInput,
    out: [],
    errors: ['trien-khai.csv:2:deployed: phải là số nguyên không âm / must be a whole number, not below zero'],
  });
  const states = join(folder, 'states.csv');
  await writeFile(states, 'item_key,published_name,province_code,difficulty_vi,listed_not_finished\nunknown,Huế,46,,yes\n');
  const faulty = await run(importReadinessCommand, [CHECKLIST[0] ?? '', states, CHECKLIST[2] ?? '']);
  expect(faulty.errors).toEqual([
    'states.csv:2:item_key: không có mục này trong danh sách mục / no such item in the list of items',
  ]);
});

test('a day that does not exist and a missing source are told with the usage', async () => {
  for (const values of [
    { day: '2025-02-30', source: 'x' },
    { day: '2025-06-25' },
    { source: 'x' },
    { day: '2025-06-25', source: ' ' },
  ])
    await expect(run(importRolloutCommand, ['x.csv'], values as unknown as Record<string, string>)).rejects.toBeInstanceOf(
      UsageError,
    );
});
