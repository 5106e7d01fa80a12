import type { Context } from '#kernel/use-case';
import { type AccountId, isShut } from '../../domain/account.ts';
import { maskedAddress } from '../../domain/masking.ts';
import { installation } from '../../installation.ts';
import { readAccount } from '../../queries/account-queries.ts';
import { doorOf } from '../../signed-in-actor.ts';
import { recordFailedSecondFactor, recordFailedSignIn, recordSecondFactor, recordSignIn } from '../sign-in-records.ts';
import { type Signed, signerOf } from './check-passkey.ts';

export type PasskeyVerdict =
  | { readonly kind: 'right'; readonly accountId: AccountId }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'locked' };

/**
 * Judges the answer of a passkey at sign-in, and writes audit lines.
 * @param expected whose it must be, after that person's password; null: it signs in alone
 */
export async function checkPasskey(
  context: Context,
  signed: Signed & { readonly address: string },
  expected: AccountId | null,
): Promise<PasskeyVerdict> {
  const network = maskedAddress(signed.address);
  return context.database.transaction(async (tx) => {
    const signer = await signerOf(tx, signed, context.clock.now());
    const accountId = signer ?? expected;
    const door = { ...context, tx, actor: doorOf(accountId) };
    const [account] = signer === null ? [] : await readAccount(tx, signer);
    const known = account && (!account.demonstration || installation().demonstration) && (expected ?? signer) === signer;
    if (!known || isShut(account, context.clock.now())) {
      if (expected === null) await recordFailedSignIn(door, { accountId, network });
      else await recordFailedSecondFactor(door, { accountId, network });
      return { kind: known ? 'locked' : 'wrong' };
    }
    if (expected === null) await recordSignIn(door, { accountId, network });
    await recordSecondFactor(door, { accountId, network, method: 'passkey' });
    return { kind: 'right', accountId: account.id };
  });
}
