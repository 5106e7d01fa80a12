import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays } from '#kernel/calendar';
import { readConfig } from '#kernel/config';
import { createHttpServer, type Routes } from '#kernel/http/server';
import { createLog } from '#kernel/log';
import { type Actor, anonymous } from '#kernel/permission';
import { practiceDoor } from '#kernel/practice/practice-api';
import { practiceConnections } from '#kernel/practice/practice-database';
import { asOwner, useTestDatabase } from '#test/harness';
import { apiRoutes, practiceOf, practiceRoutes } from '../../src/composition.ts';
import { atTime, COMMUNE, DAY, givenNetwork, person, reporterOf, reviewerOf, sendKey } from './given-network.ts';

const db = useTestDatabase({ withUnits: true });
givenNetwork(db);
const TODAY = addDays(DAY, 2);
const clock = atTime('22:30', TODAY);
const [PROVINCE, CODE] = COMMUNE.split('/');
const official = reporterOf(COMMUNE, 'committee');

let actor: Actor = official;
let app: FastifyInstance;
const nameIn = (url: string) => /\/([^/?]+)(\?|$)/.exec(url)?.[1] ?? '';

beforeAll(async () => {
  const config = readConfig({ LOG_LEVEL: 'silent', SECRET_KEY: 'x'.repeat(64) }, '/nowhere/');
  const log = createLog('silent');
  const actorOf = async () => actor;
  const atMoment =
    (routes: readonly Routes[]): Routes =>
    async (scope) => {
      scope.addHook('preHandler', async (request) => {
        request.context = { ...request.context, clock };
      });
      for (const route of routes) await scope.register(route);
    };
  const { routes } = practiceRoutes();
  const door = practiceDoor({ practice: practiceOf(config, db.database, log), routes: [atMoment(routes)], shared: [], actorOf });
  app = await createHttpServer({
    config,
    database: db.database,
    log,
    clock,
    routes: apiRoutes(),
    pages: [door],
    actorOf,
    readiness: [],
  });
}, 60_000);

afterAll(async () => {
  await app.close();
  const name = nameIn(practiceConnections(db.connections).owner);
  await asOwner(db.connections.owner, (client) => client.query(`drop database if exists ${name} with (force)`));
});

async function call(method: 'GET' | 'POST' | 'PUT', url: string, payload?: object, by: Actor = official) {
  actor = by;
  const headers = { 'x-requested-with': 'thong-suot' };
  const answer = await app.inject({ method, url, headers, ...(payload && { payload }) });
  const isJson = String(answer.headers['content-type']).includes('json');
  return { status: answer.statusCode, body: isJson ? answer.json() : null, bytes: answer.rawPayload };
}
const practise = (method: 'GET' | 'POST' | 'PUT', path: string, payload?: object, by?: Actor) =>
  call(method, `/practice/api${path}`, payload, by);

/** Number of rows and a sum over all of them, of every table of the real installation. */
async function realTables(): Promise<Record<string, string>> {
  const tables = await db.owner<{ name: string }>(
    `select table_schema || '.' || table_name as name from information_schema.tables
      where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema', 'graphile_worker') order by 1`,
  );
  const found: Record<string, string> = {};
  for (const { name } of tables) {
    const [row] = await db.owner<{ digest: string }>(
      `select count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)), 0) as digest from ${name} t`,
    );
    found[name] = row?.digest ?? '';
  }
  return found;
}

const formsOf = async (day: string) => {
  const { body } = await practise('GET', `/places/${PROVINCE}/${CODE}/reports?part=committee`);
  return (body.reports as { periodEnd: string; formKey: string }[]).filter(({ periodEnd }) => periodEnd === day);
};
const path = (day: string, formKey: string) => `/reports/${day}/${PROVINCE}/${CODE}/committee/${formKey}`;
const stepsOf = (body: { exercises: { key: string; steps: { key: string; isDone: boolean }[] }[] }, key: string) =>
  Object.fromEntries(body.exercises.find((one) => one.key === key)?.steps.map((step) => [step.key, step.isDone]) ?? []);
const exercises = async () => (await practise('GET', `/practice/places/${PROVINCE}/${CODE}?part=committee`)).body;
const start = () => practise('POST', `/practice/places/${PROVINCE}/${CODE}/start`, { part: 'committee' });

/** Fills in and sends a report as a person would: the answers of yesterday, with what is named otherwise. */
async function fillIn(day: string, formKey: string, more: object = {}, obstacle?: string) {
  const { body } = await practise('GET', path(day, formKey));
  const { answers } = (body.sent ?? body.previous.document) as { answers: object };
  const statements = obstacle ? [{ kind: 'obstacle', text: obstacle, itemKey: null }] : [];
  const document = { answers: { ...answers, ...more }, carried: [], statements, reasons: {}, secondsSpent: 90 };
  return practise('POST', `${path(day, formKey)}/submission`, { sendKey: sendKey(), baseRevision: body.revision, document });
}

test('what is practised reaches no table of the real installation, and is told step by step (K-12)', async () => {
  const before = await realTables();
  expect((await exercises()).exercises).toEqual([]);
  expect((await start()).status).toBe(200);
  expect(stepsOf(await exercises(), 'daily-report')).toEqual({ 'all-sent': false, 'obstacle-told': false });

  const today = await formsOf(TODAY);
  expect(today.length).toBeGreaterThan(1);
  for (const { formKey } of today) expect((await fillIn(TODAY, formKey, {}, 'Đường truyền hỏng từ 8 giờ sáng')).status).toBe(200);
  expect(stepsOf(await exercises(), 'daily-report')).toEqual({ 'all-sent': true, 'obstacle-told': true });

  const yesterday = addDays(TODAY, -1);
  const { body } = await practise('GET', path(yesterday, 'conditions'));
  expect(body).toMatchObject({ state: 'returned', revision: 1 });
  const [item] = body.form.items as { key: string }[];
  expect((await fillIn(yesterday, 'conditions', { [item?.key ?? '']: { kind: 'yes-no', value: false } })).status).toBe(200);
  expect(stepsOf(await exercises(), 'returned-report')).toEqual({ 'sent-again': true, 'item-corrected': true });

  await practiseReview();
  expect(await realTables()).toEqual(before);
});

