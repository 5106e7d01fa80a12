import { type AddressInfo, connect } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { Type } from 'typebox';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { useTestDatabase } from '#test/harness';
import { readConfig } from '../config.ts';
import { createLog } from '../log.ts';
import { anonymous } from '../permission.ts';
import { defineProblems } from '../problems.ts';
import { reading } from '../use-case.ts';
import { problemResponses } from './problem-answer.ts';
import { createHttpServer, type Routes } from './server.ts';

const db = useTestDatabase();
const problem = defineProblems('sample', { 'already-sent': { kind: 'conflict', title: 'Đã gửi', titleEn: 'Already sent' } });
const guarded = reading('sample.guarded', { permission: 'sample.read', input: Type.Object({}) }, async () => ({ name: 'x' }));

const OUR_MISTAKE = new Error('password=hunter2 at /srv/file.ts');
let failure = OUR_MISTAKE;
const told = (finding: string | Error | null) => {
  if (finding instanceof Error) throw finding;
  return finding;
};

const routes: Routes = async (app) => {
  const body = Type.Object({ count: Type.Integer({ minimum: 1 }) }, { additionalProperties: false });
  const answer = Type.Object({ name: Type.String() });
  app.post('/things', { schema: { body, response: { 200: answer, ...problemResponses(409) } } }, async () => ({
    name: 'x',
    secret: 'y',
  }));
  app.post('/texts', { schema: { body: Type.Unknown(), response: { 200: answer } } }, async () => ({ name: 'x' }));
  app.get('/named/:name', { schema: { params: Type.Object({ name: Type.String() }) } }, async () => ({}));
  app.get('/conflict', { schema: { response: problemResponses(409) } }, async () => {
    throw problem('already-sent', { sentAt: '2025-09-22' });
  });
  app.get('/failing', async () => {
    throw failure;
  });
  app.get('/guarded', { schema: { response: { 200: answer, ...problemResponses() } } }, (request) =>
    guarded(request.context, {}),
  );
  app.get('/tagged', (_request, reply) => reply.header('cache-control', 'private, no-cache').send({}));
  app.get('/limited', { config: { rateLimit: { max: 1, timeWindow: '1 minute' } } }, async () => ({}));
};

const logged: string[] = [];
let notReady: string | Error | null = null;
let app: FastifyInstance;
beforeAll(async () => {
  const log = createLog('info', { write: (line: string) => void logged.push(line) });
  app = await createHttpServer({
    config: readConfig({}, '/srv'),
    database: db.database,
    log,
    routes: [routes],
    pages: [],
    actorOf: async () => anonymous,
    readiness: [{ name: 'sample', check: async () => told(notReady) }],
  });
  await app.ready();
});
beforeEach(() => {
  logged.length = 0;
  notReady = null;
});
afterAll(() => app.close());

const OURS = { 'x-requested-with': 'thong-suot' };
const post = (payload: string, headers: Record<string, string> = OURS, url = '/api/things') =>
  app.inject({ method: 'POST', url, payload, headers: { 'content-type': 'application/json', ...headers } });
const postText = (payload: string) => post(payload, OURS, '/api/texts');

