import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { databaseProcess, type ProgramProcess, removeDataDir, startProgram } from './server-process.ts';

const ROUNDS = 12;

const dataDirs: string[] = [];
const running: ProgramProcess[] = [];
afterEach(async () => {
  for (const program of running.splice(0)) program.child.kill('SIGKILL');
  for (const dataDir of dataDirs.splice(0)) await removeDataDir(dataDir);
});

async function newDataDir(): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), 'operations-'));
  dataDirs.push(dataDir);
  return dataDir;
}

async function start(dataDir: string): Promise<ProgramProcess> {
  const program = await startProgram(['serve'], { dataDir });
  running.push(program);
  return program;
}

test('killed at any moment of its first start, the program starts again (K-03)', async () => {
  const dataDir = await newDataDir();
  for (let round = 0; round < ROUNDS; round += 1) {
    const program = await start(dataDir);
    await sleep(250 * (round + 1));
    program.child.kill('SIGKILL');
    await program.ended();
  }
  const survivor = await start(dataDir);
  await survivor.live();
  survivor.child.kill('SIGTERM');
  expect(await survivor.ended()).toBe(0);
});

test('a database killed under a running server is started by the next start, with its data whole', async () => {
  const dataDir = await newDataDir();
  const first = await start(dataDir);
  await first.live();
  const pid = await databaseProcess(dataDir);
  if (pid === null) throw new Error('no database runs');
  process.kill(pid, 'SIGKILL');
  await sleep(500);
  expect(first.child.exitCode).toBeNull();
  first.child.kill('SIGKILL');
  await first.ended();
  const second = await start(dataDir);
  await second.live();
  expect(await databaseProcess(dataDir)).not.toBe(pid);
});

test('two servers that start at once on one data directory migrate once, both serve, and the last one stops the database', async () => {
  const dataDir = await newDataDir();
  const programs = await Promise.all([start(dataDir), start(dataDir)]);
  await Promise.all(programs.map((program) => program.live()));
  const [first, second] = programs;
  first?.child.kill('SIGTERM');
  expect(await first?.ended()).toBe(0);
  expect(await databaseProcess(dataDir)).not.toBeNull();
  await second?.live();
  second?.child.kill('SIGTERM');
  expect(await second?.ended()).toBe(0);
  expect(await databaseProcess(dataDir)).toBeNull();
});

test('signals while it starts end the program too, and leave no database behind', async () => {
  const dataDir = await newDataDir();
  for (let round = 0; round < ROUNDS; round += 1) {
    const program = await start(dataDir);
    await sleep(200 * (round + 1));
    program.child.kill('SIGTERM');
    await program.ended();
    const next = await start(dataDir);
    await next.live();
    next.child.kill('SIGTERM');
    expect(await next.ended()).toBe(0);
    expect(await databaseProcess(dataDir)).toBeNull();
  }
});
