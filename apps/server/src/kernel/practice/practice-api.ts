import type { FastifyPluginAsync, FastifyRequest } from 'fastify';
import { keptByNoCache } from '../http/kept-by-no-cache.ts';
import { requireSameOrigin } from '../http/same-origin.ts';
import type { Routes } from '../http/server.ts';
import { requireStorableText } from '../http/storable-text.ts';
import { type Actor, anonymous } from '../permission.ts';
import { kernelProblem } from '../problems.ts';
import type { Practice } from './practice-database.ts';

/** Where whoever practises reaches the same routes on the practice database. */
const PRACTICE_PREFIX = '/practice/api';

type PracticeRoutes = {
  readonly practice: Practice;
  /** Work on the practice database alone: nothing else is in their reach. */
  readonly routes: readonly Routes[];
  /** Answered by the real installation, readings only: who is signed in. */
  readonly shared: readonly Routes[];
  readonly actorOf: (request: FastifyRequest) => Promise<Actor>;
};

/** The door of practice: the same routes, the same people and permissions, another database (ADR 0032). To be mounted at the root. */
export function practiceDoor(parts: PracticeRoutes): FastifyPluginAsync {
  return async (app) => {
    await app.register(practiceApi(parts), { prefix: PRACTICE_PREFIX });
  };
}

function practiceApi({ practice, routes, shared, actorOf }: PracticeRoutes): FastifyPluginAsync {
  return async (api) => {
    api.setNotFoundHandler(() => {
      throw kernelProblem('not-found');
    });
    api.addHook('onClose', () => practice.close());
    api.addHook('onRequest', keptByNoCache);
    api.addHook('onRequest', requireSameOrigin);
    api.addHook('preValidation', requireStorableText);
    api.addHook('onRequest', async (request) => {
      request.context = { ...request.context, actor: await actorOf(request), practice: true };
    });
    await api.register(async (scope) => {
      scope.addHook('onRoute', ({ method, url }) => {
        if (![method].flat().every((one) => one === 'GET' || one === 'HEAD')) throw new Error(`not a reading: ${url}`);
      });
      for (const one of shared) await scope.register(one as unknown as FastifyPluginAsync);
    });
    await api.register(async (scope) => {
      scope.addHook('preHandler', async (request) => {
        if (request.context.actor === anonymous) throw kernelProblem('not-signed-in');
        request.context = { ...request.context, database: await practice.open() };
      });
      for (const one of routes) await scope.register(one as unknown as FastifyPluginAsync);
    });
  };
}
