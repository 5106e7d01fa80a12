import type { CalendarDate } from '#kernel/calendar';
import { type Actor, covers, type Target } from '#kernel/permission';
import type { SessionId } from './domain/account.ts';
import { type Grant, isValidOn } from './domain/appointment.ts';

/** What everybody signed in may do, whatever their appointments. */
const SIGNED_IN = 'kernel.signed-in';

export type SignedInGrant = Grant & { readonly title: string; readonly titleEn: string };

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

/** The door: sign-in acts before anybody is signed in. Not reachable but through the sign-in pages. */
export function doorOf(accountId: string | null): Actor {
  return { id: accountId ?? 'sign-in', name: 'Cổng đăng nhập', permits: (action) => action === 'identity.sign-in' };
}
