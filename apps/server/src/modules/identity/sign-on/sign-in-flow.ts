import type { FastifyReply } from 'fastify';
import { amrOf } from '../domain/second-factor/sign-in-step.ts';
import { passkeysOf } from '../queries/passkey-queries.ts';
import { doorOf } from '../signed-in-actor.ts';
import { ownLoginName } from '../use-cases/own-login-name.ts';
import { passwordDemands } from '../use-cases/password-demands.ts';
import { beginTotpAtSignIn } from '../use-cases/second-factor/enrol-at-sign-in.ts';
import { endHalfSignIn, type HalfSignIn, keepHalfSignIn, stepAfter } from '../use-cases/second-factor/half-sign-in.ts';
import { hasBegunTotp, pendingTotp } from '../use-cases/second-factor/totp.ts';
import type { Asking } from './asking.ts';
import { enrolmentPage, factorPage } from './factor-pages.ts';
import type { Told } from './layout.ts';
import { newPasswordPage } from './pages.ts';
import { sendPage } from './send-page.ts';

/** Leads a sign-in to what it still lacks, or in. */
export async function goOn(asking: Asking, half: HalfSignIn, enrolment: 'anew' | 'as-begun' = 'anew'): Promise<FastifyReply> {
  const { context } = asking.request;
  const { step, demand } = await stepAfter(context, half);
  if (step === 'let-in') return letIn(asking, half);
  await keepHalfSignIn(context, asking.interaction.uid, half);
  if (step === 'ask-factor') return sendFactorPage(asking, half, 200, null);
  if (step === 'ask-new-password') return sendNewPasswordPage(asking, half, 200, null);
  const { accountId } = half;
  if (enrolment === 'anew' || !(await hasBegunTotp(context, accountId))) {
    const loginName = await ownLoginName(context, accountId);
    await beginTotpAtSignIn({ ...context, actor: doorOf(accountId) }, { accountId, loginName });
  }
  return sendEnrolmentPage(asking, half, 200, demand.demanded ? demand.deferrable : 0, null);
}

export async function sendFactorPage(
  { request, reply, interaction, language, place }: Asking,
  { accountId }: HalfSignIn,
  status: number,
  error: Told | null,
): Promise<FastifyReply> {
  const known = place === null ? [] : await request.context.database.reading((tx) => passkeysOf(tx, accountId));
  const passkeys = known.some(({ rpId }) => rpId === place?.rpId);
  return sendPage(reply, status, factorPage({ uid: interaction.uid, language, error, passkeys }));
}

export async function sendNewPasswordPage(
  { request, reply, interaction, language }: Asking,
  half: HalfSignIn,
  status: number,
  error: Told | null,
): Promise<FastifyReply> {
  const { shortest } = await passwordDemands(request.context, half.accountId);
  return sendPage(
    reply,
    status,
    newPasswordPage({ uid: interaction.uid, language, error, shortest, reason: half.mustReplace ?? 'first' }),
  );
}

export async function sendEnrolmentPage(
  { request, reply, interaction, language, place }: Asking,
  { accountId }: HalfSignIn,
  status: number,
  deferrable: number,
  error: Told | null,
): Promise<FastifyReply> {
  const { context } = request;
  const loginName = await ownLoginName(context, accountId);
  const { secret, qr } = await context.database.reading((tx) => pendingTotp(tx, accountId, loginName));
  return sendPage(
    reply,
    status,
    enrolmentPage({ uid: interaction.uid, language, error, secret, qr, deferrable, passkeys: place !== null }),
  );
}

/**
 * Tells the provider who signed in, and how. Another person's session in the same browser ends first: the provider would else ask
 * on a page of its own, which needs a script.
 */
export async function letIn(
  { provider, request, reply, interaction }: Asking,
  { accountId, methods }: HalfSignIn,
): Promise<FastifyReply> {
  await endHalfSignIn(request.context, interaction.uid);
  const before = interaction.session;
  if (before?.uid && before.accountId !== accountId) {
    await (await provider.Session.findByUid(before.uid))?.destroy();
    delete interaction.session;
    await interaction.persist();
  }
  const returnTo = await provider.interactionResult(
    request.raw,
    reply.raw,
    { login: { accountId, amr: amrOf(methods), remember: false } },
    { mergeWithLastSubmission: false },
  );
  return reply.redirect(returnTo, 303);
}