async function practiseReview() {
  const reviewer = reviewerOf(PROVINCE ?? '');
  const ask = () => practise('GET', `/practice/reviews/${PROVINCE}?part=committee`, undefined, reviewer);
  await practise('POST', `/practice/reviews/${PROVINCE}/start`, { part: 'committee' }, reviewer);
  const day = addDays(TODAY, -2);
  const board = (await practise('GET', `/review-boards/${PROVINCE}/${day}?part=committee`, undefined, reviewer)).body;
  const sent = (board.reports as { reporter: string; formKey: string; state: string; revision: number }[]).filter(
    ({ state }) => state === 'sent',
  );
  expect(sent).toHaveLength(5);
  const [faulty, ...clean] = [...sent].sort((one, other) => (one.reporter < other.reporter ? -1 : 1));
  const at = `/reports/${day}/${PROVINCE}/${faulty?.reporter}/committee/${faulty?.formKey}`;
  await practise('POST', `${at}/return`, { revision: 1, reason: 'Mục 1 trái với vướng mắc đã ghi' }, reviewer);
  const reports = clean.map(({ reporter, revision }) => ({ reporter, revision }));
  const approval = { provinceCode: PROVINCE, periodEnd: day, part: 'committee', formKey: faulty?.formKey, reports };
  expect((await practise('POST', '/report-approvals', approval, reviewer)).body.approved).toHaveLength(4);
  expect(Object.values(stepsOf((await ask()).body, 'review'))).toEqual([true, true, true, true]);
}

test('whoever practises begins anew as often as they like', async () => {
  await start();
  expect(stepsOf(await exercises(), 'daily-report')).toEqual({ 'all-sent': false, 'obstacle-told': false });
  expect(await formsOf(TODAY)).not.toHaveLength(0);
});

test('an exercise is never prepared in the real installation', async () => {
  const refused = await call('POST', `/api/practice/places/${PROVINCE}/${CODE}/start`, { part: 'committee' });
  expect(refused).toMatchObject({ status: 422, body: { type: 'kernel/only-in-practice' } });
  const review = await call('GET', `/api/practice/reviews/${PROVINCE}`, undefined, reviewerOf(PROVINCE ?? ''));
  expect(review.body.type).toBe('kernel/only-in-practice');
});

test('the real installation lets nobody remove a report, practice does', async () => {
  const remove = { text: 'delete from reporting.report where false' };
  await expect(db.inTx((tx) => tx.query(remove))).rejects.toThrow(/permission denied/);
  const [granted] = await asOwner(
    practiceConnections(db.connections).owner,
    async (client) =>
      (await client.query(`select has_table_privilege('thong_suot_app', 'reporting.report', 'delete') as may`)).rows,
  );
  expect(granted).toEqual({ may: true });
});

test('a workbook of practice says so and is refused by the real installation', async () => {
  const at = `/places/${PROVINCE}/${CODE}/workbooks/${DAY}`;
  await start();
  const practised = await practise('GET', `/places/${PROVINCE}/${CODE}/workbooks/${TODAY}/template.xlsx?part=committee`);
  expect(practised.status).toBe(200);
  const post = (url: string, payload: Buffer) => {
    actor = official;
    const headers = { 'x-requested-with': 'thong-suot', 'content-type': XLSX };
    return app.inject({ method: 'POST', url: `${url}/workbook?as=draft&sendKey=${sendKey()}&part=committee`, headers, payload });
  };
  expect((await post(`/api${at}`, practised.bytes)).json()).toMatchObject({ type: 'reporting/file-no-template' });
  const real = await call('GET', `/api${at}/template.xlsx?part=committee`);
  expect((await post(`/practice/api/places/${PROVINCE}/${CODE}/workbooks/${TODAY}`, real.bytes)).json()).toMatchObject({
    type: 'reporting/file-no-template',
  });
});
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

test('the same permissions hold: nobody practises for another place, and only who is signed in', async () => {
  const other = reporterOf('91/30295', 'committee');
  const url = `/practice/places/${PROVINCE}/${CODE}/start`;
  expect((await practise('POST', url, { part: 'committee' }, other)).status).toBe(403);
  expect((await practise('POST', url, { part: 'committee' }, anonymous)).status).toBe(401);
  const front = person('front', ['reporting.submit', 'reporting.read'], COMMUNE, 'front');
  expect((await practise('POST', url, {}, front)).status).toBe(403);
});

test('a place or block without daily forms is told', async () => {
  const everywhere = person('all', ['reporting.submit'], null);
  const unknown = await practise('POST', `/practice/places/${PROVINCE}/99999/start`, {}, everywhere);
  expect(unknown).toMatchObject({ status: 404, body: { type: 'reporting/practice-place-unknown' } });
  const none = await practise('POST', `/practice/places/${PROVINCE}/${CODE}/start`, { part: 'all' }, everywhere);
  expect(none).toMatchObject({ status: 422, body: { type: 'reporting/practice-form-missing' } });
});

test('nothing but what can be practised is behind the door of practice', async () => {
  for (const url of ['/command-centre/days', '/accounts', '/regimes'])
    expect((await practise('GET', url, undefined, person('all', ['monitoring.read'], null))).status).toBe(404);
});
