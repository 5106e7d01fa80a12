import { Type } from 'typebox';
import { kernelProblem } from '#kernel/problems';
import { useCase } from '#kernel/use-case';
import { type AccountId, AccountIdSchema, SessionIdSchema } from '../domain/account.ts';
import { deleteRecordsOfAccount } from '../queries/provider-queries.ts';
import { endSession, endSessionsOf } from '../queries/session-queries.ts';
import { isSignedIn } from '../signed-in-actor.ts';
import { lockManagedAccount } from './delegation.ts';

/** Ends the session of this browser. */
export const signOut = useCase(
  'identity.sign-out',
  { permission: 'kernel.signed-in', input: Type.Object({}) },
  async (_input, { tx, actor, clock }) => {
    if (!isSignedIn(actor)) throw kernelProblem('not-signed-in');
    await endSession(tx, actor.id as AccountId, actor.session.id, clock.now().toISOString(), 'signed-out');
  },
);

/**
 * Ends one of one's own sessions, such as that of a lost device. What the provider remembers of the person goes too, or else it
 * would sign that device in again without a password; sessions here go on.
 * @throws kernel/not-found for a session of another, or an ended one
 */
export const signOutSession = useCase(
  'identity.sign-out-session',
  {
    permission: 'kernel.signed-in',
    input: Type.Object({ sessionId: SessionIdSchema }),
    audit: ({ sessionId }) => ({ sessionId }),
  },
  async ({ sessionId }, { tx, actor, clock }) => {
    const ended = await endSession(tx, actor.id as AccountId, sessionId, clock.now().toISOString(), 'signed-out');
    if (ended.length === 0) throw kernelProblem('not-found');
    await deleteRecordsOfAccount(tx, actor.id as AccountId);
  },
);

/** Ends all sessions of the person who asks, here and at the provider. @returns how many were ended */
export const signOutEverywhere = useCase(
  'identity.sign-out-everywhere',
  { permission: 'kernel.signed-in', input: Type.Object({}) },
  async (_input, { tx, actor, clock }) => {
    if (!isSignedIn(actor)) throw kernelProblem('not-signed-in');
    const accountId = actor.id as AccountId;
    const ended = await endSessionsOf(tx, accountId, null, clock.now().toISOString(), 'signed-out-everywhere');
    await deleteRecordsOfAccount(tx, accountId);
    return { ended: ended.length };
  },
);

/** The same for another person, by an administrator. @throws identity/account-not-found, own-account, account-reaches-further */
export const signOutAccountEverywhere = useCase(
  'identity.sign-out-account-everywhere',
  {
    permission: 'identity.manage',
    input: Type.Object({ accountId: AccountIdSchema }),
    target: 'found-inside',
    audit: ({ accountId }) => ({ accountId }),
  },
  async ({ accountId }, on) => {
    const { tx, clock } = on;
    await lockManagedAccount(on, accountId);
    const ended = await endSessionsOf(tx, accountId, null, clock.now().toISOString(), 'signed-out-everywhere');
    await deleteRecordsOfAccount(tx, accountId);
    return { ended: ended.length };
  },
);
