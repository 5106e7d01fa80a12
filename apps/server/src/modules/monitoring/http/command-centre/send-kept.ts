import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyReply } from 'fastify';
import type { View } from '../../queries/open-day.ts';
import type { Versioned } from '../../queries/versioned-view.ts';
import { KeptBodies, type KeptBody } from './kept-bodies.ts';

type Encoding = 'br' | 'gzip' | 'identity';

const MIB = 1024 * 1024;
/** A view of a day takes some 25 kB compressed: three views of two hundred days. */
const bodies = new KeptBodies(16 * MIB);
const TAG_LENGTH = 27;
/** As the server compresses other answers. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };

const encode: Readonly<Record<Encoding, (text: Buffer) => Promise<Buffer>>> = {
  br: (text) => promisify(brotliCompress)(text, BROTLI),
  gzip: (text) => promisify(gzip)(text),
  identity: async (text) => text,
};

/**
 * Sends a view by the schema of the route. Text and compression are made once for each version; from then on the reading only has
 * to permit it and to say that the version is still the same. Bears a tag, so that who has it is told only that (304).
 * @param view which day and map: with the route all that an answer depends on, whatever else stands in the address
 * @param read the reading of the view by who asks, who may know a version
 */
export async function sendKept(
  reply: FastifyReply,
  { date, compareWith, anchor, live = false }: View,
  read: (known: string | null) => Promise<Versioned<object>>,
): Promise<FastifyReply> {
  const encoding = encodingFor(reply.request.headers['accept-encoding']);
  const key = [encoding, reply.request.routeOptions.url, date ?? '', compareWith ?? '', anchor ?? '', String(live)].join(' ');
  const kept = bodies.get(key);
  const { version, view } = await read(kept?.version ?? null);
  const body = view === null ? kept : await bodyOf(reply, view, version, encoding);
  if (!body) throw new Error(`a view was called known that nobody knew: ${reply.request.url}`);
  if (version !== null && body !== kept) bodies.set(key, { ...body, version });
  return sendBody(reply, body, encoding);
}

async function bodyOf(reply: FastifyReply, view: object, version: string | null, encoding: Encoding): Promise<KeptBody> {
  const serialized = reply.serialize(view);
  if (typeof serialized !== 'string') throw new Error('a view is sent as text');
  const text = Buffer.from(serialized);
  // Weak, since compressed and plain bodies bear the same.
  const tag = `W/"${createHash('sha256').update(text).digest('base64url').slice(0, TAG_LENGTH)}"`;
  return { version: version ?? '', tag, body: await encode[encoding](text) };
}

function sendBody(reply: FastifyReply, { tag, body }: KeptBody, encoding: Encoding): FastifyReply {
  reply.header('etag', tag).header('cache-control', 'private, no-cache').header('vary', 'accept-encoding');
  if (hasIt(reply.request.headers['if-none-match'], tag)) return reply.status(304).send();
  if (encoding !== 'identity') reply.header('content-encoding', encoding);
  return reply.type('application/json; charset=utf-8').send(body);
}

/** Whether the reader names the tag among those it has; weak and strong ones compare alike (RFC 9110, 13.1.2). */
function hasIt(named: string | undefined, tag: string): boolean {
  const plain = (one: string) => one.trim().replace(/^W\//, '');
  return (named ?? '').split(',').some((one) => one.trim() === '*' || plain(one) === plain(tag));
}

/** What the reader understands, the smaller one first; one that it names with a weight of 0 it refuses. */
function encodingFor(accepted: string | string[] | undefined): Encoding {
  const understood = new Set(
    String(accepted ?? '')
      .split(',')
      .flatMap((part) => {
        const [name = '', weight = ''] = part
          .trim()
          .toLowerCase()
          .split(/\s*;\s*q=/);
        return /^0(\.0*)?$/.test(weight) ? [] : [name];
      }),
  );
  return (['br', 'gzip'] as const).find((one) => understood.has(one)) ?? 'identity';
}
