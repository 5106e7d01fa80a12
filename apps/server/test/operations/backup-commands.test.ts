import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { removeDataDir, startProgram } from './server-process.ts';

type Told = { readonly tables: readonly { readonly name: string; readonly rows: number; readonly sha256: string }[] };

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

const toldIn = (output: string): Told => JSON.parse(output.split('\n').find((line) => line.startsWith('{')) ?? 'null') as Told;
/** Without the audit, to which every start of the program may add. */
const sums = ({ tables }: Told) => tables.filter(({ name }) => !name.startsWith('kernel.audit') && name !== 'queue.pending_job');

describe('back-up and restoring as commands (K-03)', { timeout: 120_000 }, () => {
  test('what was backed up, restored elsewhere and backed up again is the same in every table', async () => {
    const first = await run('source', 'backup', '--out', file('first'), '--json');
    expect(first).toMatchObject({ code: 0 });
    expect((await run('target', 'restore', file('first'))).output).toContain('Đã phục hồi / Restored');
    const second = await run('target', 'backup', '--out', file('second'), '--json');
    expect(sums(toldIn(second.output))).toEqual(sums(toldIn(first.output)));
    expect(sums(toldIn(first.output)).some(({ rows }) => rows > 0)).toBe(true);
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
