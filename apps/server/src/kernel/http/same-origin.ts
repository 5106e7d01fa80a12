import type { FastifyRequest } from 'fastify';
import { kernelProblem } from '../problems.ts';

const READ_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** The token that a program sends instead of a cookie (RFC 6750); undefined without any. */
export function bearerToken({ headers }: FastifyRequest): string | undefined {
  return /^bearer +([\w.~+/-]+=*)$/i.exec(headers.authorization ?? '')?.[1];
}

/**
 * A write must carry a header that no foreign page can send without our consent, beside the SameSite cookie. A request with a token is
 * no browser's: nothing sends one unasked, and it counts for nothing but its token.
 * @throws kernel/not-permitted
 */
export async function requireSameOrigin(request: FastifyRequest): Promise<void> {
  if (bearerToken(request) !== undefined) return;
  if (READ_METHODS.has(request.method) || request.headers['x-requested-with'] === 'thong-suot') return;
  throw kernelProblem('not-permitted', { permission: 'same-origin' });
}
