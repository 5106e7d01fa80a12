import { Type } from 'typebox';
import { vietnamDay } from '#kernel/calendar';
import { reading, useCase, type Work } from '#kernel/use-case';
import { AccountIdSchema, LoginNameSchema, loginNameOf } from '../domain/account.ts';
import { problem } from '../problems.ts';
import { findAccountByLogin } from '../queries/account-queries.ts';
import { type AccountRow, accountViews } from './account-view.ts';
import { lockSeenAccount, managedPlaces, readSeenAccount } from './delegation.ts';
import { loginDigests } from './login-digest.ts';

/** One account, name and login name masked. @throws identity/account-not-found, also for one that is managed elsewhere */
export const readMaskedAccount = reading(
  'identity.read-account',
  {
    permission: 'identity.manage',
    input: Type.Object({ accountId: AccountIdSchema }),
    target: 'found-inside',
    audit: ({ accountId }) => ({ accountId }),
  },
  async ({ accountId }, on) => accountView(on, await readSeenAccount(on, accountId), 'masked'),
);

/**
 * One account with name and login name in full; the audit line says who saw them.
 * @throws identity/account-not-found
 */
export const openAccount = useCase(
  'identity.open-account',
  {
    permission: 'identity.manage',
    input: Type.Object({ accountId: AccountIdSchema }),
    target: 'found-inside',
    audit: ({ accountId }) => ({ accountId }),
  },
  async ({ accountId }, on) => accountView(on, await lockSeenAccount(on, accountId), 'in-full'),
);

/** The account of a login name, written in full; the audit line says that somebody looked, not for whom. @throws identity/account-not-found */
export const findAccount = reading(
  'identity.find-account',
  {
    permission: 'identity.manage',
    input: Type.Object({ loginName: LoginNameSchema }),
    target: 'found-inside',
    audit: () => ({}),
  },
  async ({ loginName: typed }, on) => {
    managedPlaces(on);
    const loginName = loginNameOf(typed);
    const [account] = loginName === null ? [] : await findAccountByLogin(on.tx, loginDigests(loginName));
    if (!account) throw problem('account-not-found');
    return { accountId: (await readSeenAccount(on, account.id)).id };
  },
);

async function accountView({ tx, actor, clock }: Work, row: AccountRow, names: 'masked' | 'in-full') {
  const [account] = await accountViews(tx, [row], { day: vietnamDay(clock.now()), names, actor });
  if (!account) throw problem('account-not-found');
  return account;
}
