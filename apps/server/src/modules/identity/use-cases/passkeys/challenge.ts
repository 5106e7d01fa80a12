import type { Tx } from '#kernel/db/tx';
import { randomSecret, secretDigest } from '../../crypto/secret-box.ts';
import type { SessionId } from '../../domain/account.ts';
import { insertChallenge, takeChallenge } from '../../queries/passkey-queries.ts';

const MINUTES = 5;

/** What a challenge belongs to: one purpose in one session, or one sign-in. */
export const boundToSession = (purpose: 'register' | 'confirm', sessionId: SessionId) => `${purpose} in session ${sessionId}`;
export const boundToSignIn = (interactionId: string) => `sign-in ${interactionId}`;

/** Makes a challenge for whatever it is bound to. */
export async function makeChallenge(tx: Tx, boundTo: string, now: Date): Promise<string> {
  const challenge = randomSecret();
  const end = new Date(now.getTime() + MINUTES * 60_000).toISOString();
  await insertChallenge(tx, secretDigest(challenge), secretDigest(boundTo), end);
  return challenge;
}

/**
 * The challenge that an answer names, taken away so that no other answer can name it.
 * @returns null when there is none such, it belongs elsewhere, or it is too old
 */
export async function takeChallengeOf(tx: Tx, clientDataJson: string, boundTo: string, now: Date): Promise<string | null> {
  const challenge = challengeIn(clientDataJson);
  if (challenge === null) return null;
  const taken = await takeChallenge(tx, secretDigest(challenge), secretDigest(boundTo), now.toISOString());
  return taken.length > 0 ? challenge : null;
}

function challengeIn(clientDataJson: string): string | null {
  try {
    const { challenge } = JSON.parse(Buffer.from(clientDataJson, 'base64url').toString('utf8')) as { challenge?: unknown };
    return typeof challenge === 'string' ? challenge : null;
  } catch {
    return null;
  }
}
