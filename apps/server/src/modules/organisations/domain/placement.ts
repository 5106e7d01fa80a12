import { addDays, type CalendarDate } from '#kernel/calendar';
import { ALL, type Fraction, plus, times } from './fraction.ts';
import { type Anchor, type LineageEdge, mapDay, type UnitId, type UnitLevel } from './unit.ts';
import type { UnitHistory } from './unit-history.ts';

/**
 * Why a part of a figure cannot be put on a unit of the map: `share-unknown` the unit was divided and no source says how;
 * `origin-unknown` it was merged from several and their weights are not known; `no-counterpart` nothing precedes or follows it.
 */
export type Undivided = 'share-unknown' | 'origin-unknown' | 'no-counterpart';

/** A part of a figure on the map asked for. `share` is the part of the figure, above 0 and at most 1. */
export type PlacedPart = { readonly unitId: UnitId; readonly share: Fraction };

/**
 * A part that stays with the unit that reported it, as it was on `day`, because it cannot be divided. `among` are the
 * units of the map that hold it together, in no known proportion.
 */
export type UndividedPart = PlacedPart & {
  readonly day: CalendarDate;
  readonly reason: Undivided;
  readonly among: readonly UnitId[];
};

/** The shares of all parts of both kinds add up to exactly 1: no figure is lost and none counts twice. */
export type Placement = {
  readonly onMap: readonly PlacedPart[];
  readonly undivided: readonly UndividedPart[];
};

type Walk = {
  readonly history: UnitHistory;
  readonly mapDay: CalendarDate;
  readonly onMap: Map<UnitId, Fraction>;
  readonly undivided: UndividedPart[];
};

/**
 * Where a figure that `unitId` reported for `day` stands on the map of the anchor. Forward it follows the shares of the
 * lineage. Backward it is defined where one unit alone precedes, or where the weights of all that do are known; elsewhere
 * the figure stays visible as not divisible. A day outside the life of the unit counts as its nearest day in force.
 * @param today the day in Viet Nam on which the reading is made
 * @throws {RangeError} for a unit that does not exist: the programmer's mistake, resolve codes first
 */
export function placeOnMap(
  history: UnitHistory,
  figure: { readonly unitId: UnitId; readonly day: CalendarDate },
  anchor: Anchor,
  today: CalendarDate,
): Placement {
  if (history.versionsOf(figure.unitId).length === 0) throw new RangeError(`no such unit: ${figure.unitId}`);
  const start = nearestDayInForce(history, figure.unitId, figure.day);
  const target = anchor.kind === 'as-it-was' ? start : mapDay(anchor, figure.day, today);
  const walk: Walk = {
    history,
    mapDay: target,
    onMap: new Map(),
    undivided: [],
  };
  if (target >= start) forward(walk, figure.unitId, start, ALL);
  else backward(walk, figure.unitId, start, ALL);
  return {
    onMap: [...walk.onMap].map(([unitId, share]) => ({ unitId, share })),
    undivided: walk.undivided,
  };
}

function nearestDayInForce(history: UnitHistory, unitId: UnitId, day: CalendarDate): CalendarDate {
  const { first, last } = history.lifeOf(unitId);
  if (first !== null && day < first) return first;
  return last !== null && day > last ? last : day;
}

function put(walk: Walk, unitId: UnitId, share: Fraction): void {
  const known = walk.onMap.get(unitId);
  walk.onMap.set(unitId, known ? plus(known, share) : share);
}

function stay(walk: Walk, unitId: UnitId, day: CalendarDate, share: Fraction, reason: Undivided, among: readonly UnitId[]): void {
  walk.undivided.push({ unitId, share, day, reason, among });
}

/** The edges of the first day after `day` and not after the day of the map on which the unit passed on what it was. */
function nextEdges(walk: Walk, unitId: UnitId, day: CalendarDate): readonly LineageEdge[] {
  const ahead = walk.history.edgesFrom(unitId).filter((edge) => edge.day > day && edge.day <= walk.mapDay);
  const first = ahead.reduce<CalendarDate | null>((least, edge) => (least === null || edge.day < least ? edge.day : least), null);
  return ahead.filter((edge) => edge.day === first);
}

function forward(walk: Walk, unitId: UnitId, day: CalendarDate, share: Fraction): void {
  const edges = nextEdges(walk, unitId, day);
  if (edges.length === 0) {
    if (walk.history.versionOn(unitId, walk.mapDay)) put(walk, unitId, share);
    else stay(walk, unitId, day, share, 'no-counterpart', []);
    return;
  }
  if (edges.some((edge) => edge.share === null)) {
    stay(
      walk,
      unitId,
      day,
      share,
      'share-unknown',
      reach(walk, edges, (side, edge) => forward(side, edge.toId, edge.day, ALL)),
    );
    return;
  }
  for (const edge of edges) if (edge.share) forward(walk, edge.toId, edge.day, times(share, edge.share));
}

/** The edges of the last day, after the day of the map and not after `day`, on which the unit received what it is. */
function lastEdges(walk: Walk, unitId: UnitId, day: CalendarDate): readonly LineageEdge[] {
  const behind = walk.history
    .edgesInto(unitId)
    .filter((edge) => edge.day > walk.mapDay && edge.day <= day && walk.history.versionOn(edge.fromId, addDays(edge.day, -1)));
  const last = behind.reduce<CalendarDate | null>((most, edge) => (most === null || edge.day > most ? edge.day : most), null);
  return behind.filter((edge) => edge.day === last);
}

function backward(walk: Walk, unitId: UnitId, day: CalendarDate, share: Fraction): void {
  const edges = lastEdges(walk, unitId, day);
  if (edges.length === 0) {
    if (walk.history.versionOn(unitId, walk.mapDay)) put(walk, unitId, share);
    else stay(walk, unitId, day, share, 'no-counterpart', []);
    return;
  }
  if (edges.some((edge) => edge.originShare === null)) {
    const among = reach(walk, edges, (side, edge) => backward(side, edge.fromId, addDays(edge.day, -1), ALL));
    stay(walk, unitId, day, share, 'origin-unknown', among);
    return;
  }
  for (const edge of edges) {
    if (edge.originShare) backward(walk, edge.fromId, addDays(edge.day, -1), times(share, edge.originShare));
  }
}

function reach(walk: Walk, edges: readonly LineageEdge[], step: (side: Walk, edge: LineageEdge) => void): UnitId[] {
  const side: Walk = { ...walk, onMap: new Map(), undivided: [] };
  for (const edge of edges) step(side, edge);
  return [...new Set([...side.onMap.keys(), ...side.undivided.flatMap((part) => part.among)])].sort();
}

/**
 * The unit of a level that holds an undivided part whole: all units among which it lies belong to it on the map of the day.
 * So a figure that no commune can be given still counts for its province, or for the country alone (null).
 */
export function holderOf(history: UnitHistory, part: UndividedPart, level: UnitLevel, day: CalendarDate): UnitId | null {
  const holders = new Set(part.among.map((unitId) => history.ancestorOn(unitId, level, day)?.unitId ?? null));
  const [holder] = holders;
  return holders.size === 1 ? (holder ?? null) : null;
}
