import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import type Provider from 'oidc-provider';
import { errors } from 'oidc-provider';
import { type Static, type TSchema, Type } from 'typebox';
import { passkeyPlace } from '../domain/second-factor/passkey-place.ts';
import { OutsideProviderIdSchema } from '../domain/sign-on/outside-provider.ts';
import { installation } from '../installation.ts';
import type { Asking } from './asking.ts';
import type { SignInCookies } from './cookies.ts';
import { CodeForm, defer, judgeCode, judgeEnrolment, restart, resume } from './factor-steps.ts';
import { frontOrigin } from './front-origin.ts';
import { languageOf } from './language.ts';
import { goOutside } from './outside/outside-step.ts';
import { messagePage } from './pages.ts';
import { askNewPasskey, askPasskey, judgeNewPasskey, judgePasskey, NewPasskeyForm, PasskeyForm } from './passkey-steps.ts';
import { judgeNewPassword, judgePassword, NewPasswordForm, SignInForm } from './password-steps.ts';
import { RATE_LIMIT } from './rate-limit.ts';
import { sendPage } from './send-page.ts';

const Uid = Type.Object({ uid: Type.String({ pattern: '^[A-Za-z0-9_-]{10,64}$' }) });
const Asked = Type.Object({ lang: Type.Optional(Type.String({ maxLength: 20 })) });
const Outside = Type.Object({ ...Uid.properties, providerId: OutsideProviderIdSchema });
const PATH = '/oidc/interaction/:uid';

type Act<Form> = (asking: Asking, form: Form) => Promise<FastifyReply>;

/** The provider's questions to the person: password, second factor, and what must be set up before anything opens. */
export function interactionRoutes(provider: Provider, cookies: SignInCookies): FastifyPluginAsync {
  const schema = { params: Uid, querystring: Asked, hide: true };
  return async (app) => {
    const post = <Form extends TSchema>(path: string, body: Form, act: Act<Static<Form>>) =>
      app.post(`${PATH}${path}`, { schema: { ...schema, body }, config: { rateLimit: RATE_LIMIT } }, (request, reply) =>
        withInteraction(provider, request, reply, (asking) => act(asking, request.body as Static<Form>)),
      );
    const press = (path: string, act: (asking: Asking) => Promise<FastifyReply>) =>
      app.post(`${PATH}${path}`, { schema, config: { rateLimit: RATE_LIMIT } }, (request, reply) =>
        withInteraction(provider, request, reply, act),
      );
    app.get(PATH, { schema }, (request, reply) => withInteraction(provider, request, reply, resume));
    post('', SignInForm, judgePassword);
    post('/password', NewPasswordForm, judgeNewPassword);
    post('/code', CodeForm, judgeCode);
    post('/enrolment', CodeForm, judgeEnrolment);
    post('/passkey', PasskeyForm, judgePasskey);
    press('/passkey-question', askPasskey);
    post('/new-passkey', NewPasskeyForm, judgeNewPasskey);
    press('/new-passkey-question', askNewPasskey);
    app.get(
      `${PATH}/outside/:providerId`,
      { schema: { ...schema, params: Outside }, config: { rateLimit: RATE_LIMIT } },
      (request, reply) =>
        withInteraction(provider, request, reply, (asking) =>
          goOutside(cookies, asking, (request.params as Static<typeof Outside>).providerId),
        ),
    );
    press('/later', defer);
    press('/continue', resume);
    press('/restart', restart);
  };
}

/** Acts within the interaction that the cookie of this browser belongs to; one that is over is told on a page. */
async function withInteraction(
  provider: Provider,
  request: FastifyRequest,
  reply: FastifyReply,
  act: (asking: Asking) => Promise<FastifyReply>,
): Promise<FastifyReply> {
  const asked = (request.query as Static<typeof Asked>).lang;
  try {
    const interaction = await provider.interactionDetails(request.raw, reply.raw);
    const language = languageOf(asked ?? interaction.params['ui_locales']);
    allowFormTo(reply, interaction.params['redirect_uri']);
    const place = passkeyPlace(frontOrigin(request, installation().addresses).url);
    return await act({ provider, request, reply, interaction, language, place });
  } catch (error) {
    if (error instanceof errors.SessionNotFound) return sendPage(reply, 400, messagePage(languageOf(asked), 'expired'));
    throw error;
  }
}

/** Lets the forms of the page end at the system that asked: browsers hold the form to the security policy to the last redirect. */
function allowFormTo(reply: FastifyReply, redirectUri: unknown): void {
  const policy = reply.getHeader('content-security-policy');
  if (typeof redirectUri !== 'string' || typeof policy !== 'string') return;
  reply.header(
    'content-security-policy',
    policy.replace("form-action 'self'", `form-action 'self' ${new URL(redirectUri).origin}`),
  );
}
