import type { Context } from '#kernel/use-case';
import { dataKeys, openPersonal } from '../crypto/personal-data.ts';
import type { AccountId } from '../domain/account.ts';
import { problem } from '../problems.ts';
import { readAccount } from '../queries/account-queries.ts';

/** The login name of whoever signs in, for pages that show it to themselves alone. @throws identity/account-not-found */
export async function ownLoginName({ database }: Context, accountId: AccountId): Promise<string> {
  return database.reading(async (tx) => {
    const [account] = await readAccount(tx, accountId);
    if (!account) throw problem('account-not-found');
    const key = (await dataKeys(tx)).get(account.dataKeyNumber);
    if (!key) throw new Error(`data key ${account.dataKeyNumber} is gone`);
    return openPersonal(key, account.id, 'login', account.loginSealed);
  });
}
