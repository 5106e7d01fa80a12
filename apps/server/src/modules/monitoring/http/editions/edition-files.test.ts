import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { calendarDate } from '#kernel/calendar';
import { readConfig } from '#kernel/config';
import { createHttpServer } from '#kernel/http/server';
import { createLog } from '#kernel/log';
import { systemActor } from '#kernel/permission';
import { useTestDatabase } from '#test/harness';
import { importPack } from '#test/monitoring/command-centre';
import { packBytes, smallPack } from '#test/monitoring/small-day-pack';
import { publishEdition } from '../../use-cases/editions/publish-edition.ts';
import { evidenceRoutes } from '../command-centre/evidence.routes.ts';
import { editionRoutes } from './edition-routes.ts';

const db = useTestDatabase({ withUnits: true });
const DAY = calendarDate('2025-10-02');
let app: FastifyInstance;
let editionId: string;

beforeAll(async () => {
  await importPack(db, packBytes(smallPack()));
  ({ editionId } = await publishEdition(db.context(), { date: DAY }));
  app = await createHttpServer({
    config: readConfig({}, '/'),
    database: db.database,
    log: createLog('silent'),
    routes: [...editionRoutes, ...evidenceRoutes],
    pages: [],
    actorOf: async () => systemActor,
    readiness: [],
  });
});
afterAll(() => app.close());

test.each([
  ['the figures', () => `/daily-reports/${DAY}`, 'inline; filename="thong-suot-bao-cao-ngay-2025-10-02.json"'],
  [
    'a preview',
    () => `/daily-reports/${DAY}/files/xlsx`,
    'attachment; filename="thong-suot-bao-cao-ngay-2025-10-02-xem-truoc.xlsx"',
  ],
  [
    'an edition',
    () => `/editions/${editionId}/files/xlsx`,
    'attachment; filename="thong-suot-bao-cao-ngay-2025-10-02-an-ban-1.xlsx"',
  ],
  [
    'its slides',
    () => `/editions/${editionId}/files/slides`,
    'attachment; filename="thong-suot-bao-cao-ngay-2025-10-02-an-ban-1-trinh-chieu.pdf"',
  ],
  ['its document', () => `/editions/${editionId}`, 'attachment; filename="thong-suot-bao-cao-ngay-2025-10-02-an-ban-1.json"'],
])('a file says in its name what it holds: %s', async (_, path, disposition) => {
  const { statusCode, headers } = await app.inject(`/api${path()}`);
  expect([statusCode, headers['content-disposition']]).toEqual([200, disposition]);
});

test('the head of an edition is read without its pages', async () => {
  const answer = (await app.inject(`/api/editions/${editionId}/summary`)).json();
  expect(answer).toMatchObject({ id: editionId, reportDate: DAY, number: 1, publisherName: 'Hệ thống', amendsId: null });
  expect(answer).not.toHaveProperty('publishedBy');
});
