import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { removeDataDir, startProgram } from './server-process.ts';

const ROUNDS = 15;
let folder = '';
const dataDir = (name: string) => join(folder, name);
const whole = () => join(folder, 'whole.backup');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backup-kills-'));
  await expectEnded([0], 'source', 'backup', '--out', whole());
});
afterAll(async () => {
  for (const name of ['source', 'target']) await removeDataDir(dataDir(name));
  await rm(folder, { recursive: true, force: true });
});

/** Runs the command; what it said stands beside an exit code that is none of these. */
async function expectEnded(codes: readonly number[], at: string, ...words: string[]): Promise<void> {
  const program = await startProgram(words, { dataDir: dataDir(at) });
  const code = await program.ended();
  expect(codes, `${words[0]} ended with ${code}:\n${program.output()}`).toContain(code);
}

/** Lets the command work for so long, then kills it. @returns its exit code when it was quicker */
async function killedAfter(milliseconds: number, at: string, ...words: string[]): Promise<number | string> {
  const program = await startProgram(words, { dataDir: dataDir(at) });
  await sleep(milliseconds);
  program.child.kill('SIGKILL');
  return program.ended();
}

test('a back-up killed at any moment leaves no file, or a whole one (K-03)', async () => {
  for (let round = 0; round < ROUNDS; round += 1) {
    const name = `killed-${round}.backup`;
    await killedAfter(300 + 100 * round, 'source', 'backup', '--out', join(folder, name));
    if ((await readdir(folder)).includes(name)) await expectEnded([0], 'source', 'backup-verify', join(folder, name));
  }
});

test('a restoring killed at any moment leaves the empty place empty, or all restored (K-03)', async () => {
  let restored = false;
  for (let round = 0; round < ROUNDS && !restored; round += 1) {
    const code = await killedAfter(500 + 150 * round, 'target', 'restore', whole());
    // A kill after the commit leaves all of it: the next one is refused since the place is filled.
    restored = code === 0 || code === 2;
  }
  await expectEnded([0, 2], 'target', 'restore', whole());
  await expectEnded([0], 'target', 'backup', '--out', join(folder, 'again.backup'));
});
