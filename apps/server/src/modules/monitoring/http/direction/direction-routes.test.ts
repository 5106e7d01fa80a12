import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '#kernel/config';
import { createHttpServer } from '#kernel/http/server';
import { createLog } from '#kernel/log';
import { type Actor, anonymous } from '#kernel/permission';
import { seedUnits } from '#modules/organisations';
import { useTestDatabase } from '#test/harness';
import { official } from '#test/monitoring/officials';
import { directionRoutes } from './routes.ts';

const db = useTestDatabase({ withUnits: true });
let app: FastifyInstance;
let actor: Actor = anonymous;
beforeAll(async () => {
  await seedUnits(db.context(), {});
  app = await createHttpServer({
    config: readConfig({}, '/'),
    database: db.database,
    log: createLog('silent'),
    routes: directionRoutes,
    pages: [],
    actorOf: async () => actor,
    readiness: [],
  });
});
afterAll(() => app.close());

const ask = async (as: Actor, url: string) => {
  actor = as;
  return (await app.inject({ url: `/api/direction/${url}` })).statusCode;
};
const send = async (as: Actor, url: string, payload: object) => {
  actor = as;
  const headers = { 'x-requested-with': 'thong-suot' };
  return (await app.inject({ method: 'POST', url: `/api/direction/${url}`, headers, payload })).statusCode;
};

const READINGS = ['directives', 'tasks', 'assignments', 'assignments/sums?by=system', 'checks', 'checks/sums?by=body', 'alerts'];
const within = (url: string, area: string) => `${url}${url.includes('?') ? '&' : '?'}area=${area}`;
const nation = official('người xem', ['monitoring.read']);
const province = official('An Giang', ['monitoring.read'], { area: '91', part: null });

describe('who is answered (C-01, C-05, C-12)', () => {
  test.each(READINGS)('%s is for those who may read the nation, and in their own province for its officers', async (url) => {
    expect(await ask(anonymous, url)).toBe(401);
    expect(await ask(nation, url)).toBe(200);
    expect(await ask(province, url)).toBe(403);
    expect(await ask(province, within(url, '91'))).toBe(200);
    expect(await ask(province, within(url, '92'))).toBe(403);
  });

  test('an area that nobody knows has nothing, a malformed one is refused', async () => {
    expect(await ask(nation, within('assignments', '99'))).toBe(200);
    expect(await ask(nation, within('assignments', 'An Giang'))).toBe(400);
  });

  test.each(['own-assignments', 'offered-assignments'])('%s is for those who report for a body', async (url) => {
    const officer = official('An Giang', ['monitoring.report-progress'], { area: '91', part: 'committee' });
    expect(await ask(nation, url)).toBe(403);
    expect(await ask(officer, `${url}?area=91&part=committee`)).toBe(200);
    expect(await ask(officer, `${url}?area=91&part=party`)).toBe(403);
  });

  test.each([
    ['directives/file', { content: '' }],
    ['working-groups', { nameVi: 'Tổ một', areas: null, members: [{ kind: 'named', text: 'ai đó' }] }],
    ['representatives', { accountId: 'a', bodyId: '00-01990000-0000-7000-8000-000000000000', validTo: null, decision: 'x' }],
  ])('%s changes nothing for a reader', async (url, payload) => {
    expect(await send(anonymous, url, payload)).toBe(401);
    expect(await send(nation, url, payload)).toBe(403);
  });

  test('recurring tasks and representatives are for those who set them up', async () => {
    expect(await ask(nation, 'schedules')).toBe(403);
    expect(await ask(official('trung tâm', ['monitoring.direct-tasks']), 'schedules')).toBe(200);
    expect(await ask(nation, 'representatives')).toBe(403);
    expect(await ask(official('quản trị', ['monitoring.name-representatives']), 'representatives')).toBe(200);
    expect(await ask(nation, 'colour-rules')).toBe(200);
  });
});
