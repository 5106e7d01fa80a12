import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '#kernel/config';
import { createHttpServer } from '#kernel/http/server';
import { createLog } from '#kernel/log';
import { practiceDoor } from '#kernel/practice/practice-api';
import { type Practice, practiceConnections } from '#kernel/practice/practice-database';
import { asOwner, useTestDatabase } from '#test/harness';
import { apiRoutes, practiceOf, practiceRoutes } from '../../src/composition.ts';
import { openFile } from '../../src/modules/documents/index.ts';
import { identityConfig } from '../identity/given-identity.ts';
import { bindInstallation } from '../identity/given-keys.ts';
import { atTime, reporterOf } from '../reporting/given-network.ts';
import { givenFileStore, newFileId, pdf } from './given-files.ts';

const db = useTestDatabase({ withUnits: true });
const files = givenFileStore();
let app: FastifyInstance;
let practice: Practice;

beforeAll(async () => {
  const config = readConfig({ LOG_LEVEL: 'silent', SECRET_KEY: 'x'.repeat(64) }, '/nowhere/');
  const log = createLog('silent');
  const actorOf = async () => reporterOf('91/30292', 'committee');
  practice = practiceOf(config, db.database, log);
  const door = practiceDoor({ practice, routes: practiceRoutes().routes, shared: [], actorOf });
  const parts = { config, database: db.database, log, clock: atTime('10:00'), actorOf, readiness: [] };
  app = await createHttpServer({ ...parts, routes: apiRoutes(), pages: [door] });
}, 60_000);
afterAll(async () => {
  await app.close();
  const name = /\/([^/?]+)(\?|$)/.exec(practiceConnections(db.connections).owner)?.[1] ?? '';
  await asOwner(db.connections.owner, (client) => client.query(`drop database if exists ${name} with (force)`));
});

async function put(api: string, fileId: string, content: Buffer): Promise<number> {
  const { statusCode } = await app.inject({
    method: 'PUT',
    url: `${api}/documents/files/${fileId}?name=a&provinceCode=91&reporter=30292`,
    headers: { 'x-requested-with': 'thong-suot', 'content-type': 'application/octet-stream' },
    payload: content,
  });
  return statusCode;
}
const practised = async (fileId: ReturnType<typeof newFileId>) =>
  (await (await practice.open()).reading((tx) => openFile(tx, fileId)))?.content;
const real = async (fileId: ReturnType<typeof newFileId>) => (await db.inTx((tx) => openFile(tx, fileId)))?.content;

test('files of practice and real ones lie apart: the same id is two files, and neither side sees the other’s (K-12)', async () => {
  const fileId = newFileId('91');
  expect(await put('/practice/api', fileId, pdf('practised'))).toBe(201);
  expect(await real(fileId)).toBeUndefined();
  expect((await files.stored()).filter((path) => path.includes('/practice-'))).toHaveLength(1);
  expect(await put('/api', fileId, pdf('real'))).toBe(201);
  expect([await practised(fileId), await real(fileId)]).toEqual([pdf('practised'), pdf('real')]);
  expect((await files.stored()).filter((path) => path.includes('/files/'))).toHaveLength(2);
});

test('after a new SECRET_KEY practice goes on; what was practised with before is gone, what is real is told to be lost (K-04)', async () => {
  const [before, after, ofReal] = [newFileId('91'), newFileId('91'), newFileId('91')];
  await put('/practice/api', before, pdf('before'));
  await put('/api', ofReal, pdf('real'));
  await bindInstallation(identityConfig({ SECRET_KEY: 'n'.repeat(64) }));
  expect(await put('/practice/api', after, pdf('after'))).toBe(201);
  expect([await practised(before), await practised(after)]).toEqual([undefined, pdf('after')]);
  await expect(real(ofReal)).rejects.toThrow('SECRET_KEY');
  expect(await put('/api', newFileId('91'), pdf())).toBe(500);
  await bindInstallation(identityConfig());
  expect(await real(ofReal)).toEqual(pdf('real'));
});
