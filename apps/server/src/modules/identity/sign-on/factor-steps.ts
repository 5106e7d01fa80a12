import type { FastifyReply } from 'fastify';
import { type Static, Type } from 'typebox';
import { Problem } from '#kernel/problems';
import type { SignInStep } from '../domain/second-factor/sign-in-step.ts';
import { doorOf } from '../signed-in-actor.ts';
import { checkCode } from '../use-cases/second-factor/check-code.ts';
import { confirmTotpAtSignIn } from '../use-cases/second-factor/enrol-at-sign-in.ts';
import {
  deferSecondFactor,
  endHalfSignIn,
  type HalfSignIn,
  halfSignIn,
  keepHalfSignIn,
  stepAfter,
} from '../use-cases/second-factor/half-sign-in.ts';
import type { Asking } from './asking.ts';
import { recoveryCodesPage } from './factor-pages.ts';
import { messagePage } from './pages.ts';
import { sendSignInPage } from './password-steps.ts';
import { sendPage } from './send-page.ts';
import { goOn, letIn, sendEnrolmentPage, sendFactorPage } from './sign-in-flow.ts';

export const CodeForm = Type.Object({ code: Type.String({ maxLength: 4096 }) });

/** Judges a code of the app or a recovery code, and leads on. */
export async function judgeCode(asking: Asking, { code }: Static<typeof CodeForm>): Promise<FastifyReply> {
  const { request, reply } = asking;
  return at(asking, 'ask-factor', async (half) => {
    const verdict = await checkCode(request.context, { accountId: half.accountId, code, address: request.ip });
    if (verdict.kind === 'right') return goOn(asking, { ...half, methods: [...half.methods, verdict.method] });
    if (verdict.kind === 'wrong') return sendFactorPage(asking, half, 422, (t) => t.factor.wrong);
    reply.header('retry-after', String(verdict.waitSeconds));
    return sendFactorPage(asking, half, 429, (t) => t.blocked(verdict.waitSeconds));
  });
}

/** Ends the setting up of an app with its first code, and shows the recovery codes. */
export async function judgeEnrolment(asking: Asking, { code }: Static<typeof CodeForm>): Promise<FastifyReply> {
  const { request, reply, interaction, language } = asking;
  const { context } = request;
  return at(asking, 'ask-enrolment', async (half, deferrable) => {
    const { accountId } = half;
    try {
      const { recoveryCodes } = await confirmTotpAtSignIn({ ...context, actor: doorOf(accountId) }, { accountId, code });
      await keepHalfSignIn(context, interaction.uid, { ...half, methods: [...half.methods, 'totp'] });
      return sendPage(reply, 200, recoveryCodesPage({ uid: interaction.uid, language, codes: recoveryCodes }));
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'identity/code-wrong') throw error;
      return sendEnrolmentPage(asking, half, 422, deferrable, (t) => t.factor.wrong);
    }
  });
}

/** Puts the second factor off, as often as the rule still allows. */
export async function defer(asking: Asking): Promise<FastifyReply> {
  const { context } = asking.request;
  return at(asking, 'ask-enrolment', async (half, deferrable) => {
    if (deferrable === 0) return sendEnrolmentPage(asking, half, 422, 0, null);
    const { accountId } = half;
    await deferSecondFactor({ ...context, actor: doorOf(accountId) }, { accountId });
    return letIn(asking, half);
  });
}

/** Shows the step that the sign-in has come to; the first one when nothing was shown yet. */
export async function resume(asking: Asking): Promise<FastifyReply> {
  const half = await halfSignIn(asking.request.context, asking.interaction.uid);
  return half ? goOn(asking, half, 'as-begun') : sendSignInPage(asking, 200, '', null);
}

/** Forgets what was shown: another person signs in. */
export async function restart(asking: Asking): Promise<FastifyReply> {
  await endHalfSignIn(asking.request.context, asking.interaction.uid);
  return sendSignInPage(asking, 200, '', null);
}

/** Acts when the sign-in stands at this step; else nothing of it counts. */
export async function at(
  asking: Asking,
  step: SignInStep,
  act: (half: HalfSignIn, deferrable: number) => Promise<FastifyReply>,
): Promise<FastifyReply> {
  const { request, reply, interaction, language } = asking;
  const half = await halfSignIn(request.context, interaction.uid);
  const present = half && (await stepAfter(request.context, half));
  if (!half || present?.step !== step) return sendPage(reply, 400, messagePage(language, 'expired'));
  return act(half, present.demand.demanded ? present.demand.deferrable : 0);
}
