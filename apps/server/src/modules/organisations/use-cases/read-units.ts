import { type Static, Type } from 'typebox';
import { type CalendarDate, CalendarDateSchema, vietnamDay } from '#kernel/calendar';
import { nullable } from '#kernel/db/named';
import { reading } from '#kernel/use-case';
import { type PlacedPart, placeOnMap } from '../domain/placement.ts';
import type { UnitVersion } from '../domain/unit.ts';
import type { UnitHistory } from '../domain/unit-history.ts';
import { searchUnits as search } from '../domain/unit-search.ts';
import { problem } from '../problems.ts';
import { loadCatalogue } from '../queries/catalogue.ts';
import { LevelSchema, UnitIdSchema } from '../queries/rows.ts';
import { bearerOf } from './unit-reads.ts';
import { EdgeView, edgeView, ShareView, shareView, VersionView, versionView } from './unit-views.ts';

const MOST_FOUND = 100;

export const SearchInput = Type.Object({
  text: Type.String({ maxLength: 200 }),
  level: Type.Optional(LevelSchema),
  day: Type.Optional(CalendarDateSchema),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: MOST_FOUND, default: 20 })),
});

/**
 * Units by name or code, of today and of the past, with or without diacritics, best first.
 * @returns each unit once, by the version that fits; `inForce` on `day` (without it: today)
 */
export const searchUnits = reading(
  'organisations.search-units',
  { permission: 'kernel.signed-in', input: SearchInput },
  async ({ text, level, day, limit = 20 }, { tx, clock }) => {
    const { history, index } = await loadCatalogue(tx);
    const onDay = day ?? vietnamDay(clock.now());
    const found = search(index, text, { day: onDay, limit, ...(level ? { level } : {}) });
    return { units: found.map((version) => versionView(history, version, onDay)) };
  },
);

/** The units in force on a day (without one: today), in the order of their codes; of a level, below a unit. */
export const listUnits = reading(
  'organisations.list-units',
  {
    permission: 'kernel.signed-in',
    input: Type.Object({
      day: Type.Optional(CalendarDateSchema),
      level: Type.Optional(LevelSchema),
      parentId: Type.Optional(UnitIdSchema),
    }),
  },
  async ({ day, level, parentId }, { tx, clock }) => {
    const { history } = await loadCatalogue(tx);
    const onDay = day ?? vietnamDay(clock.now());
    const units = history.unitsOn(onDay, level).filter((unit) => parentId === undefined || unit.parentId === parentId);
    return { day: onDay, units: units.map((unit) => versionView(history, unit, onDay)) };
  },
);

const PartView = Type.Object({ unit: VersionView, share: ShareView });

export const UnitView = Type.Object({
  unitId: UnitIdSchema,
  day: CalendarDateSchema,
  /** Null when the unit is not in force on the day. */
  current: nullable(VersionView),
  versions: Type.Array(VersionView),
  /** What the unit is made of: the units of before, each with the day. */
  madeOf: Type.Array(EdgeView),
  /** Where it went, with its share; itself too when it went on. */
  became: Type.Array(EdgeView),
  /** Where a figure of its last day (or of its first, when the day is earlier) stands on the map of the day. */
  placement: Type.Object({
    onMap: Type.Array(PartView),
    undivided: Type.Array(Type.Object({ share: ShareView, reason: Type.String(), among: Type.Array(VersionView) })),
  }),
});

export const UnitRef = Type.Object({
  /** The lasting id of a unit, or an official code as borne on the day, else nearest to it. */
  unit: Type.String({ minLength: 2, maxLength: 60 }),
  day: Type.Optional(CalendarDateSchema),
});

/** A unit by id or code: all its versions, what it is made of, where it went, and where its figures stand on the map of a day. */
export const readUnit = reading(
  'organisations.read-unit',
  { permission: 'kernel.signed-in', input: UnitRef },
  async ({ unit, day }, { tx, clock }): Promise<Static<typeof UnitView>> => {
    const { history } = await loadCatalogue(tx);
    const today = vietnamDay(clock.now());
    const onDay = day ?? today;
    const { unitId } = findUnit(history, unit, onDay);
    const current = history.versionOn(unitId, onDay);
    return {
      unitId,
      day: onDay,
      current: current && versionView(history, current, onDay),
      versions: history.versionsOf(unitId).map((version) => versionView(history, version, onDay)),
      madeOf: history.edgesInto(unitId).flatMap((edge) => edgeView(history, edge, 'from', onDay)),
      became: history.edgesFrom(unitId).flatMap((edge) => edgeView(history, edge, 'to', onDay)),
      placement: placementView(history, unitId, onDay, today),
    };
  },
);

/** @throws organisations/unit-not-found */
export function findUnit(history: UnitHistory, unit: string, day: CalendarDate): UnitVersion {
  const version = history.versionsOf(unit as UnitVersion['unitId']).at(-1) ?? bearerOf(history, unit, day);
  if (!version) throw problem('unit-not-found', { unit });
  return version;
}

function placementView(
  history: UnitHistory,
  unitId: UnitVersion['unitId'],
  day: CalendarDate,
  today: CalendarDate,
): Static<typeof UnitView>['placement'] {
  const { first, last } = history.lifeOf(unitId);
  const reported = last !== null && last < day ? last : first !== null && first > day ? first : day;
  const placed = placeOnMap(history, { unitId, day: reported }, { kind: 'day', day }, today);
  const shown = (id: UnitVersion['unitId']) => {
    const version = history.versionOn(id, day);
    return version ? [versionView(history, version, day)] : [];
  };
  const part = ({ unitId: id, share }: PlacedPart) => shown(id).map((unit) => ({ unit, share: shareView(share) }));
  return {
    onMap: placed.onMap.flatMap(part),
    undivided: placed.undivided.map(({ share, reason, among }) => ({
      share: shareView(share),
      reason,
      among: among.flatMap(shown),
    })),
  };
}
