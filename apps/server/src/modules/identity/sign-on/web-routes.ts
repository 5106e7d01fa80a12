import type { FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import type Provider from 'oidc-provider';
import { type Static, Type } from 'typebox';
import type { Config } from '#kernel/config';
import { returnPath } from '../domain/return-path.ts';
import { readSessionLimits } from '../queries/session-queries.ts';
import { doorOf, isSignedIn } from '../signed-in-actor.ts';
import { signOut } from '../use-cases/end-sessions.ts';
import { findSession } from '../use-cases/find-session.ts';
import { openSession } from '../use-cases/open-session.ts';
import type { SignInCookies } from './cookies.ts';
import { frontOrigin } from './front-origin.ts';
import { languageOf } from './language.ts';
import { messagePage } from './pages.ts';
import { CALLBACK_PATH } from './provider.ts';
import { endProviderSession } from './provider-routes.ts';
import { RATE_LIMIT } from './rate-limit.ts';
import { createRelyingParty, type RelyingParty, SignInRefused } from './relying-party.ts';
import { sendPage } from './send-page.ts';

const Wanted = Type.Object({ to: Type.Optional(Type.String()), lang: Type.Optional(Type.String({ maxLength: 20 })) });

type Parts = { readonly config: Config; readonly cookies: SignInCookies; readonly provider: Provider };

/** Sign-in and sign-out of our web application: `/auth/login?to=/page&lang=vi`, `/auth/callback`, `POST /auth/sign-out`, `/auth/signed-out`. */
export function webRoutes(parts: Parts, root: FastifyInstance): FastifyPluginAsync {
  const party = createRelyingParty(root, parts.config);
  return async (app) => {
    const config = { rateLimit: RATE_LIMIT };
    app.get('/auth/login', { schema: { hide: true, querystring: Wanted }, config }, (request, reply) =>
      begin(parts, party, request, reply),
    );
    app.get(CALLBACK_PATH, { schema: { hide: true } }, (request, reply) => finish(parts, party, request, reply));
    app.post('/auth/sign-out', { schema: { hide: true } }, (request, reply) => leave(parts, request, reply));
    app.get('/auth/signed-out', { schema: { hide: true, querystring: Wanted } }, (request, reply) =>
      sendPage(reply, 200, messagePage(languageIn(request), 'signed-out')),
    );
  };
}

/** Also of a route that takes no query of its own, and of a `lang` given twice. */
const languageIn = ({ query }: FastifyRequest) => languageOf((query as { readonly lang?: unknown }).lang);

async function begin(
  { config, cookies }: Parts,
  party: RelyingParty,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { to, lang } = request.query as Static<typeof Wanted>;
  const returnTo = returnPath(to);
  const { context } = request;
  if (isSignedIn(await findSession(context, cookies.read(request, 'session')))) return reply.redirect(returnTo, 303);
  const [limits] = await context.database.reading((tx) => readSessionLimits(tx));
  // Whoever was idle too long for us must not slip in again by the provider's session.
  const maxAge = (limits?.idleMinutes ?? 0) * 60;
  const { address, flow } = await party.begin(frontOrigin(request, config), returnTo, languageOf(lang), maxAge);
  cookies.write(request, reply, 'flow', flow);
  return reply.redirect(address, 303);
}

async function finish(
  { config, cookies }: Parts,
  party: RelyingParty,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const flow = cookies.read(request, 'flow');
  if (flow === undefined) return sendPage(reply, 400, messagePage(languageIn(request), 'expired'));
  cookies.clear(request, reply, 'flow');
  try {
    const { accountId, returnTo } = await party.finish(frontOrigin(request, config), request.url, flow);
    const { token } = await openSession(
      { ...request.context, actor: doorOf(accountId) },
      {
        accountId,
        browser: request.headers['user-agent'] ?? '',
        before: cookies.read(request, 'session') ?? null,
      },
    );
    cookies.write(request, reply, 'session', token);
    return reply.redirect(returnTo, 303);
  } catch (error) {
    if (!(error instanceof SignInRefused)) throw error;
    request.log.info({ requestId: request.id, reason: String(error.cause) }, 'sign-in not finished');
    return sendPage(reply, 400, messagePage(languageIn(request), 'expired'));
  }
}

/** Ends the session here and at the provider. Only a page of ours may ask. */
async function leave({ config, cookies, provider }: Parts, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  if (cameFromElsewhere(request, config)) return sendPage(reply, 403, messagePage(languageIn(request), 'foreign'));
  const actor = await findSession(request.context, cookies.read(request, 'session'));
  if (isSignedIn(actor)) await signOut({ ...request.context, actor }, {});
  await endProviderSession(provider, request, reply);
  cookies.clear(request, reply, 'session');
  return reply.redirect('/auth/signed-out', 303);
}

/** What the browser says of the page that sent the form. `Origin: null` says nothing: our own referrer policy hides it. */
function cameFromElsewhere(request: FastifyRequest, config: Config): boolean {
  const { origin, 'sec-fetch-site': site } = request.headers;
  if (site !== undefined) return site !== 'same-origin';
  return origin !== undefined && origin !== 'null' && origin !== frontOrigin(request, config).url;
}
