import type { Tx } from '#kernel/db/tx';
import type { Context } from '#kernel/use-case';
import { matchingStep } from '../../crypto/totp.ts';
import type { AccountId } from '../../domain/account.ts';
import { maskedAddress } from '../../domain/masking.ts';
import { recoveryCodeOf, totpCodeOf } from '../../domain/second-factor/recovery-code.ts';
import { readTotp, useRecoveryCode, useTotpStep } from '../../queries/second-factor-queries.ts';
import { doorOf } from '../../signed-in-actor.ts';
import { claimAttempt, type Guarded, releaseAttempt } from '../guard.ts';
import { recordFailedSecondFactor, recordLockOut, recordSecondFactor } from '../sign-in-records.ts';
import { recoveryCodeDigest } from './recovery-codes.ts';
import { openTotpSecret } from './totp.ts';

export type CodeVerdict =
  | { readonly kind: 'right'; readonly method: 'totp' | 'recovery-code' }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'blocked'; readonly waitSeconds: number };

/**
 * Attempts at the second factor are counted apart from those at the password: whoever knows the password would else start the
 * count anew at will. Typed login names are lower case, so nobody else's attempts count here.
 */
function factorGuard(accountId: AccountId, address: string): Guarded {
  return { loginName: `SECOND-FACTOR ${accountId}`, address };
}

/** Judges a code of the app or a recovery code, uses it up, counts the attempt and writes audit lines. */
export async function checkCode(
  context: Context,
  given: { accountId: AccountId; code: string; address: string },
): Promise<CodeVerdict> {
  const { accountId, code, address } = given;
  const guarded = factorGuard(accountId, address);
  const claim = await claimAttempt(context, guarded);
  if (claim.waitSeconds > 0) return { kind: 'blocked', waitSeconds: claim.waitSeconds };
  const door = { ...context, actor: doorOf(accountId) };
  const attempt = { accountId, network: maskedAddress(address) };
  const method = await context.database.transaction(async (tx) => {
    const used = await useCode(tx, accountId, code, context.clock.now());
    if (used === null) await recordFailedSecondFactor({ ...door, tx }, attempt);
    else await recordSecondFactor({ ...door, tx }, { ...attempt, method: used });
    return used;
  });
  if (method !== null) {
    await releaseAttempt(context, guarded);
    return { kind: 'right', method };
  }
  if (claim.delaySeconds === 0) return { kind: 'wrong' };
  await recordLockOut(door, { ...attempt, seconds: claim.delaySeconds });
  return { kind: 'blocked', waitSeconds: claim.delaySeconds };
}

async function useCode(tx: Tx, accountId: AccountId, typed: string, now: Date): Promise<'totp' | 'recovery-code' | null> {
  const digits = totpCodeOf(typed);
  if (digits !== null) return (await useTotp(tx, accountId, digits, now)) ? 'totp' : null;
  const code = recoveryCodeOf(typed);
  if (code === null) return null;
  const used = await useRecoveryCode(tx, accountId, recoveryCodeDigest(accountId, code), now.toISOString());
  return used.length > 0 ? 'recovery-code' : null;
}

async function useTotp(tx: Tx, accountId: AccountId, digits: string, now: Date): Promise<boolean> {
  const [factor] = await readTotp(tx, accountId);
  if (!factor || factor.confirmedAt === null) return false;
  const step = matchingStep(await openTotpSecret(tx, accountId, factor), digits, now, Number(factor.lastStep));
  return step !== null && (await useTotpStep(tx, accountId, BigInt(step))).length > 0;
}
