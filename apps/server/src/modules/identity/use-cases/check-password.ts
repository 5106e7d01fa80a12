import type { Context } from '#kernel/use-case';
import { verifyNothing, verifyPassword } from '../crypto/password-hash.ts';
import { type AccountId, isShut, loginNameOf } from '../domain/account.ts';
import { maskedAddress } from '../domain/masking.ts';
import { installation } from '../installation.ts';
import { findAccountByLogin } from '../queries/account-queries.ts';
import { doorOf } from '../signed-in-actor.ts';
import { claimAttempt, releaseAttempt } from './guard.ts';
import { loginDigests } from './login-digest.ts';
import { isExpired } from './password-demands.ts';
import { recordFailedSignIn, recordLockOut, recordSignIn } from './sign-in-records.ts';

export type Credentials = { readonly loginName: string; readonly password: string; readonly address: string };
export type Verdict =
  | {
      readonly kind: 'right';
      readonly accountId: AccountId;
      /** It is a first one, which its owner must replace. */
      readonly passwordTemporary: boolean;
      /** It is older than the person's roles allow. */
      readonly passwordExpired: boolean;
    }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'locked' }
  | { readonly kind: 'blocked'; readonly waitSeconds: number };

/**
 * Judges a login name and a password, counts the attempt and writes audit lines. The answer and its time are the same for a wrong
 * password and for a login name that nobody has; that an account is locked learns only who knows its password.
 * The password is computed outside of every transaction: it takes longer than a connection may be held.
 */
export async function checkPassword(context: Context, { loginName: typed, password, address }: Credentials): Promise<Verdict> {
  const loginName = loginNameOf(typed) ?? typed.trim().toLowerCase();
  const claim = await claimAttempt(context, { loginName, address });
  if (claim.waitSeconds > 0) return { kind: 'blocked', waitSeconds: claim.waitSeconds };
  const [account] = await context.database.reading((tx) => findAccountByLogin(tx, loginDigests(loginName)));
  const known = account && (!account.demonstration || installation().demonstration) ? account : null;
  const right = known ? await verifyPassword(password, known.passwordHash) : await verifyNothing(password);
  const attempt = { accountId: known?.id ?? null, network: maskedAddress(address) };
  const door = { ...context, actor: doorOf(attempt.accountId) };
  if (!known || !right || isShut(known, context.clock.now())) {
    await recordFailedSignIn(door, attempt);
    if (claim.delaySeconds > 0) await recordLockOut(door, { ...attempt, seconds: claim.delaySeconds });
    if (known && right) return { kind: 'locked' };
    return claim.delaySeconds > 0 ? { kind: 'blocked', waitSeconds: claim.delaySeconds } : { kind: 'wrong' };
  }
  await releaseAttempt(context, { loginName, address });
  await recordSignIn(door, attempt);
  const passwordExpired = await isExpired(context, known.id);
  return { kind: 'right', accountId: known.id, passwordTemporary: known.passwordTemporary, passwordExpired };
}
