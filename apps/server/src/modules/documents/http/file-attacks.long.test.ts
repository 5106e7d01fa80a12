import { once } from 'node:events';
import { type AddressInfo, connect, type Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { readConfig } from '#kernel/config';
import { createHttpServer } from '#kernel/http/server';
import { createLog } from '#kernel/log';
import { givenFileStore, newFileId, pdf } from '#test/documents/given-files';
import { useTestDatabase } from '#test/harness';
import { atTime, reporterOf } from '#test/reporting/given-network';
import { fileRoutes } from './file-routes.ts';

const db = useTestDatabase();
const files = givenFileStore();
const sender = reporterOf('91/30292', 'committee');
let app: FastifyInstance;
let port = 0;
/** Waited for before somebody is known, so that a line can be cut meanwhile. */
let beforeKnown: Promise<void> = Promise.resolve();
/** Requests that have come. */
let asked = 0;
beforeAll(async () => {
  app = await createHttpServer({
    config: readConfig({ LOG_LEVEL: 'silent', SECRET_KEY: 'x'.repeat(64) }, '/nowhere/'),
    database: db.database,
    clock: atTime('10:00'),
    log: createLog('silent'),
    routes: [...fileRoutes],
    pages: [],
    actorOf: async () => {
      asked += 1;
      await beforeKnown;
      return sender;
    },
    readiness: [],
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
  port = (app.server.address() as AddressInfo).port;
});
afterAll(() => app.close());

const HEAD = ['host: a', 'content-type: application/octet-stream', 'x-requested-with: thong-suot'];
/** Begins to send a file by hand. @param lines of the head beside the usual ones */
async function begin(lines: readonly string[], body: string | Buffer, name = 'a.pdf', head = HEAD): Promise<Socket> {
  const socket = connect(port, '127.0.0.1').on('error', () => undefined);
  await once(socket, 'connect');
  const path = `/api/documents/files/${newFileId('91')}?name=${name}&provinceCode=91&reporter=30292`;
  socket.write([`PUT ${path} HTTP/1.1`, ...head, ...lines, '', ''].join('\r\n'));
  socket.write(body);
  return socket;
}
/** The first line of the answer. */
async function answerOf(socket: Socket): Promise<string> {
  const [piece] = (await once(socket, 'data')) as [Buffer];
  socket.destroy();
  return piece.toString('latin1').split('\r\n')[0] ?? '';
}
const whole = (content: Buffer) => begin([`content-length: ${content.length}`], content);
const rows = async () => Number((await db.owner<{ n: string }>('select count(*) as n from documents.file'))[0]?.n);
const connections = () => new Promise<number>((resolve) => app.server.getConnections((_error, count) => resolve(count)));
/** So many lines on which sending has begun, and the server knows it. */
async function givenLines(count: number, lines: readonly string[] = ['content-length: 5000'], body: string | Buffer = pdf()) {
  const before = asked;
  const sockets = await Promise.all(Array.from({ length: count }, () => begin(lines, body)));
  await vi.waitFor(() => expect(asked).toBe(before + count), { timeout: 10_000 });
  return {
    cut: async () => {
      for (const socket of sockets) socket.destroy();
      await allGone();
    },
  };
}
const allGone = () => vi.waitFor(async () => expect(await connections()).toBe(0), { timeout: 10_000 });

test('lines that are cut, before or while content comes, keep nothing and no turn, however often', async () => {
  await (await givenLines(20)).cut();
  await (await givenLines(20, ['transfer-encoding: chunked'], '5\r\n%PDF-\r\n')).cut();
  const known = Promise.withResolvers<void>();
  beforeKnown = known.promise;
  await (await givenLines(20)).cut();
  known.resolve();
  expect(await answerOf(await whole(pdf('after')))).toBe('HTTP/1.1 201 Created');
  expect([await rows(), (await files.stored()).length]).toEqual([1, 1]);
});

test('a gigabyte is refused when it is announced, and one that is not announced when it passes the limit', async () => {
  expect(await answerOf(await begin(['content-length: 1073741824'], pdf()))).toBe('HTTP/1.1 413 Payload Too Large');
  const piece = Buffer.alloc(1024 * 1024, 1);
  const unannounced = await begin(['transfer-encoding: chunked'], '');
  const answer = answerOf(unannounced);
  for (let count = 0; count < 12; count += 1) {
    unannounced.write('100000\r\n');
    unannounced.write(piece);
    unannounced.write('\r\n');
  }
  expect(await answer).toBe('HTTP/1.1 413 Payload Too Large');
});

test('slow senders of one account keep their share of the turns and no more: others wait at most for their own', async () => {
  const slow = await givenLines(44);
  expect(await answerOf(await whole(pdf('one more')))).toBe('HTTP/1.1 429 Too Many Requests');
  await slow.cut();
  expect(await answerOf(await whole(pdf('again')))).toBe('HTTP/1.1 201 Created');
});

test('a name says nothing to the line or the disk, and a page of somebody else’s sends nothing', async () => {
  const length = [`content-length: ${pdf().length}`];
  for (const name of ['a%0d%0aset-cookie:x=1', '..%2f..%2fa', '%e2%80%aefdp.exe', '%00', 'a%5cb'])
    expect([name, await answerOf(await begin(length, pdf(), name))]).toEqual([
      name,
      expect.stringMatching(/^HTTP\/1[.]1 4(00 Bad Request|22 Unprocessable Entity)$/),
    ]);
  expect(await answerOf(await begin(length, pdf(), 'a.pdf', HEAD.slice(0, 2)))).toBe('HTTP/1.1 403 Forbidden');
});
