import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { readConfig } from '#kernel/config';
import { migrate } from '#kernel/db/migrate';
import { provideDatabase } from '#kernel/db/provision';
import { createLog } from '#kernel/log';
import { MIGRATIONS, PROJECT_ROOT } from '../src/composition.ts';
import { asOwner, onDatabase } from './harness.ts';

const TEMPLATE = 'template_migrated';

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
  project.provide('template', { connections, template: TEMPLATE });
  return async () => {
    await database.close();
    await rm(dataDir, { recursive: true, force: true });
  };
}

function pick(...names: string[]): Record<string, string | undefined> {
  return Object.fromEntries(names.map((name) => [name, process.env[name]]));
}
