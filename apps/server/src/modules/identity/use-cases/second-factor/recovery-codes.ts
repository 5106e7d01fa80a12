import { Type } from 'typebox';
import type { Tx } from '#kernel/db/tx';
import { useCase } from '#kernel/use-case';
import { generatedPassword } from '../../crypto/generated-password.ts';
import { secretDigest } from '../../crypto/secret-box.ts';
import type { AccountId } from '../../domain/account.ts';
import { RECOVERY_CODES } from '../../domain/second-factor/recovery-code.ts';
import { problem } from '../../problems.ts';
import { deleteRecoveryCodes, insertRecoveryCodes } from '../../queries/second-factor-queries.ts';
import { factorsOf, hasFactor } from './factors.ts';
import { requireFreshConfirmation } from './fresh-confirmation.ts';

/** Under what a recovery code is stored; it has 79 random bits, more than anybody can try. */
export function recoveryCodeDigest(accountId: AccountId, code: string): string {
  return secretDigest(`${accountId} ${code}`);
}

/** Makes ten new codes in place of those before. @returns them, to be shown once */
async function makeRecoveryCodes(tx: Tx, accountId: AccountId, now: Date): Promise<string[]> {
  const codes = Array.from({ length: RECOVERY_CODES }, generatedPassword);
  await deleteRecoveryCodes(tx, accountId);
  const digests = codes.map((code) => recoveryCodeDigest(accountId, code));
  await insertRecoveryCodes(tx, accountId, digests, now.toISOString());
  return codes;
}

/** The codes that go with the first factor of an account; empty when it has codes already. */
export async function firstRecoveryCodes(tx: Tx, accountId: AccountId, now: Date): Promise<string[]> {
  const { recoveryCodesLeft } = await factorsOf(tx, accountId);
  return recoveryCodesLeft > 0 ? [] : makeRecoveryCodes(tx, accountId, now);
}

/**
 * Gives oneself new recovery codes; the ones before are worth nothing any more.
 * @returns the codes, shown once
 * @throws identity/confirmation-needed, no-second-factor
 */
export const renewRecoveryCodes = useCase(
  'identity.renew-recovery-codes',
  { permission: 'kernel.signed-in', input: Type.Object({}) },
  async (_input, { tx, actor, clock }) => {
    const { accountId } = await requireFreshConfirmation(tx, actor, clock);
    if (!hasFactor(await factorsOf(tx, accountId))) throw problem('no-second-factor');
    return { recoveryCodes: await makeRecoveryCodes(tx, accountId, clock.now()) };
  },
);
