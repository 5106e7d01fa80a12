import type { BodyId } from '#modules/organisations';
import type { Assignee } from './assignee.ts';
import { CENTRE, type Place } from './place.ts';

/** What somebody may act with: their permissions by place, and the central bodies and enterprises named to them. */
export type ActingPerson = {
  permits(action: string, place: Place): boolean;
  readonly represents: ReadonlySet<BodyId>;
};

/**
 * Whether a person is of a body in what the permission is about. Of a unit's body is who is permitted at its place and not for the
 * whole nation; of another body who is permitted for the nation and was named for that body.
 * @rule DIR-301
 */
export function isOfBody(person: ActingPerson, permission: string, assignee: Assignee, place: Place): boolean {
  const national = person.permits(permission, CENTRE);
  if (assignee.kind === 'body') return national && person.represents.has(assignee.bodyId);
  return assignee.kind === 'unit' && place.area !== null && !national && person.permits(permission, place);
}
