import type { FastifyReply } from 'fastify';
import { Type } from 'typebox';
import type { Database } from '#kernel/db/database';
import { problemResponses } from '#kernel/http/problem-answer';
import type { Routes } from '#kernel/http/server';
import type { LiveMapMessage } from '../../domain/command-centre/live-map.ts';
import { LiveDayWatch } from '../../live/live-day-watch.ts';
import { watchLiveMap } from '../../use-cases/watch-live-map.ts';

/** A stream ends after this time and the page connects again: so who may no longer look is told within it. */
const LONGEST_MS = 120_000;
/** A line that says nothing, so that proxies keep a quiet stream open. */
const QUIET_MS = 20_000;
/** A page whose line takes longer than this many bytes behind misses a message; the next one holds the whole state again. */
const MOST_WAITING_BYTES = 65_536;

const watches = new WeakMap<Database, LiveDayWatch>();

const watchLiveMapRoute: Routes = async (app) => {
  app.get(
    '/command-centre/live',
    {
      schema: {
        operationId: 'watchLiveMap',
        summary: 'Bản đồ trực tiếp: luồng sự kiện (server-sent events), mỗi sự kiện là toàn bộ trạng thái',
        tags: ['monitoring'],
        response: { 200: Type.String({ description: 'text/event-stream' }), ...problemResponses(404) },
      },
    },
    async (request, reply) => {
      await watchLiveMap(request.context, {});
      const { database, clock } = request.context;
      const watch = watches.get(database) ?? new LiveDayWatch(database, clock, request.log);
      watches.set(database, watch);
      stream(reply, (send) => watch.watch(send));
      return reply;
    },
  );
};

function stream(reply: FastifyReply, listen: (send: (message: LiveMapMessage) => void) => () => void): void {
  reply.hijack();
  const { raw } = reply;
  raw.writeHead(200, {
    ...(reply.getHeaders() as Record<string, string>),
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store, no-transform',
    'x-accel-buffering': 'no',
  });
  raw.write('retry: 1000\n\n');
  const stop = listen((message) => {
    if (raw.writableLength < MOST_WAITING_BYTES) raw.write(`event: map\ndata: ${JSON.stringify(message)}\n\n`);
  });
  const quiet = setInterval(() => raw.write(':\n\n'), QUIET_MS);
  const end = setTimeout(() => raw.end(), LONGEST_MS);
  raw.on('close', () => {
    clearInterval(quiet);
    clearTimeout(end);
    stop();
  });
}

export const liveRoutes: readonly Routes[] = [watchLiveMapRoute];
