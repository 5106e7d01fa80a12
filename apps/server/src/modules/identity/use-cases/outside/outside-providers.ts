import { Type } from 'typebox';
import { CENTRAL, newId } from '#kernel/ids';
import { reading, useCase } from '#kernel/use-case';
import { currentDataKey } from '../../crypto/personal-data.ts';
import { randomSecret } from '../../crypto/secret-box.ts';
import {
  isSafeAddress,
  isStableClaim,
  NewOutsideProvider,
  OutsideProviderIdSchema,
  ProviderSecretSchema,
  ProviderSettings,
} from '../../domain/sign-on/outside-provider.ts';
import { problem } from '../../problems.ts';
import {
  deleteOutsideProvider,
  insertOutsideProvider,
  readOutsideProvider,
  readOutsideProviders,
  updateOutsideProvider,
  updateProviderSecrets,
} from '../../queries/outside-queries.ts';
import { openProviderSecrets, sealProviderSecrets } from './provider-secrets.ts';

const permission = 'identity.manage';
const One = Type.Object({ providerId: OutsideProviderIdSchema });

export const OutsideProviderList = Type.Object({
  providers: Type.Array(
    Type.Object({
      providerId: OutsideProviderIdSchema,
      issuer: Type.String(),
      clientId: Type.String(),
      subjectClaim: Type.String(),
      ...ProviderSettings.properties,
    }),
  ),
});

/**
 * Adds a sign-on provider of others: its button stands on the sign-in page when it is enabled.
 * @throws identity/address-not-safe, claim-not-stable, outside-provider-known
 */
export const addOutsideProvider = useCase(
  'identity.add-outside-provider',
  {
    permission,
    input: NewOutsideProvider,
    audit: ({ issuer, clientId, subjectClaim }) => ({ issuer, clientId, subjectClaim }),
  },
  async ({ issuer, clientId, clientSecret, subjectClaim, label, labelEn, enabled }, { tx, clock }) => {
    if (!isSafeAddress(issuer)) throw problem('address-not-safe', { address: issuer });
    if (!isStableClaim(subjectClaim)) throw problem('claim-not-stable', { claim: subjectClaim });
    const id = newId<'OutsideProvider'>(CENTRAL, clock.now());
    const key = await currentDataKey(tx, clock);
    const secrets = sealProviderSecrets(key, id, { clientSecret, digestKey: randomSecret() });
    const now = clock.now().toISOString();
    const added = await insertOutsideProvider(
      tx,
      id,
      issuer,
      clientId,
      secrets,
      key.number,
      subjectClaim,
      label,
      labelEn,
      enabled,
      now,
    );
    if (added.length === 0) throw problem('outside-provider-known');
    return { providerId: id };
  },
);

/** Changes labels and use of a provider; links stay. @throws identity/outside-provider-not-found */
export const changeOutsideProvider = useCase(
  'identity.change-outside-provider',
  {
    permission,
    input: Type.Object({ ...One.properties, ...ProviderSettings.properties }),
    audit: ({ providerId, enabled }) => ({ providerId, enabled: String(enabled) }),
  },
  async ({ providerId, label, labelEn, enabled }, { tx }) => {
    const changed = await updateOutsideProvider(tx, providerId, label, labelEn, enabled);
    if (changed.length === 0) throw problem('outside-provider-not-found');
  },
);

/** Stores another secret of ours at a provider, as when theirs has expired. @throws identity/outside-provider-not-found */
export const changeProviderSecret = useCase(
  'identity.change-outside-provider-secret',
  {
    permission,
    input: Type.Object({ ...One.properties, clientSecret: ProviderSecretSchema }),
    audit: ({ providerId }) => ({ providerId }),
  },
  async ({ providerId, clientSecret }, { tx, clock }) => {
    const [provider] = await readOutsideProvider(tx, providerId);
    if (!provider) throw problem('outside-provider-not-found');
    const { digestKey } = await openProviderSecrets(tx, provider);
    const key = await currentDataKey(tx, clock);
    await updateProviderSecrets(tx, providerId, sealProviderSecrets(key, providerId, { clientSecret, digestKey }), key.number);
  },
);

/** Removes a provider with all its links. @throws identity/outside-provider-not-found */
export const removeOutsideProvider = useCase(
  'identity.remove-outside-provider',
  { permission, input: One, audit: ({ providerId }) => ({ providerId }) },
  async ({ providerId }, { tx }) => {
    const removed = await deleteOutsideProvider(tx, providerId);
    if (removed.length === 0) throw problem('outside-provider-not-found');
  },
);

/** All providers of others, without their secrets. */
export const listOutsideProviders = reading(
  'identity.list-outside-providers',
  { permission, input: Type.Object({}) },
  async (_input, { tx }) => ({
    providers: (await readOutsideProviders(tx)).map(({ id, secretsSealed: _sealed, dataKeyNumber: _key, ...provider }) => ({
      providerId: id,
      ...provider,
    })),
  }),
);
