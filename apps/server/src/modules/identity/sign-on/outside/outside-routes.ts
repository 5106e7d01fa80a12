import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '#kernel/problems';
import { installation } from '../../installation.ts';
import { isSignedIn } from '../../signed-in-actor.ts';
import { findSession } from '../../use-cases/find-session.ts';
import { linkOwn } from '../../use-cases/outside/outside-links.ts';
import { signInOutside } from '../../use-cases/outside/sign-in-outside.ts';
import { keepHalfSignIn } from '../../use-cases/second-factor/half-sign-in.ts';
import type { SignInCookies } from '../cookies.ts';
import { frontOrigin } from '../front-origin.ts';
import { interactionAddress } from '../interaction-address.ts';
import type { Language } from '../language.ts';
import { messagePage } from '../pages.ts';
import { RATE_LIMIT } from '../rate-limit.ts';
import { sendPage } from '../send-page.ts';
import type { MessageCode } from '../texts.ts';
import { finishOutside, OUTSIDE_CALLBACK, OutsideAway, OutsideRefused, openOutsideFlow } from './outside-client.ts';

type Flow = NonNullable<ReturnType<typeof openOutsideFlow>>;
const OWN_ACCOUNT = '/account';

/** Where people come back to from a provider of others: to go on with their sign-in, or linked. */
export function outsideRoutes(cookies: SignInCookies): FastifyPluginAsync {
  return async (app) => {
    app.get(OUTSIDE_CALLBACK, { schema: { hide: true }, config: { rateLimit: RATE_LIMIT } }, (request, reply) =>
      comeBack(cookies, request, reply),
    );
  };
}

async function comeBack(cookies: SignInCookies, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const flow = openOutsideFlow(cookies.read(request, 'outside'));
  cookies.clear(request, reply, 'outside');
  if (flow === null) return sendPage(reply, 400, messagePage('vi', 'expired'));
  try {
    const origin = frontOrigin(request, installation().addresses);
    const subject = await finishOutside(request.context, origin, request.url, flow);
    return flow.purpose.kind === 'link'
      ? await finishLink(cookies, request, reply, flow, subject)
      : await finishSignIn(request, reply, flow, flow.purpose.interactionId, subject);
  } catch (error) {
    const told = messageOf(error);
    if (told === null) throw error;
    request.log.info(
      { requestId: request.id, reason: String(error), cause: String((error as Error).cause) },
      'sign-in outside not finished',
    );
    return tell(reply, flow, ...told);
  }
}

async function finishSignIn(
  request: FastifyRequest,
  reply: FastifyReply,
  flow: Flow,
  interactionId: string,
  subject: string,
): Promise<FastifyReply> {
  const { context, ip: address } = request;
  const verdict = await signInOutside(context, { providerId: flow.providerId, subject, address });
  if (verdict.kind === 'unlinked') return tell(reply, flow, 403, 'outside-unlinked');
  if (verdict.kind === 'locked') return tell(reply, flow, 403, 'outside-locked');
  await keepHalfSignIn(context, interactionId, { accountId: verdict.accountId, methods: ['provider'], mustReplace: null });
  return reply.redirect(backOf(flow), 303);
}

/** Only the session that asked for the link gets it: nobody else's answer is taken, and no other person's browser lends theirs. */
async function finishLink(
  cookies: SignInCookies,
  request: FastifyRequest,
  reply: FastifyReply,
  flow: Flow,
  subject: string,
): Promise<FastifyReply> {
  const actor = await findSession(request.context, cookies.read(request, 'session'));
  const asked = flow.purpose.kind === 'link' ? flow.purpose.sessionId : null;
  if (!isSignedIn(actor) || actor.session.id !== asked) return tell(reply, flow, 403, 'outside-refused');
  await linkOwn({ ...request.context, actor }, { providerId: flow.providerId, subject });
  return reply.redirect(OWN_ACCOUNT, 303);
}

/** What is told of a failure; null when it is none that is foreseen. */
export function messageOf(error: unknown): readonly [status: number, code: MessageCode] | null {
  if (error instanceof OutsideAway) return [503, 'outside-away'];
  if (error instanceof OutsideRefused) return [403, 'outside-refused'];
  if (!(error instanceof Problem)) return null;
  if (error.code === 'identity/outside-link-taken') return [409, 'outside-taken'];
  if (error.code === 'identity/confirmation-needed') return [422, 'outside-unconfirmed'];
  return error.code === 'identity/outside-provider-not-found' ? [404, 'outside-gone'] : null;
}

function tell(reply: FastifyReply, flow: Flow, status: number, code: MessageCode): FastifyReply {
  return sendPage(reply, status, messagePage(flow.language, code, { back: backOf(flow) }));
}

/** To the sign-in that is under way, where all other ways stay, or to one's account. */
function backOf({ purpose, language }: { readonly purpose: Flow['purpose']; readonly language: Language }): string {
  return purpose.kind === 'link' ? OWN_ACCOUNT : `${interactionAddress(purpose.interactionId)}?lang=${language}`;
}
