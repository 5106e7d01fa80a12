import type { CalendarDate } from '#kernel/calendar';
import { type Actor, covers, type Target } from '#kernel/permission';
import type { SessionId } from './domain/account.ts';
import { type Grant, isValidOn } from './domain/appointment.ts';
import { nameInPlaceOf, type StoodInFor } from './domain/deputies/deputy.ts';

/** What everybody signed in may do, whatever their appointments. */
const SIGNED_IN = 'kernel.signed-in';

export type SignedInGrant = Grant & {
  readonly title: string;
  readonly titleEn: string;
  /** Whose appointment it is, where the person is a deputy. */
  readonly onBehalfOf: StoodInFor | null;
};

/** Somebody signed in. `name` is masked, since it goes into audit lines and logs; `personName` is for the person's own screens. */
export type SignedInActor = Actor & {
  readonly personName: string;
  readonly loginName: string;
  readonly grants: readonly SignedInGrant[];
  readonly session: {
    readonly id: SessionId;
    readonly openedAt: string;
    readonly idleMinutes: number;
    readonly absoluteHours: number;
  };
};

/** False for commands, jobs and people who did not sign in. */
export function isSignedIn(actor: Actor): actor is SignedInActor {
  return 'session' in actor;
}

/**
 * What appointments allow on a day: an action is permitted exactly when one of them, valid on that day, names it and covers the
 * place by subtree and block.
 */
export function permitsOf(grants: readonly Grant[], day: CalendarDate): (action: string, target: Target) => boolean {
  const valid = grants.filter((grant) => isValidOn(grant, day));
  return (action, target) =>
    action === SIGNED_IN ||
    valid.some((grant) => grant.permissions.includes(action) && covers({ area: grant.area, part: grant.part }, target));
}

/** What an actor may do in their own right: a deputy passes nothing on of what was handed to them. */
export function mayInOwnRight(actor: Actor, action: string, target: Target): boolean {
  if (!actor.permits(action, target)) return false;
  return !isSignedIn(actor) || grantBehind(actor.grants, action, target)?.onBehalfOf === null;
}

/**
 * The person as deeds are written down: in place of whoever the permission is of, when no appointment of their own allows it. Getters
 * of the person stay getters: they decrypt.
 */
export function actingAs(
  person: Actor,
  grants: readonly SignedInGrant[],
  day: CalendarDate,
  action: string,
  target: Target,
): Actor {
  if (action === SIGNED_IN) return person;
  const valid = grants.filter((grant) => isValidOn(grant, day));
  const holder = grantBehind(valid, action, target)?.onBehalfOf;
  if (!holder) return person;
  const both = { name: { value: nameInPlaceOf(person.name, holder.name) }, onBehalfOf: { value: holder.id } };
  return Object.create(person, both) as Actor;
}

/** The door: sign-in acts before anybody is signed in. Not reachable but through the sign-in pages. */
export function doorOf(accountId: string | null): Actor {
  return { id: accountId ?? 'sign-in', name: 'Cổng đăng nhập', permits: (action) => action === 'identity.sign-in' };
}

/** The grant that lets somebody act: one of their own before one of a deputy. */
function grantBehind(grants: readonly SignedInGrant[], action: string, target: Target): SignedInGrant | undefined {
  const fitting = grants.filter((grant) => grant.permissions.includes(action) && covers(grant, target));
  return fitting.find(({ onBehalfOf }) => !onBehalfOf) ?? fitting[0];
}
