import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import type Provider from 'oidc-provider';
import { errors } from 'oidc-provider';
import { type Static, Type } from 'typebox';
import { Problem } from '#kernel/problems';
import type { AccountId } from '../domain/account.ts';
import type { PasswordFault } from '../domain/password-rules.ts';
import { renewPassword } from '../use-cases/change-password.ts';
import { checkPassword, type Verdict } from '../use-cases/check-password.ts';
import type { Html } from './html.ts';
import { type Language, languageOf } from './language.ts';
import { type FormState, messagePage, newPasswordPage, signInPage, type Told } from './pages.ts';
import { RATE_LIMIT } from './rate-limit.ts';
import { sendPage } from './send-page.ts';

const Uid = Type.Object({ uid: Type.String({ pattern: '^[A-Za-z0-9_-]{10,64}$' }) });
const Asked = Type.Object({ lang: Type.Optional(Type.String({ maxLength: 20 })) });
/** Longer than any password may be, so that whoever types one too long is told so on the form. */
const Field = Type.String({ maxLength: 4096 });
const SignInForm = Type.Object({ loginName: Field, password: Field });
const NewPasswordForm = Type.Object({ loginName: Field, password: Field, next: Field, repeat: Field });

type Interaction = Awaited<ReturnType<Provider['interactionDetails']>>;
type Asking = {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly interaction: Interaction;
  readonly language: Language;
};

/** The provider's questions to the person: login name and password, and a password of one's own after the first sign-in. */
export function interactionRoutes(provider: Provider): FastifyPluginAsync {
  const withInteraction = async (
    request: FastifyRequest,
    reply: FastifyReply,
    act: (asking: Asking) => Promise<FastifyReply>,
  ) => {
    const asked = (request.query as Static<typeof Asked>).lang;
    try {
      const interaction = await provider.interactionDetails(request.raw, reply.raw);
      return await act({ request, reply, interaction, language: languageOf(asked ?? interaction.params['ui_locales']) });
    } catch (error) {
      if (error instanceof errors.SessionNotFound) return sendPage(reply, 400, messagePage(languageOf(asked), 'expired'));
      throw error;
    }
  };
  return async (app) => {
    const schema = { params: Uid, querystring: Asked, hide: true };
    const config = { rateLimit: RATE_LIMIT };
    app.get('/oidc/interaction/:uid', { schema }, (request, reply) => withInteraction(request, reply, askPassword));
    app.post('/oidc/interaction/:uid', { schema: { ...schema, body: SignInForm }, config }, (request, reply) =>
      withInteraction(request, reply, (asking) => judgePassword(provider, asking, request.body as Static<typeof SignInForm>)),
    );
    app.post('/oidc/interaction/:uid/password', { schema: { ...schema, body: NewPasswordForm }, config }, (request, reply) =>
      withInteraction(request, reply, (asking) =>
        judgeNewPassword(provider, asking, request.body as Static<typeof NewPasswordForm>),
      ),
    );
  };
}

async function askPassword(asking: Asking): Promise<FastifyReply> {
  return sendForm(asking, 200, signInPage, '', null);
}

async function judgePassword(provider: Provider, asking: Asking, form: Static<typeof SignInForm>): Promise<FastifyReply> {
  const { request } = asking;
  if (form.loginName.trim() === '' || form.password === '')
    return sendForm(asking, 422, signInPage, form.loginName, (t) => t.incomplete);
  const verdict = await checkPassword(request.context, { ...form, address: request.ip });
  if (verdict.kind !== 'right') return refuse(asking, signInPage, form.loginName, verdict);
  if (verdict.passwordTemporary) return sendForm(asking, 200, newPasswordPage, form.loginName, null);
  return letIn(provider, asking, verdict.accountId);
}

async function judgeNewPassword(provider: Provider, asking: Asking, form: Static<typeof NewPasswordForm>): Promise<FastifyReply> {
  const { request } = asking;
  if (form.next !== form.repeat) return sendForm(asking, 422, newPasswordPage, form.loginName, (t) => t.notRepeated);
  try {
    const verdict = await renewPassword(request.context, { ...form, address: request.ip }, form.next);
    return verdict.kind === 'right'
      ? await letIn(provider, asking, verdict.accountId)
      : refuse(asking, newPasswordPage, form.loginName, verdict);
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'identity/password-refused') throw error;
    return sendForm(asking, 422, newPasswordPage, form.loginName, (t) => t.faults[error.params['fault'] as PasswordFault]);
  }
}

function refuse(
  asking: Asking,
  form: (state: FormState) => Html,
  loginName: string,
  verdict: Exclude<Verdict, { kind: 'right' }>,
): FastifyReply {
  if (verdict.kind === 'blocked') {
    asking.reply.header('retry-after', String(verdict.waitSeconds));
    return sendForm(asking, 429, form, loginName, (t) => t.blocked(verdict.waitSeconds));
  }
  return sendForm(asking, 422, form, loginName, (t) => (verdict.kind === 'locked' ? t.locked : t.wrong));
}

function sendForm(
  { reply, interaction, language }: Asking,
  status: number,
  form: (state: FormState) => Html,
  loginName: string,
  error: Told | null,
) {
  return sendPage(reply, status, form({ uid: interaction.uid, language, loginName, error }));
}

/**
 * Tells the provider who signed in. Another person's session in the same browser ends first: the provider would else ask on a page
 * of its own, which needs a script.
 */
async function letIn(provider: Provider, { request, reply, interaction }: Asking, accountId: AccountId): Promise<FastifyReply> {
  const before = interaction.session;
  if (before?.uid && before.accountId !== accountId) {
    await (await provider.Session.findByUid(before.uid))?.destroy();
    delete interaction.session;
    await interaction.persist();
  }
  const returnTo = await provider.interactionResult(
    request.raw,
    reply.raw,
    { login: { accountId, amr: ['pwd'], remember: false } },
    { mergeWithLastSubmission: false },
  );
  return reply.redirect(returnTo, 303);
}
