import { type Static, Type } from 'typebox';
import { type CalendarDate, CalendarDateSchema, vietnamDay } from '#kernel/calendar';
import type { Tx } from '#kernel/db/tx';
import { CENTRAL, newId } from '#kernel/ids';
import { MarkSchema, markOf } from '#kernel/mark';
import { EVERYWHERE } from '#kernel/permission';
import { reading, useCase, type Work } from '#kernel/use-case';
import { isValidOn } from '../domain/appointment.ts';
import { plain } from '../domain/bulk/list-columns.ts';
import { PositionCodeSchema, PositionFields, type PositionVersion, type RolesByLevel } from '../domain/position.ts';
import { changesOfHolders, type HolderChanges, movesOf } from '../domain/position-change.ts';
import { problem } from '../problems.ts';
import { insertAppointment, readRoles } from '../queries/appointment-queries.ts';
import { endAppointments } from '../queries/bulk/list-queries.ts';
import {
  closePosition,
  endPosition,
  holdingsOf,
  lockPositions,
  putPosition,
  readPositions,
  suspendLike,
} from '../queries/position-queries.ts';
import { requireEntrusted } from './delegation.ts';
import { LevelSchema } from './positions.ts';

/** The mark of the position that was seen; null: none was there on the day. Left out: whatever stands is changed. */
const Seen = { seen: Type.Optional(Type.Union([MarkSchema, Type.Null()])) };
/** What becomes of those who hold the position: they follow the change, or keep the appointments that they have. */
const Following = {
  holders: Type.Enum(['follow', 'stay'] as const, { type: 'string' }),
  /** The paper behind the change; appointments that follow it name it. */
  decision: Type.String({ minLength: 1, maxLength: 200, pattern: '\\S' }),
};
export const PositionChange = Type.Object({ validFrom: CalendarDateSchema, ...PositionFields, ...Following, ...Seen });
export const PositionEnd = Type.Object({ validTo: CalendarDateSchema, ...Following, ...Seen });
const { nationRoles, provinceRoles, communeRoles } = PositionFields;
export const PositionTrial = Type.Object({ validFrom: CalendarDateSchema, nationRoles, provinceRoles, communeRoles, ...Seen });

const Moves = Type.Array(Type.Object({ level: LevelSchema, role: Type.String(), people: Type.Integer() }));
export const PositionMoves = Type.Object({ gains: Moves, loses: Moves, ownPost: Type.Boolean() });
export const PositionMoved = Type.Object({ gained: Type.Integer(), lost: Type.Integer() });

const NO_ROLES = { nationRoles: [], provinceRoles: [], communeRoles: [] } as const satisfies RolesByLevel;
const rolesOf = (roles: RolesByLevel) => new Set([...roles.nationRoles, ...roles.provinceRoles, ...roles.communeRoles]);

/**
 * What a change of a position would give and take, if those who hold it follow: people by level and role. No roles at all: it ends.
 * `ownPost`: the actor holds it, and keeps what they have, since nobody appoints themselves.
 * @throws what the change throws, but for its title
 */
export const previewPosition = reading(
  'identity.preview-position',
  { permission: 'identity.manage', input: Type.Object({ code: PositionCodeSchema, ...PositionTrial.properties }) },
  async ({ code, validFrom, seen, ...roles }, on): Promise<Static<typeof PositionMoves>> => {
    await requireChangeable(on, { code, day: validFrom, roles, follows: true, seen });
    const { gained, lost, ownPost } = await holdersAfter(on, code, validFrom, roles);
    return { gains: [...movesOf(gained)], loses: [...movesOf(lost)], ownPost };
  },
);

/**
 * Sets what a position is from a day on, today at the earliest: its titles, its place in lists, the roles it brings at each level. The
 * version before ends. Those who hold it follow from that day on, or keep what they have; whoever acts always keeps theirs.
 * @returns how many appointments began and ended
 * @throws identity/day-in-the-past, no-such-role, role-not-entrusted (nobody gives, or takes, more than they may pass on in the nation),
 *   position-title-taken, position-changed-meanwhile, position-changes-later (a version that begins after the day is there already)
 */
export const setPosition = useCase(
  'identity.set-position',
  {
    permission: 'identity.manage',
    input: Type.Object({ code: PositionCodeSchema, ...PositionChange.properties }),
    audit: (input) => ({
      code: input.code,
      validFrom: input.validFrom,
      title: input.title,
      nationRoles: input.nationRoles.join(' '),
      provinceRoles: input.provinceRoles.join(' '),
      communeRoles: input.communeRoles.join(' '),
      holders: input.holders,
      decision: input.decision,
    }),
  },
  async ({ code, validFrom, rank, title, titleEn, holders, decision, seen, ...roles }, on) => {
    await lockPositions.alone(on.tx);
    await requireChangeable(on, { code, day: validFrom, roles, follows: holders === 'follow', seen });
    await requireFreeTitle(on.tx, code, validFrom, [title, titleEn]);
    await closePosition(on.tx, code, validFrom);
    const { nationRoles: atNation, provinceRoles: atProvince, communeRoles: atCommune } = roles;
    await putPosition(on.tx, code, validFrom, rank, title.trim(), titleEn.trim(), atNation, atProvince, atCommune);
    return holders === 'follow' ? follow(on, code, validFrom, roles, decision) : { gained: 0, lost: 0 };
  },
);

