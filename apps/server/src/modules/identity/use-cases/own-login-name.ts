import type { Context } from '#kernel/use-case';
import type { AccountId } from '../domain/account.ts';
import { problem } from '../problems.ts';
import { readAccount } from '../queries/account-queries.ts';
import { personNames } from './account-view.ts';

/** The login name of whoever signs in, for pages that show it to themselves alone. @throws identity/account-not-found */
export async function ownLoginName({ database }: Context, accountId: AccountId): Promise<string> {
  return database.reading(async (tx) => {
    const [account] = await readAccount(tx, accountId);
    if (!account) throw problem('account-not-found');
    return (await personNames(tx, account)).loginName;
  });
}
