import { chown, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { acquireCluster, type Cluster, OWNER_LOGIN } from '#kernel/db/embedded/cluster';
import { databaseProcess, type ProgramProcess, removeDataDir, startProgram } from './server-process.ts';

/** Debian's "nobody": an account that owns nothing. */
const NOBODY = { uid: 65_534, gid: 65_534 };
const isRoot = process.getuid?.() === 0;

/** Made by the first test that starts a database on it: making one takes as long as all else in these tests. */
let shared = '';
beforeAll(async () => {
  shared = await mkdtemp(join(tmpdir(), 'operations-'));
});
afterAll(() => removeDataDir(shared));

const dataDirs: string[] = [];
const running: ProgramProcess[] = [];
afterEach(async () => {
  for (const program of running.splice(0)) program.child.kill('SIGKILL');
  for (const dataDir of dataDirs.splice(0)) await removeDataDir(dataDir);
});

const acquire = (dataDir: string): Promise<Cluster> => acquireCluster(dataDir, null);

async function newDataDir(): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), 'operations-'));
  dataDirs.push(dataDir);
  return dataDir;
}

async function serving(options: Parameters<typeof startProgram>[1]): Promise<ProgramProcess> {
  const program = await startProgram(['serve'], options);
  running.push(program);
  await program.live();
  return program;
}

async function databaseOf(cluster: Cluster): Promise<string> {
  const client = new Client({ connectionString: cluster.url(OWNER_LOGIN, cluster.passwords.owner) });
  await client.connect();
  const { rows } = await client.query<{ folder: string }>(`select current_setting('data_directory') as folder`);
  await client.end();
  return rows[0]?.folder ?? '';
}

test('those who start at once on one new data directory share its database, and the last stops it', {
  timeout: 60_000,
}, async () => {
  const [first, second, third] = await Promise.all([acquire(shared), acquire(shared), acquire(shared)]);
  const pid = await databaseProcess(shared);
  expect(pid).not.toBeNull();
  await first.release();
  await second.release();
  expect(await databaseProcess(shared)).toBe(pid);
  expect(await databaseOf(third)).toContain(shared);
  await third.release();
  expect(await databaseProcess(shared)).toBeNull();
});

test('those who end at the same moment stop the database once and without a fault', { timeout: 60_000 }, async () => {
  const clusters = await Promise.all([acquire(shared), acquire(shared), acquire(shared)]);
  await Promise.all(clusters.map((cluster) => cluster.release()));
  expect(await databaseProcess(shared)).toBeNull();
});

test('two data directories have two databases side by side', { timeout: 60_000 }, async () => {
  const dirs = [shared, await newDataDir()] as const;
  const clusters = await Promise.all(dirs.map(acquire));
  const folders = await Promise.all(clusters.map(databaseOf));
  expect(folders[0]).not.toBe(folders[1]);
  expect(await databaseProcess(dirs[0])).not.toBe(await databaseProcess(dirs[1]));
  await Promise.all(clusters.map((cluster) => cluster.release()));
  expect([await databaseProcess(dirs[0]), await databaseProcess(dirs[1])]).toEqual([null, null]);
});

test('after kill -9 the next start works on the same data; SIGTERM ends everything in order (K-01)', {
  timeout: 60_000,
}, async () => {
  const dataDir = await newDataDir();
  const killed = await serving({ dataDir });
  killed.child.kill('SIGKILL');
  expect(await killed.ended()).toBe('SIGKILL');
  const next = await serving({ dataDir });
  next.child.kill('SIGTERM');
  expect(await next.ended()).toBe(0);
  expect(await databaseProcess(dataDir)).toBeNull();
});

test('the program serves as an ordinary user', { timeout: 60_000 }, async () => {
  const dataDir = await newDataDir();
  if (isRoot) await chown(dataDir, NOBODY.uid, NOBODY.gid);
  const program = await serving({ dataDir, account: isRoot ? NOBODY : undefined });
  program.child.kill('SIGTERM');
  expect(await program.ended()).toBe(0);
});
