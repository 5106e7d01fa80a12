import { vietnamDay } from '#kernel/calendar';
import type { Context } from '#kernel/use-case';
import { verifyPassword } from '../crypto/password-hash.ts';
import type { AccountId } from '../domain/account.ts';
import { shortestPassword } from '../domain/password-rules.ts';
import { isPasswordExpired, passwordsRemembered } from '../domain/second-factor/sign-in-rule.ts';
import { lastPasswordHashes, readPasswordState } from '../queries/password-queries.ts';
import { factorsOf, hasFactor } from './second-factor/factors.ts';
import { rulesFor } from './second-factor/sign-in-rules.ts';

/** What a new password of an account must meet: characters, and the hashes of earlier ones that may not come back. */
export type PasswordDemands = { readonly shortest: number; readonly remembered: readonly string[] };

export async function passwordDemands({ database, clock }: Context, accountId: AccountId): Promise<PasswordDemands> {
  return database.reading(async (tx) => {
    const rules = await rulesFor(tx, accountId, vietnamDay(clock.now()));
    const shortest = shortestPassword(hasFactor(await factorsOf(tx, accountId)));
    const hashes = await lastPasswordHashes(tx, accountId, passwordsRemembered(rules));
    return { shortest, remembered: hashes.map(({ passwordHash }) => passwordHash) };
  });
}

/** Whether a password is one of those behind the hashes. One after the other: each takes much memory on purpose. */
export async function wasUsedBefore(password: string, hashes: readonly string[]): Promise<boolean> {
  for (const hash of hashes) if (await verifyPassword(password, hash)) return true;
  return false;
}

/** Whether the present password of an account is older than its roles allow. */
export async function isExpired({ database, clock }: Context, accountId: AccountId): Promise<boolean> {
  const day = vietnamDay(clock.now());
  return database.reading(async (tx) => {
    const [password] = await readPasswordState(tx, accountId);
    return password !== undefined && isPasswordExpired(await rulesFor(tx, accountId, day), new Date(password.changedAt), day);
  });
}
