import type { IncomingMessage } from 'node:http';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import type Provider from 'oidc-provider';
import type { Config } from '#kernel/config';
import { frontOrigin } from './front-origin.ts';
import { PROVIDER_PATH } from './provider.ts';

/** Hands everything below `/oidc` to the provider, which reads the body itself. */
export function providerRoutes(config: Config, provider: Provider): FastifyPluginAsync {
  const answer = provider.callback();
  return async (app) => {
    app.removeAllContentTypeParsers();
    app.addContentTypeParser('*', (_request, _body, done) => done(null));
    app.all(`${PROVIDER_PATH}/*`, { schema: { hide: true } }, async (request, reply) => {
      reply.hijack();
      for (const [name, value] of Object.entries(reply.getHeaders())) if (value !== undefined) reply.raw.setHeader(name, value);
      await answer(settled(request, config), reply.raw);
    });
  };
}

/**
 * The request as the provider sees it: its path without our prefix, and the host and scheme that the browser uses, so that the
 * addresses it makes are right behind a proxy too and never follow a foreign Host.
 */
function settled(request: FastifyRequest, config: Config): IncomingMessage {
  const raw = request.raw as IncomingMessage & { originalUrl?: string };
  const origin = frontOrigin(request, config);
  raw.originalUrl = raw.url ?? '/';
  raw.url = raw.originalUrl.slice(PROVIDER_PATH.length);
  raw.headers.host = origin.host;
  raw.headers['x-forwarded-proto'] = origin.secure ? 'https' : 'http';
  delete raw.headers['x-forwarded-host'];
  return raw;
}

/** Ends the provider's session of this browser, with what hangs on it. */
export async function endProviderSession(provider: Provider, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const name = provider.cookieName('session');
  const id = request.cookies[name];
  const session = id === undefined ? undefined : await provider.Session.find(id);
  await session?.destroy();
  for (const cookie of [name, `${name}.sig`]) reply.clearCookie(cookie, { path: '/' });
}
