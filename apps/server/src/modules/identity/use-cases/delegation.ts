import { type CalendarDate, vietnamDay } from '#kernel/calendar';
import type { Tx } from '#kernel/db/tx';
import { type Actor, covers, EVERYWHERE, type Target } from '#kernel/permission';
import type { AskingWork, Work } from '#kernel/use-case';
import type { AccountId } from '../domain/account.ts';
import type { Grant } from '../domain/appointment.ts';
import { MANAGE, type Manager, mayGive, type RoleBook } from '../domain/delegation.ts';
import { problem } from '../problems.ts';
import { lockAccountRow, readAccount } from '../queries/account-queries.ts';
import { readRoles } from '../queries/appointment-queries.ts';
import { accountsSeen, lastingAppointmentsOf, readEntrusted } from '../queries/delegation-queries.ts';
import { mayInOwnRight } from '../signed-in-actor.ts';
import type { AccountRow } from './account-view.ts';

/** Places as statements take them: areas and blocks side by side, an empty text for the nation and for all blocks. */
export type ScopeLists = { readonly areas: string[]; readonly parts: string[] };

/** The appointments of an actor; of the installation itself none, since it needs none. */
const grantsOf = (actor: Actor): readonly Grant[] => ('grants' in actor ? (actor.grants as readonly Grant[]) : []);

/** The places in which an actor holds a permission today, the nation alone when it is that. */
export function placesOf(actor: Actor, permission: string): readonly Target[] {
  if (actor.permits(permission, EVERYWHERE)) return [EVERYWHERE];
  return grantsOf(actor)
    .filter((grant) => grant.permissions.includes(permission))
    .map(({ area, part }) => ({ area, part }))
    .filter((place) => actor.permits(permission, place));
}

/** Places in the form that statements take. */
export const scopeLists = (places: readonly Target[]): ScopeLists => ({
  areas: places.map(({ area }) => area ?? ''),
  parts: places.map(({ part }) => part ?? ''),
});

/**
 * The places whose accounts the actor manages. @throws kernel/not-permitted, not-signed-in when there is none
 */
export function managedPlaces({ actor, permit }: Pick<AskingWork, 'actor' | 'permit'>): readonly Target[] {
  const places = placesOf(actor, MANAGE);
  permit(places[0] ?? EVERYWHERE);
  return places;
}

/** Every role, and which roles are entrusted to whom. */
export async function readRoleBook(tx: Tx): Promise<RoleBook> {
  const entrusted = Map.groupBy(await readEntrusted(tx), ({ role }) => role);
  return {
    roles: await readRoles(tx),
    entrusted: new Map([...entrusted].map(([role, rows]) => [role, rows.map((row) => row.entrusted)])),
  };
}

/** The actor as one who manages accounts. */
export const managerOf = (actor: Actor): Manager => ({
  permits: (action, place) => mayInOwnRight(actor, action, place),
  rolesAround: (place) =>
    grantsOf(actor)
      .filter((grant) => grant.permissions.includes(MANAGE) && covers(grant, place))
      .map(({ role }) => role),
});

/** @throws identity/role-not-entrusted when the role lets its holder do more there than the actor may do or pass on */
export async function requireEntrusted(
  { tx, actor }: Pick<Work, 'tx' | 'actor'>,
  role: string,
  place: Target,
  from: CalendarDate,
): Promise<void> {
  if (!mayGive(managerOf(actor), role, place, await readRoleBook(tx), from)) throw problem('role-not-entrusted', { role });
}

/**
 * An account that the actor sees, kept from change until the transaction ends.
 * @throws identity/account-not-found, also for one that is managed elsewhere: an id tells nothing; kernel/not-permitted
 */
export async function lockSeenAccount(on: AskingWork, accountId: AccountId): Promise<AccountRow> {
  const places = managedPlaces(on);
  const [account] = await lockAccountRow(on.tx, accountId);
  return seen(on, places, account);
}

/** The same for looking only. */
export async function readSeenAccount(on: AskingWork, accountId: AccountId): Promise<AccountRow> {
  const places = managedPlaces(on);
  const [account] = await readAccount(on.tx, accountId);
  return seen(on, places, account);
}

async function seen({ tx, clock }: Work, places: readonly Target[], account: AccountRow | undefined): Promise<AccountRow> {
  if (!account) throw problem('account-not-found');
  const { areas, parts } = scopeLists(places);
  const found = await accountsSeen(tx, [account.id], areas, parts, vietnamDay(clock.now()));
  if (found.length === 0) throw problem('account-not-found');
  return account;
}

/**
 * An account that the actor may act on as a whole: lock it, open it, reset it. All its appointments, now and later, lie where the
 * actor manages accounts, and none allows more there than the actor may do or pass on: who resets a password could sign in with it.
 * @throws identity/account-not-found, own-account, account-reaches-further; kernel/not-permitted
 */
export async function lockManagedAccount(on: AskingWork, accountId: AccountId): Promise<AccountRow> {
  if (on.actor.id === accountId) {
    managedPlaces(on);
    throw problem('own-account');
  }
  const account = await lockSeenAccount(on, accountId);
  if (!(await mayActOn(on, accountId))) throw problem('account-reaches-further');
  return account;
}

async function mayActOn({ tx, actor, clock }: Work, accountId: AccountId): Promise<boolean> {
  const day = vietnamDay(clock.now());
  const book = await readRoleBook(tx);
  const manager = managerOf(actor);
  const held = await lastingAppointmentsOf(tx, [accountId], day);
  return held.every(({ role, area, part }) => mayGive(manager, role, { area, part }, book, day));
}
