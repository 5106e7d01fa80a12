import type { AccountId } from '../account.ts';
import type { AppointmentId } from '../appointment.ts';
import type { RoleSpan } from '../position.ts';
import type { ListedPerson, Post } from './listed-people.ts';

/** An appointment that a list brought and that still holds or will hold. */
export type HeldPost = {
  readonly appointmentId: AppointmentId;
  readonly area: string | null;
  readonly part: string | null;
  readonly position: string;
  readonly role: string;
};
/** A known account as far as a list concerns it: its posts within the place of the list. */
export type KnownAccount = {
  readonly accountId: AccountId;
  readonly name: string;
  readonly provisional: boolean;
  readonly held: readonly HeldPost[];
};
/** A role that a list gives somebody for a time; `planned`: the position brings it only from a later day on. */
export type NewPost = Omit<Post, 'roles'> & RoleSpan & { readonly planned: boolean };

/** What a list changes of one person. */
export type Change = {
  /** `changed`: another name, another post, or confirmed from now on. */
  readonly kind: 'new' | 'same' | 'changed' | 'gone';
  readonly renamed: boolean;
  readonly confirmed: boolean;
  readonly begun: readonly NewPost[];
  readonly ended: readonly HeldPost[];
};

/**
 * What the list changes of a person in it: it gives all posts of theirs within its place, so others there end. Whether those who hold a
 * position already follow a change that is planned was said when it was planned, so the list does not say it again.
 * @param confirming the list is of people who are certain; it confirms who was provisional, and the other kind makes nobody so
 */
export function changeOf(person: ListedPerson, known: KnownAccount | null, confirming: boolean): Change {
  const wanted = person.posts.flatMap(({ roles, ...post }) =>
    roles.map((span): NewPost => ({ ...post, ...span, planned: span.validFrom > post.validFrom })),
  );
  if (!known) return { kind: 'new', renamed: false, confirmed: false, begun: wanted, ended: [] };
  const begun = wanted.filter((post) => !known.held.some((one) => isHeld(one, post) || (post.planned && isOfPost(one, post))));
  const ended = known.held.filter((one) => !wanted.some((post) => isHeld(one, post)));
  const renamed = known.name !== person.name;
  const confirmed = confirming && known.provisional;
  const changed = renamed || confirmed || begun.length > 0 || ended.length > 0;
  return { kind: changed ? 'changed' : 'same', renamed, confirmed, begun, ended };
}

/** What a list that is whole changes of somebody who is not in it: their posts within its place end; their history stays. */
export function changeOfMissing(known: KnownAccount): Change {
  return { kind: 'gone', renamed: false, confirmed: false, begun: [], ended: known.held };
}

const isOfPost = (held: HeldPost, post: NewPost): boolean =>
  held.area === post.area && held.part === post.part && held.position === post.position;
const isHeld = (held: HeldPost, post: NewPost): boolean => isOfPost(held, post) && held.role === post.role;
