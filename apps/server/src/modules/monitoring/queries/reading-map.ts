import { type CalendarDate, isCalendarDate } from '#kernel/calendar';
import type { Tx } from '#kernel/db/tx';
import { keptByKey } from '#kernel/kept';
import {
  type Anchor,
  placeOnMap,
  resolveUnits,
  shortName,
  type UnitHistory,
  type UnitId,
  unitHistory,
} from '#modules/organisations';
import { type DayFacts, type ProvinceFact, readUnitIds, type SnapshotId } from '#modules/reporting';
import type { MapTable } from '../domain/command-centre/on-map.ts';
import { problem } from '../problems.ts';

/** The map that a screen is read on, where it is not that of the day itself. */
export type ReadingMap = {
  readonly day: CalendarDate;
  readonly anchor: Anchor;
  readonly today: CalendarDate;
  readonly history: UnitHistory;
};

/**
 * The map of the anchor, null for `as-it-was`.
 * @throws monitoring/map-not-readable for a day that does not exist
 */
export async function readingMap(tx: Tx, anchor: string | undefined, today: CalendarDate): Promise<ReadingMap | null> {
  if (anchor === undefined || anchor === 'as-it-was') return null;
  const history = await unitHistory(tx);
  if (anchor === 'today') return { day: today, anchor: { kind: 'today' }, today, history };
  if (!isCalendarDate(anchor)) throw problem('map-not-readable', { anchor });
  return { day: anchor, anchor: { kind: 'day', day: anchor }, today, history };
}

const TABLES_KEPT = 4;
/** A table holds as long as the units do not change: each state of them has tables of its own, which go with it. */
const tables = new WeakMap<UnitHistory, ReturnType<typeof keptByKey<MapTable>>>();

/** Where the units that a snapshot's facts name stand on the map. A unit that no catalogue knows stays where it was. */
export function mapTable(tx: Tx, map: ReadingMap, snapshotId: SnapshotId, facts: UnitsOfDay): Promise<MapTable> {
  const kept = tables.get(map.history) ?? keptByKey<MapTable>(TABLES_KEPT);
  tables.set(map.history, kept);
  return kept(`${snapshotId} ${map.day}`, () => makeTable(tx, map, snapshotId, facts));
}

type UnitsOfDay = Pick<DayFacts, 'date' | 'provinces' | 'communes'>;

async function makeTable(tx: Tx, map: ReadingMap, snapshotId: SnapshotId, facts: UnitsOfDay): Promise<MapTable> {
  const units = await unitsOfDay(tx, snapshotId, facts);
  const named = new Map<string, ProvinceFact>();
  const provinces = new Map<string, string>();
  const communes = new Map<string, { provinceCode: string; name: string }>();
  for (const { code } of facts.provinces) {
    const province = provinceOf(map, placeOf(map, units.get(code), facts.date));
    if (province) provinces.set(code, nameProvince(named, province));
  }
  for (const { code, name } of facts.communes) {
    const unitId = units.get(code);
    const place = placeOf(map, unitId, facts.date);
    const province = provinceOf(map, place);
    if (place && province)
      communes.set(code, { provinceCode: nameProvince(named, province), name: nameOnMap(map, name, unitId, place) });
  }
  return { named, provinces, communes, offMap: facts.communes.length - communes.size };
}

/** The units by the codes they reported with: as known when the figures came in, else as the catalogue has come to know them since. */
async function unitsOfDay(tx: Tx, snapshotId: SnapshotId, facts: UnitsOfDay): Promise<ReadonlyMap<string, UnitId>> {
  const known = await readUnitIds(tx, snapshotId);
  const others = [...facts.provinces, ...facts.communes].flatMap(({ code }) => (known.has(code) ? [] : [code]));
  return new Map([...known, ...(await resolveUnits(tx, others, facts.date))]);
}

/** The unit of the map that holds most of what the unit was; a unit that cannot be divided has none. */
function placeOf({ history, anchor, today }: ReadingMap, unitId: UnitId | undefined, day: CalendarDate): UnitId | null {
  if (!unitId) return null;
  const [first, ...others] = placeOnMap(history, { unitId, day }, anchor, today).onMap;
  if (!first) return null;
  return others.reduce((most, part) => (isMore(part.share, most.share) ? part : most), first).unitId;
}

const isMore = (one: Share, other: Share): boolean => one.part * other.whole > other.part * one.whole;
type Share = ReturnType<typeof placeOnMap>['onMap'][number]['share'];

function provinceOf({ history, day }: ReadingMap, unitId: UnitId | null): ProvinceFact | null {
  const province = unitId && history.ancestorOn(unitId, 'province', day);
  return province?.code ? { code: province.code, name: province.name, shortName: shortName(province.name, 'province') } : null;
}

function nameProvince(named: Map<string, ProvinceFact>, province: ProvinceFact): string {
  named.set(province.code, province);
  return province.code;
}

/** The name on the map; of a unit that became part of another, its own with where it belongs now. */
function nameOnMap({ history, day }: ReadingMap, name: string, unitId: UnitId | undefined, place: UnitId): string {
  const onMap = history.versionOn(place, day)?.name ?? name;
  return place === unitId ? onMap : `${name} (thuộc ${onMap})`;
}