describe('a refusal is application/problem+json with its code, both titles and the number of the request:', () => {
  test.each([
    ['JSON that is none', () => post('{"count": '), 400, 'kernel/invalid-input'],
    ['a body that its schema does not allow', () => post('{"count": 0}'), 400, 'kernel/invalid-input'],
    ['a field too many', () => post('{"count": 1, "more": 2}'), 400, 'kernel/invalid-input'],
    [
      'another type of content',
      () => app.inject({ method: 'POST', url: '/api/things', payload: '<a/>', headers: { ...OURS, 'content-type': 'text/xml' } }),
      400,
      'kernel/invalid-input',
    ],
    ['a body too large', () => post(`{"count": 1, "text": "${'x'.repeat(1_100_000)}"}`), 413, 'kernel/too-large'],
    ['an address that cannot be decoded', () => app.inject('/api/%C3%28'), 400, 'kernel/invalid-input'],
    ['a body with a sign that no database stores', () => postText('{"a": ["b\\u0000"]}'), 400, 'kernel/invalid-input'],
    ['a body with half a sign', () => postText('{"\\ud800": 1}'), 400, 'kernel/invalid-input'],
    ['an address with such a sign', () => app.inject('/api/conflict?text=a%00b'), 400, 'kernel/invalid-input'],
    ['a path with such a sign', () => app.inject('/api/named/a%00b'), 400, 'kernel/invalid-input'],
    ['an address that nobody serves', () => app.inject('/api/nothing'), 404, 'kernel/not-found'],
    ['a use case that refuses', () => app.inject('/api/conflict'), 409, 'sample/already-sent'],
    ['somebody who is not signed in', () => app.inject('/api/guarded'), 401, 'kernel/not-signed-in'],
    ['a write that a foreign page could have sent', () => post('{"count": 1}', {}), 403, 'kernel/not-permitted'],
  ])('%s', async (_what, send, status, type) => {
    const answer = await send();
    expect(answer.statusCode).toBe(status);
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(answer.json()).toMatchObject({
      type,
      status,
      title: expect.any(String),
      titleEn: expect.any(String),
      requestId: expect.any(String),
    });
  });

  test('requests beyond the limit', async () => {
    await app.inject('/api/limited');
    const answer = await app.inject('/api/limited');
    expect(answer.json()).toMatchObject({ type: 'kernel/too-many-requests', status: 429 });
  });

  test('a fault of the input names the place', async () => {
    expect((await post('{"count": 0}')).json().faults).toEqual([
      { path: 'body/count', message: 'phải từ 1 trở lên', messageEn: 'must be >= 1' },
    ]);
    expect((await post('{"count": ')).json().faults).toEqual([
      { path: '', message: 'nội dung gửi lên không phải JSON', messageEn: expect.stringContaining('JSON') },
    ]);
    expect((await app.inject('/api/conflict?text=a%00b')).json().faults).toMatchObject([
      {
        path: 'query',
        message: expect.stringContaining('không lưu được'),
        messageEn: expect.stringContaining('cannot be stored'),
      },
    ]);
  });

  test('the members of a problem come along', async () => {
    expect((await app.inject('/api/conflict')).json()).toMatchObject({
      title: 'Đã gửi',
      titleEn: 'Already sent',
      sentAt: '2025-09-22',
    });
  });
});

test('answers of the API are kept by no cache, refusals neither, unless their route says otherwise', async () => {
  const kept = async (path: string) => (await app.inject(path)).headers['cache-control'];
  for (const path of ['/api/named/x', '/api/conflict', '/api/guarded', '/api/nothing'])
    expect([path, await kept(path)]).toEqual([path, 'private, no-store']);
  expect(await kept('/api/tagged')).toBe('private, no-cache');
});

test('a body of a hundred thousand levels is read to its ground', async () => {
  const nested = (ground: string) => postText('['.repeat(100_000) + ground + ']'.repeat(100_000));
  expect((await nested('"a"')).statusCode).toBe(200);
  expect((await nested('"\\u0000"')).statusCode).toBe(400);
});

test('what is no HTTP, or has a head too large, is refused in both languages too', async () => {
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as AddressInfo;
  const head = (line: string) => rawAnswer(port, `${line}\r\nHost: x\r\nConnection: close\r\n\r\n`);
  expect(await head('NO HTTP')).toMatch(/^HTTP\/1\.1 400 .*application\/problem\+json.*kernel\/invalid-input.*titleEn/s);
  expect(await head(`GET /live?${'x'.repeat(20_000)} HTTP/1.1`)).toMatch(/^HTTP\/1\.1 431 .*kernel\/too-large.*titleEn/s);
});

