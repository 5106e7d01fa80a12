import type { FastifyRequest } from 'fastify';
import { kernelProblem } from '../problems.ts';

const READ_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * A write must carry a header that no foreign page can send without our consent, beside the SameSite cookie.
 * @throws kernel/not-permitted
 */
export async function requireSameOrigin(request: FastifyRequest): Promise<void> {
  if (READ_METHODS.has(request.method) || request.headers['x-requested-with'] === 'thong-suot') return;
  throw kernelProblem('not-permitted', { permission: 'same-origin' });
}
