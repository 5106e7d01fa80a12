import { Type } from 'typebox';
import { InstantSchema } from '#kernel/calendar';
import { NoRow, named, nullable } from '#kernel/db/named';
import { AccountIdSchema } from '../domain/account.ts';
import { OutsideProviderIdSchema } from '../domain/sign-on/outside-provider.ts';

const ProviderRow = Type.Object({
  id: OutsideProviderIdSchema,
  issuer: Type.String(),
  clientId: Type.String(),
  secretsSealed: Type.String(),
  dataKeyNumber: Type.Integer(),
  subjectClaim: Type.String(),
  label: Type.String(),
  labelEn: Type.String(),
  enabled: Type.Boolean(),
});
const COLUMNS = `id, issuer, client_id as "clientId", secrets_sealed as "secretsSealed", data_key_number as "dataKeyNumber",
  subject_claim as "subjectClaim", label, label_en as "labelEn", enabled`;

export const readOutsideProvider = named(
  'identity.read_outside_provider',
  { parameters: [OutsideProviderIdSchema], row: ProviderRow },
  `select ${COLUMNS} from identity.outside_provider where home_code = '00' and id = $1`,
);

/** All of them, in the order of their labels. */
export const readOutsideProviders = named(
  'identity.read_outside_providers',
  { parameters: [], row: ProviderRow },
  `select ${COLUMNS} from identity.outside_provider where home_code = '00' order by label, id limit 50`,
);

/** Adds a provider; returns no row when it is known with that client id. */
export const insertOutsideProvider = named(
  'identity.insert_outside_provider',
  {
    parameters: [
      OutsideProviderIdSchema,
      Type.String(),
      Type.String(),
      Type.String(),
      Type.Integer(),
      Type.String(),
      Type.String(),
      Type.String(),
      Type.Boolean(),
      InstantSchema,
    ],
    row: Type.Object({ id: OutsideProviderIdSchema }),
  },
  `insert into identity.outside_provider
     (id, issuer, client_id, secrets_sealed, data_key_number, subject_claim, label, label_en, enabled, created_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (home_code, issuer, client_id) do nothing returning id`,
);

export const updateOutsideProvider = named(
  'identity.update_outside_provider',
  {
    parameters: [OutsideProviderIdSchema, Type.String(), Type.String(), Type.Boolean()],
    row: Type.Object({ id: OutsideProviderIdSchema }),
  },
  `update identity.outside_provider set label = $2, label_en = $3, enabled = $4 where home_code = '00' and id = $1 returning id`,
);

export const updateProviderSecrets = named(
  'identity.update_provider_secrets',
  { parameters: [OutsideProviderIdSchema, Type.String(), Type.Integer()], row: NoRow },
  `update identity.outside_provider set secrets_sealed = $2, data_key_number = $3 where home_code = '00' and id = $1`,
);

/** Removes a provider and its links. */
export const deleteOutsideProvider = named(
  'identity.delete_outside_provider',
  { parameters: [OutsideProviderIdSchema], row: Type.Object({ id: OutsideProviderIdSchema }) },
  `with links as (delete from identity.outside_link where home_code = '00' and provider_id = $1)
   delete from identity.outside_provider where home_code = '00' and id = $1 returning id`,
);

/** Providers whose secrets are encrypted with an older key than this. */
export const providersBeforeKey = named(
  'identity.outside_providers_before_key',
  { parameters: [Type.Integer(), Type.Integer()], row: ProviderRow },
  `select ${COLUMNS} from identity.outside_provider where home_code = '00' and data_key_number < $1 order by id limit $2 for update`,
);

export const findLinkedAccount = named(
  'identity.find_linked_account',
  { parameters: [OutsideProviderIdSchema, Type.String()], row: Type.Object({ accountId: AccountIdSchema }) },
  `select account_id as "accountId" from identity.outside_link where home_code = '00' and provider_id = $1 and subject_digest = $2`,
);

/** Links a subject and an account; returns no row when either has a link with this provider already. */
export const insertLink = named(
  'identity.insert_outside_link',
  {
    parameters: [OutsideProviderIdSchema, Type.String(), AccountIdSchema, InstantSchema],
    row: Type.Object({ accountId: AccountIdSchema }),
  },
  `insert into identity.outside_link (provider_id, subject_digest, account_id, linked_at) values ($1, $2, $3, $4)
   on conflict do nothing returning account_id as "accountId"`,
);

export const deleteLink = named(
  'identity.delete_outside_link',
  { parameters: [OutsideProviderIdSchema, AccountIdSchema], row: Type.Object({ accountId: AccountIdSchema }) },
  `delete from identity.outside_link where home_code = '00' and provider_id = $1 and account_id = $2 returning account_id as "accountId"`,
);

/** The providers in use, each with when the account was linked, if it is. */
export const linksOf = named(
  'identity.outside_links_of',
  {
    parameters: [AccountIdSchema],
    row: Type.Object({
      providerId: OutsideProviderIdSchema,
      label: Type.String(),
      labelEn: Type.String(),
      linkedAt: nullable(InstantSchema),
    }),
  },
  `select provider.id as "providerId", label, label_en as "labelEn",
          (select linked_at from identity.outside_link link
            where link.home_code = '00' and link.provider_id = provider.id and link.account_id = $1) as "linkedAt"
     from identity.outside_provider provider where provider.home_code = '00' and enabled order by label, id limit 50`,
);
