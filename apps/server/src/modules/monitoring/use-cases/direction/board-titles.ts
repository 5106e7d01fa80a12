import type { BodyId, UnitId } from '#modules/organisations';
import type { Assignee } from '../../domain/direction/assignee.ts';
import type { KnownBodies } from './known-bodies.ts';

/** Who a key of a sum by body means: `unit id/block` or the id of another body. */
export function assigneeOfKey(key: string): Assignee {
  const [id = '', part] = key.split('/');
  if (part === undefined) return { kind: 'body', bodyId: id as BodyId };
  return { kind: 'unit', unitId: id as UnitId, part: part as Extract<Assignee, { kind: 'unit' }>['part'] };
}

/** What a key of a sum is called; null where the key speaks for itself (a system, a group, an age) or is none. */
export function titleOfKey(key: string | null, by: string, known: KnownBodies, directives: ReadonlyMap<string, string>) {
  if (key === null) return null;
  if (by === 'body') return known.titleOf(assigneeOfKey(key));
  const name = by === 'directive' ? (directives.get(key) ?? key) : by === 'province' ? provinceName(key, known) : null;
  return name === null ? null : { vi: name, en: name };
}

function provinceName(code: string, { history, day }: KnownBodies): string | null {
  return history.unitWithCode(code, day)?.name ?? null;
}
