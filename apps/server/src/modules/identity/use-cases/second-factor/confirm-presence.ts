import { Type } from 'typebox';
import { kernelProblem } from '#kernel/problems';
import { type Context, useCase } from '#kernel/use-case';
import { type AccountId, SessionIdSchema } from '../../domain/account.ts';
import { PasskeyPlaceSchema } from '../../domain/second-factor/passkey.ts';
import type { PasskeyPlace } from '../../domain/second-factor/passkey-place.ts';
import { problem } from '../../problems.ts';
import { confirmSession } from '../../queries/second-factor-queries.ts';
import { isSignedIn, type SignedInActor } from '../../signed-in-actor.ts';
import { checkPassword } from '../check-password.ts';
import { boundToSession } from '../passkeys/challenge.ts';
import { passkeyQuestion, type Signed } from '../passkeys/check-passkey.ts';
import { checkPasskey } from '../passkeys/sign-in-by-passkey.ts';
import { checkCode } from './check-code.ts';
import { factorsOf, hasFactor } from './factors.ts';
import { confirmedUntil } from './fresh-confirmation.ts';

/** What somebody shows: a passkey, a code (of the app, or for recovery), or the password, which counts only without a second factor. */
export type Shown =
  | { readonly password: string }
  | { readonly code: string }
  | { readonly passkey: Signed['response']; readonly place: PasskeyPlace };

/** Notes that the person of a session has shown that it is still them. */
const storeConfirmation = useCase(
  'identity.confirm-presence',
  {
    permission: 'kernel.signed-in',
    input: Type.Object({ sessionId: SessionIdSchema }),
    audit: ({ sessionId }) => ({ sessionId }),
  },
  async ({ sessionId }, { tx, clock }) => {
    await confirmSession(tx, sessionId, clock.now().toISOString());
  },
);

/**
 * Shows anew that it is still the person who signed in, before a factor is changed.
 * @returns until when it counts
 * @throws identity/code-wrong, password-wrong, too-many-attempts, second-factor-needed (a password where a factor is there),
 *   passkey-refused
 */
export async function confirmPresence(context: Context, shown: Shown, address: string): Promise<{ confirmedUntil: string }> {
  const { actor, clock } = context;
  if (!isSignedIn(actor)) throw kernelProblem('not-signed-in');
  if ('passkey' in shown) await judgePasskey(context, actor, shown, address);
  else if ('code' in shown) await judgeCode(context, actor, shown.code, address);
  else await judgePassword(context, actor, shown.password, address);
  await storeConfirmation(context, { sessionId: actor.session.id });
  return { confirmedUntil: confirmedUntil(clock.now().toISOString()) ?? '' };
}

/** What a browser needs to have a passkey show that it is still its owner. */
export const askForPasskey = useCase(
  'identity.ask-for-passkey',
  { permission: 'kernel.signed-in', input: PasskeyPlaceSchema },
  async (place, { tx, actor, clock }) => {
    if (!isSignedIn(actor)) throw kernelProblem('not-signed-in');
    return passkeyQuestion(tx, place, actor.id as AccountId, boundToSession('confirm', actor.session.id), clock.now());
  },
);

async function judgePasskey(
  context: Context,
  { id, session }: SignedInActor,
  { passkey, place }: Extract<Shown, { passkey: unknown }>,
  address: string,
): Promise<void> {
  const signed = { response: passkey, place, boundTo: boundToSession('confirm', session.id), address };
  const verdict = await checkPasskey(context, signed, id as AccountId);
  if (verdict.kind !== 'right') throw problem('passkey-refused');
}

async function judgeCode(context: Context, actor: SignedInActor, code: string, address: string): Promise<void> {
  const verdict = await checkCode(context, { accountId: actor.id as AccountId, code, address });
  if (verdict.kind === 'blocked') throw problem('too-many-attempts', { waitSeconds: verdict.waitSeconds });
  if (verdict.kind === 'wrong') throw problem('code-wrong');
}

async function judgePassword(context: Context, actor: SignedInActor, password: string, address: string): Promise<void> {
  const factors = await context.database.reading((tx) => factorsOf(tx, actor.id as AccountId));
  if (hasFactor(factors)) throw problem('second-factor-needed');
  const verdict = await checkPassword(context, { loginName: actor.loginName, password, address });
  if (verdict.kind === 'blocked') throw problem('too-many-attempts', { waitSeconds: verdict.waitSeconds });
  if (verdict.kind !== 'right') throw problem('password-wrong');
}
