import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { readConfig } from '#kernel/config';
import { provideDatabase } from '#kernel/db/provision';
import { ROLES } from '#kernel/db/roles';
import { createLog } from '#kernel/log';
import { isPractice } from '#kernel/practice/in-practice';
import { asOwner } from '#test/harness';
import { MIGRATIONS, practiceOf } from '../../src/composition.ts';

const server = inject('template').connections.owner;
const mark = randomBytes(6).toString('hex');
const NAMES = { login: `external_${mark}`, database: `external_${mark}`, practice: `external_${mark}_practice` } as const;
const password = randomBytes(12).toString('hex');
const url = server.replace(/\/\/[^/]*\/[^/?]*/, `//${NAMES.login}:${password}@/${NAMES.database}`);
const administrator = (sql: string) => asOwner(server, (client) => client.query(sql));
let folder = '';

/** As a login of one's own database server, which is no superuser. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'thong-suot-external-'));
  await administrator(`create role ${NAMES.login} login password '${password}'`);
  await administrator(`grant ${ROLES.app}, ${ROLES.reader} to ${NAMES.login}`);
  await administrator(`create database ${NAMES.database} owner ${NAMES.login}`);
});
afterAll(async () => {
  await administrator(`drop database if exists ${NAMES.database} with (force)`);
  await administrator(`drop database if exists ${NAMES.practice} with (force)`);
  await administrator(`drop role if exists ${NAMES.login}`);
  await rm(folder, { recursive: true });
});

/** What an installation with this DATABASE_URL finds when somebody practises. */
async function practise() {
  const config = readConfig({ DATABASE_URL: url, LOG_LEVEL: 'silent', SECRET_KEY: 'x'.repeat(64) }, `${folder}/`);
  const log = createLog('silent');
  const database = await provideDatabase(config, MIGRATIONS, log);
  const practice = practiceOf(config, database, log);
  try {
    const opened = await practice.open();
    return { practice: await opened.transaction(isPractice), real: await database.transaction(isPractice) };
  } finally {
    await practice.close();
    await database.close();
  }
}

test('a login that may not make databases is told what is missing, and nothing else suffers (K-12)', async () => {
  await expect(practise()).rejects.toMatchObject({ code: 'kernel/practice-unavailable', params: { database: NAMES.practice } });
}, 60_000);

test('a database that an administrator made for that login serves, and knows that it is for practice; the real one does not say so', async () => {
  await administrator(`create database ${NAMES.practice} owner ${NAMES.login}`);
  expect(await practise()).toEqual({ practice: true, real: false });
  expect(await practise()).toEqual({ practice: true, real: false });
}, 120_000);

test('a login that may make databases makes it by itself', async () => {
  await administrator(`drop database ${NAMES.practice}`);
  await administrator(`alter role ${NAMES.login} createdb`);
  expect(await practise()).toEqual({ practice: true, real: false });
}, 60_000);
