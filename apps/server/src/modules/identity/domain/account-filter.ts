import { type Static, Type } from 'typebox';

const ACCOUNT_STATES = [
  'open',
  'first-password',
  'locked',
  'without-appointment',
  'provisional',
  'confirmed',
  'never-signed-in',
  'active',
  'idle',
] as const;
type AccountStateName = (typeof ACCOUNT_STATES)[number];
/** Somebody who signed in within so many days is active; who did before is idle. */
export const ACTIVE_DAYS = 30;

/** Which accounts are wanted; what is left out does not narrow. Names are encrypted, so lists cannot look into them. */
export const AccountFilter = Type.Object({
  /**
   * `first-password`: open, and its owner has not chosen a password yet. `without-appointment`: none that holds or will hold.
   * `locked`, `never-signed-in`, `active` and `idle` share all accounts among them, and so do `provisional` and `confirmed`.
   */
  state: Type.Optional(Type.Unsafe<AccountStateName>(Type.Union(ACCOUNT_STATES.map((state) => Type.Literal(state))))),
  /** Has this role, now or later. */
  role: Type.Optional(Type.String({ minLength: 1, maxLength: 60 })),
  /** Is appointed in this province or commune, or below it, now or later. With `role`: to that role there. */
  area: Type.Optional(Type.String({ pattern: '^\\d{2}(/\\d{5})?$' })),
  /** Is appointed at this level, and to this block; with `area` and `role`: by one and the same appointment. */
  level: Type.Optional(Type.Enum(['nation', 'province', 'commune'] as const, { type: 'string' })),
  /** Holds this position, now or later; a list gave it. */
  position: Type.Optional(Type.String({ minLength: 1, maxLength: 40 })),
  part: Type.Optional(Type.Enum(['party', 'council', 'committee', 'front'] as const, { type: 'string' })),
});
export type AccountFilter = Static<typeof AccountFilter>;
