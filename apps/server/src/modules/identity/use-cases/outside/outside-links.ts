import { Type } from 'typebox';
import { InstantSchema } from '#kernel/calendar';
import { nullable } from '#kernel/db/named';
import type { Tx } from '#kernel/db/tx';
import { kernelProblem } from '#kernel/problems';
import { reading, useCase } from '#kernel/use-case';
import { type AccountId, AccountIdSchema } from '../../domain/account.ts';
import { type OutsideProviderId, OutsideProviderIdSchema, SubjectSchema } from '../../domain/sign-on/outside-provider.ts';
import { problem } from '../../problems.ts';
import { readAccount } from '../../queries/account-queries.ts';
import { deleteLink, insertLink, linksOf, readOutsideProvider } from '../../queries/outside-queries.ts';
import { isSignedIn } from '../../signed-in-actor.ts';
import { requireFreshConfirmation } from '../second-factor/fresh-confirmation.ts';
import { openProviderSecrets, subjectDigest } from './provider-secrets.ts';

const Provider = { providerId: OutsideProviderIdSchema };
const ForAccount = { accountId: AccountIdSchema, ...Provider };

export const OwnLinks = Type.Object({
  links: Type.Array(
    Type.Object({ ...Provider, label: Type.String(), labelEn: Type.String(), linkedAt: nullable(InstantSchema) }),
  ),
});

/** The providers of others that one may sign in by, and since when one is linked there; null: not yet. */
export const listOwnLinks = reading(
  'identity.list-own-outside-links',
  { permission: 'kernel.signed-in', input: Type.Object({}) },
  async (_input, { tx, actor }) => {
    if (!isSignedIn(actor)) throw kernelProblem('not-signed-in');
    return { links: await linksOf(tx, actor.id as AccountId) };
  },
);

/**
 * Links oneself, signed in here by one's own means, with who one has just shown to be at a provider of others.
 * @throws identity/confirmation-needed, outside-provider-not-found, outside-link-taken
 */
export const linkOwn = useCase(
  'identity.link-outside-provider',
  {
    permission: 'kernel.signed-in',
    input: Type.Object({ ...Provider, subject: SubjectSchema }),
    audit: ({ providerId }) => ({ providerId }),
  },
  async ({ providerId, subject }, { tx, actor, clock }) => {
    const { accountId } = await requireFreshConfirmation(tx, actor, clock);
    await link(tx, providerId, subject, accountId, clock.now());
  },
);

/** Ends one's own link. @throws identity/confirmation-needed, outside-link-not-found */
export const unlinkOwn = useCase(
  'identity.unlink-outside-provider',
  { permission: 'kernel.signed-in', input: Type.Object(Provider), audit: ({ providerId }) => ({ providerId }) },
  async ({ providerId }, { tx, actor, clock }) => {
    const { accountId } = await requireFreshConfirmation(tx, actor, clock);
    await unlink(tx, providerId, accountId);
  },
);

/**
 * Links another person with the subject that the provider has told an administrator in writing; never by a name or an address.
 * @throws identity/own-account, account-not-found, outside-provider-not-found, outside-link-taken
 */
export const linkAccount = useCase(
  'identity.link-account-outside',
  {
    permission: 'identity.manage',
    input: Type.Object({ ...ForAccount, subject: SubjectSchema }),
    audit: ({ accountId, providerId }) => ({ accountId, providerId }),
  },
  async ({ accountId, providerId, subject }, { tx, actor, clock }) => {
    if (actor.id === accountId) throw problem('own-account');
    const [account] = await readAccount(tx, accountId);
    if (!account) throw problem('account-not-found');
    await link(tx, providerId, subject, accountId, clock.now());
  },
);

/** Ends another person's link. @throws identity/own-account, outside-link-not-found */
export const unlinkAccount = useCase(
  'identity.unlink-account-outside',
  {
    permission: 'identity.manage',
    input: Type.Object(ForAccount),
    audit: ({ accountId, providerId }) => ({ accountId, providerId }),
  },
  async ({ accountId, providerId }, { tx, actor }) => {
    if (actor.id === accountId) throw problem('own-account');
    await unlink(tx, providerId, accountId);
  },
);

async function link(tx: Tx, providerId: OutsideProviderId, subject: string, accountId: AccountId, now: Date): Promise<void> {
  const [provider] = await readOutsideProvider(tx, providerId);
  if (!provider) throw problem('outside-provider-not-found');
  const digest = subjectDigest(await openProviderSecrets(tx, provider), subject);
  const linked = await insertLink(tx, providerId, digest, accountId, now.toISOString());
  if (linked.length === 0) throw problem('outside-link-taken');
}

async function unlink(tx: Tx, providerId: OutsideProviderId, accountId: AccountId): Promise<void> {
  const removed = await deleteLink(tx, providerId, accountId);
  if (removed.length === 0) throw problem('outside-link-not-found');
}
