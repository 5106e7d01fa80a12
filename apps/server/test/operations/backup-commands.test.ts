import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readingBackup } from '#kernel/backup/backup-file';
import { removeDataDir, startProgram } from './server-process.ts';

let folder = '';
const dataDir = (name: string) => join(folder, name);
const file = (name: string) => join(folder, `${name}.backup`);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backup-commands-'));
});
afterAll(async () => {
  for (const name of ['source', 'target']) await removeDataDir(dataDir(name));
  await rm(folder, { recursive: true, force: true });
});

async function run(at: string, ...words: string[]): Promise<{ code: number | string; output: string }> {
  const program = await startProgram(words, { dataDir: dataDir(at) });
  const code = await program.ended();
  return { code, output: program.output() };
}

/** The rows of every table in a back-up, sorted: their order on disk is the server's own affair. Without the audit, to which each start may add. */
async function contentOf(path: string): Promise<Record<string, string[]>> {
  const { size } = await stat(path);
  const content: Record<string, string[]> = {};
  await readingBackup(
    path,
    size,
    () => undefined,
    async (reader) => {
      for (const { name } of reader.header.tables) {
        const pieces: Buffer[] = [];
        for await (const piece of reader.rows()) pieces.push(Buffer.from(piece));
        if (!name.startsWith('kernel.audit')) content[name] = Buffer.concat(pieces).toString('utf8').split('\n').sort();
      }
      await reader.trailer();
    },
  );
  return content;
}

describe('back-up and restoring as commands (K-03)', { timeout: 120_000 }, () => {
  test('what was backed up, restored elsewhere and backed up again is the same in every table', async () => {
    expect(await run('source', 'backup', '--out', file('first'))).toMatchObject({ code: 0 });
    expect((await run('target', 'restore', file('first'))).output).toContain('Đã phục hồi / Restored');
    expect(await run('target', 'backup', '--out', file('second'))).toMatchObject({ code: 0 });
    const first = await contentOf(file('first'));
    expect(await contentOf(file('second'))).toEqual(first);
    expect(first['organisations.unit']?.length).toBeGreaterThan(1000);
  });

  test('a second restoring is refused, with exit code 2', async () => {
    const again = await run('target', 'restore', file('first'));
    expect(again).toMatchObject({ code: 2 });
    expect(again.output).toMatch(/đã có dữ liệu.* \/ The database holds data already/);
  });

  test('a file that is there is not overwritten, with exit code 2', async () => {
    expect(await run('source', 'backup', '--out', file('first'))).toMatchObject({
      code: 2,
      output: expect.stringContaining('not overwritten'),
    });
    expect((await readdir(folder)).filter((name) => name.includes('partial'))).toEqual([]);
  });

  test('a whole file is told to be whole, one that is not there is refused, and no file at all is a wrong use', async () => {
    expect(await run('source', 'backup-verify', file('first'))).toMatchObject({
      code: 0,
      output: expect.stringContaining('Nguyên vẹn / Whole'),
    });
    expect(await run('source', 'backup-verify', file('none'))).toMatchObject({
      code: 2,
      output: expect.stringContaining('There is no such file'),
    });
    expect(await run('source', 'backup')).toMatchObject({ code: 2, output: expect.stringContaining('--out FILE') });
  });
});
