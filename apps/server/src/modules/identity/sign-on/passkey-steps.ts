import type { FastifyReply } from 'fastify';
import { type Static, type TSchema, Type } from 'typebox';
import { Value } from 'typebox/value';
import { Problem } from '#kernel/problems';
import { NewPasskeyResponse, PasskeyNameSchema, PasskeyResponse } from '../domain/second-factor/passkey.ts';
import { doorOf } from '../signed-in-actor.ts';
import { ownLoginName } from '../use-cases/own-login-name.ts';
import { boundToSignIn } from '../use-cases/passkeys/challenge.ts';
import { passkeyQuestion } from '../use-cases/passkeys/check-passkey.ts';
import { newPasskeyQuestion } from '../use-cases/passkeys/new-passkey.ts';
import { checkPasskey } from '../use-cases/passkeys/sign-in-by-passkey.ts';
import { addPasskeyAtSignIn } from '../use-cases/second-factor/enrol-at-sign-in.ts';
import { type HalfSignIn, halfSignIn, keepHalfSignIn } from '../use-cases/second-factor/half-sign-in.ts';
import type { Asking } from './asking.ts';
import { recoveryCodesPage } from './factor-pages.ts';
import { at } from './factor-steps.ts';
import type { Told } from './layout.ts';
import { sendSignInPage } from './password-steps.ts';
import { sendPage } from './send-page.ts';
import { goOn, sendEnrolmentPage, sendFactorPage } from './sign-in-flow.ts';

export const PasskeyForm = Type.Object({ response: Type.String({ maxLength: 65_536 }) });
export const NewPasskeyForm = Type.Object({ ...PasskeyForm.properties, name: Type.String({ maxLength: 4096 }) });

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
  const response = answerIn(PasskeyResponse, form.response);
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

/** Tells the script of the page how a passkey is made, where one may be instead of an app. */
export async function askNewPasskey(asking: Asking): Promise<FastifyReply> {
  const { request, reply, interaction, place } = asking;
  const { context } = request;
  return at(asking, 'ask-enrolment', async ({ accountId }) => {
    if (place === null) return reply.status(404).send();
    const loginName = await ownLoginName(context, accountId);
    const boundTo = boundToSignIn(interaction.uid);
    const question = await context.database.transaction((tx) =>
      newPasskeyQuestion(tx, { accountId, loginName, place, boundTo }, context.clock.now()),
    );
    return reply.header('cache-control', 'no-store').send(question);
  });
}

/** Ends the setting up with the passkey that the browser made, and shows the recovery codes. */
export async function judgeNewPasskey(asking: Asking, form: Static<typeof NewPasskeyForm>): Promise<FastifyReply> {
  const { request, reply, interaction, language, place } = asking;
  const { context } = request;
  return at(asking, 'ask-enrolment', async (half, deferrable) => {
    const response = answerIn(NewPasskeyResponse, form.response);
    const name = form.name.trim();
    const refused = () => sendEnrolmentPage(asking, half, 422, deferrable, (t) => t.passkey.wrong);
    if (place === null || response === null || !Value.Check(PasskeyNameSchema, name)) return refused();
    const { accountId } = half;
    const made = { accountId, place, name, response, boundTo: boundToSignIn(interaction.uid) };
    try {
      const { recoveryCodes } = await addPasskeyAtSignIn({ ...context, actor: doorOf(accountId) }, made);
      await keepHalfSignIn(context, interaction.uid, { ...half, methods: [...half.methods, 'passkey'] });
      return sendPage(reply, 200, recoveryCodesPage({ uid: interaction.uid, language, codes: recoveryCodes }));
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'identity/passkey-refused') throw error;
      return refused();
    }
  });
}

function refuse(asking: Asking, half: HalfSignIn | null, error: Told): Promise<FastifyReply> {
  return half ? sendFactorPage(asking, half, 422, error) : sendSignInPage(asking, 422, '', error);
}

/** What the script of the page put into the form; null when it is no answer of a passkey. */
function answerIn<Schema extends TSchema>(schema: Schema, text: string): Static<Schema> | null {
  try {
    const answer: unknown = JSON.parse(text);
    return Value.Check(schema, answer) ? answer : null;
  } catch {
    return null;
  }
}
