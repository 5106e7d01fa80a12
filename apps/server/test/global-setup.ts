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

/** One PostgreSQL for the whole run, with the templates that test files copy. `TEST_DATABASE_URL`: that server instead of the embedded one. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'thong-suot-test-'));
  const config = readConfig({ DATA_DIR: dataDir, LOG_LEVEL: 'silent', ...(process.env['TEST_DATABASE_URL'] ? { DATABASE_URL: process.env['TEST_DATABASE_URL'] } : {}) }, PROJECT_ROOT);
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
