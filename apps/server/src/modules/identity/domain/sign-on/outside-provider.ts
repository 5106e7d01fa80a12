import { Type } from 'typebox';
import { type Id, idSchema } from '#kernel/ids';

export type OutsideProviderId = Id<'OutsideProvider'>;
export const OutsideProviderIdSchema = idSchema<'OutsideProvider'>();

const Label = Type.String({ minLength: 1, maxLength: 60 });
export const ProviderSecretSchema = Type.String({ minLength: 1, maxLength: 400 });

/** What may be changed of a provider of others. */
export const ProviderSettings = Type.Object({
  /** On its button, in Vietnamese and English. */
  label: Label,
  labelEn: Label,
  enabled: Type.Boolean(),
});

/** What is told of a provider of others when it is added; what makes its subjects who they are never changes. */
export const NewOutsideProvider = Type.Object({
  issuer: Type.String({ minLength: 8, maxLength: 300 }),
  clientId: Type.String({ minLength: 1, maxLength: 200 }),
  clientSecret: ProviderSecretSchema,
  /** The claim of the ID token that names the person for ever, such as `sub`; never one that can go to another, such as an e-mail address. */
  subjectClaim: Type.String({ pattern: '^[A-Za-z][A-Za-z0-9_.:/-]{0,100}$' }),
  ...ProviderSettings.properties,
});

/** As another provider names a person. */
export const SubjectSchema = Type.String({ minLength: 1, maxLength: 255 });

const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];

/** Whether an address of another system may be trusted with secrets: https, or this machine itself. No query, fragment or user. */
export function isSafeAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, search, hash, username, password } = new URL(address);
  if (search + hash + username + password !== '') return false;
  return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.includes(hostname));
}

const UNSTABLE_CLAIMS = ['email', 'phone_number', 'name', 'preferred_username', 'nickname'];

/** Whether a claim may say who somebody is: one that its owner can change, or that passes on to another, may not. */
export function isStableClaim(claim: string): boolean {
  return !UNSTABLE_CLAIMS.includes(claim);
}
