import { Type } from 'typebox';
import { CalendarDateSchema, InstantSchema, vietnamDay } from '#kernel/calendar';
import { kernelProblem } from '#kernel/problems';
import { reading } from '#kernel/use-case';
import { type AccountId, AccountIdSchema, SessionIdSchema } from '../domain/account.ts';
import { installation } from '../installation.ts';
import { listSessionsOf } from '../queries/session-queries.ts';
import { isSignedIn, type SignedInActor } from '../signed-in-actor.ts';
import { areaNames } from './area-names.ts';

const NullableText = Type.Union([Type.String(), Type.Null()]);

export const SessionView = Type.Object({
  account: Type.Object({ id: AccountIdSchema, name: Type.String(), loginName: Type.String() }),
  /** What the person may do today, and where: area null is the nation, part null is every block; validTo exclusive. */
  appointments: Type.Array(
    Type.Object({
      role: Type.String(),
      title: Type.String(),
      titleEn: Type.String(),
      area: NullableText,
      /** The unit behind the area, with the one above it; null for the nation. */
      areaName: NullableText,
      part: NullableText,
      validFrom: CalendarDateSchema,
      validTo: Type.Union([CalendarDateSchema, Type.Null()]),
      permissions: Type.Array(Type.String()),
      /** Whose appointment it is, in the short form of names, where the person acts as a deputy. */
      onBehalfOf: NullableText,
    }),
  ),
  /** All permissions of the appointments, wherever they hold. */
  permissions: Type.Array(Type.String()),
  /** Whether this installation is a demonstration: its screens and files say so. */
  demonstration: Type.Boolean(),
  session: Type.Object({ id: SessionIdSchema, openedAt: InstantSchema, endsAt: InstantSchema, idleMinutes: Type.Integer() }),
  /** The header that every writing request must carry. */
  requestHeader: Type.Object({ name: Type.String(), value: Type.String() }),
});

/** Who is signed in, with what rights. @throws kernel/not-signed-in */
export const readOwnSession = reading(
  'identity.read-own-session',
  { permission: 'kernel.signed-in', input: Type.Object({}) },
  async (_input, { tx, actor, clock }) => {
    if (!isSignedIn(actor)) throw kernelProblem('not-signed-in');
    const areas = actor.grants.map(({ area }) => area);
    const names = await areaNames(tx, areas, vietnamDay(clock.now()));
    return {
      account: { id: actor.id as AccountId, name: actor.personName, loginName: actor.loginName },
      appointments: actor.grants.map((grant) => ({
        ...grant,
        areaName: names.get(grant.area) ?? null,
        permissions: [...grant.permissions],
        onBehalfOf: grant.onBehalfOf?.name ?? null,
      })),
      permissions: [...new Set(actor.grants.flatMap(({ permissions }) => permissions))].sort(),
      demonstration: installation().demonstration,
      session: sessionView(actor),
      requestHeader: { name: 'x-requested-with', value: 'thong-suot' },
    };
  },
);

function sessionView({ session }: SignedInActor) {
  const endsAt = new Date(Date.parse(session.openedAt) + session.absoluteHours * 3_600_000).toISOString();
  return { id: session.id, openedAt: session.openedAt, endsAt, idleMinutes: session.idleMinutes };
}

export const OwnSessions = Type.Object({
  sessions: Type.Array(
    Type.Object({
      id: SessionIdSchema,
      browser: Type.String(),
      openedAt: InstantSchema,
      lastSeenAt: InstantSchema,
      present: Type.Boolean(),
    }),
  ),
});

/** The living sessions of the person who asks, newest first, at most 100. `present` is the one that asks. */
export const listOwnSessions = reading(
  'identity.list-own-sessions',
  { permission: 'kernel.signed-in', input: Type.Object({}) },
  async (_input, { tx, actor, clock }) => {
    if (!isSignedIn(actor)) throw kernelProblem('not-signed-in');
    const sessions = await listSessionsOf(tx, actor.id as AccountId, clock.now().toISOString());
    return { sessions: sessions.map((session) => ({ ...session, present: session.id === actor.session.id })) };
  },
);
