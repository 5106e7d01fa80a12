import type { Work } from '#kernel/use-case';
import { accountsAt } from '#modules/identity';
import type { BodyId } from '#modules/organisations';
import { type Assignee, assigneeKey } from '../../domain/direction/assignee.ts';
import { selectRepresentativesOf } from '../../queries/messages/told-queries.ts';
import type { KnownBodies } from '../direction/known-bodies.ts';

/**
 * The people of each of these bodies today, by `assigneeKey`: of a unit's body who is appointed there and allowed the action, of another
 * body who was named for it. Two statements.
 * @rule DIR-301
 */
export async function peopleOfBodies(
  { tx }: Pick<Work, 'tx'>,
  { day, placeOf }: KnownBodies,
  bodies: readonly Assignee[],
  permission: string,
): Promise<(body: Assignee) => readonly string[]> {
  const known = new Map(bodies.map((body) => [assigneeKey(body), body]));
  const ofUnits = [...known].filter(([, body]) => body.kind === 'unit' && placeOf(body).area !== null);
  const found = new Map<string, readonly string[]>();
  const accounts = await accountsAt(
    tx,
    ofUnits.map(([, body]) => placeOf(body)),
    permission,
    day,
  );
  for (const [at, [key]] of ofUnits.entries()) found.set(key, accounts[at] ?? []);
  const others = [...known.values()].flatMap((body): BodyId[] => (body.kind === 'body' ? [body.bodyId] : []));
  const named = others.length > 0 ? await selectRepresentativesOf(tx, others, day) : [];
  for (const [bodyId, rows] of Map.groupBy(named, (row) => row.bodyId))
    found.set(
      bodyId,
      rows.map(({ accountId }) => accountId),
    );
  return (body) => found.get(assigneeKey(body)) ?? [];
}
