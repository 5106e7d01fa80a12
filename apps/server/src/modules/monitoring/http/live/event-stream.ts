import type { FastifyReply } from 'fastify';
import { kernelProblem } from '#kernel/problems';
import type { Send } from '../../live/audience.ts';

/** What one stream may take of the server. */
export type StreamBounds = {
  /** A stream ends after this time and the page connects again: so who may no longer look is told within it. */
  readonly longestMs: number;
  /** A page that has not taken what was on its way by this time after the end is cut off. */
  readonly partingMs: number;
  /** After so long a line that says nothing, so that proxies keep a quiet stream open. */
  readonly quietMs: number;
  /** A page whose line is this many bytes behind misses what comes next, and is told to ask anew when it has caught up. */
  readonly mostWaitingBytes: number;
  /** Streams that one account may have open in this process; each tab of a browser has one. */
  readonly mostOfOne: number;
};
const BOUNDS: StreamBounds = {
  longestMs: 120_000,
  partingMs: 10_000,
  quietMs: 20_000,
  mostWaitingBytes: 262_144,
  mostOfOne: 32,
};

/** How many streams each account has open. */
const open = new Map<string, number>();

/**
 * Answers with events as they come (server-sent events), until the page leaves.
 * @param listen begins with a way to send and returns what ends it
 * @throws kernel/too-many-requests when the account has as many streams as it may
 */
export function streamEvents(
  reply: FastifyReply,
  listen: (send: Send) => () => void,
  { longestMs, partingMs, quietMs, mostWaitingBytes, mostOfOne }: StreamBounds = BOUNDS,
): FastifyReply {
  const { raw } = reply;
  // A page that left while its permission was looked up says so no second time.
  if (raw.destroyed) return reply.hijack();
  const leave = enter(reply.request.context.actor.id, mostOfOne);
  reply.hijack();
  raw.writeHead(200, {
    ...(reply.getHeaders() as Record<string, string>),
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store, no-transform',
    'x-accel-buffering': 'no',
  });
  raw.write('retry: 1000\n\n');
  let isBehind = false;
  const stop = listen((event, content) => {
    if (isBehind || raw.writableLength > mostWaitingBytes) isBehind = true;
    else raw.write(`event: ${event}\ndata: ${content}\n\n`);
  });
  const catchUp = () => {
    if (isBehind) raw.write('event: again\ndata: {}\n\n');
    isBehind = false;
  };
  raw.on('drain', catchUp);
  const quiet = setInterval(() => {
    if (!raw.writableNeedDrain) raw.write(':\n\n');
  }, quietMs);
  const silence = () => {
    clearInterval(quiet);
    raw.off('drain', catchUp);
    stop();
  };
  // Nothing is written after the end; whoever takes nothing would keep the connection, and what waits for it, for ever.
  let end = setTimeout(() => {
    silence();
    raw.end();
    end = setTimeout(() => raw.destroy(), partingMs);
  }, longestMs);
  raw.on('close', () => {
    clearTimeout(end);
    silence();
    leave();
  });
  return reply;
}

/** @returns what counts the stream as closed @throws kernel/too-many-requests */
function enter(account: string, most: number): () => void {
  const count = open.get(account) ?? 0;
  if (count >= most) throw kernelProblem('too-many-requests');
  open.set(account, count + 1);
  return () => {
    const left = (open.get(account) ?? 1) - 1;
    if (left === 0) open.delete(account);
    else open.set(account, left);
  };
}
