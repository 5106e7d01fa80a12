import { get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import fc from 'fast-check';
import fastify from 'fastify';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { answerWithProblem } from '#kernel/http/problem-answer';
import { systemActor } from '#kernel/permission';
import type { Context } from '#kernel/use-case';
import { newFileId, pdf } from '#test/documents/given-files';
import type { OpenedFile } from '../use-cases/open-file.ts';
import { type Outlet, sendFile, sendingFiles } from './send-file.ts';

const JPEG = 'image/jpeg';
const opened = (name: string, mediaType: string, content: Buffer): OpenedFile => ({
  fileId: newFileId('91'),
  name,
  mediaType,
  bytes: content.length,
  sha256: '',
  content,
});
/** A door at which everybody is the same account. */
function givenApp() {
  const app = fastify({ forceCloseConnections: true });
  app.decorateRequest('context');
  app.addHook('onRequest', async (request) => {
    request.context = { actor: systemActor } as Context;
  });
  return app;
}
async function disposition(name: string, mediaType = 'application/pdf'): Promise<string> {
  const app = givenApp();
  app.get('/', (_request, reply) => sendFile(reply, async () => opened(name, mediaType, pdf())));
  const { headers } = await app.inject('/');
  await app.close();
  return String(headers['content-disposition']);
}
/** As a browser reads it (RFC 8187). */
const readName = (header: string) => decodeURIComponent(/filename\*=UTF-8''([^;]*)$/.exec(header)?.[1] ?? '');

test.each([
  ['Ảnh trụ sở.JPG', JPEG, 'Ảnh trụ sở.JPG'],
  ['Ảnh trụ sở.jpeg', JPEG, 'Ảnh trụ sở.jpeg'],
  ['thu.exe', JPEG, 'thu.exe.jpg'],
  ['trang.html', 'application/pdf', 'trang.html.pdf'],
  ['Quyết định', 'application/pdf', 'Quyết định.pdf'],
])('%s of type %s is handed out as %s: no system opens it as something else', async (name, mediaType, called) => {
  expect(readName(await disposition(name, mediaType))).toBe(called);
});

test('whatever a file is called, its name comes out whole and says nothing else to the browser', async () => {
  const names = fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }).filter((name) => !/[/\\\p{C}]/u.test(name));
  await fc.assert(
    fc.asyncProperty(names, async (name) => {
      const header = await disposition(`${name}.pdf`);
      expect(header).toMatch(/^attachment; filename="[\x20-\x7e]*"; filename\*=UTF-8''[A-Za-z0-9%._~!$&+^`|-]+$/);
      expect(/filename="([^"]*)";/.exec(header)?.[1]).not.toContain('\\');
      expect(readName(header)).toBe(`${name}.pdf`);
    }),
    { numRuns: 60 },
  );
});

describe('a file on its way out', () => {
  /** More than the system keeps for a connection whose reader takes nothing. */
  const LARGE = Buffer.alloc(32 * 1024 * 1024);
  const HOUR_MS = 3_600_000;
  const ONE = { atOnce: 1, waiting: 1, ofOne: { atOnce: 1, waiting: 1 } };
  const close: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const one of close.splice(0)) await one();
  });

  async function givenDoor(outlet: Outlet) {
    const count = { asked: 0, opened: 0 };
    const send = sendingFiles(outlet);
    const app = givenApp();
    app.setErrorHandler(answerWithProblem);
    app.get('/', (_request, reply) => {
      count.asked += 1;
      return send(reply, async () => {
        count.opened += 1;
        return opened('a.pdf', 'application/pdf', LARGE);
      });
    });
    await app.listen({ host: '127.0.0.1', port: 0 });
    close.push(() => app.close());
    const { port } = app.server.address() as AddressInfo;
    /** An answer of which the head has come; the rest comes only as it is read. */
    const ask = () =>
      new Promise<IncomingMessage>((resolve, reject) => {
        get({ host: '127.0.0.1', port, agent: false }, resolve).once('error', reject);
      });
    return { count, ask };
  }
  async function bytesOf(answer: IncomingMessage): Promise<number> {
    let bytes = 0;
    for await (const piece of answer as AsyncIterable<Buffer>) bytes += piece.length;
    return bytes;
  }

  test('keeps its turn until its reader has taken it: others wait with nothing opened, and too many are refused', async () => {
    const { count, ask } = await givenDoor({ ...ONE, patienceMs: HOUR_MS });
    const slow = await ask();
    const next = ask();
    await vi.waitFor(() => expect(count.asked).toBe(2));
    const refused = await ask();
    expect(refused.statusCode).toBe(429);
    expect(await json(refused)).toMatchObject({
      type: 'kernel/too-many-requests',
      title: 'Quá nhiều yêu cầu, hãy thử lại sau',
      titleEn: 'Too many requests, try again later',
    });
    expect(count.opened).toBe(1);
    expect(await bytesOf(slow)).toBe(LARGE.length);
    expect(await bytesOf(await next)).toBe(LARGE.length);
    expect(count.opened).toBe(2);
  });

  test('is given up when its reader is too slow: the line is cut and the turn is free', async () => {
    const { ask } = await givenDoor({ ...ONE, patienceMs: 200 });
    const slow = await ask();
    const next = await ask();
    expect(next.statusCode).toBe(200);
    await expect(bytesOf(slow)).rejects.toMatchObject({ code: 'ECONNRESET' });
    next.destroy();
  });

  test('gives its turn on when its reader leaves', async () => {
    const { ask } = await givenDoor({ ...ONE, patienceMs: HOUR_MS });
    const gone = await ask();
    const next = ask();
    gone.destroy();
    expect(await bytesOf(await next)).toBe(LARGE.length);
  });

  test('that cannot be opened gives its turn on', async () => {
    const send = sendingFiles({ ...ONE, waiting: 0, patienceMs: HOUR_MS });
    const app = givenApp();
    app.get('/faulty', (_request, reply) => send(reply, () => Promise.reject(new Error('gone'))));
    app.get('/', (_request, reply) => send(reply, async () => opened('a.pdf', 'application/pdf', pdf())));
    close.push(() => app.close());
    expect((await app.inject('/faulty')).statusCode).toBe(500);
    expect((await app.inject('/')).rawPayload).toEqual(pdf());
  });
});
