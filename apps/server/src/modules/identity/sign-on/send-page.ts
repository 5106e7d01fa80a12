import type { FastifyReply } from 'fastify';
import type { Html } from './html.ts';

/** Sends a page of sign-in, which nobody may store. */
export function sendPage(reply: FastifyReply, status: number, page: Html): FastifyReply {
  return reply.status(status).header('cache-control', 'no-store').type('text/html; charset=utf-8').send(page.text);
}
