import { appendFile, mkdir } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { dirname } from 'node:path';
import { Type } from 'typebox';
import { Value } from 'typebox/value';

/** What a gateway is handed; see `sms-gateway.ts`. */
const Handed = Type.Object({
  to: Type.String({ pattern: '^\\+\\d{8,15}$' }),
  text: Type.String({ minLength: 1, maxLength: 1600 }),
  encoding: Type.Enum(['gsm7', 'ucs2'] as const, { type: 'string' }),
  parts: Type.Integer({ minimum: 1 }),
  reference: Type.String({ minLength: 1 }),
});
const MOST_BYTES = 16_384;

export type StandIn = { readonly token: string; readonly keepIn: string };

/**
 * A gateway for trials and tests: takes what a real one takes, by the same rules (token, schema, a repeated reference once), and keeps each
 * message as a line of JSON in a file of its owner. Nothing leaves the machine.
 */
export function smsStandIn({ token, keepIn }: StandIn): Server {
  const known = new Set<string>();
  return createServer((request, response) => {
    const answer = (status: number, body: object) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    take(request, { token, keepIn }, known).then(
      (status) => answer(status, status === 202 ? { accepted: true } : { accepted: false }),
      () => answer(500, { accepted: false }),
    );
  });
}

async function take(request: IncomingMessage, { token, keepIn }: StandIn, known: Set<string>): Promise<number> {
  if (request.method !== 'POST') return 405;
  if (request.headers.authorization !== `Bearer ${token}`) return 401;
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  if (bytes.length > MOST_BYTES) return 413;
  const handed = parsed(bytes.toString('utf8'));
  if (!Value.Check(Handed, handed)) return 422;
  if (known.has(handed.reference)) return 202;
  known.add(handed.reference);
  await mkdir(dirname(keepIn), { recursive: true, mode: 0o700 });
  await appendFile(keepIn, `${JSON.stringify(handed)}\n`, { mode: 0o600 });
  return 202;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
