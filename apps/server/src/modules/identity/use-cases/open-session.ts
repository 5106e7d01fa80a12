import { Type } from 'typebox';
import { CENTRAL, newId } from '#kernel/ids';
import { useCase } from '#kernel/use-case';
import { randomSecret, secretDigest } from '../crypto/secret-box.ts';
import { AccountIdSchema, isShut } from '../domain/account.ts';
import { problem } from '../problems.ts';
import { readAccount, updateLastSignedIn } from '../queries/account-queries.ts';
import { endSessionOfToken, insertSession } from '../queries/session-queries.ts';

const BROWSER_LENGTH = 200;

/**
 * Opens a session for an account whose sign-in the provider has confirmed. The token is always new and the one the browser held
 * before is ended, so a token planted before sign-in is worth nothing after it.
 * @returns the token, for the cookie alone
 * @throws identity/account-not-found (a locked account's too)
 */
export const openSession = useCase(
  'identity.open-session',
  {
    permission: 'identity.sign-in',
    input: Type.Object({ accountId: AccountIdSchema, browser: Type.String(), before: Type.Union([Type.String(), Type.Null()]) }),
    audit: ({ accountId }) => ({ accountId }),
  },
  async ({ accountId, browser, before }, { tx, clock }) => {
    const [account] = await readAccount(tx, accountId);
    const now = clock.now();
    if (!account || isShut(account, now)) throw problem('account-not-found');
    const token = randomSecret();
    if (before !== null) await endSessionOfToken(tx, secretDigest(before), now.toISOString(), 'replaced');
    await insertSession(
      tx,
      newId(CENTRAL, now),
      secretDigest(token),
      accountId,
      browser.slice(0, BROWSER_LENGTH),
      now.toISOString(),
    );
    await updateLastSignedIn(tx, accountId, now.toISOString());
    return { token };
  },
);