/**
 * Ends a position: `validTo` is the first day on which nobody can be given it any more. Those who hold it lose on that day what it
 * brought them, or keep what they have. One that begins on the day itself never holds.
 * @throws identity/position-not-found, day-in-the-past, role-not-entrusted, position-changed-meanwhile, position-changes-later
 */
export const stopPosition = useCase(
  'identity.stop-position',
  {
    permission: 'identity.manage',
    input: Type.Object({ code: PositionCodeSchema, ...PositionEnd.properties }),
    audit: ({ code, validTo, holders, decision }) => ({ code, validTo, holders, decision }),
  },
  async ({ code, validTo, holders, decision, seen }, on) => {
    await lockPositions.alone(on.tx);
    const wanted = { code, day: validTo, roles: NO_ROLES, follows: holders === 'follow', seen };
    const current = await requireChangeable(on, wanted);
    if (!current) throw problem('position-not-found');
    await endPosition(on.tx, code, validTo);
    return holders === 'follow' ? follow(on, code, validTo, NO_ROLES, decision) : { gained: 0, lost: 0 };
  },
);

type Wanted = {
  readonly code: string;
  readonly day: CalendarDate;
  readonly roles: RolesByLevel;
  readonly follows: boolean;
  readonly seen: string | null | undefined;
};

/** The version in force on the day, if there is one, once a change from that day on is allowed. */
async function requireChangeable(on: Work, { code, day, roles, follows, seen }: Wanted): Promise<PositionVersion | undefined> {
  if (day < vietnamDay(on.clock.now())) throw problem('day-in-the-past');
  const known = (await readRoles(on.tx)).filter((version) => isValidOn(version, day));
  for (const role of rolesOf(roles)) if (!known.some((one) => one.code === role)) throw problem('no-such-role', { role });
  const versions = (await readPositions(on.tx)).filter((version) => version.code === code);
  const current = versions.find((version) => isValidOn(version, day));
  const isSeen = seen === null ? current === undefined : seen === undefined || seen === markOf(versions);
  if (!isSeen) throw problem('position-changed-meanwhile');
  if (versions.some((version) => version.validFrom > day && version.validFrom !== version.validTo))
    throw problem('position-changes-later');
  const held = follows ? (await holdingsOf(on.tx, code, day)).map(({ role }) => role) : [];
  for (const role of new Set([...rolesOf(roles), ...held])) await requireEntrusted(on, role, EVERYWHERE, day);
  return current;
}

/** Lists of people name positions by title or code, so each of these words is one position on each day. */
async function requireFreeTitle(tx: Tx, code: string, day: CalendarDate, titles: readonly string[]): Promise<void> {
  const wanted = new Set([code, ...titles].map(plain));
  const others = (await readPositions(tx)).filter((one) => one.code !== code && (one.validTo === null || one.validTo > day));
  const taken = others.some(({ validFrom, validTo, ...one }) => {
    const lasts = validFrom !== validTo;
    return lasts && [one.code, one.title, one.titleEn].some((word) => wanted.has(plain(word)));
  });
  if (taken) throw problem('position-title-taken');
}

async function holdersAfter({ tx, actor }: Work, code: string, day: CalendarDate, roles: RolesByLevel) {
  const holdings = await holdingsOf(tx, code, day);
  const others = holdings.filter(({ accountId }) => accountId !== actor.id);
  return { ...changesOfHolders(others, roles, day), ownPost: others.length < holdings.length };
}

async function follow(
  on: Work,
  code: string,
  day: CalendarDate,
  roles: RolesByLevel,
  decision: string,
): Promise<Static<typeof PositionMoved>> {
  const { gained, lost }: HolderChanges = await holdersAfter(on, code, day, roles);
  const now = on.clock.now();
  if (lost.length > 0)
    await endAppointments(
      on.tx,
      lost.map(({ appointmentId }) => appointmentId),
      day,
    );
  for (const { accountId, area, part, role, validFrom, validTo, suspendedAt, after } of gained) {
    const id = newId<'Appointment'>(CENTRAL, now);
    await insertAppointment(on.tx, id, accountId, role, area, part, validFrom, validTo, decision, now.toISOString(), code);
    if (suspendedAt !== null) await suspendLike(on.tx, id, after, suspendedAt);
  }
  return { gained: gained.length, lost: lost.length };
}
