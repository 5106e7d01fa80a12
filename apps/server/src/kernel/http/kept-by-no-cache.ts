import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * Answers of the API are for whoever asked, and no cache keeps them, that of a computer which several people use neither. A route whose
 * answer may be asked for again by its tag says so itself.
 */
export async function keptByNoCache(_request: FastifyRequest, reply: FastifyReply): Promise<void> {
  reply.header('cache-control', 'private, no-store');
}
