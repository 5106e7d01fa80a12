import { type CalendarDate, vietnamDay } from '#kernel/calendar';
import { type Actor, anonymous, type Target } from '#kernel/permission';
import type { Context } from '#kernel/use-case';
import { openPersonal, unwrapDataKey } from '../crypto/personal-data.ts';
import { secretDigest } from '../crypto/secret-box.ts';
import { handedOn } from '../domain/deputies/deputy.ts';
import { maskedName } from '../domain/masking.ts';
import { installation } from '../installation.ts';
import { readSession, touchSession } from '../queries/session-queries.ts';
import { actingAs, permitsOf, type SignedInActor, type SignedInGrant } from '../signed-in-actor.ts';

/** Use within this time of the last note is not noted again: reading pages would else write at each request. */
const NOTE_EVERY_MS = 60_000;

type SessionRow = Awaited<ReturnType<typeof readSession>>[number];

/**
 * Who sends the token of a session, with what the appointments of this moment allow; `anonymous` without a living session
 * (unknown, ended, idle or old beyond the limits, account locked, invented account outside a demonstration).
 */
export async function findSession(context: Omit<Context, 'actor'>, token: string | undefined): Promise<Actor> {
  if (!token) return anonymous;
  const now = context.clock.now();
  const day = vietnamDay(now);
  const [row] = await context.database.single((tx) =>
    readSession(tx, secretDigest(token), now.toISOString(), day, installation().demonstration),
  );
  if (!row) return anonymous;
  if (now.getTime() - Date.parse(row.lastSeenAt) > NOTE_EVERY_MS) {
    await context.database.transaction((tx) => touchSession(tx, row.id, now.toISOString()));
  }
  return signedIn(row, day);
}

function signedIn(row: SessionRow, day: CalendarDate): SignedInActor {
  const grants = [...row.grants.map((grant) => ({ ...grant, onBehalfOf: null })), ...row.deputised.map(inPlaceOf)];
  const person: SignedInActor = Object.assign(personOf(row), {
    grants,
    permits: permitsOf(grants, day),
    actingIn: (action: string, target: Target) => actingAs(person, grants, day, action, target),
  });
  return person;
}

/** What a deputy may do in place of another: of what was handed on, what the role allows today. */
function inPlaceOf({
  holderId,
  nameSealed,
  keyNumber,
  keyWrapped,
  handed,
  ...grant
}: SessionRow['deputised'][number]): SignedInGrant {
  const open = () => openPersonal(unwrapDataKey(keyNumber, keyWrapped), holderId, 'name', nameSealed);
  const onBehalfOf = { id: holderId, name: maskedNameOf(holderId, nameSealed, open) };
  return { ...grant, permissions: handedOn(grant.permissions, handed), onBehalfOf };
}

function personOf(row: SessionRow): Omit<SignedInActor, 'grants' | 'permits'> {
  const { accountId, nameSealed, loginSealed } = row;
  const open = (field: 'name' | 'login', sealed: string) =>
    openPersonal(unwrapDataKey(row.dataKeyNumber, row.dataKeyWrapped), accountId, field, sealed);
  return {
    id: accountId,
    name: maskedNameOf(accountId, nameSealed, () => open('name', nameSealed)),
    // Few requests show the person's own name, so it is decrypted for those alone.
    get personName() {
      return open('name', nameSealed);
    },
    get loginName() {
      return open('login', loginSealed);
    },
    session: { id: row.id, openedAt: row.openedAt, idleMinutes: row.idleMinutes, absoluteHours: row.absoluteHours },
  };
}

/** Masked names of those who were here last, by what they were made of: each request asks for one. */
const maskedNames = new Map<string, string>();
const MOST_NAMES = 5000;

function maskedNameOf(accountId: string, sealed: string, open: () => string): string {
  const key = `${accountId} ${sealed}`;
  const known = maskedNames.get(key);
  if (known !== undefined) return known;
  const masked = maskedName(open());
  if (maskedNames.size >= MOST_NAMES) maskedNames.clear();
  maskedNames.set(key, masked);
  return masked;
}
