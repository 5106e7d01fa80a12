import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyReply } from 'fastify';

type Encoding = 'br' | 'gzip';
/** What is sent of an answer: made once, for as long as the answer itself is kept. */
type Sent = { readonly text: Buffer; readonly tag: string; readonly compressed: Map<Encoding, Buffer> };

const sent = new WeakMap<object, Sent>();
const compressors: Readonly<Record<Encoding, (text: Buffer) => Promise<Buffer>>> = {
  br: (text) => promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: (text) => promisify(gzip)(text),
};
const TAG_LENGTH = 27;

/**
 * Sends an answer that many readers get as the same object, by the schema of the route: turned into text and compressed once. It
 * bears a tag, so that who has it already is told only that (304).
 */
export async function sendKept(reply: FastifyReply, answer: object): Promise<FastifyReply> {
  const { text, tag, compressed } = sentOf(reply, answer);
  reply.header('etag', tag).header('cache-control', 'private, no-cache').header('vary', 'accept-encoding');
  if (reply.request.headers['if-none-match'] === tag) return reply.status(304).send();
  reply.type('application/json; charset=utf-8');
  const encoding = encodingFor(reply.request.headers['accept-encoding']);
  if (encoding === null) return reply.send(text);
  const body = compressed.get(encoding) ?? (await compressors[encoding](text));
  compressed.set(encoding, body);
  return reply.header('content-encoding', encoding).send(body);
}

function sentOf(reply: FastifyReply, answer: object): Sent {
  const known = sent.get(answer);
  if (known) return known;
  const text = Buffer.from(String(reply.serialize(answer)));
  const tag = `"${createHash('sha256').update(text).digest('base64url').slice(0, TAG_LENGTH)}"`;
  const made = { text, tag, compressed: new Map<Encoding, Buffer>() };
  sent.set(answer, made);
  return made;
}

/** What the reader understands, the smaller one first; one that it names with a weight of 0 it refuses. */
function encodingFor(accepted: string | string[] | undefined): Encoding | null {
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
  if (understood.has('br')) return 'br';
  return understood.has('gzip') ? 'gzip' : null;
}
