import type { ServerResponse } from 'node:http';
import { finished } from 'node:stream/promises';
import type { FastifyReply } from 'fastify';
import { Type } from 'typebox';
import { type Turns, takingTurns } from '#kernel/http/taking-turns';
import { nameFitting } from '../store/media-type.ts';
import type { OpenedFile } from '../use-cases/open-file.ts';

export const FileAnswer = Type.Any({ description: 'Nội dung tệp, nguyên như đã nhận' });

/** How many files are in memory on their way out, how many readers more may wait, and how long one may take over a file. */
export type Outlet = Turns & { readonly patienceMs: number };

/**
 * Makes a sender of files that somebody sent us. A file is opened in its turn and keeps the turn until the last byte has left, since
 * until then it is in memory; a reader who has not taken it by then is cut off.
 * @throws kernel/too-many-requests, and what opening throws
 */
export function sendingFiles({ patienceMs, ...turns }: Outlet) {
  const inTurn = takingTurns(turns);
  return (reply: FastifyReply, open: () => Promise<OpenedFile>): Promise<void> =>
    inTurn(reply.request, async () => {
      handOut(reply, await open());
      const taken = await hasLeft(reply.raw, patienceMs);
      if (!taken) reply.log.warn({ requestId: reply.request.id, patienceMs }, 'a reader was too slow for a file');
    });
}

/** Sends a file of any module: all together hold eight in memory, an account two of them. 10 MiB in two minutes is less than half of the line that a commune has. */
export const sendFile = sendingFiles({
  atOnce: 8,
  waiting: 100,
  ofOne: { atOnce: 2, waiting: 20 },
  longestWaitMs: 60_000,
  patienceMs: 120_000,
});

/**
 * Waits until an answer is on its way, or its reader is gone; who is too slow is cut off.
 * @returns false of one who was too slow
 */
async function hasLeft(answer: ServerResponse, patienceMs: number): Promise<boolean> {
  const patience = AbortSignal.timeout(patienceMs);
  try {
    await finished(answer, { signal: patience });
  } catch (error) {
    if (patience.aborted) answer.destroy();
    else if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  }
  return !patience.aborted;
}

/** To be saved, never to be shown or run in our place, and known to no cache that others share. */
function handOut(reply: FastifyReply, { name, mediaType, content }: OpenedFile): void {
  reply
    .header('content-disposition', attachmentCalled(nameFitting(name, mediaType)))
    .header('content-security-policy', "sandbox; default-src 'none'")
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'private, no-store')
    .type(mediaType)
    .send(content);
}

/** Names beyond ASCII by RFC 8187, beside a plain one for who does not read that (RFC 6266, appendix D). */
function attachmentCalled(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const whole = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}
