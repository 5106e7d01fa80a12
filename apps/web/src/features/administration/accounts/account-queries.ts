import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import {
  getSessionLimits,
  type ListAccountsData,
  listAccounts,
  listRoles,
  type ReadAccountResponses,
  readAccount,
} from '@thong-suot/api-client';
import { answerOf } from '../../../api/answer-of.ts';

export type Account = ReadAccountResponses[200];
export type Appointment = Account['appointments'][number];
export type AccountFilter = Pick<
  NonNullable<ListAccountsData['query']>,
  'state' | 'role' | 'area' | 'level' | 'part' | 'position' | 'sort'
>;

const ROWS_AT_ONCE = 50;

/** Keys of what administrators know of accounts, all in one place. */
export const administrationKeys = {
  accounts: ['administration', 'accounts'] as const,
  list: (filter: AccountFilter) => ['administration', 'accounts', 'list', filter] as const,
  one: (accountId: string) => ['administration', 'accounts', 'one', accountId] as const,
  roles: ['administration', 'roles'] as const,
  limits: ['administration', 'session-limits'] as const,
};

/** Accounts that match, page after page. */
export const accountsQuery = (filter: AccountFilter) =>
  infiniteQueryOptions({
    queryKey: administrationKeys.list(filter),
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      answerOf(listAccounts({ query: { ...filter, limit: ROWS_AT_ONCE, after: pageParam }, signal })),
    getNextPageParam: (page) => page.next ?? undefined,
  });

/** One account, names masked. */
export const accountQuery = (accountId: string) =>
  queryOptions({
    queryKey: administrationKeys.one(accountId),
    queryFn: ({ signal }) => answerOf(readAccount({ path: { accountId }, signal })),
  });

/** The newest version of each role. */
export const rolesQuery = queryOptions({
  queryKey: administrationKeys.roles,
  queryFn: async ({ signal }) => {
    const { roles } = await answerOf(listRoles({ signal }));
    return [...new Map(roles.map((role) => [role.code, role])).values()];
  },
});

export const sessionLimitsQuery = queryOptions({
  queryKey: administrationKeys.limits,
  queryFn: ({ signal }) => answerOf(getSessionLimits({ signal })),
});
