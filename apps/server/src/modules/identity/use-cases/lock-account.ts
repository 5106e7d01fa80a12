import { Type } from 'typebox';
import { useCase } from '#kernel/use-case';
import { AccountIdSchema } from '../domain/account.ts';
import { problem } from '../problems.ts';
import { lockAccountRow, updateLock } from '../queries/account-queries.ts';
import { deleteRecordsOfAccount } from '../queries/provider-queries.ts';
import { endSessionsOf } from '../queries/session-queries.ts';

/**
 * Locks an account: all its sessions end, nobody signs in to it. The reason stands in the audit line and with the account.
 * @throws identity/account-not-found, own-account
 */
export const lockAccount = useCase(
  'identity.lock-account',
  {
    permission: 'identity.manage',
    input: Type.Object({ accountId: AccountIdSchema, reason: Type.String({ minLength: 3, maxLength: 300 }) }),
    audit: ({ accountId, reason }) => ({ accountId, reason }),
  },
  async ({ accountId, reason }, { tx, actor, clock }) => {
    if (actor.id === accountId) throw problem('own-account');
    const [account] = await lockAccountRow(tx, accountId);
    if (!account) throw problem('account-not-found');
    const now = clock.now().toISOString();
    await updateLock(tx, accountId, now, reason);
    await endSessionsOf(tx, accountId, null, now, 'account-locked');
    await deleteRecordsOfAccount(tx, accountId);
  },
);

/** Opens a locked account again. @throws identity/account-not-found */
export const unlockAccount = useCase(
  'identity.unlock-account',
  {
    permission: 'identity.manage',
    input: Type.Object({ accountId: AccountIdSchema }),
    audit: ({ accountId }) => ({ accountId }),
  },
  async ({ accountId }, { tx }) => {
    const [account] = await lockAccountRow(tx, accountId);
    if (!account) throw problem('account-not-found');
    await updateLock(tx, accountId, null, null);
  },
);
