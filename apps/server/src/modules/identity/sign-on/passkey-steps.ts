import type { FastifyReply } from 'fastify';
import { type Static, Type } from 'typebox';
import { Value } from 'typebox/value';
import { PasskeyResponse } from '../domain/second-factor/passkey.ts';
import { boundToSignIn } from '../use-cases/passkeys/challenge.ts';
import { passkeyQuestion } from '../use-cases/passkeys/check-passkey.ts';
import { checkPasskey } from '../use-cases/passkeys/sign-in-by-passkey.ts';
import { type HalfSignIn, halfSignIn } from '../use-cases/second-factor/half-sign-in.ts';
import type { Asking } from './asking.ts';
import type { Told } from './layout.ts';
import { sendSignInPage } from './password-steps.ts';
import { goOn, sendFactorPage } from './sign-in-flow.ts';

export const PasskeyForm = Type.Object({ response: Type.String({ maxLength: 65_536 }) });

/** Tells the script of the page what a passkey is to sign: whosever at first, after a password only that person's. */
export async function askPasskey({ request, reply, interaction, place }: Asking): Promise<FastifyReply> {
  if (place === null) return reply.status(404).send();
  const { database, clock } = request.context;
  const half = await halfSignIn(request.context, interaction.uid);
  const question = await database.transaction((tx) =>
    passkeyQuestion(tx, place, half?.accountId ?? null, boundToSignIn(interaction.uid), clock.now()),
  );
  return reply.header('cache-control', 'no-store').send(question);
}

/** Judges what a passkey has signed: it signs in alone, or is the second factor after a password. */
export async function judgePasskey(asking: Asking, form: Static<typeof PasskeyForm>): Promise<FastifyReply> {
  const { request, interaction, place } = asking;
  const half = await halfSignIn(request.context, interaction.uid);
  const response = passkeyResponse(form.response);
  if (place === null || response === null) return refuse(asking, half, (t) => t.passkey.wrong);
  const signed = { response, place, boundTo: boundToSignIn(interaction.uid), address: request.ip };
  const verdict = await checkPasskey(request.context, signed, half?.accountId ?? null);
  if (verdict.kind !== 'right') return refuse(asking, half, (t) => (verdict.kind === 'locked' ? t.locked : t.passkey.wrong));
  const { accountId } = verdict;
  return goOn(
    asking,
    half ? { ...half, methods: [...half.methods, 'passkey'] } : { accountId, methods: ['passkey'], mustReplace: null },
  );
}

function refuse(asking: Asking, half: HalfSignIn | null, error: Told): Promise<FastifyReply> {
  return half ? sendFactorPage(asking, half, 422, error) : sendSignInPage(asking, 422, '', error);
}

/** What the script of the page put into the form; null when it is no answer of a passkey. */
function passkeyResponse(text: string): Static<typeof PasskeyResponse> | null {
  try {
    const response: unknown = JSON.parse(text);
    return Value.Check(PasskeyResponse, response) ? response : null;
  } catch {
    return null;
  }
}
