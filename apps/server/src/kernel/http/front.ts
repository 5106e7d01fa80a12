import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyPluginAsync } from 'fastify';
import { kernelProblem } from '../problems.ts';

const YEAR_SECONDS = 365 * 24 * 3600;

/** Serves a built front: files with a digest in their name for a year, every other page address as its index page. */
export function front(folder: string): FastifyPluginAsync {
  return async (app) => {
    if (!existsSync(join(folder, 'index.html'))) throw new Error(`the front is not built: ${folder}`);
    await app.register(fastifyStatic, {
      root: folder,
      wildcard: true,
      index: 'index.html',
      cacheControl: false,
      preCompressed: true,
      setHeaders: (reply, path) => {
        reply.header('cache-control', path.includes('/assets/') ? `public, max-age=${YEAR_SECONDS}, immutable` : 'no-cache');
      },
    });
    app.setNotFoundHandler((request, reply) => {
      const isPage =
        request.method === 'GET' &&
        !request.url.startsWith('/api') &&
        (/^\/(\?|$)/.test(request.url) || (request.headers.accept ?? '').includes('text/html'));
      if (!isPage) throw kernelProblem('not-found');
      return reply.header('cache-control', 'no-cache').sendFile('index.html');
    });
  };
}
