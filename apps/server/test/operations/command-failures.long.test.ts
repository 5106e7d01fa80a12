import { mkdtemp, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { useTestDatabase } from '#test/harness';
import { removeDataDir, startProgram } from './server-process.ts';

const db = useTestDatabase();
const dataDir = await mkdtemp(join(tmpdir(), 'thong-suot-failures-'));
afterAll(() => removeDataDir(dataDir));

/** What an operator reads when a command fails, and its exit code. */
async function outcome(words: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const program = await startProgram(words, { dataDir, environment });
  return { code: await program.ended(), output: program.output() };
}
const WITHOUT_TRACE = /^(?!.*\n {4}at )/s;

test.each([
  ['a database that does not run', ['audit-verify'], { DATABASE_URL: 'postgres://a:b@127.0.0.1:1/c' }, 1, / \/ Cannot connect/],
  ['a folder in place of a back-up', ['backup-verify', tmpdir()], {}, 1, / \/ This is a folder/],
  [
    'a file in place of the data directory',
    ['audit-verify'],
    { DATA_DIR: join(dataDir, 'file', 'below') },
    1,
    / \/ Not a folder/,
  ],
  ['an option that there is not', ['audit-verify', '--nope'], {}, 2, /Sai cách dùng \/ Wrong use/],
])('%s is told in both languages, without a trace', { timeout: 60_000 }, async (_what, words, environment, code, told) => {
  await writeFile(join(dataDir, 'file'), '');
  expect(await outcome(words, environment)).toEqual({ code, output: expect.stringMatching(told) });
  expect((await outcome(words, environment)).output).toMatch(WITHOUT_TRACE);
});

test('our own mistake ends with its trace and the constraint, and without the row', { timeout: 60_000 }, async () => {
  await db.owner('alter table identity.data_key add constraint never check (false) not valid');
  const { code, output } = await outcome(['rotate-keys'], { DATABASE_URL: db.connections.owner });
  expect(code).toBe(1);
  expect(output).toMatch(/violates check constraint|"…"/);
  expect(output).toMatch(/\n {4}at [\s\S]*constraint: never/);
  expect(output).not.toContain('Failing row');
});

test('a port that another program has is told, and everything that was started ends', { timeout: 60_000 }, async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as AddressInfo;
  const { code, output } = await outcome(['serve'], { PORT: String(port) });
  other.close();
  expect(code).toBe(1);
  expect(output).toMatch(/đặt PORT khác \/ The address is in use/);
  expect(output).toMatch(WITHOUT_TRACE);
});
