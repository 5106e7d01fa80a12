import { type Static, Type } from 'typebox';
import { type CalendarDate, CalendarDateSchema } from '#kernel/calendar';
import { nullable } from '#kernel/db/named';
import type { Fraction } from '../domain/fraction.ts';
import { inForceOn, type LineageEdge, type UnitVersion } from '../domain/unit.ts';
import type { PlacedVersion, UnitHistory } from '../domain/unit-history.ts';
import { KindSchema, LevelSchema, StateSchema, UnitIdSchema } from '../queries/rows.ts';

/** An exact share for programs: whole numbers as text, since they may pass what JSON numbers hold. */
export const ShareView = Type.Object({ part: Type.String(), whole: Type.String() });

export function shareView({ part, whole }: Fraction): Static<typeof ShareView> {
  return { part: part.toString(), whole: whole.toString() };
}

export const VersionView = Type.Object({
  unitId: UnitIdSchema,
  level: LevelSchema,
  kind: KindSchema,
  state: StateSchema,
  name: Type.String(),
  code: nullable(Type.String()),
  districtName: nullable(Type.String()),
  parentId: nullable(UnitIdSchema),
  parentName: nullable(Type.String()),
  parentCode: nullable(Type.String()),
  validFrom: nullable(CalendarDateSchema),
  validTo: nullable(CalendarDateSchema),
  legalAct: nullable(Type.String()),
  /** In force on the day asked for. */
  inForce: Type.Boolean(),
});

/** A version with the name and code its parent bore at its end (now, while it is open). */
export function versionView(history: UnitHistory, version: UnitVersion, day: CalendarDate): Static<typeof VersionView> {
  return placedView(history.placed(version), day);
}

/** A version placed before: the same as {@link versionView} without the history. */
export function placedView({ version, parent }: PlacedVersion, day: CalendarDate): Static<typeof VersionView> {
  return { ...version, parentName: parent?.name ?? null, parentCode: parent?.code ?? null, inForce: inForceOn(version, day) };
}

export const EdgeView = Type.Object({
  day: CalendarDateSchema,
  /** The unit at the other end, as it was next to that day. */
  unit: VersionView,
  share: nullable(ShareView),
  originShare: nullable(ShareView),
  legalAct: nullable(Type.String()),
});

/** An edge as seen from one end: `other` is the unit before the day when looking back, after it when looking ahead. */
export function edgeView(
  history: UnitHistory,
  edge: LineageEdge,
  side: 'from' | 'to',
  day: CalendarDate,
): Static<typeof EdgeView>[] {
  const versions = history.versionsOf(side === 'from' ? edge.fromId : edge.toId);
  const other =
    side === 'from'
      ? (versions.find(({ validTo }) => validTo === edge.day) ?? versions[0])
      : (versions.find(({ validFrom }) => validFrom === edge.day) ?? versions.at(-1));
  if (!other) return [];
  const share = (given: Fraction | null) => (given ? shareView(given) : null);
  return [
    {
      day: edge.day,
      unit: versionView(history, other, day),
      share: share(edge.share),
      originShare: share(edge.originShare),
      legalAct: edge.legalAct,
    },
  ];
}
