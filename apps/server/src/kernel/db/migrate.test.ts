import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeEach, expect, inject, test } from 'vitest';
import { asOwner, onDatabase } from '#test/harness';
import { migrate } from './migrate.ts';

const server = inject('template').connections.owner;
const databases: string[] = [];
const folders: string[] = [];
let url = '';
let folder = '';

beforeEach(async () => {
  const name = `migrate_${randomBytes(6).toString('hex')}`;
  databases.push(name);
  await asOwner(server, (client) => client.query(`create database ${name}`));
  url = onDatabase(server, name);
  folder = await mkdtemp(join(tmpdir(), 'migrations-'));
  folders.push(folder);
  await mkdir(join(folder, 'kernel'));
  await write('0001-first.sql', 'create table kernel.first (x int); grant insert on kernel.first to :app;');
});
afterAll(async () => {
  for (const name of databases) await asOwner(server, (client) => client.query(`drop database ${name} with (force)`));
  for (const path of folders) await rm(path, { recursive: true, force: true });
});

const write = (file: string, sql: string) => writeFile(join(folder, 'kernel', file), sql);
const run = () => migrate(url, [{ schema: 'kernel', folder: pathToFileURL(`${join(folder, 'kernel')}/`) }]);
const query = async (sql: string) => asOwner(url, async (client) => (await client.query<Record<string, unknown>>(sql)).rows);
const tableExists = async (name: string) => (await query(`select to_regclass('${name}') is not null as there`))[0]?.['there'];

test('files are applied once, in the order of their names', async () => {
  await write('0002-second.sql', 'alter table kernel.first add y int;');
  expect(await run()).toEqual(['kernel/0001-first.sql', 'kernel/0002-second.sql']);
  expect(await run()).toEqual([]);
  await write('0003-third.sql', 'select 1;');
  expect(await run()).toEqual(['kernel/0003-third.sql']);
});

test('four processes that start at once migrate once', async () => {
  await write('0002-slow.sql', 'select pg_sleep(0.2); create table kernel.second (x int);');
  const applied = await Promise.all([run(), run(), run(), run()]);
  expect(applied.flat()).toEqual(['kernel/0001-first.sql', 'kernel/0002-slow.sql']);
});

test('a file that fails leaves nothing of itself, and what came before stays', async () => {
  await write('0002-broken.sql', 'create table kernel.second (x int); select 1 / 0;');
  await write('0003-never.sql', 'create table kernel.third (x int);');
  await expect(run()).rejects.toThrow('migration kernel/0002-broken.sql failed');
  expect([await tableExists('kernel.first'), await tableExists('kernel.second'), await tableExists('kernel.third')]).toEqual([
    true,
    false,
    false,
  ]);
  await write('0002-broken.sql', 'create table kernel.second (x int);');
  expect(await run()).toEqual(['kernel/0002-broken.sql', 'kernel/0003-never.sql']);
});

test('a file changed after it was applied stops the start before anything is applied', async () => {
  await run();
  await write('0001-first.sql', 'create table kernel.first (x bigint);');
  await write('0002-second.sql', 'create table kernel.second (x int);');
  await expect(run()).rejects.toThrow('migration kernel/0001-first.sql was changed after it had been applied');
  expect(await tableExists('kernel.second')).toBe(false);
});

test('a file that is gone stops the start: the program is older than its data', async () => {
  await run();
  await rename(join(folder, 'kernel', '0001-first.sql'), join(folder, 'first.sql'));
  await expect(run()).rejects.toThrow('migration kernel/0001-first.sql was applied, but this version does not have it');
});

test('the application may do what a migration grants, and read; the reader may read only', async () => {
  await run();
  const rights = await query(`select has_table_privilege('thong_suot_app', 'kernel.first', 'insert') as app_inserts,
    has_table_privilege('thong_suot_app', 'kernel.first', 'select') as app_reads, has_table_privilege('thong_suot_app', 'kernel.first', 'delete') as app_deletes,
    has_table_privilege('thong_suot_reader', 'kernel.first', 'select') as reader_reads, has_table_privilege('thong_suot_reader', 'kernel.first', 'insert') as reader_inserts`);
  expect(rights).toEqual([{ app_inserts: true, app_reads: true, app_deletes: false, reader_reads: true, reader_inserts: false }]);
});
