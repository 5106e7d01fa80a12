import type { Tx } from '#kernel/db/tx';
import type { AccountId } from '../../domain/account.ts';
import { countFactors } from '../../queries/second-factor-queries.ts';

/** What an account has besides its password. */
export type Factors = { readonly totpSince: string | null; readonly passkeys: number; readonly recoveryCodesLeft: number };

/** Reads what an account has; recovery codes alone are no factor. */
export async function factorsOf(tx: Tx, accountId: AccountId): Promise<Factors> {
  const [counted] = await countFactors(tx, accountId);
  if (!counted) throw new Error('a statement of counts returned no row');
  return {
    totpSince: counted.totpSince,
    passkeys: Number(counted.passkeys),
    recoveryCodesLeft: Number(counted.recoveryCodesLeft),
  };
}

export function hasFactor({ totpSince, passkeys }: Factors): boolean {
  return totpSince !== null || passkeys > 0;
}
