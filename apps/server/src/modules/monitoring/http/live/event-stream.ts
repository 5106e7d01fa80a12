import type { FastifyReply } from 'fastify';
import type { Send } from '../../live/audience.ts';

/** A stream ends after this time and the page connects again: so who may no longer look is told within it. */
const LONGEST_MS = 120_000;
/** A line that says nothing, so that proxies keep a quiet stream open. */
const QUIET_MS = 20_000;
/** A page whose line is this many bytes behind misses what comes next, and is told to ask anew when it has caught up. */
const MOST_WAITING_BYTES = 262_144;

/**
 * Answers with events as they come (server-sent events), until the page leaves.
 * @param listen begins with a way to send and returns what ends it
 */
export function streamEvents(reply: FastifyReply, listen: (send: Send) => () => void): FastifyReply {
  reply.hijack();
  const { raw } = reply;
  raw.writeHead(200, {
    ...(reply.getHeaders() as Record<string, string>),
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store, no-transform',
    'x-accel-buffering': 'no',
  });
  raw.write('retry: 1000\n\n');
  let isBehind = false;
  const stop = listen((event, content) => {
    if (isBehind || raw.writableLength > MOST_WAITING_BYTES) isBehind = true;
    else raw.write(`event: ${event}\ndata: ${content}\n\n`);
  });
  raw.on('drain', () => {
    if (isBehind) raw.write('event: again\ndata: {}\n\n');
    isBehind = false;
  });
  const quiet = setInterval(() => raw.write(':\n\n'), QUIET_MS);
  const end = setTimeout(() => raw.end(), LONGEST_MS);
  raw.on('close', () => {
    clearInterval(quiet);
    clearTimeout(end);
    stop();
  });
  return reply;
}
