import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { backupCommands } from '#kernel/backup/commands';
import { writeBackup } from '#kernel/backup/write-backup';
import { EXIT } from '#kernel/command';
import { readConfig } from '#kernel/config';
import { type MigrationSource, migrate } from '#kernel/db/migrate';
import { createLog } from '#kernel/log';
import { asOwner, onDatabase } from '#test/harness';
import { MIGRATIONS } from '../../src/composition.ts';

const server = inject('template').connections.owner;
const databases: string[] = [];
let folder = '';
let sources: readonly MigrationSource[] = [];
let backup = '';
const told: string[] = [];

async function newDatabase(): Promise<string> {
  const name = `older_${randomBytes(6).toString('hex')}`;
  databases.push(name);
  await asOwner(server, (client) => client.query(`create database ${name}`));
  return onDatabase(server, name);
}

const query = (url: string, sql: string) =>
  asOwner(url, async (client) => (await client.query<Record<string, unknown>>(sql)).rows);

function restoreInto(url: string): Promise<number> {
  const command = backupCommands(sources).find(({ name }) => name === 'restore');
  if (command?.needsDatabase !== false) throw new Error('restoring opens the database itself');
  const environment = {
    config: readConfig({ DATABASE_URL: url }, folder),
    log: createLog('silent'),
    out: (text: string) => void told.push(text),
    error: (text: string) => void told.push(text),
    progress: () => undefined,
  };
  return command.run(environment, { positionals: [backup], values: {} });
}

/** Version 1 knows samples by a name; version 2 gives each a length, computed from the name. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'older-'));
  await mkdir(join(folder, 'sample'));
  sources = [
    ...MIGRATIONS.filter(({ schema }) => schema === 'kernel'),
    { schema: 'sample', folder: pathToFileURL(`${join(folder, 'sample')}/`) },
  ];
  await writeFile(
    join(folder, 'sample/0001-thing.sql'),
    'create table sample.thing (home_code text, name text, primary key (home_code, name));',
  );
  const old = await newDatabase();
  await migrate(old, sources);
  await query(old, `insert into sample.thing values ('01', 'Hà Nội'), ('79', 'TP. Hồ Chí Minh')`);
  backup = join(folder, 'old.backup');
  await writeBackup(old, ['kernel', 'sample'], backup, new Date(), () => undefined);
  await writeFile(
    join(folder, 'sample/0002-length.sql'),
    'alter table sample.thing add size int; update sample.thing set size = length(name); alter table sample.thing alter size set not null;',
  );
});
afterAll(async () => {
  for (const name of databases) await asOwner(server, (client) => client.query(`drop database ${name} with (force)`));
  await rm(folder, { recursive: true, force: true });
});

test('a back-up of an older version is restored and brought up to date with its rows (K-03)', async () => {
  const place = await newDatabase();
  expect(await restoreInto(place)).toBe(EXIT.done);
  expect(await query(place, 'select name, size from sample.thing order by home_code')).toEqual([
    { name: 'Hà Nội', size: 6 },
    { name: 'TP. Hồ Chí Minh', size: 15 },
  ]);
  expect(await query(place, `select name from kernel.migration where name like 'sample/%' order by 1`)).toEqual([
    { name: 'sample/0001-thing.sql' },
    { name: 'sample/0002-length.sql' },
  ]);
});

test('into a database that is further already it is refused, and nothing changes', async () => {
  const place = await newDatabase();
  await migrate(place, sources);
  expect(await restoreInto(place)).toBe(EXIT.faultyInput);
  expect(told.at(-1)).toMatch(/cũ hơn .*sample\/0002-length\.sql.* \/ The back-up was made by an older version/);
  expect(await query(place, 'select * from sample.thing')).toEqual([]);
});
