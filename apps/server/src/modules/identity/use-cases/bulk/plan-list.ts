import { createHash } from 'node:crypto';
import { type CalendarDate, vietnamDay } from '#kernel/calendar';
import type { Tx } from '#kernel/db/tx';
import type { Target } from '#kernel/permission';
import type { Work } from '#kernel/use-case';
import { dataKeys, openPersonal } from '../../crypto/personal-data.ts';
import type { AccountId } from '../../domain/account.ts';
import { type Change, changeOf, changeOfMissing, type KnownAccount } from '../../domain/bulk/differences.ts';
import { type ListFault, type ListFaultCode, listFault } from '../../domain/bulk/list-faults.ts';
import type { ListedPerson } from '../../domain/bulk/listed-people.ts';
import { mayGive } from '../../domain/delegation.ts';
import {
  accountsOfIds,
  accountsOfLogins,
  accountsWithPositions,
  positionedAppointments,
} from '../../queries/bulk/list-queries.ts';
import { accountsSeen, lastingAppointmentsOf } from '../../queries/delegation-queries.ts';
import { managerOf, placesOf, readRoleBook, scopeLists } from '../delegation.ts';
import { loginDigests } from '../login-digest.ts';
import type { ListPlace } from './list-input.ts';

/** What a list changes of one person: in the list, known here, or both. */
export type Planned = { readonly person: ListedPerson | null; readonly known: KnownAccount | null; readonly change: Change };
export type Plan = { readonly planned: readonly Planned[]; readonly faults: readonly ListFault[] };

type KnownRow = Awaited<ReturnType<typeof accountsOfIds>>[number];

/**
 * What a list changes: of everybody in it, and of those who are gone. Accounts that the actor may not act on are told as faults when
 * they are listed, and left alone when they are not.
 * @param gone accounts that the list no longer has; null: everybody in the place with a post from a list who is not in this one
 */
export async function planList(
  on: Work,
  place: Pick<ListPlace, 'area' | 'part' | 'standing'>,
  people: readonly ListedPerson[],
  gone: AccountId[] | null,
): Promise<Plan> {
  const { tx, actor, clock } = on;
  const day = vietnamDay(clock.now());
  const digests = new Map(people.flatMap((person) => loginDigests(person.loginName).map((digest) => [digest, person] as const)));
  const rows = await accountsOfLogins(tx, [...digests.keys()]);
  const missing = await accountsOfIds(tx, gone ?? (await missingFrom(tx, place, day, new Set(rows.map(({ id }) => id)))));
  const known = await knownAccounts(tx, place, day, [...rows, ...missing]);
  const reach = await reachOf(on, day, [...known.keys()]);
  const accountOf = new Map(rows.map(({ id, loginDigest }) => [digests.get(loginDigest), known.get(id)]));
  const faults: ListFault[] = [];
  const planned: Planned[] = people.map((person) => {
    const account = accountOf.get(person) ?? null;
    const refusal = account === null ? null : account.accountId === actor.id ? 'own-account' : reach(account.accountId);
    if (refusal !== null) faults.push(listFault(person.line, 'loginName', refusal));
    return { person, known: account, change: changeOf(person, account, place.standing === 'confirmed') };
  });
  for (const { id } of missing) {
    const account = known.get(id);
    if (account && account.held.length > 0 && id !== actor.id && reach(id) === null)
      planned.push({ person: null, known: account, change: changeOfMissing(account) });
  }
  return { planned, faults };
}

/** Who has a post in the place from a list, and is not among those. */
async function missingFrom(tx: Tx, place: Target, day: CalendarDate, listed: ReadonlySet<AccountId>): Promise<AccountId[]> {
  const { areas, parts } = scopeLists([place]);
  const placed = await accountsWithPositions(tx, day, areas, parts);
  return placed.map(({ accountId }) => accountId).filter((id) => !listed.has(id));
}

async function knownAccounts(tx: Tx, place: Target, day: CalendarDate, rows: readonly KnownRow[]) {
  if (rows.length === 0) return new Map<AccountId, KnownAccount>();
  const keys = await dataKeys(tx);
  const { areas, parts } = scopeLists([place]);
  const ids = rows.map(({ id }) => id);
  const held = Map.groupBy(await positionedAppointments(tx, day, areas, parts, ids), ({ accountId }) => accountId);
  return new Map(
    rows.map(({ id, nameSealed, dataKeyNumber, provisionalUntil }): [AccountId, KnownAccount] => {
      const key = keys.get(dataKeyNumber);
      if (!key) throw new Error(`data key ${dataKeyNumber} is gone`);
      const posts = (held.get(id) ?? []).map(({ accountId: _account, position, ...post }) => ({
        ...post,
        position: position ?? '',
      }));
      const name = openPersonal(key, id, 'name', nameSealed);
      return [id, { accountId: id, name, provisional: provisionalUntil !== null, held: posts }];
    }),
  );
}

/** Why the actor may not act on an account, or null when it may: as `lockManagedAccount`, for many at once. */
async function reachOf(
  { tx, actor }: Work,
  day: CalendarDate,
  ids: AccountId[],
): Promise<(id: AccountId) => ListFaultCode | null> {
  const { areas, parts } = scopeLists(placesOf(actor, 'identity.manage'));
  const seen = new Set((await accountsSeen(tx, ids, areas, parts, day)).map(({ id }) => id));
  const lasting = Map.groupBy(await lastingAppointmentsOf(tx, ids, day), ({ accountId }) => accountId);
  const book = await readRoleBook(tx);
  const manager = managerOf(actor);
  return (id) => {
    if (!seen.has(id)) return 'account-elsewhere';
    const held = lasting.get(id) ?? [];
    const may = held.every(({ role, area, part }) => mayGive(manager, role, { area, part }, book, day));
    return may ? null : 'account-reaches-further';
  };
}

/** Tells whether what will be done is what was shown. */
export function fingerprintOf({ planned }: Plan, place: ListPlace): string {
  const told = planned.map(({ person, known, change }) => [
    person?.loginName ?? null,
    person?.name ?? null,
    known?.accountId ?? null,
    change.kind,
    change.renamed,
    change.confirmed,
    change.begun,
    change.ended.map(({ appointmentId }) => appointmentId),
  ]);
  return createHash('sha256')
    .update(JSON.stringify([place.area, place.part, place.standing, place.whole, told]))
    .digest('hex');
}
