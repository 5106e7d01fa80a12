import { type Static, Type } from 'typebox';

const STATES = ['open', 'first-password', 'locked', 'without-appointment'] as const;

/** Which accounts are wanted; what is left out does not narrow. Names are encrypted, so lists cannot look into them. */
export const AccountFilter = Type.Object({
  /** `first-password`: open, and its owner has not chosen a password yet. `without-appointment`: none that holds or will hold. */
  state: Type.Optional(Type.Unsafe<(typeof STATES)[number]>(Type.Union(STATES.map((state) => Type.Literal(state))))),
  /** Has this role, now or later. */
  role: Type.Optional(Type.String({ minLength: 1, maxLength: 60 })),
  /** Is appointed in this province or commune, or below it, now or later. With `role`: to that role there. */
  area: Type.Optional(Type.String({ pattern: '^\\d{2}(/\\d{5})?$' })),
});
export type AccountFilter = Static<typeof AccountFilter>;