async function rawAnswer(port: number, request: string): Promise<string> {
  const socket = connect(port, '127.0.0.1').setEncoding('utf8');
  socket.write(request);
  let answer = '';
  for await (const piece of socket) answer += String(piece);
  return answer;
}

test.each([
  Object.assign(new Error('connect ECONNREFUSED /srv/.s.PGSQL.5432'), { code: 'ECONNREFUSED', syscall: 'connect' }),
  Object.assign(new Error('terminating connection due to administrator command'), { code: '57P01' }),
  new Error('Connection terminated unexpectedly'),
])('while the database is away the answer is 503, told in both languages, and the cause is logged: %s', async (error) => {
  failure = error;
  const answer = await app.inject('/api/failing');
  failure = OUR_MISTAKE;
  expect(answer.json()).toMatchObject({ type: 'kernel/not-ready', status: 503, titleEn: expect.any(String) });
  expect(answer.body).not.toContain('srv');
  expect(logged.filter((line) => line.includes(error.message))).toHaveLength(1);
});

test('readiness tells nobody where the database lies', async () => {
  notReady = new Error('connect ECONNREFUSED 10.1.2.3:5432');
  const answer = await app.inject('/health');
  expect([answer.statusCode, answer.json()]).toEqual([503, { status: 'not-ready', checks: { sample: 'failed' } }]);
  expect(logged.join()).toContain('10.1.2.3');
});

test('our own mistake tells nothing to the outside, and is logged once with its cause', async () => {
  const answer = await app.inject('/api/failing');
  expect(answer.statusCode).toBe(500);
  expect(answer.body).not.toMatch(/hunter2|srv|stack/);
  expect(answer.json()).toMatchObject({ type: 'kernel/internal', status: 500 });
  expect(logged.filter((line) => line.includes('hunter2'))).toHaveLength(1);
});

test('of a row that PostgreSQL refuses the log tells the constraint, and nothing that was sent', async () => {
  await db.owner(`create table public.sent_by_people (name text constraint short check (length(name) < 5))`);
  const insert = db.owner(`insert into public.sent_by_people values ('hồ sơ kín')`);
  failure = await insert.then(
    () => OUR_MISTAKE,
    (error: Error) => error,
  );
  const answer = await app.inject('/api/failing');
  failure = OUR_MISTAKE;
  expect(answer.statusCode).toBe(500);
  expect(logged.join()).toContain('"constraint":"short"');
  expect(logged.join() + answer.body).not.toMatch(/kín/);
});

test('an answer holds only what its schema declares', async () => {
  expect((await post('{"count": 1}')).json()).toEqual({ name: 'x' });
});

test('bodies, cookies and addresses with their ids are not logged', async () => {
  await post('{"count": 1, "secret-word": 2}', { ...OURS, cookie: 'session=secret-cookie' });
  expect(logged.length).toBeGreaterThan(0);
  expect(logged.join('\n')).not.toMatch(/secret-word|secret-cookie/);
});

test('the process lives at once; it is healthy when everything it needs is there', async () => {
  expect((await app.inject('/live')).statusCode).toBe(200);
  expect((await app.inject('/health')).json()).toEqual({ status: 'ok', checks: { sample: 'ok' } });
  notReady = 'loading';
  const answer = await app.inject('/health');
  expect([answer.statusCode, answer.json()]).toEqual([503, { status: 'not-ready', checks: { sample: 'loading' } }]);
});

test('figures of the process are for the machine itself', async () => {
  expect((await app.inject('/metrics')).body).toContain('http_request_seconds');
  expect((await app.inject({ url: '/metrics', remoteAddress: '10.0.0.7' })).statusCode).toBe(404);
});

test('a page may load and frame nothing from elsewhere', async () => {
  const { headers } = await app.inject('/live');
  expect(headers['content-security-policy']).toMatch(/default-src 'self'.*frame-ancestors 'none'/);
  expect(headers['x-content-type-options']).toBe('nosniff');
});
