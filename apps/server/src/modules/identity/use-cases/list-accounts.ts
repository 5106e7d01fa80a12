import { Type } from 'typebox';
import { vietnamDay } from '#kernel/calendar';
import { nullable } from '#kernel/db/named';
import { reading } from '#kernel/use-case';
import { AccountIdSchema } from '../domain/account.ts';
import { AccountFilter } from '../domain/account-filter.ts';
import { countAccounts, newestAccounts, oldestAccounts } from '../queries/account-list-queries.ts';
import { AccountView, accountViews } from './account-view.ts';
import { managedPlaces, scopeLists } from './delegation.ts';

export const AccountPage = Type.Object({
  accounts: Type.Array(AccountView),
  /** How many accounts match, on all pages. */
  total: Type.Integer(),
  next: nullable(AccountIdSchema),
});

/**
 * Accounts in the order of their making (`-created`: newest first), names and login names masked, with all their appointments.
 * Only those that the actor manages some appointment of are listed and counted. `after` is the last id of the page before; `next` is null on the last page.
 */
export const listAccounts = reading(
  'identity.list-accounts',
  {
    permission: 'identity.manage',
    target: 'found-inside',
    input: Type.Object({
      ...AccountFilter.properties,
      sort: Type.Optional(Type.Union([Type.Literal('created'), Type.Literal('-created')])),
      after: Type.Optional(AccountIdSchema),
      limit: Type.Integer({ minimum: 1, maximum: 200 }),
    }),
    audit: ({ state = null, role = null, area = null, level = null, part = null, position = null, after = null }) => ({
      state,
      role,
      area,
      level,
      part,
      position,
      after,
    }),
  },
  async (
    { state = null, role = null, area = null, level = null, part = null, position = null, sort, after = null, limit },
    on,
  ) => {
    const { tx, actor, clock } = on;
    const { areas, parts } = scopeLists(managedPlaces(on));
    const day = vietnamDay(clock.now());
    const wanted = [state, role, area, day, level, part, areas, parts, position] as const;
    const listed = sort === '-created' ? newestAccounts : oldestAccounts;
    const rows = await listed(tx, ...wanted, after, limit + 1);
    const [counted] = await countAccounts(tx, ...wanted);
    const page = rows.slice(0, limit);
    return {
      accounts: await accountViews(tx, page, { day, names: 'masked', actor }),
      total: Number(counted?.total ?? 0),
      next: rows.length > limit ? (page.at(-1)?.id ?? null) : null,
    };
  },
);
