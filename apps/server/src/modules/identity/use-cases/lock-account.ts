import { Type } from 'typebox';
import { useCase } from '#kernel/use-case';
import { AccountIdSchema } from '../domain/account.ts';
import { updateLock, updateUnlocked } from '../queries/account-queries.ts';
import { deleteRecordsOfAccount } from '../queries/provider-queries.ts';
import { endSessionsOf } from '../queries/session-queries.ts';
import { lockManagedAccount } from './delegation.ts';
import { lockAdministrators, sparesLastAdministrator } from './last-administrator.ts';

/**
 * Locks an account: all its sessions end, nobody signs in to it. The reason stands in the audit line and with the account.
 * @throws identity/account-not-found, own-account, account-reaches-further, last-administrator
 */
export const lockAccount = useCase(
  'identity.lock-account',
  {
    permission: 'identity.manage',
    input: Type.Object({ accountId: AccountIdSchema, reason: Type.String({ minLength: 3, maxLength: 300 }) }),
    target: 'found-inside',
    audit: ({ accountId, reason }) => ({ accountId, reason }),
  },
  async ({ accountId, reason }, on) => {
    const { tx, clock } = on;
    await lockAdministrators(tx);
    await lockManagedAccount(on, accountId);
    await sparesLastAdministrator(on, { accountId });
    const now = clock.now().toISOString();
    await updateLock(tx, accountId, now, reason);
    await endSessionsOf(tx, accountId, null, now, 'account-locked');
    await deleteRecordsOfAccount(tx, accountId);
  },
);

/** Opens a locked account again, for a reason that stands in the audit line; its idle days begin anew. @throws identity/account-not-found, own-account, account-reaches-further */
export const unlockAccount = useCase(
  'identity.unlock-account',
  {
    permission: 'identity.manage',
    input: Type.Object({ accountId: AccountIdSchema, reason: Type.String({ minLength: 3, maxLength: 300 }) }),
    target: 'found-inside',
    audit: ({ accountId, reason }) => ({ accountId, reason }),
  },
  async ({ accountId }, on) => {
    await lockManagedAccount(on, accountId);
    await updateLock(on.tx, accountId, null, null);
    await updateUnlocked(on.tx, accountId, on.clock.now().toISOString());
  },
);
