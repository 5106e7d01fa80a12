import type { Failure } from '../domain/messages/retry.ts';
import { smsSize } from '../domain/messages/sms-text.ts';
import type { Channel } from './channels.ts';

const PATIENCE_MS = 10_000;
/** Answers after which a repeat may succeed, besides 5xx: too slow, too many, too early. */
const PASSING = [408, 425, 429];

/**
 * Text messages by a gateway over HTTP: one POST a message with `{ to, text, encoding, parts, reference }` and the token as bearer.
 * Whatever 2xx it answers, the gateway has taken it; the same `reference` (also `Idempotency-Key`) is the same message.
 */
export function smsGateway(url: string, token: string | null): Channel {
  const send = async ({ to, text, batch }: { to: string; text: string; batch: string }): Promise<Failure | null> => {
    try {
      const answer = await fetch(url, {
        method: 'POST',
        redirect: 'error',
        signal: AbortSignal.timeout(PATIENCE_MS),
        headers: {
          'content-type': 'application/json',
          'idempotency-key': batch,
          ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        },
        body: JSON.stringify({ to, text, ...smsSize(text), reference: batch }),
      });
      await answer.body?.cancel();
      return failureOf(answer.status);
    } catch {
      // The network, its names, TLS or the time limit; a repeat may succeed.
      return 'unreachable';
    }
  };
  return { leadsTo: 'server', open: () => ({ send, close: () => undefined }) };
}

function failureOf(status: number): Failure | null {
  if (status >= 200 && status < 300) return null;
  if (status === 401 || status === 403) return 'sign-in-refused';
  return status >= 500 || PASSING.includes(status) ? 'not-taken' : 'address-refused';
}
