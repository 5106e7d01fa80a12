import type { FastifyError, FastifyPluginAsync, FastifyRequest } from 'fastify';
import { systemClock } from '#kernel/calendar';
import type { Config } from '#kernel/config';
import type { Database } from '#kernel/db/database';
import { isDatabaseAway } from '#kernel/db/database-away';
import { bearerToken } from '#kernel/http/same-origin';
import type { Log } from '#kernel/log';
import type { Actor } from '#kernel/permission';
import { bindInstallation } from '../installation.ts';
import { problem } from '../problems.ts';
import { findSession } from '../use-cases/find-session.ts';
import { findMachine } from '../use-cases/machines/find-machine.ts';
import { signInCookies } from './cookies.ts';
import { interactionRoutes } from './interaction-routes.ts';
import { languageOf } from './language.ts';
import { outsideRoutes } from './outside/outside-routes.ts';
import { messagePage } from './pages.ts';
import { passkeyScript } from './passkey-script.ts';
import { createProvider } from './provider.ts';
import { providerRoutes } from './provider-routes.ts';
import { sendPage } from './send-page.ts';
import { webRoutes } from './web-routes.ts';

/** What `composition.ts` binds to the HTTP door: the pages of sign-in, and who sends a request. */
export type SignOn = { readonly pages: FastifyPluginAsync; readonly actorOf: (request: FastifyRequest) => Promise<Actor> };

/** Prepares sign-on: binds the installation's keys, makes the provider's signing key at the first start. */
export async function createSignOn(config: Config, database: Database, log: Log): Promise<SignOn> {
  await bindInstallation(config);
  const provider = await createProvider(config, database, systemClock, log);
  const cookies = signInCookies(config);
  const pages: FastifyPluginAsync = async (app) => {
    app.setErrorHandler((error: FastifyError, request, reply) => {
      const status = error.statusCode ?? 500;
      const language = languageOf((request.query as { readonly lang?: unknown } | undefined)?.lang);
      if (status === 429) return sendPage(reply, 429, messagePage(language, 'too-many'));
      if (status >= 400 && status < 500) return sendPage(reply, status, messagePage(language, 'expired'));
      request.log.error({ err: error, requestId: request.id, path: request.routeOptions.url }, 'sign-in failed');
      return sendPage(reply, isDatabaseAway(error) ? 503 : 500, messagePage(language, 'failed'));
    });
    await app.register(passkeyScript);
    await app.register(interactionRoutes(provider, cookies));
    await app.register(providerRoutes(config, provider));
    await app.register(outsideRoutes(cookies));
    await app.register(webRoutes({ config, cookies, provider }, app));
  };
  const actorOf = async (request: FastifyRequest): Promise<Actor> => {
    const token = bearerToken(request);
    const session = cookies.read(request, 'session');
    if (token === undefined) return findSession(request.context, session);
    if (session !== undefined) throw problem('token-with-cookie');
    const given = await provider.ClientCredentials.find(token);
    return findMachine(request.context, given?.clientId, request.ip);
  };
  return { pages, actorOf };
}
