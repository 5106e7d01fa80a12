import { type Static, Type } from 'typebox';
import { CENTRAL, newId } from '#kernel/ids';
import { type Context, useCase } from '#kernel/use-case';
import { generatedPassword } from '../crypto/generated-password.ts';
import { hashPassword } from '../crypto/password-hash.ts';
import { currentDataKey, sealPersonal } from '../crypto/personal-data.ts';
import { type AccountId, AccountIdSchema, LoginNameSchema, loginNameOf, PersonNameSchema } from '../domain/account.ts';
import { AreaSchema, PartSchema } from '../domain/appointment.ts';
import { problem } from '../problems.ts';
import { findAccountByLogin, insertAccount } from '../queries/account-queries.ts';
import { loginDigest, loginDigests } from './login-digest.ts';

/** `area` and `part`: where the account is managed until it has an appointment; without them by the nation. */
export const NewAccountSchema = Type.Object({
  name: PersonNameSchema,
  loginName: LoginNameSchema,
  area: Type.Optional(AreaSchema),
  part: Type.Optional(PartSchema),
});
const PreparedSchema = Type.Object({
  ...NewAccountSchema.properties,
  accountId: AccountIdSchema,
  passwordHash: Type.String(),
  temporary: Type.Boolean(),
  demonstration: Type.Boolean(),
});

/**
 * Stores an account whose password is already hashed; hashing takes longer than a connection may be held.
 * @throws identity/login-name-malformed, login-name-taken
 */
export const storeAccount = useCase(
  'identity.create-account',
  {
    permission: 'identity.manage',
    input: PreparedSchema,
    target: ({ area = null, part = null }) => ({ area, part }),
    audit: ({ accountId }) => ({ accountId }),
  },
  async ({ loginName: typed, ...account }, { tx, clock, actor }) => {
    const { accountId, name, passwordHash, temporary, demonstration, area = null, part = null } = account;
    const loginName = loginNameOf(typed);
    if (loginName === null) throw problem('login-name-malformed');
    if ((await findAccountByLogin(tx, loginDigests(loginName))).length > 0) throw problem('login-name-taken');
    const key = await currentDataKey(tx, clock);
    const loginSealed = sealPersonal(key, accountId, 'login', loginName);
    const nameSealed = sealPersonal(key, accountId, 'name', name.normalize('NFC').trim());
    const stored = await insertAccount(
      tx,
      accountId,
      loginDigest(loginName),
      loginSealed,
      nameSealed,
      key.number,
      passwordHash,
      temporary,
      demonstration,
      clock.now().toISOString(),
      area,
      part,
      null,
      actor.id,
    );
    if (stored.length === 0) throw problem('login-name-taken');
  },
);

/**
 * Makes an account with a generated first password, which its owner must change at the first sign-in.
 * @returns the first password, shown once to who made the account and kept nowhere
 * @throws identity/login-name-malformed, login-name-taken
 */
export async function createAccount(
  context: Context,
  given: Static<typeof NewAccountSchema>,
): Promise<{ accountId: AccountId; firstPassword: string }> {
  const accountId = newId<'Account'>(CENTRAL, context.clock.now());
  const firstPassword = generatedPassword();
  const passwordHash = await hashPassword(firstPassword);
  await storeAccount(context, { ...given, accountId, passwordHash, temporary: true, demonstration: false });
  return { accountId, firstPassword };
}
