import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { readConfig } from '#kernel/config';
import { type Connections, openDatabase } from '#kernel/db/database';
import { migrate } from '#kernel/db/migrate';
import { provideDatabase } from '#kernel/db/provision';
import { createLog } from '#kernel/log';
import { systemActor } from '#kernel/permission';
import { seedUnits } from '#modules/organisations';
import { MIGRATIONS, PROJECT_ROOT } from '../src/composition.ts';
import { asOwner, connectionsTo, onDatabase } from './harness.ts';

const TEMPLATE = 'template_migrated';
const WITH_UNITS = 'template_with_units';

/** One PostgreSQL for the whole run, with the templates that test files copy. `POSTGRESQL_BIN` or `DATABASE_URL` choose another server. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'thong-suot-test-'));
  const config = readConfig({ ...pick('POSTGRESQL_BIN', 'DATABASE_URL'), DATA_DIR: dataDir, LOG_LEVEL: 'silent' }, PROJECT_ROOT);
  const database = await provideDatabase(config, MIGRATIONS, createLog('silent'));
  const { connections } = database;
  await asOwner(connections.owner, async (client) => {
    await client.query(`drop database if exists ${TEMPLATE} with (force)`);
    await client.query(`create database ${TEMPLATE}`);
  });
  await migrate(onDatabase(connections.owner, TEMPLATE), MIGRATIONS);
  await asOwner(connections.owner, async (client) => {
    await client.query(`drop database if exists ${WITH_UNITS} with (force)`);
    await client.query(`create database ${WITH_UNITS} template ${TEMPLATE}`);
  });
  await seed(connectionsTo(connections, WITH_UNITS));
  project.provide('template', { connections, template: TEMPLATE, withUnits: WITH_UNITS });
  return async () => {
    await database.close();
    await rm(dataDir, { recursive: true, force: true });
  };
}

/** The units as an installation has them after its first start: made once, since it takes a second or two. */
async function seed(connections: Connections): Promise<void> {
  const database = openDatabase(connections, { poolSize: 2, namedStatements: true, log: createLog('silent') });
  const clock = { now: () => new Date() };
  await seedUnits({ database, actor: systemActor, clock, requestId: 'test', demonstration: true }, {});
  await database.close();
}

function pick(...names: string[]): Record<string, string | undefined> {
  return Object.fromEntries(names.map((name) => [name, process.env[name]]));
}
