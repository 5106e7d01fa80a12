import { randomUUID } from 'node:crypto';
import { constants } from 'node:zlib';
import compress, { type FastifyCompressOptions } from '@fastify/compress';
import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import swagger from '@fastify/swagger';
import type { FastifyPluginAsyncTypebox, TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyPluginAsync,
  type FastifyRequest,
  LogController,
} from 'fastify';
import { type Clock, systemClock } from '../calendar.ts';
import type { Config } from '../config.ts';
import type { Database } from '../db/database.ts';
import type { Log } from '../log.ts';
import { type Actor, anonymous } from '../permission.ts';
import { kernelProblem } from '../problems.ts';
import type { Context } from '../use-case.ts';
import { keptByNoCache } from './kept-by-no-cache.ts';
import { operational, type Readiness } from './operational.ts';
import { answerWithProblem } from './problem-answer.ts';
import { refuseConnection } from './refuse-connection.ts';
import { requireSameOrigin } from './same-origin.ts';
import { requireStorableText } from './storable-text.ts';
import { validatorOf } from './validator.ts';

declare module 'fastify' {
  interface FastifyRequest {
    context: Context;
  }
}

/** Routes of a module: TypeBox schemas type the handler, validate the input, filter the answer and become the OpenAPI document. */
export type Routes = FastifyPluginAsyncTypebox;

export type HttpParts = {
  readonly config: Config;
  readonly database: Database;
  /** Left out: the clock of the machine. */
  readonly clock?: Clock;
  readonly log: Log;
  /** Mounted below `/api`. */
  readonly routes: readonly Routes[];
  /** Mounted at the root: sign-in, the sign-on provider, public pages, the front. */
  readonly pages: readonly FastifyPluginAsync[];
  /** Who sends this request. */
  readonly actorOf: (request: FastifyRequest) => Promise<Actor>;
  readonly readiness: readonly Readiness[];
};

const BODY_LIMIT = 1_048_576;
/** Brotli at quality 4 costs what gzip costs and is smaller; files of the front are compressed when they are built. */
const COMPRESSION: FastifyCompressOptions = {
  threshold: 1024,
  encodings: ['br', 'gzip'],
  brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
};

/** The HTTP door. It listens on nothing yet. */
export async function createHttpServer(parts: HttpParts): Promise<FastifyInstance> {
  const app = fastify({
    loggerInstance: parts.log as unknown as FastifyBaseLogger,
    bodyLimit: BODY_LIMIT,
    trustProxy: 'loopback',
    forceCloseConnections: true,
    genReqId: () => randomUUID(),
    logController: new LogController({ disableRequestLogging: true }),
    requestTimeout: 60_000,
    frameworkErrors: answerWithProblem,
    clientErrorHandler: refuseConnection,
    ajv: { customOptions: { removeAdditional: false } },
  })
    .withTypeProvider<TypeBoxTypeProvider>()
    .setValidatorCompiler(validatorOf);
  app.setErrorHandler(answerWithProblem);
  await registerPlugins(app as unknown as FastifyInstance, parts);
  app.decorateRequest('context');
  const demonstration = parts.config.mode === 'demonstration';
  const { clock = systemClock } = parts;
  app.addHook('onRequest', async (request) => {
    request.context = { database: parts.database, clock, requestId: request.id, actor: anonymous, demonstration };
  });
  for (const page of parts.pages) await app.register(page);
  await app.register(apiOf(parts), { prefix: '/api' });
  return app as unknown as FastifyInstance;
}

async function registerPlugins(app: FastifyInstance, parts: HttpParts): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: { directives: contentSecurity(parts.config) },
    hsts: parts.config.publicUrl.startsWith('https'),
  });
  await app.register(compress, COMPRESSION);
  await app.register(cookie);
  await app.register(formbody);
  await app.register(rateLimit, { global: false });
  await app.register(swagger, { openapi: openApiHead() });
  await app.register(operational, { readiness: parts.readiness, log: parts.log });
}

/** Everything below `/api`: who asks is settled before any route, and refusals are told there too. */
function apiOf(parts: HttpParts): FastifyPluginAsync {
  return async (api) => {
    api.setNotFoundHandler(() => {
      throw kernelProblem('not-found');
    });
    api.addHook('onRequest', keptByNoCache);
    api.addHook('onRequest', requireSameOrigin);
    api.addHook('preValidation', requireStorableText);
    api.addHook('onRequest', async (request) => {
      request.context = { ...request.context, actor: await parts.actorOf(request) };
    });
    for (const routes of parts.routes) await api.register(routes as unknown as FastifyPluginAsync);
  };
}

function contentSecurity(config: Config) {
  return {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    objectSrc: ["'none'"],
    frameAncestors: ["'none'"],
    baseUri: ["'self'"],
    formAction: ["'self'"],
    upgradeInsecureRequests: config.publicUrl.startsWith('https') ? [] : null,
  };
}

function openApiHead() {
  return {
    openapi: '3.1.0' as const,
    info: { title: 'Thông Suốt', version: '1', description: 'API của Thông Suốt. Mọi câu trả lời từ chối theo RFC 9457.' },
    servers: [{ url: '/' }],
  };
}
