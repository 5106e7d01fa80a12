import { Type } from 'typebox';
import { kernelProblem } from '#kernel/problems';
import { type Context, useCase } from '#kernel/use-case';
import { generatedPassword } from '../crypto/generated-password.ts';
import { hashPassword } from '../crypto/password-hash.ts';
import { type AccountId, AccountIdSchema, loginNameOf, type SessionId, SessionIdSchema } from '../domain/account.ts';
import { MIN_PASSWORD_LENGTH, passwordCharacters, passwordFault } from '../domain/password-rules.ts';
import { problem } from '../problems.ts';
import { lockAccountRow, updatePassword } from '../queries/account-queries.ts';
import { insertPasswordRecord, prunePasswordRecords } from '../queries/password-queries.ts';
import { deleteRecordsOfAccount } from '../queries/provider-queries.ts';
import { endSessionsOf } from '../queries/session-queries.ts';
import { doorOf, isSignedIn } from '../signed-in-actor.ts';
import { type Credentials, checkPassword, type Verdict } from './check-password.ts';
import { lockManagedAccount } from './delegation.ts';
import { passwordDemands, wasUsedBefore } from './password-demands.ts';

/** Stores a new password, and ends every session but the one that asked, here and at the provider. */
const storePassword = useCase(
  'identity.change-password',
  {
    permission: 'identity.sign-in',
    input: Type.Object({
      accountId: AccountIdSchema,
      passwordHash: Type.String(),
      short: Type.Boolean(),
      keep: Type.Union([SessionIdSchema, Type.Null()]),
    }),
    audit: ({ accountId }) => ({ accountId }),
  },
  async ({ accountId, passwordHash, short, keep }, { tx, clock }) => {
    const now = clock.now().toISOString();
    await lockAccountRow(tx, accountId);
    await updatePassword(tx, accountId, passwordHash, false, now);
    await insertPasswordRecord(tx, accountId, now, passwordHash, short);
    await prunePasswordRecords(tx, accountId);
    await endSessionsOf(tx, accountId, keep, now, 'password-changed');
    if (keep !== null) await deleteRecordsOfAccount(tx, accountId);
  },
);

/**
 * Replaces a password during sign-in, as a first password must be. The present one is asked again and counted as an attempt.
 * @throws identity/password-refused with the fault
 */
export async function renewPassword(context: Context, given: Credentials, next: string): Promise<Verdict> {
  const verdict = await checkPassword(context, given);
  if (verdict.kind !== 'right') return verdict;
  await replacePassword(context, verdict.accountId, { loginName: given.loginName, before: given.password, next, keep: null });
  return { ...verdict, passwordTemporary: false, passwordExpired: false };
}

/**
 * Changes one's own password; other sessions of the account end.
 * @throws identity/password-wrong, too-many-attempts, password-refused; kernel/not-signed-in
 */
export async function changePassword(context: Context, given: { present: string; next: string; address: string }): Promise<void> {
  const { actor } = context;
  if (!isSignedIn(actor)) throw kernelProblem('not-signed-in');
  const { loginName } = actor;
  const verdict = await checkPassword(context, { loginName, password: given.present, address: given.address });
  if (verdict.kind === 'blocked') throw problem('too-many-attempts', { waitSeconds: verdict.waitSeconds });
  if (verdict.kind !== 'right') throw problem('password-wrong');
  await replacePassword(context, verdict.accountId, {
    loginName,
    before: given.present,
    next: given.next,
    keep: actor.session.id,
  });
}

type Replacement = { loginName: string; before: string; next: string; keep: SessionId | null };

async function replacePassword(
  context: Context,
  accountId: AccountId,
  { loginName, before, next, keep }: Replacement,
): Promise<void> {
  const { shortest, remembered } = await passwordDemands(context, accountId);
  const refused = passwordFault(next, loginNameOf(loginName) ?? loginName, before, shortest);
  const fault = refused ?? ((await wasUsedBefore(next, remembered)) ? 'used-before' : null);
  if (fault) throw problem('password-refused', { fault, shortest });
  const short = passwordCharacters(next).length < MIN_PASSWORD_LENGTH;
  const passwordHash = await hashPassword(next);
  await storePassword({ ...context, actor: doorOf(accountId) }, { accountId, passwordHash, short, keep });
}

/** Stores a generated first password and ends all sessions of the account. */
export const storeFirstPassword = useCase(
  'identity.reset-password',
  {
    permission: 'identity.manage',
    input: Type.Object({ accountId: AccountIdSchema, passwordHash: Type.String(), temporary: Type.Boolean() }),
    target: 'found-inside',
    audit: ({ accountId }) => ({ accountId }),
  },
  async ({ accountId, passwordHash, temporary }, on) => {
    const { tx, clock } = on;
    const now = clock.now().toISOString();
    await lockManagedAccount(on, accountId);
    await updatePassword(tx, accountId, passwordHash, temporary, now);
    await endSessionsOf(tx, accountId, null, now, 'password-changed');
    await deleteRecordsOfAccount(tx, accountId);
  },
);

/**
 * Gives an account a new first password, for who has forgotten theirs.
 * @returns the first password, shown once
 * @throws identity/account-not-found, own-account, account-reaches-further
 */
export async function resetPassword(
  context: Context,
  { accountId }: { accountId: AccountId },
): Promise<{ firstPassword: string }> {
  const firstPassword = generatedPassword();
  await storeFirstPassword(context, { accountId, passwordHash: await hashPassword(firstPassword), temporary: true });
  return { firstPassword };
}
