import type { FastifyReply } from 'fastify';
import { type Static, Type } from 'typebox';
import { Problem } from '#kernel/problems';
import type { PasswordFault } from '../domain/password-rules.ts';
import { readOutsideProviders } from '../queries/outside-queries.ts';
import { renewPassword } from '../use-cases/change-password.ts';
import { checkPassword, type Verdict } from '../use-cases/check-password.ts';
import { ownLoginName } from '../use-cases/own-login-name.ts';
import { halfSignIn, stepAfter } from '../use-cases/second-factor/half-sign-in.ts';
import type { Asking } from './asking.ts';
import type { Told } from './layout.ts';
import { messagePage, signInPage } from './pages.ts';
import { sendPage } from './send-page.ts';
import { goOn, sendNewPasswordPage } from './sign-in-flow.ts';

/** Longer than any password may be, so that whoever types one too long is told so on the form. */
const Field = Type.String({ maxLength: 4096 });
export const SignInForm = Type.Object({ loginName: Field, password: Field });
export const NewPasswordForm = Type.Object({ password: Field, next: Field, repeat: Field });

/** Asks for login name and password, and offers the other ways. */
export async function sendSignInPage(
  { request, reply, interaction, language, place }: Asking,
  status: number,
  loginName: string,
  error: Told | null,
): Promise<FastifyReply> {
  const providers = await request.context.database.reading((tx) => readOutsideProviders(tx));
  const ways = { passkeys: place !== null, providers: providers.filter(({ enabled }) => enabled) };
  return sendPage(reply, status, signInPage({ uid: interaction.uid, language, loginName, error }, ways));
}

/** Judges login name and password, and leads on. */
export async function judgePassword(asking: Asking, form: Static<typeof SignInForm>): Promise<FastifyReply> {
  const { request, reply } = asking;
  const ask = (status: number, error: Told) => sendSignInPage(asking, status, form.loginName, error);
  if (form.loginName.trim() === '' || form.password === '') return ask(422, (t) => t.incomplete);
  const verdict = await checkPassword(request.context, { ...form, address: request.ip });
  if (verdict.kind === 'right') {
    const { accountId, passwordTemporary, passwordExpired } = verdict;
    const mustReplace = passwordTemporary ? 'first' : passwordExpired ? 'expired' : null;
    return goOn(asking, { accountId, methods: ['password'], mustReplace });
  }
  const { status, error } = refusalOf(verdict, reply);
  return ask(status, error);
}

/** Replaces a first or an expired password, once nothing but that is lacking, and leads on. */
export async function judgeNewPassword(asking: Asking, form: Static<typeof NewPasswordForm>): Promise<FastifyReply> {
  const { request, reply, interaction, language } = asking;
  const { context } = request;
  const half = await halfSignIn(context, interaction.uid);
  if (!half || (await stepAfter(context, half)).step !== 'ask-new-password')
    return sendPage(reply, 400, messagePage(language, 'expired'));
  const ask = (status: number, error: Told) => sendNewPasswordPage(asking, half, status, error);
  if (form.next !== form.repeat) return ask(422, (t) => t.notRepeated);
  try {
    const loginName = await ownLoginName(context, half.accountId);
    const verdict = await renewPassword(context, { loginName, password: form.password, address: request.ip }, form.next);
    if (verdict.kind === 'right') return await goOn(asking, { ...half, mustReplace: null });
    const { status, error } = refusalOf(verdict, reply);
    return await ask(status, error);
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'identity/password-refused') throw error;
    const { fault, shortest } = error.params as { fault: PasswordFault; shortest: number };
    return ask(422, (t) => t.faults[fault](shortest));
  }
}

/** What is told of a refused password; of a blocked one the answer also says when to try again. */
function refusalOf(verdict: Exclude<Verdict, { kind: 'right' }>, reply: FastifyReply): { status: number; error: Told } {
  if (verdict.kind === 'blocked') {
    reply.header('retry-after', String(verdict.waitSeconds));
    return { status: 429, error: (t) => t.blocked(verdict.waitSeconds) };
  }
  return { status: 422, error: (t) => (verdict.kind === 'locked' ? t.locked : t.wrong) };
}
