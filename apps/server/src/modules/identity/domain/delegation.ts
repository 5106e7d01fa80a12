import type { CalendarDate } from '#kernel/calendar';
import type { Validity } from './appointment.ts';

/** Managing accounts: making, appointing, ending, locking, resetting. */
export const MANAGE = 'identity.manage';
/** Who has it gives any role in the place. */
export const ENTRUST_ANY = 'identity.entrust-any-role';

export type Place = { readonly area: string | null; readonly part: string | null };
export type RoleVersion = Validity & { readonly code: string; readonly permissions: readonly string[] };
/** Roles with what they allow, and by role the roles that its holder may give to others. */
export type RoleBook = {
  readonly roles: readonly RoleVersion[];
  readonly entrusted: ReadonlyMap<string, readonly string[]>;
};

/**
 * Everything that a role lets its holder do or pass on, from a day on: what its versions allow from then on, and the same of the
 * roles entrusted to it, through however many hands.
 */
export function rightsOfRole(code: string, { roles, entrusted }: RoleBook, from: CalendarDate): ReadonlySet<string> {
  const seen = new Set<string>();
  const waiting = [code];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    waiting.push(...(entrusted.get(next) ?? []));
  }
  const lasting = roles.filter((role) => seen.has(role.code) && (role.validTo === null || from < role.validTo));
  return new Set(lasting.flatMap(({ permissions }) => permissions));
}

/** Somebody who manages accounts: what they may do, and the roles they hold around a place. */
export type Manager = {
  readonly permits: (action: string, place: Place) => boolean;
  readonly rolesAround: (place: Place) => readonly string[];
};

/**
 * Whether a manager may give a role in a place, or act on an account that holds it there: only who manages accounts there, and only
 * when the role lets its holder do or pass on nothing that the manager may not do or pass on in that place. So no chain of
 * appointments leads to more than its first giver had.
 * @param from the first day on which the role would be held
 */
export function mayGive(manager: Manager, role: string, place: Place, book: RoleBook, from: CalendarDate): boolean {
  if (!manager.permits(MANAGE, place)) return false;
  if (manager.permits(ENTRUST_ANY, place)) return true;
  const passedOn = new Set(
    manager
      .rolesAround(place)
      .flatMap((held) => book.entrusted.get(held) ?? [])
      .flatMap((entrusted) => [...rightsOfRole(entrusted, book, from)]),
  );
  const rights = [...rightsOfRole(role, book, from)];
  return rights.length > 0 && rights.every((right) => passedOn.has(right) || manager.permits(right, place));
}
