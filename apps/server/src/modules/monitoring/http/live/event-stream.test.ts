import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { promisify } from 'node:util';
import fastify, { type FastifyRequest } from 'fastify';
import { afterEach, expect, test, vi } from 'vitest';
import { answerWithProblem } from '#kernel/http/problem-answer';
import { systemActor } from '#kernel/permission';
import type { Context } from '#kernel/use-case';
import type { Send } from '../../live/audience.ts';
import { type StreamBounds, streamEvents } from './event-stream.ts';

const HOUR_MS = 3_600_000;
const PATIENCE = { timeout: 15_000, interval: 20 };
const BOUNDS: StreamBounds = {
  longestMs: HOUR_MS,
  partingMs: HOUR_MS,
  quietMs: HOUR_MS,
  mostWaitingBytes: 262_144,
  mostOfOne: 2,
};
/** More than the system keeps for a connection whose reader takes nothing. */
const LARGE = JSON.stringify('x'.repeat(32 * 1024 * 1024));
const close: (() => unknown)[] = [];
afterEach(async () => {
  for (const one of close.splice(0)) await one();
});

/** A door with one stream, for whoever the request names. */
async function givenStream(
  bounds: Partial<StreamBounds>,
  begin: (send: Send) => void = () => undefined,
  permit: (request: FastifyRequest) => Promise<void> = async () => undefined,
) {
  const listeners = new Set<Send>();
  const app = fastify({ forceCloseConnections: true });
  app.setErrorHandler(answerWithProblem);
  app.decorateRequest('context');
  app.addHook('onRequest', async (request) => {
    request.context = { actor: { ...systemActor, id: String(request.headers['x-account']) } } as Context;
  });
  app.addHook('onResponse', async () => undefined);
  app.get('/', async (request, reply) => {
    await permit(request);
    const listen = (send: Send) => {
      listeners.add(send);
      begin(send);
      return () => listeners.delete(send);
    };
    return streamEvents(reply, listen, { ...BOUNDS, ...bounds });
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
  close.push(() => app.close());
  const { port } = app.server.address() as AddressInfo;
  const watch = (account: string) =>
    new Promise<IncomingMessage>((resolve, reject) => {
      get({ host: '127.0.0.1', port, agent: false, headers: { 'x-account': account } }, resolve).once('error', reject);
    });
  const connections = () => promisify(app.server.getConnections).call(app.server);
  return { port, listeners, watch, connections };
}

test('a page that takes nothing is cut off after the end of its stream: nothing more is written to it, and it holds nothing', async () => {
  const begun = Promise.withResolvers<void>();
  const { port, listeners, connections } = await givenStream({ longestMs: 150, partingMs: 200, quietMs: 20 }, (send) => {
    send('map', LARGE);
    begun.resolve();
  });
  const socket = connect(port, '127.0.0.1');
  close.push(() => socket.destroy());
  await once(socket, 'connect');
  socket.pause().on('error', () => undefined);
  socket.write('GET / HTTP/1.1\r\nhost: a\r\n\r\n');
  await begun.promise;
  await vi.waitFor(async () => expect(await connections()).toBe(0), PATIENCE);
  expect(listeners.size).toBe(0);
});

test('a page that left while it was looked up whether it may watch is no listener', async () => {
  const asked = Promise.withResolvers<void>();
  const permitted = Promise.withResolvers<void>();
  const { port, listeners, connections, watch } = await givenStream({ mostOfOne: 1 }, undefined, async (request) => {
    if (request.headers['x-account'] !== undefined) return;
    asked.resolve();
    await permitted.promise;
  });
  const socket = connect(port, '127.0.0.1');
  socket.write('GET / HTTP/1.1\r\nhost: a\r\n\r\n');
  await asked.promise;
  socket.destroy();
  await vi.waitFor(async () => expect(await connections()).toBe(0), PATIENCE);
  permitted.resolve();
  await watch('a');
  expect(listeners.size).toBe(1);
});

test('a page that reads is told to the end of its stream, and then connects anew: who may no longer look is told so there', async () => {
  const { watch, listeners } = await givenStream({ longestMs: 150, quietMs: 40 }, (send) => send('map', '{}'));
  const answer = await watch('a');
  let text = '';
  for await (const piece of answer.setEncoding('utf8')) text += piece;
  expect(text).toContain('event: map\ndata: {}\n\n');
  expect(text).toContain('\n\n:\n\n');
  expect(listeners.size).toBe(0);
});

test('an account has only so many streams; others have theirs, and one that left makes room', async () => {
  const { watch, listeners } = await givenStream({});
  const [first] = [await watch('a'), await watch('a')];
  const refused = await watch('a');
  expect([refused.statusCode, (await watch('b')).statusCode]).toEqual([429, 200]);
  first?.destroy();
  await vi.waitFor(() => expect(listeners.size).toBe(2), PATIENCE);
  expect((await watch('a')).statusCode).toBe(200);
});
