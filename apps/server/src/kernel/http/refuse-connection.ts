import type { Socket } from 'node:net';
import type { ConnectionError, FastifyInstance } from 'fastify';
import { kernelProblem } from '../problems.ts';

/** Answers what is no request to any route: no HTTP, a head above 16 KiB, or one that does not come to its end in time. */
export function refuseConnection(this: FastifyInstance, error: ConnectionError, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const isTooLarge = error.code === 'HPE_HEADER_OVERFLOW';
  const body = JSON.stringify(kernelProblem(isTooLarge ? 'too-large' : 'invalid-input'));
  const status = isTooLarge ? '431 Request Header Fields Too Large' : '400 Bad Request';
  if (socket.writable)
    socket.write(
      [
        `HTTP/1.1 ${status}`,
        `content-length: ${Buffer.byteLength(body)}`,
        'content-type: application/problem+json',
        'connection: close',
        '',
        body,
      ].join('\r\n'),
    );
  socket.destroy(error);
}
