import { Type } from 'typebox';
import type { Tx } from '#kernel/db/tx';
import { useCase } from '#kernel/use-case';
import { type AccountId, AccountIdSchema } from '../../domain/account.ts';
import { problem } from '../../problems.ts';
import { deletePasskeysOf } from '../../queries/passkey-queries.ts';
import { makePasswordTemporary, readPasswordState } from '../../queries/password-queries.ts';
import { deleteRecordsOfAccount } from '../../queries/provider-queries.ts';
import { deleteRecoveryCodes, deleteTotp } from '../../queries/second-factor-queries.ts';
import { endSessionsOf } from '../../queries/session-queries.ts';
import { deleteGrace } from '../../queries/sign-in-rule-queries.ts';
import { lockManagedAccount } from '../delegation.ts';
import { factorsOf, hasFactor } from './factors.ts';

/**
 * What follows when a factor was removed: without any left the recovery codes go too, and a password that is long enough only
 * beside a factor may not stay alone.
 * @throws identity/password-short-alone
 */
export async function endFactor(tx: Tx, accountId: AccountId): Promise<void> {
  if (hasFactor(await factorsOf(tx, accountId))) return;
  const [password] = await readPasswordState(tx, accountId);
  if (password?.short) throw problem('password-short-alone');
  await deleteRecoveryCodes(tx, accountId);
}

/**
 * Removes all factors of another person, who has lost them; all their sessions end. A password that was long enough only beside
 * a factor must be replaced at the next sign-in. The reason stands in the audit line.
 * @throws identity/account-not-found, own-account, account-reaches-further, no-second-factor
 */
export const resetFactors = useCase(
  'identity.reset-factors',
  {
    permission: 'identity.manage',
    input: Type.Object({ accountId: AccountIdSchema, reason: Type.String({ minLength: 3, maxLength: 300 }) }),
    target: 'found-inside',
    audit: ({ accountId, reason }) => ({ accountId, reason }),
  },
  async ({ accountId, reason: _reason }, on) => {
    const { tx, clock } = on;
    await lockManagedAccount(on, accountId);
    if (!hasFactor(await factorsOf(tx, accountId))) throw problem('no-second-factor');
    await deleteTotp(tx, accountId);
    await deletePasskeysOf(tx, accountId);
    await deleteRecoveryCodes(tx, accountId);
    await deleteGrace(tx, accountId);
    const [password] = await readPasswordState(tx, accountId);
    if (password?.short) await makePasswordTemporary(tx, accountId);
    await endSessionsOf(tx, accountId, null, clock.now().toISOString(), 'signed-out-everywhere');
    await deleteRecordsOfAccount(tx, accountId);
  },
);
