import type { CalendarDate } from '#kernel/calendar';
import type { AccountId } from './account.ts';
import type { AppointmentId } from './appointment.ts';
import { type Level, levelOf, type RolesByLevel, rolesBrought } from './position.ts';

/** An appointment that a position brought. */
export type Holding = {
  readonly appointmentId: AppointmentId;
  readonly accountId: AccountId;
  readonly area: string | null;
  readonly part: string | null;
  readonly role: string;
  readonly validFrom: CalendarDate;
  readonly validTo: CalendarDate | null;
  /** Since when nobody has confirmed it in a review, so that it allows nothing; null: it is in force. */
  readonly suspendedAt: string | null;
};
/** An appointment that follows others of the same post; suspended where all of them are, like `after`. */
export type Gained = Omit<Holding, 'appointmentId'> & { readonly after: AppointmentId };
/** What the holders of a position gain and lose when it brings other roles from a day on. */
export type HolderChanges = {
  readonly gained: readonly Gained[];
  readonly lost: readonly Holding[];
};

/**
 * Follows a change of a position for those who hold it. A post is a person in an area and a block; it loses the roles that the position
 * no longer brings there, and gains those that are new, from the day (or its own later beginning) to its own end.
 * @param holdings those that last on the day, in order of their beginning
 */
export function changesOfHolders(holdings: readonly Holding[], position: RolesByLevel, day: CalendarDate): HolderChanges {
  const posts = Map.groupBy(holdings, ({ accountId, area, part }) => JSON.stringify([accountId, area, part]));
  const gained: Gained[] = [];
  const lost: Holding[] = [];
  for (const post of posts.values()) {
    const [first] = post;
    if (!first) continue;
    const wanted = rolesBrought(position, first.area);
    lost.push(...post.filter(({ role }) => !wanted.includes(role)));
    const { appointmentId: after, accountId, area, part } = first;
    const validTo = lastEnd(post);
    const suspendedAt = post.every((held) => held.suspendedAt !== null) ? first.suspendedAt : null;
    const validFrom = first.validFrom > day ? first.validFrom : day;
    for (const role of wanted.filter((one) => !post.some((held) => held.role === one)))
      gained.push({ accountId, area, part, role, validFrom, validTo, suspendedAt, after });
  }
  return { gained, lost };
}

/** When a post ends: with the last of its appointments. */
function lastEnd(post: readonly Holding[]): CalendarDate | null {
  const ends = post.flatMap(({ validTo }) => validTo ?? []);
  return ends.length < post.length ? null : (ends.toSorted((one, other) => (one < other ? -1 : 1)).at(-1) ?? null);
}

/** How many people a role comes to, or goes from, at a level. */
export type RoleMove = { readonly level: Level; readonly role: string; readonly people: number };

/** People by level and role, in the order of both. */
export function movesOf(changed: readonly Pick<Holding, 'accountId' | 'area' | 'role'>[]): readonly RoleMove[] {
  const groups = Map.groupBy(changed, ({ area, role }) => `${levelOf(area)} ${role}`);
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      return [{ level: levelOf(first.area), role: first.role, people: new Set(group.map(({ accountId }) => accountId)).size }];
    })
    .sort((one, other) => (`${one.level} ${one.role}` < `${other.level} ${other.role}` ? -1 : 1));
}
