import { type Actor, covers, type Target } from '#kernel/permission';

const NATION: Target = { area: null, part: null };

/** Somebody signed in who may do some things within some places; `name` tells people of one test apart. */
export function official(name: string, permissions: readonly string[], ...places: readonly Target[]): Actor {
  const own = places.length > 0 ? places : [NATION];
  return {
    id: `official ${name}`,
    name,
    permits: (action, target) =>
      action === 'kernel.signed-in' || (permissions.includes(action) && own.some((place) => covers(place, target))),
  };
}
