/**
 * Where an action takes place: `area` is a path of unit codes from the province down (`01`, `01/00004`; null: the whole
 * nation), or `00/` and the id of a body outside provinces (`00`: all such bodies; ADR 0025), `part` one of the bodies within it (a block; null: all of them).
 */
export type Target = { readonly area: string | null; readonly part: string | null };
export const EVERYWHERE: Target = { area: null, part: null };

/** Who acts. What the actor may do was settled at sign-in time for the present moment: role × scope × time. */
export type Actor = {
  readonly id: string;
  readonly name: string;
  /** The account that a deputy stands in for; `name` then names both. */
  readonly onBehalfOf?: string;
  /** True of a program that acts by itself: it may only what is fit for machines, whatever its role allows. */
  readonly machine?: boolean;
  permits(action: string, target: Target): boolean;
  /** Who acts when this is done: of a deputy, whoever the permission is of. Left out: the actor itself. */
  actingIn?(action: string, target: Target): Actor;
};

/** The installation itself: commands on the machine, jobs, start-up. Not reachable over the network. */
export const systemActor: Actor = { id: 'system', name: 'Hệ thống', permits: () => true };

/** Nobody signed in. */
export const anonymous: Actor = { id: 'anonymous', name: '', permits: () => false };

/** True when `inner` lies within `outer`: the same place or below it, and the same part or any. */
export function covers(outer: Target, inner: Target): boolean {
  const areaFits = outer.area === null || inner.area === outer.area || (inner.area?.startsWith(`${outer.area}/`) ?? false);
  return areaFits && (outer.part === null || outer.part === inner.part);
}
