import type { Tx } from '#kernel/db/tx';
import type { Context } from '#kernel/use-case';
import { keyedDigest } from '../crypto/secret-box.ts';
import { delayAfter, GUARD_MEMORY_HOURS, type GuardKind } from '../domain/lock-out.ts';
import { installation, readingKeys } from '../installation.ts';
import {
  blockUntil,
  countAttempt,
  forgetAttempts,
  giveBackAttempt,
  readBlock,
  takeOverAttempts,
} from '../queries/guard-queries.ts';

/** Who guesses, and from where. */
export type Guarded = { readonly loginName: string; readonly address: string };
/** `waitSeconds` above 0: not to be tried now. `delaySeconds`: how long nobody may try again if this attempt fails. */
export type Claim = { readonly waitSeconds: number; readonly delaySeconds: number };

/**
 * Counts an attempt at a password before it is made; of many at once none escapes the count. The attempt is blocked when the login
 * name, known or not, or the address has failed too often. What was counted under the SECRET_KEY before goes on counting.
 */
export async function claimAttempt({ database, clock }: Context, guarded: Guarded): Promise<Claim> {
  const now = clock.now();
  return database.transaction(async (tx) => {
    const account = await claimOne(tx, 'account', guarded, now);
    if (account.waitSeconds > 0) return account;
    const address = await claimOne(tx, 'address', guarded, now);
    return address.waitSeconds > 0
      ? address
      : { waitSeconds: 0, delaySeconds: Math.max(account.delaySeconds, address.delaySeconds) };
  });
}

async function claimOne(tx: Tx, kind: GuardKind, guarded: Guarded, now: Date): Promise<Claim> {
  const digest = digestOf(kind, guarded);
  const older = readingKeys()
    .map(({ lookupKey }) => digestOf(kind, guarded, lookupKey))
    .filter((other) => other !== digest);
  if (older.length > 0) await takeOverAttempts(tx, kind, digest, older);
  const forgottenBefore = new Date(now.getTime() - GUARD_MEMORY_HOURS * 3_600_000);
  const [counted] = await countAttempt(tx, kind, digest, now.toISOString(), forgottenBefore.toISOString());
  if (!counted) return { waitSeconds: await secondsLeft(tx, kind, digest, now), delaySeconds: 0 };
  const delaySeconds = delayAfter(kind, counted.attempts);
  if (delaySeconds > 0) await blockUntil(tx, kind, digest, new Date(now.getTime() + delaySeconds * 1000).toISOString());
  return { waitSeconds: 0, delaySeconds };
}

async function secondsLeft(tx: Tx, kind: GuardKind, digest: string, now: Date): Promise<number> {
  const [block] = await readBlock(tx, kind, digest);
  return Math.max(1, Math.ceil((Date.parse(block?.blockedUntil ?? '') - now.getTime()) / 1000) || 1);
}

/** The password was right: the account is free again, the address gets its attempt back. */
export async function releaseAttempt({ database }: Context, guarded: Guarded): Promise<void> {
  await database.transaction(async (tx) => {
    await forgetAttempts(tx, 'account', digestOf('account', guarded));
    await giveBackAttempt(tx, 'address', digestOf('address', guarded));
  });
}

function digestOf(kind: GuardKind, { loginName, address }: Guarded, lookupKey = installation().lookupKey): string {
  return keyedDigest(lookupKey, kind === 'account' ? `attempt ${loginName}` : `address ${address}`);
}
