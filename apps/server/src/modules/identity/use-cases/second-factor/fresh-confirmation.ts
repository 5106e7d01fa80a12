import type { Clock } from '#kernel/calendar';
import type { Tx } from '#kernel/db/tx';
import type { Actor } from '#kernel/permission';
import { kernelProblem } from '#kernel/problems';
import type { AccountId, SessionId } from '../../domain/account.ts';
import { problem } from '../../problems.ts';
import { readConfirmation } from '../../queries/second-factor-queries.ts';
import { isSignedIn } from '../../signed-in-actor.ts';

const FRESH_MINUTES = 5;

/** Until when a confirmation of that moment counts. */
export function confirmedUntil(confirmedAt: string | null): string | null {
  return confirmedAt === null ? null : new Date(Date.parse(confirmedAt) + FRESH_MINUTES * 60_000).toISOString();
}

/**
 * Lets pass who has shown within the last five minutes that it is still them: an open session on an unwatched screen changes no
 * factor.
 * @throws identity/confirmation-needed; kernel/not-signed-in
 */
export async function requireFreshConfirmation(
  tx: Tx,
  actor: Actor,
  clock: Clock,
): Promise<{ accountId: AccountId; loginName: string; sessionId: SessionId }> {
  if (!isSignedIn(actor)) throw kernelProblem('not-signed-in');
  const [session] = await readConfirmation(tx, actor.session.id);
  const until = confirmedUntil(session?.confirmedAt ?? null);
  if (until === null || until <= clock.now().toISOString()) throw problem('confirmation-needed');
  return { accountId: actor.id as AccountId, loginName: actor.loginName, sessionId: actor.session.id };
}
