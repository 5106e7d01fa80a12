import type { Work } from '#kernel/use-case';
import type { ActingPerson } from '../../domain/direction/acting.ts';
import { readRepresented } from '../../queries/direction-people-queries.ts';
import type { KnownBodies } from './known-bodies.ts';

/** Who acts, with the central bodies and enterprises named to them today. */
export async function actingPerson({ tx, actor }: Work, { day }: KnownBodies): Promise<ActingPerson> {
  const bodies = await readRepresented(tx, actor.id, day);
  return { permits: (action, target) => actor.permits(action, target), represents: new Set(bodies.map(({ bodyId }) => bodyId)) };
}
