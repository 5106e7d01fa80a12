import { Type } from 'typebox';
import { reading, useCase } from '#kernel/use-case';
import { AccountIdSchema } from '../domain/account.ts';
import { problem } from '../problems.ts';
import { updateProvisional } from '../queries/account-queries.ts';
import { readProvisionalTerm, updateProvisionalTerm } from '../queries/position-queries.ts';
import { lockManagedAccount, managedPlaces } from './delegation.ts';

/** Days; no rule of law names a number. */
export const ProvisionalTerm = Type.Object({ days: Type.Integer({ minimum: 7, maximum: 366 }) });

/** For how many days an account from a provisional list opens anything before it must be confirmed. */
export const provisionalTerm = reading(
  'identity.read-provisional-term',
  { permission: 'identity.manage', input: Type.Object({}), target: 'found-inside' },
  async (_input, on) => {
    managedPlaces(on);
    return { days: (await readProvisionalTerm(on.tx))[0]?.days ?? 0 };
  },
);

/** Sets that; accounts that are provisional already keep their day. */
export const setProvisionalTerm = useCase(
  'identity.set-provisional-term',
  { permission: 'identity.manage', input: ProvisionalTerm, audit: ({ days }) => ({ days }) },
  async ({ days }, { tx }) => {
    await updateProvisionalTerm(tx, days);
  },
);

/**
 * Confirms a provisional account: from now on it opens what its appointments allow, without an end (D-06).
 * @throws identity/account-not-found, own-account, account-reaches-further, not-provisional
 */
export const confirmAccount = useCase(
  'identity.confirm-account',
  {
    permission: 'identity.manage',
    input: Type.Object({ accountId: AccountIdSchema }),
    target: 'found-inside',
    audit: ({ accountId }) => ({ accountId }),
  },
  async ({ accountId }, on) => {
    const account = await lockManagedAccount(on, accountId);
    if (account.provisionalUntil === null) throw problem('not-provisional');
    await updateProvisional(on.tx, accountId, null);
  },
);
