import { Type } from 'typebox';

export const ClientIdSchema = Type.String({ pattern: '^[a-z][a-z0-9-]{2,59}$' });
const Name = Type.String({ minLength: 1, maxLength: 120 });
const Addresses = (minItems: number) =>
  Type.Array(Type.String({ minLength: 8, maxLength: 500 }), { minItems, maxItems: 10, uniqueItems: true });

/** Another system that signs people in with us. */
export const NewClient = Type.Object({
  /** Its name in the protocol; never changes. */
  clientId: ClientIdSchema,
  name: Name,
  nameEn: Name,
  /** Where people may be led back after sign-in, each in full. */
  redirectUris: Addresses(1),
  /** Where they may be led after sign-out. */
  signOutUris: Addresses(0),
  /** Whether it may learn name and login name; without it, only a number that is always the same for the same person. */
  tellsNames: Type.Boolean(),
});
