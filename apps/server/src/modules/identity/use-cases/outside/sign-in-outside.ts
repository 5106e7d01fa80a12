import { Type } from 'typebox';
import { type Context, useCase } from '#kernel/use-case';
import { type AccountId, AccountIdSchema, isShut } from '../../domain/account.ts';
import { maskedAddress } from '../../domain/masking.ts';
import { type OutsideProviderId, OutsideProviderIdSchema } from '../../domain/sign-on/outside-provider.ts';
import { installation } from '../../installation.ts';
import { readAccount } from '../../queries/account-queries.ts';
import { findLinkedAccount, readOutsideProvider } from '../../queries/outside-queries.ts';
import { doorOf } from '../../signed-in-actor.ts';
import { recordFailedSignIn } from '../sign-in-records.ts';
import { openProviderSecrets, subjectDigest } from './provider-secrets.ts';

/** Notes that a provider of others has told who somebody is. */
const recordOutsideSignIn = useCase(
  'identity.sign-in-outside',
  {
    permission: 'identity.sign-in',
    input: Type.Object({ accountId: AccountIdSchema, providerId: OutsideProviderIdSchema, network: Type.String() }),
    audit: ({ accountId, providerId, network }) => ({ accountId, providerId, network }),
  },
  async () => undefined,
);

export type OutsideVerdict =
  | { readonly kind: 'right'; readonly accountId: AccountId }
  | { readonly kind: 'unlinked' }
  | { readonly kind: 'locked' };

/** Whose account the subject of a provider is, by a link that was made for it and by nothing else; writes audit lines. */
export async function signInOutside(
  context: Context,
  { providerId, subject, address }: { providerId: OutsideProviderId; subject: string; address: string },
): Promise<OutsideVerdict> {
  const network = maskedAddress(address);
  return context.database.transaction(async (tx) => {
    const [provider] = await readOutsideProvider(tx, providerId);
    const digest = provider?.enabled ? subjectDigest(await openProviderSecrets(tx, provider), subject) : null;
    const [link] = digest === null ? [] : await findLinkedAccount(tx, providerId, digest);
    const [account] = link ? await readAccount(tx, link.accountId) : [];
    const known = account && (!account.demonstration || installation().demonstration) ? account : null;
    const door = { ...context, tx, actor: doorOf(known?.id ?? null) };
    if (!known || isShut(known, context.clock.now())) {
      await recordFailedSignIn(door, { accountId: known?.id ?? null, network });
      return known ? { kind: 'locked' } : { kind: 'unlinked' };
    }
    await recordOutsideSignIn(door, { accountId: known.id, providerId, network });
    return { kind: 'right', accountId: known.id };
  });
}
