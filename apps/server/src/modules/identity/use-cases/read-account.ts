import { Type } from 'typebox';
import { vietnamDay } from '#kernel/calendar';
import { reading, useCase } from '#kernel/use-case';
import { AccountIdSchema, LoginNameSchema, loginNameOf } from '../domain/account.ts';
import { problem } from '../problems.ts';
import { findAccountByLogin, readAccount } from '../queries/account-queries.ts';
import { accountViews } from './account-view.ts';
import { loginDigests } from './login-digest.ts';

/** One account, name and login name masked. @throws identity/account-not-found */
export const readMaskedAccount = reading(
  'identity.read-account',
  {
    permission: 'identity.manage',
    input: Type.Object({ accountId: AccountIdSchema }),
    audit: ({ accountId }) => ({ accountId }),
  },
  async ({ accountId }, { tx, clock }) => {
    const [account] = await accountViews(tx, await readAccount(tx, accountId), vietnamDay(clock.now()), 'masked');
    if (!account) throw problem('account-not-found');
    return account;
  },
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
    audit: ({ accountId }) => ({ accountId }),
  },
  async ({ accountId }, { tx, clock }) => {
    const [account] = await accountViews(tx, await readAccount(tx, accountId), vietnamDay(clock.now()), 'in-full');
    if (!account) throw problem('account-not-found');
    return account;
  },
);

/** The account of a login name, written in full; the audit line says that somebody looked, not for whom. @throws identity/account-not-found */
export const findAccount = reading(
  'identity.find-account',
  { permission: 'identity.manage', input: Type.Object({ loginName: LoginNameSchema }), audit: () => ({}) },
  async ({ loginName: typed }, { tx }) => {
    const loginName = loginNameOf(typed);
    const [account] = loginName === null ? [] : await findAccountByLogin(tx, loginDigests(loginName));
    if (!account) throw problem('account-not-found');
    return { accountId: account.id };
  },
);
